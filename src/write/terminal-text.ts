import stringWidth from 'string-width';

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

/** Columns that a clean text takes. */
export const columns = (text: string): number => (oneColumnEach.test(text) ? text.length : stringWidth(text));

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The most of `text` that fits `width`, cut between graphemes. */
const head = (text: string, width: number): string => {
  let taken = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += columns(segment);
    if (used > width) break;
    taken += segment;
  }
  return taken;
};

/** `text` if it fits, else its beginning with an ellipsis, not wider than `width`. */
export const shorten = (text: string, width: number): string => {
  // Long before the cut no grapheme matters, and a paragraph of a megabyte need not be measured.
  const near = text.length > width * 16 ? text.slice(0, width * 16) : text;
  if (near.length === text.length && columns(text) <= width) return text;
  return `${head(near, width - 1).trimEnd()}…`;
};

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
      let wide = columns(rest);
      if (used > 0 && used + 1 + wide > width) finish();
      while (wide > width) {
        // One grapheme goes through even if it is wider than the line, or the cutting would never end.
        const cut = head(rest, width) || firstGrapheme(rest);
        line = [style ? { words: cut, style } : { words: cut }];
        finish();
        rest = rest.slice(cut.length);
        wide = columns(rest);
      }
      if (rest === '') continue;
      line.push(style ? { words: rest, style } : { words: rest });
      used += wide + (used > 0 ? 1 : 0);
    }
  finish();
  return lines;
};

const firstGrapheme = (text: string): string => graphemes.segment(text)[Symbol.iterator]().next().value!.segment;

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
