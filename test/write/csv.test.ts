import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvRow } from '../../src/write/csv.ts';

it('quotes what needs it and ends every row alike', () => {
  expect(csvRow(['a', 'b,c', 'd"e', 'f\ng', null, 0.5, ''])).toBe('a,"b,c","d""e","f\ng",,0.5,\r\n');
});

it('makes no formula of words from outside', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\u200b=1', '＝1', '\r=1', '\n@x'])
    expect(csvRow([text])).toMatch(/^"?'/);
  expect(csvRow(['a = b', '3-4', -5])).toBe('a = b,3-4,-5\r\n');
});

it('is read back to the letter, but for the mark before what looks like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
      const back = parsed(csvRow(cells));
      expect(back.map((cell, i) => (cell === `'${cells[i]}` ? cells[i] : cell))).toEqual(cells);
    }),
  );
});

/** A row as RFC 4180 has it. */
const parsed = (row: string): string[] => {
  expect(row.endsWith('\r\n')).toBe(true);
  return [...`${row.slice(0, -2)},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  );
};
