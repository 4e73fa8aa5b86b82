import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { toTokens } from '../../src/reading/tokens.ts';

const tokens = (text: string) =>
  toTokens(text, [{ start: 0, end: text.length, kind: 'paragraph' }], english.orthography);
const wordsOf = (text: string): string[] => {
  const { count, start, end } = tokens(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

describe('a text is cut into words and marks', () => {
  it.each([
    ['U.S. officials left.', ['U.S.', 'officials', 'left', '.']],
    ['at 4 a.m. on Monday', ['at', '4', 'a.m.', 'on', 'Monday']],
    ['J. R. Doe and Gen. Marant', ['J.', 'R.', 'Doe', 'and', 'Gen.', 'Marant']],
    ['5,000 boats, 3.5 miles', ['5,000', 'boats', ',', '3.5', 'miles']],
    ['(w)hile [W]e wait', ['(w)hile', '[W]e', 'wait']],
    ['(why) he left', ['(', 'why', ')', 'he', 'left']],
    ["She doesn’t; it’s Doe's", ['She', 'does', 'n’t', ';', 'it', '’s', 'Doe', "'s"]],
    ["''double singles''", ["''", 'double', 'singles', "''"]],
    ['a well-kept, half- empty hall', ['a', 'well-kept', ',', 'half', '-', 'empty', 'hall']],
    ['It is -- or was -- shut...', ['It', 'is', '--', 'or', 'was', '--', 'shut', '...']],
    ['So said I. Then we left.', ['So', 'said', 'I', '.', 'Then', 'we', 'left', '.']],
    ['see www.tarsa.example/a,b.', ['see', 'www.tarsa.example/a,b', '.']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('a sign of two code units is one mark, and a lone half of one is one too', () => {
    expect(wordsOf('a 😀b \ud83d c')).toEqual(['a', '😀', 'b', '\ud83d', 'c']);
  });

  it('a word is looked up in lower case, with a straight apostrophe and without an editor’s bracket', () => {
    expect(tokens('(W)hile Doe’s').lower).toEqual(['while', 'doe', "'s"]);
  });

  it('what stands between blocks is left out', () => {
    const text = 'One. Two. Three.';
    const blocks = [
      { start: 0, end: 4, kind: 'paragraph' },
      { start: 10, end: 16, kind: 'paragraph' },
    ] as const;
    const { lower, block } = toTokens(text, blocks, english.orthography);
    expect(lower).toEqual(['one', '.', 'three', '.']);
    expect([...block]).toEqual([0, 0, 1, 1]);
  });
});
