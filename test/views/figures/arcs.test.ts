import { expect, test } from 'vitest';
import { arcsFor, arcsWidth, rowHeight } from '../../../src/views/figures/arcs.ts';

test('an arc ends at the row that it reaches, and bows to the left between both', () => {
  const [arc] = arcsFor([{ from: 0, to: 3 }]);
  expect(arc!.tip).toEqual([arcsWidth, 3.5 * rowHeight]);
  expect(arc!.path).toMatch(new RegExp(`^M${arcsWidth} ${rowHeight / 2}C`));
  expect(arc!.middle[0]).toBeGreaterThan(0);
  expect(arc!.middle[0]).toBeLessThan(arcsWidth);
});

test('arcs that meet at a row stay apart and inside it', () => {
  const links = Array.from({ length: 12 }, (_, i) => ({ from: i + 1, to: 0 }));
  const tips = arcsFor(links).map(({ tip }) => tip[1]);
  expect(new Set(tips).size).toBe(12);
  for (const y of tips) {
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(rowHeight);
  }
});

test('of arcs that come from below, the farther lies outside the nearer', () => {
  const [near, far] = arcsFor([
    { from: 1, to: 0 },
    { from: 4, to: 0 },
  ]);
  expect(far!.tip[1]).toBeLessThan(near!.tip[1]);
  expect(far!.middle[0]).toBeLessThan(near!.middle[0]);
});
