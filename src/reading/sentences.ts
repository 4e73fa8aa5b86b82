import type { Orthography } from '../language/language.ts';
import { isCapitalised, NUMBER, PUNCTUATION, type Tokens } from './tokens.ts';

/** A sentence as a range of tokens, `last` included. No sentence crosses a block. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** A text without full stops is cut here, so that no later step meets a sentence of a million words. */
const LONGEST = 1000;

const isStop = (mark: string): boolean =>
  mark === '.' || mark === '!' || mark === '?' || mark === '…' || mark === '...' || mark === '?!' || mark === '。';
const isCloser = (mark: string): boolean =>
  mark === '”' ||
  mark === '"' ||
  mark === '’' ||
  mark === "'" ||
  mark === ')' ||
  mark === ']' ||
  mark === '»' ||
  mark === '›' ||
  mark === '“' ||
  mark === "''" ||
  mark === '’’';

/** Splits tokens into sentences. A stop within a quotation that a speaker's verb follows ends none: “Why?” Ann asked. */
export const toSentences = (tokens: Tokens, orthography: Orthography): Sentence[] => {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    const lastOfBlock = i + 1 === tokens.count || tokens.block[i + 1] !== tokens.block[i];
    let last = i;
    let ends = lastOfBlock || i - first >= LONGEST;
    if (!ends && isStop(tokens.lower[i]!)) {
      last = closersAfter(tokens, i);
      ends =
        last + 1 >= tokens.count ||
        tokens.block[last + 1] !== tokens.block[i] ||
        startsSentence(tokens, i, last, orthography);
    } else if (!ends && tokens.kind[i] !== PUNCTUATION && tokens.text.charCodeAt(tokens.end[i]! - 1) === 0x2e) {
      last = closersAfter(tokens, i);
      ends = abbreviationEnds(tokens, i, last, orthography);
    }
    if (ends) {
      sentences.push({ first, last });
      first = last + 1;
      i = last;
    }
  }
  return sentences;
};

/** The last of the closing marks and further stops that stand right after token `i`, without a space. */
const closersAfter = (tokens: Tokens, i: number): number => {
  let last = i;
  while (
    last + 1 < tokens.count &&
    tokens.block[last + 1] === tokens.block[i] &&
    tokens.start[last + 1] === tokens.end[last] &&
    (isCloser(tokens.lower[last + 1]!) || isStop(tokens.lower[last + 1]!))
  )
    last++;
  // A closing mark set off by a space, as some pages have it: « Non. »
  if (last + 1 < tokens.count && tokens.block[last + 1] === tokens.block[i] && tokens.lower[last + 1] === '»') last++;
  return last;
};

const startsSentence = (tokens: Tokens, stop: number, last: number, orthography: Orthography): boolean => {
  const next = last + 1;
  if (tokens.start[next] === tokens.end[last] && tokens.kind[next] !== PUNCTUATION && tokens.lower[stop] !== '.')
    return false;
  const mark = tokens.lower[next]!;
  if (tokens.kind[next] === PUNCTUATION) return !/^[,;:)\]—–-]+$/.test(mark);
  if (tokens.kind[next] === NUMBER) return !/^(?:nos?|pp?|art|para|fig)$/.test(tokens.lower[stop - 1] ?? '');
  if (!isCapitalised(tokens, next)) return tokens.text.charCodeAt(tokens.start[next]!) > 0x2000;
  if (last === stop || tokens.lower[stop] === '.') return true;
  return !speakerFollows(tokens, next, orthography);
};

/** Whether what follows a closed quotation is its speaker: a few words with a verb of speaking and no mark between. */
const speakerFollows = (tokens: Tokens, from: number, orthography: Orthography): boolean => {
  for (let i = from; i < Math.min(from + 14, tokens.count) && tokens.block[i] === tokens.block[from]; i++) {
    if (tokens.lower[i] === ',') continue;
    if (tokens.kind[i] === PUNCTUATION) return false;
    if (orthography.speaks(tokens.lower[i]!)) {
      // "Ann Doe asked.", "Ann Doe wanted to know.", "he told The Courier on Monday."
      const soon = [1, 2, 3].some((k) => i + k >= tokens.count || tokens.kind[i + k] === PUNCTUATION);
      return i > from && (soon || i - from <= 3);
    }
  }
  return false;
};

const abbreviationEnds = (tokens: Tokens, i: number, last: number, orthography: Orthography): boolean => {
  const next = last + 1;
  if (next >= tokens.count || tokens.block[next] !== tokens.block[i]) return false;
  if (orthography.titles.has(tokens.lower[i]!.slice(0, -1))) return false;
  if (tokens.kind[next] === PUNCTUATION)
    return /^[“"‘«]$/.test(tokens.lower[next]!) && tokens.start[next]! > tokens.end[last]!;
  return (
    isCapitalised(tokens, next) &&
    orthography.starters.has(tokens.lower[next]!) &&
    tokens.end[i]! - tokens.start[i]! > 2
  );
};
