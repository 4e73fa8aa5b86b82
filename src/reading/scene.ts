import type { Language } from '../language/language.ts';
import { type PosTagger, VBD, VBP, VBZ } from '../learn/tags.ts';
import type { Document } from '../record/document.ts';
import { type Quotation, toQuotations } from './quotations.ts';
import { type Sentence, toSentences } from './sentences.ts';
import { PUNCTUATION, type Tokens, toTokens } from './tokens.ts';

/** A run of tokens, `last` included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** All that is known of the words before anything is found in them. */
export interface Scene {
  readonly language: Language;
  readonly tokens: Tokens;
  /** Part of speech a token, see `learn/tags.ts`. */
  readonly tags: Uint8Array;
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: Int32Array;
  readonly quotations: readonly Quotation[];
  /** The outermost quotation a token stands in, its marks included; -1 for none. */
  readonly quoteOf: Int32Array;
}

/** The blocks in the article's own words. The others make no claims. */
const read: ReadonlySet<string> = new Set(['headline', 'paragraph', 'quote']);

export const toScene = (document: Document, language: Language, tagger: PosTagger): Scene => {
  const tokens = toTokens(
    document.text,
    document.blocks.filter((block) => read.has(block.kind)),
    language.orthography,
  );
  const sentences = toSentences(tokens, language.orthography);
  const quotations = toQuotations(tokens, sentences, language.orthography);
  const sentenceOf = new Int32Array(tokens.count);
  sentences.forEach(({ first, last }, s) => {
    sentenceOf.fill(s, first, last + 1);
  });
  const quoteOf = new Int32Array(tokens.count).fill(-1);
  quotations.forEach(({ open, close, depth }, q) => {
    if (depth === 0) quoteOf.fill(q, open, close + 1);
  });
  return { language, tokens, tags: tagger.tag(tokens, sentences), sentences, sentenceOf, quotations, quoteOf };
};

export const isMark = (scene: Scene, i: number): boolean => scene.tokens.kind[i] === PUNCTUATION;

export const isFiniteVerb = (tag: number): boolean => tag === VBD || tag === VBZ || tag === VBP;

const dashes: ReadonlySet<string> = new Set(['–', '—', '--', '―', '---']);

/** A dash between words; a hyphen only with a space on both sides. */
export const isDash = ({ tokens }: Scene, i: number): boolean => {
  const mark = tokens.lower[i]!;
  if (dashes.has(mark)) return true;
  return (
    mark === '-' &&
    i > 0 &&
    tokens.end[i - 1]! < tokens.start[i]! &&
    i + 1 < tokens.count &&
    tokens.end[i]! < tokens.start[i + 1]!
  );
};

/** The quotation that token `i` opens, at any depth; null if it opens none. */
export const quotationAt = (scene: Scene, i: number): Quotation | null => {
  const q = scene.quoteOf[i]!;
  const outer = q < 0 ? undefined : scene.quotations[q];
  return outer && outer.open === i ? outer : null;
};
