import type { Orthography } from '../language/language.ts';
import type { Block } from '../record/document.ts';
import type { Span } from '../record/span.ts';

export const WORD = 0;
export const NUMBER = 1;
export const PUNCTUATION = 2;

/**
 * The words and marks of the blocks that are read, in order, as parallel arrays: token `i` is
 * `text.slice(start[i], end[i])`. `lower[i]` is the word in lower case, with straight apostrophes and without an
 * editor's brackets: "(w)hile" is "while". `block[i]` is the index of its block in `blocks`.
 */
export interface Tokens {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly block: Int32Array;
  readonly lower: readonly string[];
}

/** The text from the first token to the last, both included. */
export const spanOf = (tokens: Tokens, first: number, last: number): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[last]!,
});

/** Whether token `i` begins with a capital letter. */
export const isCapitalised = (tokens: Tokens, i: number): boolean => {
  const code = tokens.text.charCodeAt(tokens.start[i]!);
  if (code < 128) return code >= 65 && code <= 90;
  const point = String.fromCodePoint(tokens.text.codePointAt(tokens.start[i]!)!);
  return point !== point.toLowerCase();
};

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

const classes = new Uint8Array(0x10000).fill(255);
const classify = (code: number): number => {
  const character = String.fromCharCode(code);
  if (/[\s\u200b\u0085]/u.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return LETTER;
  return OTHER;
};

/** The class of the code unit at `i`. A surrogate pair counts as what its code point is; a lone surrogate is a mark. */
const classAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i);
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = code < 0xdc00 ? text.codePointAt(i)! : i > 0 ? text.codePointAt(i - 1)! : code;
    return point > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point)) ? LETTER : OTHER;
  }
  const known = classes[code]!;
  if (known !== 255) return known;
  classes[code] = classify(code);
  return classes[code]!;
};

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;

/** Splits the given blocks of a text into tokens. Linear in the length of the text. */
export const toTokens = (text: string, blocks: readonly Block[], orthography: Orthography): Tokens => {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const block: number[] = [];
  const lower: string[] = [];
  const seen = new Map<string, string>();

  const push = (from: number, to: number, of: number, inBlock: number): void => {
    start.push(from);
    end.push(to);
    kind.push(of);
    block.push(inBlock);
    const word = text.slice(from, to);
    let plain = seen.get(word);
    if (plain === undefined) {
      plain =
        of === PUNCTUATION
          ? word
          : word
              .toLowerCase()
              .replaceAll('’', "'")
              .replace(/[()[\]]/g, '');
      seen.set(word, plain);
    }
    lower.push(plain);
  };

  const pushWord = (from: number, to: number, inBlock: number): void => {
    const of = classAt(text, from) === DIGIT ? NUMBER : WORD;
    const cut = cliticStart(text, from, to, orthography.clitics);
    if (cut > from && cut < to) {
      push(from, cut, of, inBlock);
      push(cut, to, WORD, inBlock);
    } else push(from, to, of, inBlock);
  };

  for (let b = 0; b < blocks.length; b++) {
    const { end: limit, start: first } = blocks[b]!;
    let i = first;
    while (i < limit) {
      const is = classAt(text, i);
      if (is === SPACE) i++;
      else if (is === OTHER) {
        const bracketed = bracketedWordEnd(text, i, limit);
        if (bracketed > i) {
          pushWord(i, bracketed, b);
          i = bracketed;
        } else {
          const to = markEnd(text, i, limit);
          push(i, to, PUNCTUATION, b);
          i = to;
        }
      } else {
        const to = wordEnd(text, i, limit, orthography);
        pushWord(i, to, b);
        i = to;
      }
    }
  }
  return {
    text,
    blocks,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
    block: Int32Array.from(block),
    lower,
  };
};

const isWordClass = (is: number): boolean => is === LETTER || is === DIGIT;

