import type { Laid } from '../html/lay.ts';
import type { Line } from './lines.ts';

/** How much more than the usual distance lies between two paragraphs. */
const PARAGRAPH_GAP = 1.3;
/** Letters so much larger than those of the text are a heading. */
const HEADING_SIZE = 1.15;
/** A first line is set in by so many letters' heights. */
const INDENT = [0.8, 5] as const;

/** The paragraphs of the lines of a PDF: lines of one paragraph joined, heads and feet of pages left out. */
export const paragraphsOf = (all: readonly Line[]): Laid[] => {
  const lines = withoutRunning(all);
  const body = usual(lines.map((line) => [line.size, line.text.length]));
  const leading = usual(pairs(lines).map(([line, next]) => [Math.round((line.y - next.y) * 2) / 2, 1]));
  const known = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(hyphenated) ?? []));
  const parts: { text: string; size: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const last = parts.at(-1);
    if (before && last && goesOn(before, line, leading)) last.text = join(last.text, line.text.trim(), known);
    else parts.push({ text: line.text.trim(), size: line.size });
  }
  const largest = Math.max(...parts.slice(0, TOP).map(({ size }) => size));
  const headline = parts.findIndex(({ size }) => size === largest && size > HEADING_SIZE * body);
  return parts.map(({ text, size }, i) => ({
    text: text.replace(/\s+/gu, ' '),
    is: i === headline ? 'headline' : size > HEADING_SIZE * body && text.length < LONGEST_HEADING ? 'heading' : null,
  }));
};

/** The headline is one of the first parts. */
const TOP = 8;
const LONGEST_HEADING = 200;

const pairs = (lines: readonly Line[]): (readonly [Line, Line])[] =>
  lines
    .slice(1)
    .map((line, i) => [lines[i]!, line] as const)
    .filter(([line, next]) => line.page === next.page && next.y < line.y);

const goesOn = (line: Line, next: Line, leading: number): boolean => {
  if (Math.abs(line.size - next.size) > 0.1 * line.size) return false;
  const down = line.y - next.y;
  // On the next page, or at the head of the next column, only an unfinished sentence goes on.
  if (line.page !== next.page || down < 0) return !/[.!?:…]["”’)\]]*\s*$/u.test(line.text);
  const indent = (next.left - line.left) / line.size;
  if (indent > INDENT[0] && indent < INDENT[1]) return false;
  return down <= PARAGRAPH_GAP * Math.max(leading, line.size);
};

const hyphenated = /\p{L}+-\p{L}+/gu;

/** A word that was parted at the end of a line is made whole, unless it stands elsewhere with its hyphen. */
const join = (text: string, next: string, known: ReadonlySet<string>): string => {
  const first = /(\p{L}+)-$/u.exec(text.slice(-40))?.[1];
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (first === undefined || rest === undefined) return `${text} ${next}`;
  return known.has(`${first}-${rest}`.toLowerCase()) ? text + next : text.slice(0, -1) + next;
};

/** The first and the last lines of a page that, numbers aside, most pages have, and numbers of pages. */
const withoutRunning = (lines: readonly Line[]): Line[] => {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  const edges = [...pages.values()].flatMap(edgeOf);
  const seen = new Map<string, number>();
  for (const line of edges) seen.set(shapeOf(line), (seen.get(shapeOf(line)) ?? 0) + 1);
  const least = Math.max(2, pages.size / 2);
  const running = new Set(
    edges.filter((line) => /^(?:page )?#(?: (?:of|\/) #)?$/i.test(shapeOf(line)) || seen.get(shapeOf(line))! > least),
  );
  return lines.filter((line) => !running.has(line));
};

/** The two highest and the two lowest lines. */
const edgeOf = (page: readonly Line[]): Line[] => {
  const down = [...page].sort((a, b) => b.y - a.y);
  return [...new Set([...down.slice(0, 2), ...down.slice(-2)])];
};

const shapeOf = ({ text }: Line): string => text.trim().replace(/\d+/g, '#');

/** The value with the most weight; 0 for none. */
const usual = (weighed: readonly (readonly [value: number, weight: number])[]): number => {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
};
