import { key, type Lexicon, T } from './tag-words.ts';

// What the tagger sees of a word and its neighbours, as integer keys: one place, so that training and reading agree.

/** The tokens the tagger reads, as `reading/tokens.ts` makes them; `kind` 0 is a word, 1 a number, 2 a mark. */
export interface TaggedTokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly lower: readonly string[];
}

/** A sentence as a range of tokens, `last` included. */
export interface TaggedSentence {
  readonly first: number;
  readonly last: number;
}

/** The class before a sentence begins. */
export const NO_CLASS = 31;

// Shapes, 4 bits.
const EDGE = 0;
const SMALL = 1;
const CAPITAL = 2;
const CAPITALS = 3;
const ONE_CAPITAL = 4;
const INNER_CAPITAL = 5;
const WITH_STOP = 6;
const SMALL_HYPHEN = 7;
const CAPITAL_HYPHEN = 8;
const DIGITS = 9;
const DIGITS_LETTERS = 10;
const MARK = 12;
/** A capital that says nothing: the whole line has them. */
const UNTOLD = 13;

const isLargeLetter = (code: number): boolean => {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
};

const shapeOf = (text: string, start: number, end: number, kind: number): number => {
  if (kind === 2) return MARK;
  let large = 0;
  let letters = 0;
  let digits = false;
  let hyphen = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters++;
    else if (code >= 48 && code <= 57) digits = true;
    else if (code === 0x2d) hyphen = true;
    else if (isLargeLetter(code)) {
      large++;
      letters++;
    } else if (code > 127 && code !== 0x2019) letters++;
  }
  if (digits) return letters > 0 ? DIGITS_LETTERS : DIGITS;
  const first = isLargeLetter(text.charCodeAt(start));
  if (text.charCodeAt(end - 1) === 0x2e) return WITH_STOP;
  if (hyphen) return first ? CAPITAL_HYPHEN : SMALL_HYPHEN;
  if (large === 0) return SMALL;
  if (large === letters) return letters === 1 ? ONE_CAPITAL : CAPITALS;
  return first && large === 1 ? CAPITAL : INNER_CAPITAL;
};

/** A document's tokens as the tagger sees them. */
export interface Seen {
  readonly id: Int32Array;
  readonly shape: Uint8Array;
  /** Case and place, 8 bits: shape, first of its sentence, written small elsewhere, capitalised in mid-sentence elsewhere. */
  readonly case: Uint8Array;
}

const FIRST = 16;
const SMALL_ELSEWHERE = 32;
const CAPITAL_ELSEWHERE = 64;

/** Looks over the whole document once: the case of a word elsewhere tells names from words that begin a sentence. */
export const look = (lexicon: Lexicon, tokens: TaggedTokens, sentences: readonly TaggedSentence[]): Seen => {
  const { count, text, start, end, kind, lower } = tokens;
  const id = new Int32Array(count);
  const shape = new Uint8Array(count);
  const cases = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    id[i] = lexicon.idOf(lower[i]!, kind[i]!);
    shape[i] = shapeOf(text, start[i]!, end[i]!, kind[i]!);
  }
  const elsewhere = new Uint8Array(lexicon.size);
  for (const { first, last } of sentences) {
    const inHeadline = isHeadline(shape, tokens, first, last);
    let begins = true;
    for (let i = first; i <= last; i++) {
      const is = shape[i]!;
      if (is === MARK) {
        cases[i] = MARK;
        if (isOpening(text.charCodeAt(start[i]!))) begins = true;
        continue;
      }
      if (inHeadline && is >= CAPITAL && is <= INNER_CAPITAL) shape[i] = UNTOLD;
      else if (is === SMALL) elsewhere[id[i]!]! |= SMALL_ELSEWHERE;
      else if (!begins && is >= CAPITAL && is <= INNER_CAPITAL) elsewhere[id[i]!]! |= CAPITAL_ELSEWHERE;
      cases[i] = shape[i]! | (begins ? FIRST : 0);
      begins = false;
    }
  }
  for (let i = 0; i < count; i++) cases[i]! |= elsewhere[id[i]!]!;
  return { id, shape, case: cases };
};

