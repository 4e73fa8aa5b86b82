import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../src/text/segments.ts';

const span = (start: number, end: number) => ({ start, end });

describe('segments', () => {
  test('are cut where spans begin and end, the outer one first', () => {
    expect(segments(span(0, 10), [span(4, 6), span(2, 8)])).toEqual([
      { start: 0, end: 2, on: [] },
      { start: 2, end: 4, on: [1] },
      { start: 4, end: 6, on: [1, 0] },
      { start: 6, end: 8, on: [1] },
      { start: 8, end: 10, on: [] },
    ]);
  });

  test('hold both spans where they overlap', () => {
    expect(segments(span(0, 6), [span(0, 4), span(2, 6)]).map(({ on }) => on)).toEqual([[0], [0, 1], [1]]);
  });

  test('put the longer of two that begin together around the shorter', () => {
    expect(segments(span(0, 4), [span(0, 2), span(0, 4)])[0]!.on).toEqual([1, 0]);
  });

  test('leave off what lies outside, and ignore empty spans', () => {
    expect(segments(span(5, 9), [span(0, 7), span(6, 6), span(20, 30)])).toEqual([
      { start: 5, end: 7, on: [0] },
      { start: 7, end: 9, on: [] },
    ]);
  });

  test('together are the whole, and know exactly which spans lie on them', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))));
    fc.assert(
      fc.property(fc.nat(50), spans, (length, list) => {
        const cut = segments(span(0, length), list);
        let at = 0;
        for (const { start, end, on } of cut) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          const lying = list.flatMap((each, i) => (each.start <= start && end <= each.end ? [i] : []));
          expect([...on].sort((a, b) => a - b)).toEqual(lying);
        }
        expect(at).toBe(length);
      }),
    );
  });
});
