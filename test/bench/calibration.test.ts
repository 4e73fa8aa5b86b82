import { describe, expect, it } from 'vitest';
import { calibration, calibrationReport } from '../../bench/calibration.ts';

const some = (count: number, score: number, right: number, rule = 'net') =>
  Array.from({ length: count }, (_, i) => ({ rule, score, right: i < right }));

describe('calibration', () => {
  it('is without error where a score is as high as the share that is right', () => {
    const { bins, error } = calibration([...some(4, 0.25, 1), ...some(4, 0.75, 3)]);
    expect(bins).toEqual([
      { from: 0.2, of: 4, meanScore: 0.25, shareRight: 0.25 },
      { from: 0.7, of: 4, meanScore: 0.75, shareRight: 0.75 },
    ]);
    expect(error).toBe(0);
  });

  it('counts how far each tenth is off by how many it holds, whichever way it is off', () => {
    const { error } = calibration([...some(3, 0.5, 0), ...some(1, 0.25, 1)]);
    expect(error).toBeCloseTo((3 * 0.5 + 1 * 0.75) / 4);
  });

  it('has a place for a score of one', () => {
    expect(calibration(some(2, 1, 2)).bins).toEqual([{ from: 0.9, of: 2, meanScore: 1, shareRight: 1 }]);
  });

  it('is told for the learned reader and the rules apart', () => {
    const report = calibrationReport([...some(10, 0.5, 5), ...some(10, 0.75, 0, 'signature')], 'net');
    expect([...report.matchAll(/error (\S+)/g)].map(([, error]) => error)).toEqual(['0.375', '0.000', '0.750']);
    expect(report).toMatch(/signature +10 +0\.75 +0\.00/);
  });
});