/** A quotation mark, colon, bullet or bracket: what follows may be capitalised as a sentence's first word is. */
const isOpening = (code: number): boolean =>
  code === 0x22 ||
  code === 0x3a ||
  code === 0x2018 ||
  code === 0x201c ||
  code === 0x201e ||
  code === 0xab ||
  code === 0x2022 ||
  code === 0x2a ||
  code === 0x28;

/** Headlines: every longer word is capitalised, and at least three are. */
const isHeadline = (shape: Uint8Array, tokens: TaggedTokens, first: number, last: number): boolean => {
  let small = 0;
  let capital = 0;
  for (let i = first; i <= last; i++) {
    if (tokens.end[i]! - tokens.start[i]! < 4) continue;
    if (shape[i] === SMALL || shape[i] === SMALL_HYPHEN) small++;
    else if (shape[i] === CAPITAL || shape[i] === CAPITALS || shape[i] === CAPITAL_HYPHEN) capital++;
  }
  return capital >= 3 && small * 6 <= capital;
};

/** How a word is written, as far as the lexicon asks: small, with a capital, or in a way that says nothing. */
export const writingOf = (shape: number): 'small' | 'capital' | 'untold' => {
  if (shape === CAPITAL || shape === WITH_STOP || shape === ONE_CAPITAL) return 'capital';
  return shape === CAPITALS || shape === INNER_CAPITAL || shape === UNTOLD ? 'untold' : 'small';
};

/** The class that the lexicon fixes for token `i`, or -1: score it. */
export const fixedClass = (lexicon: Lexicon, seen: Seen, i: number): number => {
  const known = lexicon.known[seen.id[i]!]!;
  if (known === 0) return -1;
  const small = lexicon.vocabulary.fixedSmall[known - 1]!;
  const capital = lexicon.vocabulary.fixedCapital[known - 1]!;
  const writing = writingOf(seen.shape[i]!);
  if (writing === 'small' || small === capital) return small - 1;
  return writing === 'capital' ? capital - 1 : -1;
};

/** Writes the keys of token `i` that hold for this place only into `out`, and returns how many. */
export const keysAt = (
  out: Int32Array,
  lexicon: Lexicon,
  seen: Seen,
  sentence: TaggedSentence,
  i: number,
  before: number,
  beforeThat: number,
  verb: number,
): number => {
  const { id, shape } = seen;
  const { first, last } = sentence;
  const { paired, choice, suffix, cluster } = lexicon;
  const word = id[i]!;
  const left = i > first ? id[i - 1]! : 0;
  const right = i < last ? id[i + 1]! : 0;
  const further = i + 1 < last ? id[i + 2]! : 0;
  const leftShape = i > first ? shape[i - 1]! : EDGE;
  const rightShape = i < last ? shape[i + 1]! : EDGE;
  const own = choice[word]!;
  const next = choice[right]!;
  const number = paired[word]!;
  let n = 0;
  out[n++] = key(T.case, seen.case[i]!);
  out[n++] = key(T.shapes, (leftShape << 8) | (shape[i]! << 4) | rightShape);
  out[n++] = key(T.tags, (beforeThat << 5) | before);
  out[n++] = key(T.tags, (NO_CLASS << 5) | before | 1024);
  out[n++] = key(T.tagsChoice, (beforeThat << 14) | (before << 9) | own);
  out[n++] = key(T.tagsChoice, (1 << 20) | (before << 9) | own);
  out[n++] = key(T.tagChoices, (before << 18) | (own << 9) | next);
  out[n++] = key(T.choices, (own << 18) | (next << 9) | choice[further]!);
  out[n++] = key(T.verbChoice, (verb << 9) | own);
  out[n++] = key(T.tagSuffix, (before << 15) | suffix[word]!);
  if (cluster[word]) out[n++] = key(T.tagCluster, (before << 12) | cluster[word]!);
  if (paired[right]) out[n++] = key(T.tagNext, (before << 13) | paired[right]!);
  if (number) {
    out[n++] = key(T.tagWord, (before << 13) | number);
    out[n++] = key(T.wordShape, (seen.case[i]! << 13) | number);
    if (paired[left]) out[n++] = key(T.wordsBefore, (paired[left]! << 13) | number);
    if (paired[right]) out[n++] = key(T.wordsAfter, (paired[right]! << 13) | number);
  }
  return n;
};

/** Enough room for the keys of one token. */
export const MOST_KEYS = 20;
