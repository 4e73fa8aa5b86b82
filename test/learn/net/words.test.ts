import { describe, expect, test } from 'vitest';
import { lookups, PIECES, toPieces } from '../../../src/learn/net/words.ts';

describe('what a net sees of a word', () => {
  test('is the same for straight and curly apostrophes, and for an editor’s brackets', () => {
    expect(toPieces("don't")[0]).toBe(toPieces('don’t')[0]);
    expect(toPieces('(w)hile')[0]).toBe(toPieces('while')[0]);
  });

  test('tells a name from a word, and a number from a name', () => {
    const shapes = ['harbour', 'Harbour', 'HARBOUR', '1,250', 'McRae'].map((word) => toPieces(word)[1]);
    expect(new Set(shapes).size).toBe(5);
    expect(toPieces('Selim')[0]).toBe(toPieces('SELIM')[0]);
  });

  test('takes every number of a length for the same', () => {
    expect(toPieces('1987')).toEqual(toPieces('2041'));
  });

  test('looks a compound up by itself, then by its last part', () => {
    expect(lookups('harbour-master')).toEqual(['harbour-master', 'master']);
    expect(lookups('“')).toEqual(['"']);
    expect(lookups('-')).toEqual(['-']);
  });

  test('names rows that exist', () => {
    for (const row of toPieces('Ünderstanding')) {
      expect(row).toBeGreaterThan(0);
      expect(row).toBeLessThan(PIECES);
    }
  });
});
