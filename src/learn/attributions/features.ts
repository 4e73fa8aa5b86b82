import { type Features, packContext } from '../net/features.ts';

/**
 * What the tagger sees of a text. The training step dumps exactly this, so a change here asks for new weights.
 */

/** Tokens `0 .. count - 1` of `text` with their offsets and the index of the block (paragraph) each stands in. */
export interface TokenRow {
  readonly text: string;
  readonly count: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly block: ArrayLike<number>;
}

/** A run of tokens, `last` included. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/** A quotation by the tokens of its marks; `close` is its last token where it was never closed. */
export interface QuotationRange {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  readonly depth: number;
  readonly continues: number | null;
}

/** How many values each part of a packed context has: quotation, edges, glued, paragraph, length, sentence, tag. */
export const CONTEXT_SIZES = [8, 16, 2, 5, 4, 4, 24] as const;

const OUTSIDE = 0;
const OPENING = 1;
const CLOSING = 2;
const INSIDE = 3;
const INSIDE_SINGLE = 4;
const INSIDE_NESTED = 5;
const INSIDE_UNCLOSED = 6;
const INSIDE_CONTINUED = 7;

const FIRST_OF_SENTENCE = 1;
const LAST_OF_SENTENCE = 2;
const FIRST_OF_PARAGRAPH = 4;
const LAST_OF_PARAGRAPH = 8;

const PARAGRAPH_PLAIN = 0;
const PARAGRAPH_FIRST = 1;
const PARAGRAPH_QUOTED = 2;
const PARAGRAPH_OPENS_QUOTED = 3;
const PARAGRAPH_AFTER_COLON = 4;

/** A quotation of so many tokens is a phrase rather than a sentence, or a clause rather than several. */
const PHRASE = 5;
const CLAUSE = 12;

/**
 * Linear in the number of tokens. Quotations are sorted by `open`, as nested ranges; `tags` are parts of speech as
 * `learn/tags.ts` numbers them.
 */
export const toFeatures = (
  tokens: TokenRow,
  sentences: readonly SentenceRange[],
  quotations: readonly QuotationRange[],
  tags: ArrayLike<number>,
): Features => {
  const { count, block } = tokens;
  const words: string[] = [];
  for (let i = 0; i < count; i++) words.push(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));

  const quote = new Uint8Array(count);
  const length = new Uint8Array(count);
  for (const one of quotations) {
    const size = one.close - one.open;
    const inside = insideOf(one, words[one.open]!);
    for (let i = one.open; i <= one.close; i++) {
      quote[i] = inside;
      length[i] = size <= PHRASE ? 1 : size <= CLAUSE ? 2 : 3;
    }
    quote[one.open] = OPENING;
    if (one.closed) quote[one.close] = CLOSING;
  }

  const edges = new Uint8Array(count);
  const rank = new Uint8Array(count);
  let ordinal = 0;
  for (const { first, last } of sentences) {
    ordinal = first > 0 && block[first - 1] === block[first] ? Math.min(3, ordinal + 1) : 0;
    edges[first]! |= FIRST_OF_SENTENCE;
    edges[last]! |= LAST_OF_SENTENCE;
    rank.fill(ordinal, first, last + 1);
  }

  const paragraphs: number[] = [];
  const paragraph = new Uint8Array(count);
  for (let first = 0; first < count; ) {
    let last = first;
    while (last + 1 < count && block[last + 1] === block[first]) last++;
    paragraphs.push(first);
    edges[first]! |= FIRST_OF_PARAGRAPH;
    edges[last]! |= LAST_OF_PARAGRAPH;
    paragraph.fill(paragraphKind(words, quote, first, last), first, last + 1);
    first = last + 1;
  }

  const context = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const glued = i > 0 && tokens.end[i - 1] === tokens.start[i] ? 1 : 0;
    context[i] = packContext(CONTEXT_SIZES, [
      quote[i]!,
      edges[i]!,
      glued,
      paragraph[i]!,
      length[i]!,
      rank[i]!,
      tags[i]!,
    ]);
  }
  return { words, context, paragraphs: Int32Array.from(paragraphs) };
};

const insideOf = (one: QuotationRange, mark: string): number => {
  if (one.depth > 0) return INSIDE_NESTED;
  if (one.continues !== null) return INSIDE_CONTINUED;
  if (!one.closed) return INSIDE_UNCLOSED;
  return mark === '‘' || mark === "'" || mark === '’' || mark === '‚' ? INSIDE_SINGLE : INSIDE;
};

const paragraphKind = (words: readonly string[], quote: Uint8Array, first: number, last: number): number => {
  if (first === 0) return PARAGRAPH_FIRST;
  if (quote[first] === OPENING) {
    let outside = 0;
    for (let i = first; i <= last && outside < 2; i++) if (quote[i] === OUTSIDE) outside++;
    return outside < 2 ? PARAGRAPH_QUOTED : PARAGRAPH_OPENS_QUOTED;
  }
  return words[first - 1] === ':' ? PARAGRAPH_AFTER_COLON : PARAGRAPH_PLAIN;
};
