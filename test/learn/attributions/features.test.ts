import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { CONTEXT_SIZES, toFeatures } from '../../../src/learn/attributions/features.ts';
import { contextRows } from '../../../src/learn/net/features.ts';
import { toQuotations } from '../../../src/reading/quotations.ts';
import { toSentences } from '../../../src/reading/sentences.ts';
import { toTokens } from '../../../src/reading/tokens.ts';

const featuresOf = (text: string) => {
  const blocks = Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }));
  const tokens = toTokens(text, blocks, english.orthography);
  const sentences = toSentences(tokens, english.orthography);
  const quotations = toQuotations(tokens, sentences, english.orthography);
  return toFeatures(tokens, sentences, quotations, tokens.kind);
};

describe('what the tagger sees of a place', () => {
  const text = 'Storm hits coast\n“We left,” she said. “It rose.”\nOfficials agreed.';
  const { words, context, paragraphs } = featuresOf(text);
  const part = (word: string, k: number): number => {
    const base = CONTEXT_SIZES.slice(0, k).reduce((sum, size) => sum + size, 0);
    return contextRows(CONTEXT_SIZES, context[words.indexOf(word)]!)[k]! - base;
  };

  test('one row for each part, all within the table', () => {
    const rows = CONTEXT_SIZES.reduce((sum, size) => sum + size, 0);
    for (const packed of context) {
      expect(contextRows(CONTEXT_SIZES, packed)).toHaveLength(CONTEXT_SIZES.length);
      expect(Math.max(...contextRows(CONTEXT_SIZES, packed))).toBeLessThan(rows);
    }
  });

  test('tells words in quotation marks from those around them', () => {
    expect(part('left', 0)).not.toBe(part('said', 0));
    expect(part('left', 0)).toBe(part('rose', 0));
  });

  test('tells the first word of a sentence, and of a paragraph', () => {
    expect(part('she', 1)).toBe(0);
    expect(part('Officials', 1)).not.toBe(part('It', 1));
  });

  test('knows where paragraphs start', () => {
    expect([...paragraphs].map((i) => words[i])).toEqual(['Storm', '“', 'Officials']);
  });
});
