import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPath } from '../../../src/learn/net/decode.ts';
import { exp } from '../../../src/learn/net/exp.ts';
import { pathMarginals } from '../../../src/learn/net/marginals.ts';

const LABELS = 3;
const chain = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc.record({
      scores: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
        minLength: count * LABELS,
        maxLength: count * LABELS,
      }),
      transitions: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 9, maxLength: 9 }),
    }),
  )
  .map(({ scores, transitions }) => ({ scores: new Float32Array(scores), transitions: new Float32Array(transitions) }));

const allPaths = (count: number): number[][] =>
  count === 0 ? [[]] : allPaths(count - 1).flatMap((path) => [0, 1, 2].map((label) => [...path, label]));

const worth = (path: readonly number[], scores: Float32Array, transitions: Float32Array): number =>
  path.reduce(
    (sum, label, t) => sum + scores[t * LABELS + label]! + transitions[(t ? path[t - 1]! : 0) * LABELS + label]!,
    0,
  );

describe('reading labels off scores', () => {
  test('finds the best of all rows of labels', () => {
    fc.assert(
      fc.property(chain, ({ scores, transitions }) => {
        const best = Math.max(...allPaths(scores.length / LABELS).map((path) => worth(path, scores, transitions)));
        expect(worth([...bestPath(scores, transitions, LABELS)], scores, transitions)).toBeCloseTo(best, 5);
      }),
    );
  });

  test('gives each label the share of all rows that have it there', () => {
    fc.assert(
      fc.property(chain, ({ scores, transitions }) => {
        const path = bestPath(scores, transitions, LABELS);
        const paths = allPaths(path.length).map((one) => ({ one, mass: Math.exp(worth(one, scores, transitions)) }));
        const whole = paths.reduce((sum, { mass }) => sum + mass, 0);
        pathMarginals(scores, transitions, LABELS, path).forEach((found, t) => {
          const with_ = paths.reduce((sum, { one, mass }) => sum + (one[t] === path[t] ? mass : 0), 0);
          expect(found).toBeCloseTo(with_ / whole, 4);
        });
      }),
    );
  });

  test('reads a text of no words', () => {
    expect(bestPath(new Float32Array(), new Float32Array(9), LABELS)).toHaveLength(0);
    expect(pathMarginals(new Float32Array(), new Float32Array(9), LABELS, [])).toHaveLength(0);
  });
});

test('exp is that of mathematics', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-11);
    }),
  );
  expect(exp(0)).toBe(1);
  expect(exp(-10_000)).toBe(0);
  expect(() => exp(701)).toThrow(RangeError);
});
