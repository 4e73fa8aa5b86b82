import { describe, expect, it } from 'vitest';
import { bCubed, type Clusters, type Counts, ceafE, muc } from '../../bench/coreference-metrics.ts';

const clusters = (...words: string[]): Clusters => words.map((word) => [...word]);
const recall = ({ found, gold }: Counts): number => found / gold;
const precision = ({ right, predicted }: Counts): number => right / predicted;

// Twelve mentions of three things; answers that join two of the three: the example that Luo (2005) counts by hand.
const truth = clusters('12345', '67', '89ABC');
const joined = clusters('12345', '6789ABC');
const wrongly = clusters('1234589ABC', '67');
const none = clusters(...'123456789ABC');
const everything = clusters('123456789ABC');

describe('the metrics of coreference, against sums made by hand', () => {
  it('MUC counts links: nine are asked for, and joining two sets adds one that is wrong', () => {
    expect(recall(muc(truth, joined))).toBe(1);
    expect(precision(muc(truth, joined))).toBeCloseTo(9 / 10);
    expect(precision(muc(truth, wrongly))).toBeCloseTo(9 / 10);
    expect(precision(muc(truth, everything))).toBeCloseTo(9 / 11);
    expect(muc(truth, none)).toMatchObject({ found: 0, right: 0, predicted: 0 });
  });

  it('B³ counts for each mention how much of its cluster is its own', () => {
    expect(recall(bCubed(truth, joined))).toBe(1);
    // Five mentions are pure; of seven, two are in 2/7 and five in 5/7 of theirs.
    expect(precision(bCubed(truth, joined))).toBeCloseTo((5 + 2 * (2 / 7) + 5 * (5 / 7)) / 12);
    expect(precision(bCubed(truth, wrongly))).toBeCloseTo((5 * 0.5 + 5 * 0.5 + 2) / 12);
    expect(recall(bCubed(truth, none))).toBeCloseTo((5 * (1 / 5) + 2 * (1 / 2) + 5 * (1 / 5)) / 12);
  });

  it('CEAF pairs clusters one to one by the best sum of their likeness', () => {
    // 1 for the set that is right, 2·5/(5+7) for the other that is paired.
    const total = 1 + 10 / 12;
    expect(precision(ceafE(truth, joined))).toBeCloseTo(total / 2);
    expect(recall(ceafE(truth, joined))).toBeCloseTo(total / 3);
    expect(precision(ceafE(truth, wrongly))).toBeCloseTo((1 + 10 / 15) / 2);
  });

  it('the best pairing is not the greedy one', () => {
    // "abcd" is most like "cxab", but then "xyc" and "d" share nothing; the other way both pairs share something.
    const gold = clusters('abcd', 'xyc');
    const predicted = clusters('cxab', 'd');
    const greedy = (2 * 3) / 8;
    const best = 2 / 5 + (2 * 2) / 7;
    expect(ceafE(gold, predicted).found).toBeCloseTo(Math.max(greedy, best));
    expect(best).toBeGreaterThan(greedy);
  });

  it('a mention that the other side does not have has no twin', () => {
    expect(recall(bCubed(clusters('ab'), clusters('ax')))).toBeCloseTo(0.25);
    expect(recall(muc(clusters('ab'), clusters('ax')))).toBe(0);
    expect(ceafE(clusters('ab'), clusters('xy')).found).toBe(0);
    expect(ceafE([], clusters('xy'))).toMatchObject({ found: 0, gold: 0, predicted: 1 });
  });
});
