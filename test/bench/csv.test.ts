import { expect, it } from 'vitest';
import { csvRecords, parseCsv } from '../../bench/csv.ts';

it('reads quoted commas, line ends and quotation marks as part of their field', () => {
  expect(parseCsv('a,b\n"one, two","say ""three""\nand four"\r\n,last')).toEqual([
    ['a', 'b'],
    ['one, two', 'say "three"\nand four'],
    ['', 'last'],
  ]);
});

it('names fields by the first row', () => {
  expect(csvRecords('title,text\nFlood,It rose\n')).toEqual([{ title: 'Flood', text: 'It rose' }]);
});
