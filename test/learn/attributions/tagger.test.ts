import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/en/english.ts';
import { toFeatures } from '../../../src/learn/attributions/features.ts';
import { LABELS, toRoleSpans } from '../../../src/learn/attributions/labels.ts';
import { makeAttributionTagger } from '../../../src/learn/attributions/tagger.ts';
import { makeTagger } from '../../../src/learn/tags.ts';
import { toQuotations } from '../../../src/reading/quotations.ts';
import { toSentences } from '../../../src/reading/sentences.ts';
import { toTokens } from '../../../src/reading/tokens.ts';

const models = join(import.meta.dirname, '../../../models/en');
const bytes = readFileSync(join(models, 'attributions.bin'));
const wasm = readFileSync(join(models, 'kernel.wasm'));
const parts = makeTagger(readFileSync(join(models, 'tags.bin')));
const tagger = makeAttributionTagger(bytes, wasm);
const plain = makeAttributionTagger(bytes);

const featuresOf = (text: string) => {
  const blocks = Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }));
  const tokens = toTokens(text, blocks, english.orthography);
  const sentences = toSentences(tokens, english.orthography);
  const quotations = toQuotations(tokens, sentences, english.orthography);
  return toFeatures(tokens, sentences, quotations, parts.tag(tokens, sentences));
};

const article = `Ferry stuck off Port Selim

The ferry Amalia ran aground off Port Selim late on Monday, the Kalvian coast guard said.

“Nobody is hurt, and nobody is in the water,” Captain Ilse Maron told reporters. “We will wait for the tide.”

According to the port authority, 212 people were on board. A spokeswoman denied that the captain had been warned.`;

/** What each role says, in order. */
const found = (text: string): string[] => {
  const features = featuresOf(text);
  const { labels, scores } = tagger.tag(features);
  return toRoleSpans(labels, scores).map(
    ({ role, first, last }) => `${role}: ${features.words.slice(first, last + 1).join(' ')}`,
  );
};

describe('the tagger of attributions', () => {
  test('finds who says what in plain speech', () => {
    const spans = found(article);
    expect(spans).toContain('source: the Kalvian coast guard');
    expect(spans).toContain('cue: said');
    expect(spans).toContain('source: Captain Ilse Maron');
    expect(spans.filter((span) => span.startsWith('content:')).length).toBeGreaterThanOrEqual(4);
  });

  test('says how probable each label is', () => {
    const { labels, scores } = tagger.tag(featuresOf(article));
    expect(labels).toHaveLength(scores.length);
    for (const score of scores) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test('gives the same labels and scores in WASM and in plain JavaScript', () => {
    for (const text of [article, article.replaceAll('\n\n', ' '), 'No.', '']) {
      const features = featuresOf(text);
      expect(plain.tag(features)).toEqual(tagger.tag(features));
    }
  });

  test('does not depend on what it has read before', () => {
    const fresh = makeAttributionTagger(bytes, wasm).tag(featuresOf(article));
    for (let i = 0; i < 3; i++) tagger.tag(featuresOf(`“Paragraph ${i},” said reader ${i}.\n`.repeat(40)));
    expect(tagger.tag(featuresOf(article))).toEqual(fresh);
  });

  test('begins every span before it goes on with it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('said', 'Maron', '“', '”', ',', '.', '\n', 'that', 'rain')), (words) => {
        const { labels } = tagger.tag(featuresOf(words.join(' ')));
        labels.forEach((label, i) => {
          const name = LABELS[label]!;
          if (name.startsWith('I-')) expect(LABELS[labels[i - 1]!]!.slice(2)).toBe(name.slice(2));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('reads one long line without a stop', () => {
    const features = featuresOf('he said it rained and '.repeat(2_000));
    expect(tagger.tag(features).labels).toHaveLength(features.words.length);
  });

  test('calibrated scores rise with raw ones and stay within 0 and 1', () => {
    const scores = [0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map(tagger.calibrate);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  test('refuses bytes that are no model', () => {
    expect(() => makeAttributionTagger(new Uint8Array(3))).toThrow(TypeError);
    expect(() => makeAttributionTagger(wasm)).toThrow(TypeError);
    expect(() => makeAttributionTagger(bytes.subarray(0, 100_000))).toThrow(TypeError);
  });

  test('still reads where WebAssembly cannot be built', () => {
    const { tag } = makeAttributionTagger(bytes, new Uint8Array([1, 2, 3]));
    expect(tag(featuresOf('It rained, she said.')).labels).toHaveLength(6);
  });
});
