import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { toSentences } from '../../src/reading/sentences.ts';
import { spanOf, toTokens } from '../../src/reading/tokens.ts';

/** The sentences of a text whose paragraphs stand on lines of their own. */
const sentencesOf = (text: string): string[] => {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }));
  const tokens = toTokens(text, blocks, english.orthography);
  return toSentences(tokens, english.orthography).map(({ first, last }) => {
    const { start, end } = spanOf(tokens, first, last);
    return text.slice(start, end);
  });
};

describe('one sentence stays one', () => {
  it.each([
    'Gen. X. Marant left for Tarsa.',
    'U.S. officials left Tarsa.',
    'The clerk of St. Odo met Dr. Venn.',
    'Lamp No. 5 went out at 4 a.m. on Monday.',
    'The toll is 3.50 crowns.',
    '“Why?” Ann Doe asked.',
    '“Stop!” the keeper shouted at the boats.',
    '“Why?” she asked.',
    'The guild ... waited.',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('two sentences are two', () => {
  it.each([
    ['The lamp went out. The boats waited.'],
    ['The lamp went out! The boats waited.'],
    ['“The lamp is out.” The boats waited.'],
    ['Was it the lamp? Nobody knew.'],
    ['He sailed from the U.S. The boat sank.'],
    ['The lamp went out (at noon.) The boats waited.'],
    ['The guild waited.\nThe boats'],
  ])('%s', (text) => {
    expect(sentencesOf(text)).toHaveLength(2);
  });
});
