import type { Attribution, SourceKind } from '../record/attribution.ts';
import type { Reading } from '../record/reading.ts';
import type { Span } from '../record/span.ts';
import { depths } from './accounts.ts';
import { segments } from './segments.ts';

/** Whom words rest on: a kind of source, or the article's own author. */
export type Voice = SourceKind | 'author';

/** In the order of every summary: from the best identified to nobody at all, then the author. */
export const voices: readonly Voice[] = [
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
  /** Words of the body (its paragraphs and quotes) that say something. */
  readonly words: number;
  /** Only the voices that carry words or are attributed to, in the order of `voices`. */
  readonly carried: readonly Carried[];
}

/**
 * How many words of the body rest on whom. A word counts once: where one attribution stands within another, for the inner
 * one, whose words they are; outside all contents for the author. Words that only name a source or are its cue say
 * nothing of their own, and are not counted.
 */
export const sourcing = (reading: Reading): Sourcing => {
  const { document, attributions } = reading;
  const body = document.blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'quote');
  const depth = depths(attributions);
  const marks: { readonly span: Span; readonly is: 'body' | 'frame' | Attribution }[] = [
    ...body.map((span) => ({ span, is: 'body' as const })),
    ...attributions.flatMap(({ source, cue }) => [...source, ...cue].map((span) => ({ span, is: 'frame' as const }))),
    ...attributions.flatMap((is) => is.content.map((span) => ({ span, is }))),
  ];

  const words = new Map<Voice, number>();
  for (const segment of segments(
    { start: 0, end: document.text.length },
    marks.map(({ span }) => span),
  )) {
    let inBody = false;
    let inFrame = false;
    let inner: Attribution | null = null;
    for (const index of segment.on) {
      const { is } = marks[index]!;
      if (is === 'body') inBody = true;
      else if (is === 'frame') inFrame = true;
      else if (!inner || depth.get(is.id)! >= depth.get(inner.id)!) inner = is;
    }
    if (!inBody || (inFrame && !inner)) continue;
    const voice = inner?.sourceKind ?? 'author';
    words.set(voice, (words.get(voice) ?? 0) + countWords(document.text, segment));
  }

  let total = 0;
  for (const count of words.values()) total += count;
  const carried = voices.map((voice) => ({
    voice,
    words: words.get(voice) ?? 0,
    share: total === 0 ? 0 : (words.get(voice) ?? 0) / total,
    attributions: attributions.filter(({ sourceKind }) => sourceKind === voice).length,
  }));
  return { words: total, carried: carried.filter((each) => each.words > 0 || each.attributions > 0) };
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
