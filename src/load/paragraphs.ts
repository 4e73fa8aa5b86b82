import type { Span } from '../record/span.ts';
import { trim } from '../text/spans.ts';

/**
 * The paragraphs of a plain text file, trimmed and in order. A blank line parts them. Lines with no blank between them
 * are one paragraph where they were broken to fit a width, and a paragraph each where they were not.
 */
export const paragraphsOf = (text: string): Span[] => {
  const paragraphs: Span[] = [];
  let group: Span[] = [];
  for (const line of linesOf(text)) {
    const words = trim(text, line);
    if (words) group.push({ start: line.start, end: words.end });
    else {
      for (const paragraph of splitGroup(text, group)) paragraphs.push(paragraph);
      group = [];
    }
  }
  for (const paragraph of splitGroup(text, group)) paragraphs.push(paragraph);
  return paragraphs;
};

const linesOf = function* (text: string): Generator<Span> {
  const breaks = /\r\n|[\n\r\u2028\u2029\f]/g;
  let start = 0;
  for (const match of text.matchAll(breaks)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
};

/** Nobody breaks lines to fit a page wider than this; longer ones are paragraphs. */
const WIDEST = 110;
/** Hyphenation, a fixed zone and a ragged editor leave this much room at the end of a line that was broken to fit. */
const SLACK = 8;

/** Lines are given from their first column, so that an indent counts; `end` is after the last word. */
const splitGroup = (text: string, lines: readonly Span[]): Span[] => {
  const [first] = lines;
  if (!first) return [];
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const wrapped = lines.length > 1 && width <= WIDEST && isBrokenToFit(text, lines, width);
  const paragraphs: Span[] = [];
  let { start } = first;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && wrapped && !startsParagraph(text, line, next, width)) return;
    const paragraph = trim(text, { start, end: line.end });
    if (paragraph) paragraphs.push(paragraph);
    if (next) start = next.start;
  });
  return paragraphs;
};

/** Most breaks are forced: the next line's first word would not have fitted. */
const isBrokenToFit = (text: string, lines: readonly Span[], width: number): boolean => {
  let forced = 0;
  for (let i = 0; i + 1 < lines.length; i++)
    if (roomLeft(text, lines[i]!, lines[i + 1]!, width) < SLACK && !endsSentence(text, lines[i]!)) forced += 2;
    else if (roomLeft(text, lines[i]!, lines[i + 1]!, width) < SLACK) forced += 1;
  return width >= 40 && forced >= (lines.length - 1) * 1.2;
};

const roomLeft = (text: string, line: Span, next: Span, width: number): number => {
  const word = /\S+/.exec(text.slice(next.start, next.start + WIDEST))?.[0] ?? '';
  return width - (line.end - line.start) - 1 - word.length;
};

/** In broken text a paragraph starts at an indent, or after a sentence that ended well before the edge. */
const startsParagraph = (text: string, line: Span, next: Span, width: number): boolean => {
  const indented = indentOf(text, next) >= 2 && indentOf(text, line) === 0;
  return indented || (endsSentence(text, line) && roomLeft(text, line, next, width) >= 2 * SLACK);
};

const indentOf = (text: string, line: Span): number =>
  /^[ \t\u00a0\u3000]*/.exec(text.slice(line.start, Math.min(line.end, line.start + 16)))![0].length;

const endsSentence = (text: string, line: Span): boolean =>
  /[.!?…:][”"’')\]]*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end));
