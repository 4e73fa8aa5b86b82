import { type Features, packContext } from '../net/features.ts';

/**
 * What the tagger of names sees of a text. The training step dumps exactly this, so a change here asks for new weights.
 */

/** Tokens `0 .. count - 1` of `text` with their offsets, the index of the block (paragraph) each stands in, and the word in lower case. */
export interface NameTokens {
  readonly text: string;
  readonly count: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly block: ArrayLike<number>;
  readonly lower: readonly string[];
}

/** A run of tokens, `last` included. */
export interface NameSentence {
  readonly first: number;
  readonly last: number;
}

/** The kinds of listed words, `LISTS` of them with 0 for none. */
const LISTS = 16;

/**
 * Annotators differ in what they call a name: a set to learn from says whose habit it follows. A text that is read follows the
 * first, so that the others teach without deciding.
 */
const HABITS = 8;

/** How many values each part of a packed context has: tag, place, glued, capitals, elsewhere, list, habit. */
export const NAME_CONTEXT_SIZES = [24, 4, 2, 4, 4, LISTS, HABITS] as const;

const FIRST_OF_SENTENCE = 1;
const AFTER_MARK = 2;

const MIXED = 0;
const TITLED = 1;
const ALL_CAPITALS = 2;
const NO_CAPITALS = 3;

const SMALL_ELSEWHERE = 1;
const CAPITAL_ELSEWHERE = 2;

const NO_LETTER = 0;
const SMALL = 1;
const CAPITAL = 2;
const CAPITALS = 3;

/** Of so few words a title cannot be told from a sentence. */
const FEW_WORDS = 3;

/**
 * Linear in the number of tokens. `tags` are parts of speech as `learn/tags.ts` numbers them, `lists` the kind of listed word that each
 * token is, less than `LISTS`.
 */
export const toNameFeatures = (
  tokens: NameTokens,
  sentences: readonly NameSentence[],
  tags: ArrayLike<number>,
  lists: ArrayLike<number>,
  habit = 0,
): Features => {
  const { text, count, start, end, block, lower } = tokens;
  const words: string[] = [];
  const writing = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const word = text.slice(start[i]!, end[i]!);
    words.push(word);
    writing[i] = writingOf(word);
  }
  const place = new Uint8Array(count);
  const capitals = new Uint8Array(count);
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { first, last } of sentences) {
    const kind = capitalsOf(writing, first, last);
    capitals.fill(kind, first, last + 1);
    for (let i = first; i <= last; i++) {
      if (i === first) place[i] = FIRST_OF_SENTENCE;
      else if (writing[i - 1] === NO_LETTER && !/[\w,.&)–—-]$/.test(words[i - 1]!)) place[i] = AFTER_MARK;
      else if (kind === MIXED && writing[i]! >= CAPITAL) capital.add(lower[i]!);
      if (kind === MIXED && writing[i] === SMALL) small.add(lower[i]!);
    }
  }
  const paragraphs: number[] = [];
  const context = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    if (i === 0 || block[i] !== block[i - 1]) paragraphs.push(i);
    const glued = i > 0 && end[i - 1] === start[i] ? 1 : 0;
    const elsewhere = (small.has(lower[i]!) ? SMALL_ELSEWHERE : 0) | (capital.has(lower[i]!) ? CAPITAL_ELSEWHERE : 0);
    context[i] = packContext(NAME_CONTEXT_SIZES, [
      tags[i]!,
      place[i]!,
      glued,
      capitals[i]!,
      elsewhere,
      lists[i]!,
      habit,
    ]);
  }
  return { words, context, paragraphs: Int32Array.from(paragraphs) };
};

const writingOf = (word: string): number => {
  const first = word[0]!;
  if (first.toLowerCase() === first.toUpperCase()) return /\p{L}/u.test(word) ? SMALL : NO_LETTER;
  if (first === first.toLowerCase()) return SMALL;
  return word.length > 1 && word === word.toUpperCase() ? CAPITALS : CAPITAL;
};

const capitalsOf = (writing: Uint8Array, first: number, last: number): number => {
  const counts = [0, 0, 0, 0];
  for (let i = first; i <= last; i++) counts[writing[i]!]!++;
  const [, small = 0, capital = 0, all = 0] = counts;
  const words = small + capital + all;
  if (words <= FEW_WORDS) return capital + all === 0 ? NO_CAPITALS : MIXED;
  if (all * 4 > words * 3) return ALL_CAPITALS;
  if ((capital + all) * 2 > words) return TITLED;
  return capital + all === 0 ? NO_CAPITALS : MIXED;
};
