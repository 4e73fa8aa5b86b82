import { bylineIn } from '../lines.ts';
import type { AboutPage } from './about.ts';
import { isProse, namesOf, type Selected } from './select.ts';
import type { Piece } from './walk.ts';

/** What stands above the body of a page, in the page's own words; null where the page does not show it. */
export interface Top {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
}

/** A byline and a date stand within this many pieces of the first paragraph. */
const NEAR = 12;
const LONGEST_LINE = 140;

export const topOf = (pieces: readonly Piece[], selected: readonly Selected[], about: AboutPage): Top => {
  const firstText = selected[0]?.text;
  const first = Math.max(
    0,
    pieces.findIndex((piece) => piece.text === firstText),
  );
  const above = pieces.slice(Math.max(0, first - NEAR), first + 2).filter(isLine);
  const named = (names: RegExp): string | null =>
    above.find(
      (piece) => names.test(namesOf(piece.box)) || (piece.box.inside !== null && names.test(namesOf(piece.box.inside))),
    )?.text ?? null;
  return {
    headline: headlineOf(pieces, about),
    byline: above.find((piece) => bylineIn(piece.text) !== null)?.text ?? named(/byline|author|writer|reporter/i),
    dateline:
      named(/date|time|publish|posted/i) ??
      above.find((piece) => /\b(?:19|20)\d{2}\b/.test(piece.text) && piece.text.length <= 80)?.text ??
      null,
  };
};

/** A line, and not the label of the one after it ("By"). */
const isLine = (piece: Piece): boolean =>
  piece.text.length <= LONGEST_LINE &&
  !isProse(piece) &&
  !/^(?:by|authors?|written by|published|updated|date)\s*:?$/i.test(piece.text);

/** The heading that most resembles the title the page gives itself, else that title. */
const headlineOf = (pieces: readonly Piece[], about: AboutPage): string | null => {
  const headings = pieces.filter((piece) => piece.is === 'heading' && piece.text.length <= 300);
  const main = headings.filter((piece) => piece.box.tag === 'h1');
  let best: string | null = null;
  let likeness = 0.5;
  for (const title of about.titles)
    for (const { text } of [...main, ...headings]) {
      const like = shared(text, title);
      if (like > likeness) [best, likeness] = [text, like];
    }
  if (best !== null) return best.replace(/\s*\n\s*/g, ' ');
  return about.titles[0] ?? (main.length === 1 ? main[0]!.text : null);
};

/** How much two titles share: words in both over words in either. */
export const shared = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / Math.max(1, left.size + right.size - both);
};

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
