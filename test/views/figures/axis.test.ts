import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisFor, lanesFor } from '../../../src/views/figures/axis.ts';

type Range = [number, number];
const anyRanges = fc.array(
  fc
    .tuple(fc.integer({ min: -800_000, max: 40_000 }), fc.nat(20_000))
    .map(([first, days]): Range => [first, first + days]),
  { minLength: 1, maxLength: 40 },
);

describe('the axis of dates', () => {
  test('keeps the order of any dates, and keeps them on the strip', () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const { at, days, stretches } = axisFor(ranges);
        const shares = days.map(at);
        for (const [i, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          if (i > 0) expect(share).toBeGreaterThan(shares[i - 1]!);
        }
        expect(stretches[0]!.from).toBeCloseTo(0, 5);
        expect(stretches.at(-1)!.to).toBeCloseTo(1, 5);
      }),
    );
  });

  test('leaves room for many near dates beside one far', () => {
    const near = [20_000, 20_001, 20_003, 20_007, 20_010];
    const { at, breaks } = axisFor([-400_000, ...near].map((day): Range => [day, day]));
    expect(breaks).toHaveLength(1);
    expect(at(20_010) - at(20_000)).toBeGreaterThan(0.7);
  });

  test('breaks the line at no time that something lasts through', () => {
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const { at, breaks } = axisFor(ranges);
        for (const [first, last] of ranges)
          for (const share of breaks) expect(at(first) < share && share < at(last)).toBe(false);
      }),
    );
  });

  test('puts a single day in the middle', () => {
    expect(axisFor([[100, 100]]).at(100)).toBeCloseTo(0.5);
  });
});

test('marks that would cover each other stand in lanes of their own, as long as there are lanes', () => {
  const spans = [
    { from: 0, to: 0.5 },
    { from: 0.1, to: 0.2 },
    { from: 0.15, to: 0.3 },
    { from: 0.25, to: 0.4 },
    { from: 0.6, to: 0.7 },
  ];
  expect(lanesFor(spans, 7)).toEqual([0, 1, 2, 1, 0]);
  expect(lanesFor(spans, 2)).toEqual([0, 1, 1, 1, 0]);
});
