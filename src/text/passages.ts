import type { Span } from '../record/span.ts';
import { searchWords } from './search-words.ts';

/** Words side by side, as `searchWords` makes them; of an `open` run the last is the beginning of a word. */
interface Run {
  readonly run: readonly string[];
  readonly open: boolean;
}

/** A piece of a text around what was looked for; `hits` are spans of the text too. */
export interface Passage extends Span {
  readonly words: string;
  readonly hits: readonly Span[];
}

/** Units of text on each side of a hit, and the most passages of one text: enough to see what it is about. */
const AROUND = 80;
const MOST_PASSAGES = 3;
/** Far more hits than passages show. */
const MOST_HITS = 50;

/** The first passages of a text in which one of `sought` stands; its beginning where none does. */
export const passagesOf = (text: string, sought: readonly Run[]): Passage[] => {
  const hits = hitsOf(text, sought);
  if (!hits.length) return text ? [passage(text, 0, 2 * AROUND, [])] : [];
  const passages: Passage[] = [];
  for (let i = 0; i < hits.length && passages.length < MOST_PASSAGES; ) {
    const first = i;
    while (i + 1 < hits.length && hits[i + 1]!.start - hits[i]!.end < 2 * AROUND) i++;
    const together = hits.slice(first, ++i);
    passages.push(passage(text, together[0]!.start - AROUND, together.at(-1)!.end + AROUND, together));
  }
  return passages;
};

/** From the word that stands at `from` to the one at `to`, where a space is near enough. */
const passage = (text: string, from: number, to: number, hits: readonly Span[]): Passage => {
  const space = text.indexOf(' ', Math.max(0, from));
  const start = from <= 0 ? 0 : space >= 0 && space < (hits[0]?.start ?? 0) ? space + 1 : whole(text, from);
  const last = text.lastIndexOf(' ', to);
  const end = to >= text.length ? text.length : last > (hits.at(-1)?.end ?? 0) ? last : whole(text, to);
  return { start, end, words: text.slice(start, end), hits };
};

/** Not between the halves of one character. */
const whole = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
};

const word = /[\p{L}\p{N}\p{M}]+/gu;

const hitsOf = (text: string, sought: readonly Run[]): Span[] => {
  if (!sought.length) return [];
  const longest = Math.max(...sought.map(({ run }) => run.length));
  const hits: Span[] = [];
  // The last words, each where it stands.
  let trail: { folded: string; start: number; end: number }[] = [];
  for (const { 0: written, index } of text.matchAll(word)) {
    for (const folded of searchWords(written)) {
      trail = [...trail.slice(1 - longest || trail.length), { folded, start: index, end: index + written.length }];
      const found = sought.find((run) => endsWith(trail, run));
      if (found) hits.push({ start: trail.at(-found.run.length)!.start, end: trail.at(-1)!.end });
    }
    if (hits.length >= MOST_HITS) break;
  }
  return hits;
};

const endsWith = (trail: readonly { readonly folded: string }[], { run, open }: Run): boolean =>
  trail.length >= run.length &&
  run.every((sought, i) => {
    const { folded } = trail[trail.length - run.length + i]!;
    return open && i === run.length - 1 ? folded.startsWith(sought) : folded === sought;
  });
