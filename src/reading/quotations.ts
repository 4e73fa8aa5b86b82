import type { Orthography } from '../language/language.ts';
import type { Sentence } from './sentences.ts';
import { PUNCTUATION, type Tokens } from './tokens.ts';

/**
 * Words in quotation marks. `open` and `close` are the tokens of its marks; `close` is the last token of the quotation
 * where the closing mark is missing. `depth` is 0 for an outermost one. `continues` is the index of the quotation that
 * the one before left open at the end of its paragraph, else null.
 */
export interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  readonly depth: number;
  readonly continues: number | null;
}

const closerOf: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', '“', '‟'],
  '„': ['“', '”', '‟'],
  '"': ['"', '”'],
  '”': ['”'],
  '«': ['»'],
  '»': ['«'],
  '‹': ['›'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  "'": ["'", '’'],
  '``': ["''", '"', '”'],
  "''": ["''", '”', '"', '’’'],
  '’’': ["''", '’’'],
};
const isMark = (mark: string): boolean => mark in closerOf || mark === '’' || mark === '›' || mark === '‟';
const isSingle = (mark: string): boolean => mark === '‘' || mark === "'" || mark === '’' || mark === '‚';

interface Open {
  readonly token: number;
  readonly mark: string;
}

/**
 * Pairs the quotation marks of each block. A mark left open ends with its paragraph if the next one opens with such a
 * mark (a quotation that runs on), else with the sentence it stands in. Linear: no more kinds can be open than exist.
 */
export const toQuotations = (tokens: Tokens, sentences: readonly Sentence[], orthography: Orthography): Quotation[] => {
  const found: Quotation[] = [];
  let open: Open[] = [];
  let sentence = 0;
  let runsOn: number | null = null;
  const endOfSentence = (token: number): number => {
    while (sentence > 0 && sentences[sentence]!.first > token) sentence--;
    while (sentence < sentences.length - 1 && sentences[sentence]!.last < token) sentence++;
    return sentences[sentence]!.last;
  };
  const add = (from: Open, close: number, closed: boolean, depth: number): void => {
    const continues = runsOn !== null && depth === 0 && isFirstOfBlock(tokens, from.token) ? runsOn : null;
    if (close > from.token) found.push({ open: from.token, close, closed, depth, continues });
    if (depth === 0) runsOn = null;
  };
  const giveUp = (left: readonly Open[], before: number, depth: number): void => {
    left.forEach((one, i) => {
      if (!isSingle(one.mark)) add(one, Math.min(endOfSentence(one.token), before), false, depth + i);
    });
  };

  for (let i = 0; i < tokens.count; i++) {
    const mark = tokens.lower[i]!;
    if (tokens.kind[i] === PUNCTUATION && isMark(mark)) {
      const spaceBefore = i === 0 || tokens.block[i - 1] !== tokens.block[i] || tokens.end[i - 1]! < tokens.start[i]!;
      const spaceAfter =
        i + 1 >= tokens.count || tokens.block[i + 1] !== tokens.block[i] || tokens.end[i]! < tokens.start[i + 1]!;
      const at = open.findLastIndex((one) => closerOf[one.mark]!.includes(mark));
      if (at >= 0 && closes(tokens, i, mark, spaceBefore, spaceAfter)) {
        giveUp(open.slice(at + 1), i - 1, at + 1);
        add(open[at]!, i, true, at);
        open = open.slice(0, at);
      } else if (opens(tokens, i, mark, spaceBefore, spaceAfter, orthography)) {
        const again = open.findIndex((one) => one.mark === mark);
        if (again >= 0) {
          giveUp(open.slice(again), i - 1, again);
          open = open.slice(0, again);
        }
        open.push({ token: i, mark });
      }
    }
    if (i + 1 === tokens.count || tokens.block[i + 1] !== tokens.block[i]) {
      const outer = open[0];
      if (outer && !isSingle(outer.mark) && i + 1 < tokens.count && tokens.lower[i + 1] === outer.mark) {
        giveUp(open.slice(1), i, 1);
        add(outer, i, false, 0);
        const whole = found.at(-1);
        runsOn = whole && whole.open === outer.token ? found.length - 1 : null;
      } else giveUp(open, i, 0);
      open = [];
    }
  }
  return inOrder([...found.filter(({ depth, open }) => depth > 0 || !isSetOff(tokens, open)), ...setOff(tokens)]);
};

/** A block that the page sets off as a quotation is one, with or without marks. */
const setOff = (tokens: Tokens): Quotation[] => {
  const whole: Quotation[] = [];
  for (let open = 0; open < tokens.count; ) {
    let close = open;
    while (close + 1 < tokens.count && tokens.block[close + 1] === tokens.block[open]) close++;
    if (isSetOff(tokens, open)) whole.push({ open, close, closed: true, depth: 0, continues: null });
    open = close + 1;
  }
  return whole;
};

const isSetOff = ({ blocks, block }: Tokens, i: number): boolean => blocks[block[i]!]!.kind === 'quote';

const isFirstOfBlock = (tokens: Tokens, i: number): boolean => i === 0 || tokens.block[i - 1] !== tokens.block[i];

/** Sorted by their first token, with the depth at which each really stands; `continues` follows its quotation. */
const inOrder = (found: readonly Quotation[]): Quotation[] => {
  const order = found.map((_, i) => i).sort((a, b) => found[a]!.open - found[b]!.open);
  const place = new Int32Array(found.length);
  order.forEach((old, i) => {
    place[old] = i;
  });
  const around: number[] = [];
  return order.map((old) => {
    const one = found[old]!;
    while (around.length && around.at(-1)! < one.open) around.pop();
    around.push(one.close);
    return { ...one, depth: around.length - 1, continues: one.continues === null ? null : place[one.continues]! };
  });
};

const closes = (tokens: Tokens, i: number, mark: string, spaceBefore: boolean, spaceAfter: boolean): boolean => {
  if (mark === '”' || mark === '»' || mark === '›') return true;
  if (mark === '“' || mark === '‘') return !spaceBefore && (spaceAfter || isCloserNext(tokens, i));
  // A straight mark or an apostrophe: it closes where a word or a mark stands right before it.
  return !spaceBefore || spaceAfter;
};

const isCloserNext = (tokens: Tokens, i: number): boolean =>
  i + 1 < tokens.count && tokens.kind[i + 1] === PUNCTUATION && !isMark(tokens.lower[i + 1]!);

const opens = (
  tokens: Tokens,
  i: number,
  mark: string,
  spaceBefore: boolean,
  spaceAfter: boolean,
  orthography: Orthography,
): boolean => {
  if (mark === '’' || mark === '›' || mark === '‟') return false;
  if (mark === '»') return spaceBefore && !spaceAfter;
  if (mark === '«' || mark === '„' || mark === '‚' || mark === '‹') return true;
  const afterMark = i > 0 && tokens.kind[i - 1] === PUNCTUATION && /[([{—–“"‘'«-]$/.test(tokens.lower[i - 1]!);
  if (isSingle(mark)) {
    if (spaceAfter || !(spaceBefore || afterMark)) return false;
    return !orthography.elided.test(tokens.lower[i + 1] ?? '');
  }
  if (mark === '”') return spaceBefore && !spaceAfter;
  return spaceBefore || afterMark || !spaceAfter;
};