/** Letters and digits, joined over inner apostrophes, hyphens and the stops and commas of numbers and initials. */
const wordEnd = (text: string, from: number, limit: number, orthography: Orthography): number => {
  let i = from;
  if (isAddressStart(text, from)) {
    while (i < limit && classAt(text, i) !== SPACE && !'<>"“”'.includes(text[i]!)) i++;
    while (i > from && '.,;:!?)'.includes(text[i - 1]!)) i--;
    return i;
  }
  initials.lastIndex = from;
  if (classAt(text, from) === LETTER && initials.test(text) && initials.lastIndex <= limit) return initials.lastIndex;
  for (;;) {
    while (i < limit && isWordClass(classAt(text, i))) i++;
    if (i >= limit) return i;
    const code = text.charCodeAt(i);
    const next = i + 1 < limit ? classAt(text, i + 1) : SPACE;
    const before = classAt(text, i - 1);
    if (isApostrophe(code) && next === LETTER) i++;
    else if (code === HYPHEN && isWordClass(next)) i++;
    else if (code === COMMA && before === DIGIT && next === DIGIT) i++;
    else if (code === STOP && before === DIGIT && next === DIGIT) i++;
    else if (code === STOP && isInitial(text, from, i)) return i + 1;
    else if (code === 0x5b && isClosedWithin(text, i, limit, 0x5d)) i = text.indexOf(']', i) + 1;
    else if (code === STOP && isAbbreviation(text.slice(from, i).toLowerCase(), orthography)) return i + 1;
    else return i;
  }
};

const isAddressStart = (text: string, at: number): boolean =>
  (text.charCodeAt(at) | 32) === 0x68 && /^https?:\/\//i.test(text.slice(at, at + 8))
    ? true
    : text.startsWith('www.', at);

const isAbbreviation = (word: string, orthography: Orthography): boolean =>
  orthography.titles.has(word) || orthography.abbreviations.has(word);

/** "U.S.", "a.m.", "J.R.R." */
const initials = /(?:\p{L}\.){2,6}/uy;

/** Whether the one letter before the stop is a capital: "J." The pronoun "I" is none. */
const isInitial = (text: string, from: number, stop: number): boolean =>
  stop - from === 1 && text[from] !== 'I' && text[from] !== text[from]!.toLowerCase();

const isClosedWithin = (text: string, open: number, limit: number, close: number): boolean => {
  for (let i = open + 1; i < Math.min(limit, open + 5); i++) {
    if (text.charCodeAt(i) === close) return i > open + 1;
    if (classAt(text, i) !== LETTER) return false;
  }
  return false;
};

/** The end of a word that begins with an editor's bracket, "(w)hile", "[W]e"; else `from`. */
const bracketedWordEnd = (text: string, from: number, limit: number): number => {
  const code = text.charCodeAt(from);
  const close = code === 0x28 ? 0x29 : code === 0x5b ? 0x5d : 0;
  if (!close || !isClosedWithin(text, from, limit, close)) return from;
  let i = text.indexOf(String.fromCharCode(close), from) + 1;
  if (i >= limit || classAt(text, i) !== LETTER) return from;
  while (i < limit && classAt(text, i) === LETTER) i++;
  return i;
};

/** One mark, or a run that is one: "--", "...", "@name", "#tag". Never half a surrogate pair. */
const markEnd = (text: string, from: number, limit: number): number => {
  const code = text.charCodeAt(from);
  let i = from + 1;
  if (code >= 0xd800 && code < 0xdc00 && i < limit && (text.charCodeAt(i) & 0xfc00) === 0xdc00) return i + 1;
  // Two single marks written for a double one: ''word'' and ``word''.
  if ((code === 0x27 || code === 0x60 || code === 0x2019) && text.charCodeAt(i) === code && i < limit) return i + 1;
  if (code === HYPHEN || code === STOP) while (i < limit && text.charCodeAt(i) === code) i++;
  else if ((code === 0x40 || code === 0x23) && i < limit && classAt(text, i) === LETTER) {
    while (i < limit && (isWordClass(classAt(text, i)) || text.charCodeAt(i) === 0x5f)) i++;
  }
  return i;
};

const cliticStart = (text: string, from: number, to: number, clitics: readonly string[]): number => {
  if (to - from < 3) return from;
  for (const clitic of clitics) {
    const at = to - clitic.length;
    if (at <= from) continue;
    let same = true;
    for (let i = 0; i < clitic.length && same; i++) {
      const code = text.charCodeAt(at + i);
      const want = clitic.charCodeAt(i);
      same = want === 0x27 ? isApostrophe(code) : (code | 32) === want;
    }
    if (same) return at;
  }
  return from;
};
