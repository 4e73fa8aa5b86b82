import { describe, expect, it } from 'vitest';
import { agreement, agreementOf, agreementTable, foundByBoth } from '../../bench/gold/agreement.ts';
import { parseGold } from '../../bench/gold/parse.ts';

const file = (text: string, ...lines: string[]) => `subject: test\n---\n${text}\n---\n${lines.join('\n')}\n`;

const firstFile = file(
  '{S1 The Selim Courier} {Q1 reported} {C1 that {S2 Ilse Marant} {Q2 had denied} {C2 the leak}}. {S3 She} {Q3 hopes} {C3 for rain}.',
  '1 outlet speech "The Selim Courier"',
  '2 person stance "Ilse Marant" denied in 1',
  '3 person wish "Ilse Marant" intended',
);
// Another numbering, a shorter name and source, no negation, nothing wished, and one cue that the first pass has not.
const secondFile = file(
  '{S5 The Selim Courier} {Q5 reported} {C5 that Ilse {S6 Marant} {Q6 had denied} {C6 the {Q7 leak}}}. {C7 She} hopes for rain.',
  '5 outlet speech "Selim Courier"',
  '6 person stance "Ilse Marant" in 5',
  '7 none speech -',
);
const first = parseGold('leak', firstFile);
const second = parseGold('leak', secondFile);

describe('the agreement of two passes', () => {
  it('pairs what both found, whatever its number', () => {
    expect(foundByBoth([first, second]).map(([a, b]) => [a.number, b.number])).toEqual([
      [1, 5],
      [2, 6],
    ]);
  });

  it('takes the more alike of two that share a cue', () => {
    const shared = parseGold(
      'x',
      file('{S1 She} and {S2 he} {Q1,Q2 agreed} {C1,C2 to go}.', '1 person wish "A"', '2 person wish "B"'),
    );
    const one = parseGold('x', file('She and {S1 he} {Q1 agreed} {C1 to go}.', '1 person wish "B"'));
    expect(foundByBoth([shared, one]).map(([a, b]) => [a.number, b.number])).toEqual([[2, 1]]);
  });

  it('counts what only one of them found against both', () => {
    const { found, spans } = agreement([[first, second]]);
    expect(found).toMatchObject({ predicted: 3, gold: 3 });
    expect(found.f1).toBeCloseTo(2 / 3);
    expect(spans.lenient.f1).toBeCloseTo(2 / 3);
    expect(spans['source exact'].f1).toBeCloseTo(1 / 3);
  });

  it('compares their fields, and outer attributions by whom they mean', () => {
    const { fields } = agreement([[first, second]]);
    expect(fields.speaker).toMatchObject({ of: 2, accuracy: 1 });
    expect(fields.within).toMatchObject({ of: 2, accuracy: 1 });
    expect(fields['source kind']).toMatchObject({ accuracy: 1, kappa: 1 });
    expect(fields.polarity).toMatchObject({ accuracy: 0.5, kappa: 0 });
  });

  it('sees that one nests what the other does not, and that they nest in different ones', () => {
    const flat = parseGold('leak', secondFile.replace(' in 5', ''));
    const elsewhere = parseGold('leak', secondFile.replace(' in 5', ' in 7'));
    for (const other of [flat, elsewhere]) expect(agreement([[first, other]]).fields.within.accuracy).toBe(0.5);
  });

  it('is whole for a pass and itself', () => {
    const { found, spans, fields } = agreement([[first, first]]);
    expect([found.f1, spans['all exact'].f1]).toEqual([1, 1]);
    for (const { accuracy } of Object.values(fields)) expect(accuracy).toBe(1);
  });

  it('refuses passes over different texts', () => {
    const other = parseGold('leak', file('{S1 She} {Q1 said} {C1 so}.', '1 person speech -'));
    expect(() => agreement([[first, other]])).toThrow(RangeError);
  });
});

describe('kappa', () => {
  const times = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b] as const);

  it('is that of the worked example', () => {
    // 35 of 50 alike; by chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5.
    const pairs = [
      ...times(20, 'yes', 'yes'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
      ...times(15, 'no', 'no'),
    ];
    expect(agreementOf(pairs).accuracy).toBeCloseTo(0.7);
    expect(agreementOf(pairs).kappa).toBeCloseTo(0.4);
  });

  it('is unknown where there is nothing to tell apart', () => {
    expect(agreementOf(times(3, 'yes', 'yes'))).toEqual({ of: 3, accuracy: 1, kappa: null });
    expect(agreementOf([])).toEqual({ of: 0, accuracy: null, kappa: null });
  });
});

describe('the table of agreement', () => {
  it('prints a column a part, and dashes where there is nothing to compare', () => {
    const table = agreementTable({ own: agreement([[first, second]]), wikinews: agreement([]) });
    expect(table).toMatch(/own +wikinews\n/);
    expect(table).toMatch(/F1, cues overlap +66\.7 +–\n/);
    expect(table).toMatch(/polarity +50\.0 +0\.00 +– +–\n/);
  });
});
