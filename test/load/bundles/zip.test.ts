import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/record/document.ts';
import { makeZip } from './make-zip.ts';
import { read } from './show.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const sentence = 'The harbour of Orland stays shut, the mayor said on Monday.';
const good = { name: 'good.txt', bytes: utf8(sentence) };
const textOf = (got: Document | string) => (typeof got === 'string' ? got : got.text);
const outcomes = async (bytes: Uint8Array) => (await read(bytes, 'a.zip')).map(({ name, got }) => [name, textOf(got)]);

describe('one bad entry of a ZIP archive', () => {
  test.each([
    ['with a password', { flags: 1 }, /encrypted with a password/],
    ['packed by an unknown method', { method: 14 }, /method 14/],
    ['with a wrong checksum', { crc: 1 }, /checksum/],
    ['larger than it says', { size: 4 }, /larger than the 4 bytes/],
    ['that says it has 4 GB', { size: 0xffffffff }, /too large/],
  ])('%s is told, and those beside it are read', async (_, lie, reason) => {
    const [bad, after] = await outcomes(makeZip([{ ...good, name: 'bad.txt', ...lie }, good]));
    expect(bad).toEqual(['a.zip/bad.txt', expect.stringMatching(reason)]);
    expect(after).toEqual(['a.zip/good.txt', sentence]);
  });
});

describe('a hostile ZIP archive', () => {
  test('that unpacks to a thousand times its size is left, and what came before it is read', async () => {
    const bomb = { name: 'bomb.txt', bytes: new Uint8Array(90_000_000).fill(65) };
    const found = await outcomes(makeZip([good, bomb, { ...good, name: 'after.txt' }]));
    expect(found).toEqual([
      ['a.zip/good.txt', sentence],
      ['a.zip', expect.stringMatching(/unpacks to more than 100 times its size/)],
    ]);
  });

  test('whose entries all point at one packed file is left', async () => {
    const files = Array.from({ length: 40 }, (_, i) => ({
      name: `${i}.txt`,
      bytes: new Uint8Array(4_000_000).fill(65),
    }));
    const found = await outcomes(makeZip(files));
    expect(found.at(-1)![1]).toMatch(/unpacks to more than/);
    expect(found.length).toBeLessThan(20);
  });

  test('of archives in archives is opened so deep and no deeper', async () => {
    let zip = makeZip([good]);
    for (let i = 0; i < 10; i++) zip = makeZip([{ name: 'in.zip', bytes: zip }]);
    expect(await outcomes(zip)).toEqual([['a.zip/in.zip/in.zip/in.zip', 'zip: it lies in 3 others, one in the other']]);
  });

  test('has no name that leads out of it or into the terminal', async () => {
    const names = [
      '../../etc/passwd',
      '/etc/passwd',
      'C:\\Windows\\x.txt',
      '..\\..\\x',
      '..',
      'a/./../b',
      'x\u001b[2J',
    ];
    const found = await read(makeZip(names.map((name) => ({ ...good, name }))), 'a.zip');
    expect(found.map(({ name }) => name)).toEqual([
      'a.zip/etc/passwd',
      'a.zip/etc/passwd',
      'a.zip/Windows/x.txt',
      'a.zip/x',
      'a.zip/unnamed',
      'a.zip/a/b',
      'a.zip/x\ufffd[2J',
    ]);
  });

  test('that is cut off is refused with a reason at every length', async () => {
    const whole = readFileSync(new URL('fixtures/reports.zip', import.meta.url));
    for (let length = 4; length < whole.length; length += 37)
      for (const [, got] of await outcomes(whole.subarray(0, length))) expect(got).toMatch(/damaged|cut off/);
  });
});

test('an empty ZIP archive is no success', async () => {
  expect(await outcomes(makeZip([]))).toEqual([['a.zip', 'zip: it holds no documents']]);
});

test('an office document is not read as an archive of XML', async () => {
  const docx = makeZip([{ name: 'word/document.xml', bytes: utf8('<w>Shut</w>') }]);
  expect(await outcomes(docx)).toEqual([['a.zip', expect.stringMatching(/a Word document/)]]);
});
