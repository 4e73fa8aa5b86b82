import { describe, expect, it } from 'vitest';
import { loadQuantities, parseQuantities } from '../../bench/gold/quantities.ts';
import { quantityTable, scoreQuantities } from '../../bench/quantities.ts';
import { readText } from '../reading/read-text.ts';

const file = (text: string, list: string): string => `subject: test\n---\n${text}\n---\n${list}\n`;

describe('the gold of quantities', () => {
  it('holds 200 quantities at least, about half of them only measured', () => {
    const count = (half: 'develop' | 'measure') => loadQuantities(half).flatMap(({ quantities }) => quantities).length;
    expect(count('develop')).toBeGreaterThanOrEqual(100);
    expect(count('measure')).toBeGreaterThanOrEqual(100);
  });

  it('reads marks, bounds, ranges, units and casualties', () => {
    const gold = parseQuantities(
      'one',
      file(
        '{Q1 At least 40} {T1,T3 people} died, {Q2 $5 to $8} was paid, {Q3 dozens} fled.',
        '1 count >=40 killed\n2 money 5..8 USD\n3 count ~24.. displaced',
      ),
    );
    expect(gold.text).toBe('At least 40 people died, $5 to $8 was paid, dozens fled.');
    const people = { start: 12, end: 18 };
    expect(
      gold.quantities.map(({ value, low, high, unit, of, casualty, approximate }) => [
        value,
        low,
        high,
        unit,
        of,
        casualty,
        approximate,
      ]),
    ).toEqual([
      [40, 40, null, null, people, 'killed', false],
      [null, 5, 8, 'USD', null, null, false],
      [null, 24, null, null, people, 'displaced', true],
    ]);
  });

  it.each([
    ['{Q1 Forty} boats', '', 'Q1 has no line'],
    ['Forty boats', '1 count 40', '1 has no mark'],
    ['{Q1 Forty} boats', '1 herd 40', 'no kind'],
    ['{Q1 Forty} boats', '1 count forty', 'cannot read “forty”'],
    ['{Q1 Forty boats', '1 count 40', 'Q1 is not closed'],
  ])('refuses %s with %s', (text, list, message) => {
    expect(() => parseQuantities('one', file(text, list))).toThrow(message);
  });
});

it('a reading that has the number and not the thing counted is right in the first rows only', async () => {
  const gold = parseQuantities('one', file('They sold {Q1 40} {T1 old} boats.', '1 count 40'));
  const scores = scoreQuantities([gold], [await readText(gold.text)]);
  expect(scores.map(({ gold, found, right }) => [gold, found, right])).toEqual([
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 0],
    [1, 1, 0],
    [0, 0, 0],
  ]);
  expect(quantityTable({ one: scores })).toContain(
    'span                                 1      1  100.0  100.0  100.0',
  );
});
