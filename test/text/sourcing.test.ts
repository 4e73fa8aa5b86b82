import { describe, expect, test } from 'vitest';
import { sourcing } from '../../src/text/sourcing.ts';
import { aReading } from '../write/a-reading.ts';
import { ferry } from '../write/ferry.ts';

describe('sourcing', () => {
  test('counts the words of each claim for whoever answers for it, and not the words that carry it', () => {
    const reading = aReading(
      {},
      [['paragraph', 'The well is dry, Ann Doe said. It rained in May.']],
      [{ kind: 'person', source: 'Ann Doe', cue: 'said', content: 'The well is dry' }],
    );
    expect(sourcing(reading)).toEqual({
      claims: 2,
      words: 8,
      carried: [
        { voice: 'person', words: 4, share: 0.5, attributions: 1 },
        { voice: 'author', words: 4, share: 0.5, attributions: 0 },
      ],
    });
  });

  test('counts words within two attributions for the inner one', () => {
    const { carried } = sourcing(ferry);
    const outlet = carried.find(({ voice }) => voice === 'outlet');
    expect(outlet?.words).toBe('that a senior engineer had warned the owners in January'.split(' ').length);
  });

  test('of all voices make up the whole', () => {
    const { words, carried } = sourcing(ferry);
    expect(carried.reduce((sum, each) => sum + each.words, 0)).toBe(words);
    expect(carried.reduce((sum, each) => sum + each.share, 0)).toBeCloseTo(1, 12);
  });

  test('of an empty text is nothing, without dividing by it', () => {
    expect(sourcing(aReading({}, []))).toEqual({ claims: 0, words: 0, carried: [] });
  });

  test('counts scripts without spaces by the character', () => {
    expect(sourcing(aReading({}, [['paragraph', '船は動かない']])).words).toBe(6);
  });
});
