import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadApart } from '../../../src/cli/load-apart.ts';
import { load } from '../../../src/load/load.ts';
import type { Line } from '../../../src/load/pdf/lines.ts';
import { paragraphsOf } from '../../../src/load/pdf/paragraphs.ts';
import { makePdf } from './make-pdf.ts';

const set = (words: readonly string[], page = 1, top = 700): Line[] =>
  words.map((text, i) => ({ page, text, left: 50, right: 250, y: top - 12 * i, size: 10 }));
const texts = (lines: readonly Line[]) => paragraphsOf(lines).map(({ text }) => text);
const drawn = (words: string) => new TextEncoder().encode(`BT /F 12 Tf 20 300 Td (${words}) Tj ET`);

describe('the lines of a PDF', () => {
  test('are joined to paragraphs, parted words made whole, and hyphens kept that stand elsewhere', () => {
    const lines = set(['The ferry-', 'man was well-', 'known. A well-known', 'man, she said.']);
    expect(texts(lines)).toEqual(['The ferryman was well-known. A well-known man, she said.']);
  });

  test('lose the heads and feet of their pages, and a sentence goes on over them', () => {
    const page = (number: number, words: readonly string[]) => [
      ...set([`Selim Courier ${number}`], number, 780),
      ...set(words, number),
      ...set([`${number}`], number, 20),
    ];
    const lines = [
      ...page(1, ['The lamp was', 'out, the keeper']),
      ...page(2, ['of it said on', 'Monday, and']),
      ...page(3, ['nobody knew', 'why it was.']),
    ];
    expect(texts(lines)).toEqual(['The lamp was out, the keeper of it said on Monday, and nobody knew why it was.']);
  });

  test('part where more room follows, and where a line is set in', () => {
    const indented = set(['Second one', 'goes on.'], 1, 676).map((line, i) => ({ ...line, left: i ? 50 : 62 }));
    expect(texts([...set(['First one', 'goes on.']), ...indented, ...set(['Third.'], 1, 630)])).toEqual([
      'First one goes on.',
      'Second one goes on.',
      'Third.',
    ]);
  });
});

describe('a PDF', () => {
  test('is the same text in a thread of its own', async () => {
    const bytes = readFileSync(new URL('../bundles/fixtures/bridge.pdf', import.meta.url));
    const document = await loadApart(bytes, {});
    expect(document).toEqual(await load(bytes));
    expect(document.about.title).toBe('Bridge at Orland stays shut');
  });

  test.each([
    ['without text', makePdf(new TextEncoder().encode('0 0 m 10 10 l S')), /no text, only pictures/],
    ['of its first bytes alone', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), /damaged or cut off/],
    [
      'that is no PDF after its first bytes',
      new Uint8Array(3000).fill(66).map((b, i) => '%PDF-1.7\n'.charCodeAt(i) || b),
      /damaged/,
    ],
  ])('%s is refused with its reason', async (_, bytes, reason) => {
    await expect(loadApart(bytes, {})).rejects.toThrow(reason);
  });

  test('that unfolds to gigabytes is ended at its limit of memory', async () => {
    const bomb = makePdf(deflateSync(Buffer.alloc(700_000_000, 32), { level: 1 }), '/FlateDecode');
    expect(bomb.length).toBeLessThan(5_000_000);
    await expect(loadApart(bomb, {})).rejects.toThrow('pdf: reading it took more than 600 MB of memory');
    expect((await load(makePdf(drawn('The lamp was out, he said.')))).text).toBe('The lamp was out, he said.');
  });
});
