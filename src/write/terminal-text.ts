import { eastAsianWidth } from 'get-east-asian-width';

/** Words in one style; `style` adds colour and nothing else. */
export interface Run {
  readonly words: string;
  readonly style?: (words: string) => string;
}

// Joiners and variation selectors are kept: scripts and emoji need them, and they cannot move other text.
const invisible = /[[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]--[\u200c\u200d\ufe00-\ufe0f]]/gv;
const control = /\p{Control}/gu;

/**
 * Text from outside made safe for a terminal, on one line: control characters (so every escape sequence) become U+FFFD,
 * so that a reader sees something was there, and what is invisible or turns the writing direction goes.
 */
export const clean = (text: string): string =>
  text.toWellFormed().replaceAll(/\s+/g, ' ').replaceAll(control, '\ufffd').replaceAll(invisible, '').trim();

const oneColumnEach = /^[\u0020-\u007e\u2010-\u2026\u00a1-\u00ac\u00ae-\u024f]*$/;

/** Columns that a clean text takes; where terminals differ, the larger number. */
export const columns = (text: string): number => {
  if (oneColumnEach.test(text)) return text.length;
  let sum = 0;
  for (const grapheme of graphemesOf(text)) sum += columnsOf(grapheme);
  return sum;
};

const noColumn = /[\p{Default_Ignorable_Code_Point}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Emoji_Modifier}]/u;
const drawnAsEmoji = /[\ufe0f\u20e3]|\p{Extended_Pictographic}.*\u200d/su;

const columnsOf = (grapheme: string): number => {
  if (drawnAsEmoji.test(grapheme)) return 2;
  let sum = 0;
  for (const character of grapheme)
    if (sum === 0 ? !noColumnAlone.test(character) : !noColumn.test(character))
      sum += eastAsianWidth(character.codePointAt(0)!);
  return sum;
};

const noColumnAlone = /[\p{Default_Ignorable_Code_Point}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u;

// Made on first use: the rules of all scripts take longer to load than a ledger to write.
let segmenter: Intl.Segmenter | null = null;

function* graphemesOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

// No text this long fits, whatever it is made of that takes any room, and a word of a megabyte need not be measured whole.
const unitsInColumn = 16;

const surelyEnough = (text: string, width: number): string =>
  text.length <= width * unitsInColumn ? text : text.slice(0, width * unitsInColumn).toWellFormed();

const fits = (text: string, width: number): boolean => text.length <= width * unitsInColumn && columns(text) <= width;

/** The most of `text` that fits `width`, cut between graphemes. */
const head = (text: string, width: number): string => {
  const enough = surelyEnough(text, width);
  if (oneColumnEach.test(enough)) return enough.slice(0, width);
  let taken = '';
  let used = 0;
  for (const segment of graphemesOf(enough)) {
    used += columnsOf(segment);
    if (used > width) break;
    taken += segment;
  }
  return taken;
};

/** `text` if it fits, else its beginning with an ellipsis, not wider than `width`. */
export const shorten = (text: string, width: number): string =>
  fits(text, width) ? text : `${head(text, width - 1).trimEnd()}…`;

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** The runs as lines of at most `width` columns, broken between words, and inside a word only where it alone is too wide. */
export const wrap = (runs: readonly Run[], width: number): string[] => {
  const lines: string[] = [];
  let line: Run[] = [];
  let used = 0;
  const finish = (): void => {
    if (line.length > 0) lines.push(drawn(line));
    line = [];
    used = 0;
  };
  for (const { words, style } of runs)
    for (const word of clean(words).split(' ')) {
      if (word === '') continue;
      let rest = word;
      if (used > 0 && !fits(rest, width - used - 1)) finish();
      while (!fits(rest, width)) {
        // One grapheme goes through even if it is wider than the line, or the cutting would never end.
        const cut = head(rest, width) || firstGrapheme(rest);
        line = [style ? { words: cut, style } : { words: cut }];
        finish();
        rest = rest.slice(cut.length);
      }
      if (rest === '') continue;
      line.push(style ? { words: rest, style } : { words: rest });
      used += columns(rest) + (used > 0 ? 1 : 0);
    }
  finish();
  return lines;
};

const firstGrapheme = (text: string): string => graphemesOf(text).next().value as string;

// Neighbours of one style are coloured together, so that a line has few escape sequences and an underline no gaps.
const drawn = (line: readonly Run[]): string => {
  const parts: string[] = [];
  for (let i = 0; i < line.length; ) {
    const { style } = line[i]!;
    const words: string[] = [];
    while (i < line.length && line[i]!.style === style) words.push(line[i++]!.words);
    const joined = words.join(' ');
    parts.push(style ? style(joined) : joined);
  }
  return parts.join(' ');
};
