import type { SourceKind } from '../record/attribution.ts';
import type { Reading } from '../record/reading.ts';
import type { Span } from '../record/span.ts';
import { isFrame } from './accounts.ts';

/** Whom words rest on: a kind of source, or the article's own author. */
export type Voice = SourceKind | 'author';

/** In the order of every summary: from the best identified to nobody at all, then the author. */
const voices: readonly Voice[] = [
  'person',
  'organisation',
  'outlet',
  'document',
  'anonymous',
  'vague',
  'none',
  'author',
];

/** What one voice carries: `words` of the body, its `share` of them in [0, 1], and how often it is attributed to. */
export interface Carried {
  readonly voice: Voice;
  readonly words: number;
  readonly share: number;
  readonly attributions: number;
}

export interface Sourcing {
  /** Claims, without the frames of attributions. */
  readonly claims: number;
  /** Words of those claims. */
  readonly words: number;
  /** Only the voices that carry words or are attributed to, in the order of `voices`. */
  readonly carried: readonly Carried[];
}

/**
 * How many words of the body rest on whom: those of each claim on whoever answers for it. The words that only carry an
 * attribution say nothing of their own, and are not counted.
 */
export const sourcing = ({ document, attributions, claims }: Reading): Sourcing => {
  const kinds = new Map(attributions.map(({ id, sourceKind }) => [id, sourceKind]));
  const words = new Map<Voice, number>();
  let own = 0;
  let total = 0;
  for (const claim of claims) {
    if (isFrame(claim)) continue;
    own++;
    const voice: Voice = claim.said === null ? 'author' : (kinds.get(claim.said) ?? 'author');
    for (const piece of claim.content) {
      const count = countWords(document.text, piece);
      words.set(voice, (words.get(voice) ?? 0) + count);
      total += count;
    }
  }
  const carried = voices.map((voice) => ({
    voice,
    words: words.get(voice) ?? 0,
    share: total === 0 ? 0 : (words.get(voice) ?? 0) / total,
    attributions: attributions.filter(({ sourceKind }) => sourceKind === voice).length,
  }));
  return {
    claims: own,
    words: total,
    carried: carried.filter((each) => each.words > 0 || each.attributions > 0),
  };
};

// Scripts that write no space between words are counted by the character.
const word =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu;

/** Words that begin in the span. */
const countWords = (text: string, span: Span): number => {
  let count = 0;
  for (const _ of text.slice(span.start, span.end).matchAll(word)) count++;
  return count;
};
