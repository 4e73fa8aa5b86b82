import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/reading/attributions/found.ts';
import { resolve } from '../../../src/reading/attributions/resolve.ts';

const range = ([first, last]: readonly [number, number]) => ({ first, last });

/** A finding by its tokens: source, cue and content. */
const found = (
  source: readonly [number, number],
  cue: readonly [number, number],
  content: readonly [number, number],
  score: number,
  rule = 'verb',
): Found => ({
  source: [range(source)],
  cue: [range(cue)],
  content: [range(content)],
  act: 'speech',
  rule,
  score,
});

describe('where findings compete', () => {
  test('of two with one cue the surer stays, whoever found it', () => {
    const net = found([0, 0], [1, 1], [2, 9], 0.6, 'net');
    const rule = found([0, 0], [1, 1], [3, 9], 0.8);
    expect(resolve([net, rule]).map((one) => one.rule)).toEqual(['verb']);
    expect(resolve([{ ...net, score: 0.9 }, rule]).map((one) => one.rule)).toEqual(['net']);
  });

  test('one whose cue stands in the words of another is told within it', () => {
    const outer = found([0, 0], [1, 1], [2, 9], 0.9);
    const inner = found([3, 3], [4, 4], [5, 9], 0.7);
    expect(resolve([inner, outer]).map(({ within }) => within)).toEqual([null, 0]);
  });

  test('a doubtful one is not told within another', () => {
    const outer = found([0, 0], [1, 1], [2, 9], 0.9);
    const inner = found([3, 3], [4, 4], [5, 9], 0.4);
    expect(resolve([inner, outer])).toHaveLength(1);
  });

  test('of two that each stand in the other the surer stays', () => {
    const before = found([0, 0], [1, 1], [2, 9], 0.7);
    const after = found([8, 8], [9, 9], [0, 7], 0.8);
    expect(resolve([before, after]).map(({ score }) => score)).toEqual([0.8]);
  });

  test('what is left comes in the order of the text', () => {
    const first = found([0, 0], [1, 1], [2, 4], 0.5);
    const second = found([10, 10], [11, 11], [12, 14], 0.9);
    expect(resolve([second, first]).map(({ cue }) => cue[0]!.first)).toEqual([1, 11]);
  });
});
