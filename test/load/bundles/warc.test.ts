import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { read } from './show.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const outcomes = async (bytes: Uint8Array, name: string) =>
  (await read(bytes, name)).map(({ name, got }) => [name.replace(/^.*?\.(?:warc|gz)\//, ''), got]);

describe('an archive of the web', () => {
  test('gives the same documents plain, packed, and as WACZ', async () => {
    const plain = await outcomes(fixture('pages.warc'), 'pages.warc');
    expect(plain).toHaveLength(4);
    expect(await outcomes(fixture('packed.warc.gz'), 'packed.warc.gz')).toEqual(plain);
    expect((await read(fixture('pages.wacz'), 'pages.wacz')).map(({ got }) => got)).toEqual(
      plain.map(([, got]) => got),
    );
  });

  test('that is cut off gives what is whole, at any length, and says that it is cut off', async () => {
    for (const name of ['pages.warc', 'packed.warc.gz']) {
      const bytes = fixture(name);
      for (let length = 20; length < bytes.length - 500; length += 211) {
        const found = await outcomes(bytes.subarray(0, length), name);
        const reasons = found.filter(([, got]) => typeof got === 'string').map(([, got]) => got);
        if (name === 'packed.warc.gz') expect(reasons.join()).toMatch(/cut off|packed by "zz"/);
        expect(found.length).toBeLessThanOrEqual(5);
      }
    }
  });

  test.each([
    ['without a length', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n', /how long/],
    ['of an impossible length', 'WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n', /how long/],
    ['of a length below nothing', 'WARC/1.0\r\nContent-Length: -5\r\n\r\n', /how long/],
    ['of nothing but headers', `WARC/1.0\r\n${'A: b\r\n'.repeat(100_000)}`, /how long/],
    ['of one endless line', `WARC/1.0 ${'a'.repeat(3_000_000)}`, /does not begin|how long/],
    ['damaged in the middle', 'WARC/1.0\r\nContent-Length: 2\r\n\r\nabcdef', /does not begin where it should/],
  ])('%s is refused with a reason', async (_, text, reason) => {
    const found = await read(new TextEncoder().encode(text), 'a.warc');
    expect(found.map(({ got }) => got)).toEqual([expect.stringMatching(reason)]);
  });

  test('that unfolds without end is left', async () => {
    const head = 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 900000000\r\n\r\n';
    const bomb = gzipSync(Buffer.concat([Buffer.from(head), Buffer.alloc(90_000_000)]));
    const found = await read(bomb, 'a.warc.gz');
    expect(found.map(({ got }) => got)).toEqual([expect.stringMatching(/unpacks to more than 100 times/)]);
  });
});
