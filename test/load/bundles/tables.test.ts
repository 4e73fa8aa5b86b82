import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/load/bundles/rows.ts';
import { read } from './show.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const reasons = async (text: string, name: string) => (await read(utf8(text), name)).map(({ got }) => got);

describe('a table', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'é', '') });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  test('gives back whatever was written into its cells', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
        const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        const text = rows.map((cells) => cells.map(quoted).join(separator)).join(end);
        expect([...rowsOf(text, separator)].map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test.each([';', '\t', ','])('may part its cells by %j', async (separator) => {
    const text = ['Title', 'Date', 'TEXT'].join(separator);
    const found = await read(utf8(`${text}\n${['Lamp', '2021-03-04', 'It was out.'].join(separator)}\n`), 'x');
    expect(found).toMatchObject([{ name: 'x/line 2', got: { text: 'It was out.', about: { title: 'Lamp' } } }]);
  });

  test('without a column of texts is refused with the columns it has', async () => {
    expect(await reasons('title,views\nLamp,3\n', 'a.csv')).toEqual([
      'csv: its first line names no column text; it names "title", "views"',
    ]);
  });

  test('keeps the same words of two outlets as two documents', async () => {
    const found = await read(utf8('outlet,text\nSelim Courier,It was out.\nMeridian Wire,It was out.\n'), 'a.csv');
    expect(found.map(({ got }) => typeof got !== 'string' && got.about.outlet)).toEqual([
      'Selim Courier',
      'Meridian Wire',
    ]);
  });

  test('of one line that is all quotation marks or separators is through soon', async () => {
    for (const sign of ['"', ',', '",', 'a,"'])
      expect([...rowsOf(sign.repeat(500_000), ',')].length).toBeLessThanOrEqual(2);
  });
});

describe('JSON', () => {
  test('nested 100,000 deep is refused, or read where the depth is no part of the text', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(await reasons(`{"text":${deep}}`, 'a.json')).toEqual([expect.stringMatching(/^json: /)]);
    expect(await reasons(`{"a":${deep},"text":"The lamp was out."}`, 'a.json')).toMatchObject([
      { text: 'The lamp was out.' },
    ]);
  });

  test('lines are told from one object by what they hold, whatever the name', async () => {
    const line = JSON.stringify({ text: `The lamp was out. ${'It was dark. '.repeat(500)}` });
    expect(await read(utf8(`${line}\r\n${line}\r\n`), 'piped', {})).toHaveLength(2);
    expect((await read(utf8(`${line}\n`), 'piped', {})).map(({ name }) => name)).toEqual(['piped']);
  });
});
