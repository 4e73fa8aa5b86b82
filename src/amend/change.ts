import type { SourceKind } from '../record/attribution.ts';
import type { Firmness } from '../record/claim.ts';
import type { Judgement, ReviewState } from '../record/judgement.ts';
import type { Span } from '../record/span.ts';
import { findQuote, quoteOf } from '../text/quote.ts';

/** What a person says of claims; what is left out stays as it is. */
export interface Changes {
  readonly state?: ReviewState;
  readonly tag?: readonly string[];
  readonly untag?: readonly string[];
  readonly note?: string;
  /** The exact words that the claim should have. */
  readonly words?: string;
  readonly firmness?: Partial<Omit<Firmness, 'cues'>>;
  readonly speaker?: string;
  readonly source?: SourceKind;
}

/** A claim as it is shown now: `speaker` is null in the author's own voice. */
export interface Shown {
  readonly firmness: Omit<Firmness, 'cues'>;
  readonly speaker: NonNullable<Judgement['speaker']> | null;
}

/** Something that cannot be judged so; the message says why. */
export class JudgingError extends Error {}

/** A judgement with what a person says now. @throws JudgingError */
export const changed = (
  now: Judgement,
  changes: Changes,
  claim: Shown,
  text: string,
  by: { readonly who: string; readonly at: string },
): Judgement => {
  const { state, tag = [], untag = [], note, words, firmness, speaker, source } = changes;
  const tags = new Set([...now.tags, ...tag.map(tagOf)].filter((name) => !untag.map(tagOf).includes(name)));
  return {
    ...now,
    state: state ?? now.state,
    tags: [...tags].sort(),
    notes: note === undefined ? now.notes : [...now.notes, { ...by, note }],
    words: words === undefined ? now.words : quoteOf(text, [edges(text, now, words)]),
    firmness: firmness ? { ...claim.firmness, ...firmness } : now.firmness,
    speaker:
      speaker === undefined && source === undefined
        ? now.speaker
        : { name: speaker ?? claim.speaker?.name ?? null, kind: source ?? claim.speaker?.kind ?? 'person' },
  };
};

/** @throws JudgingError */
const tagOf = (written: string): string => {
  const tag = written.trim().normalize();
  if (!tag || /\p{Cc}/u.test(tag)) throw new JudgingError('a tag is words on one line');
  return tag;
};

/** Where the right words of a claim stand: they have something in common with those that it had. */
const edges = (text: string, { quote }: Judgement, words: string): Span => {
  const now = findQuote(text, quote);
  const [first, last] = [now?.[0]?.start ?? 0, now?.at(-1)?.end ?? 0];
  const found = occurrences(text, words).filter(({ start, end }) => start < last && end > first);
  if (found.length !== 1)
    throw new JudgingError(
      `these words stand ${found.length ? `${found.length} times` : 'nowhere'} about where the claim does`,
    );
  return found[0]!;
};

/** More of them than this are not told apart by a person either. */
const MOST = 1000;

/** Where words stand in a text, to the letter. */
export const occurrences = (text: string, words: string): Span[] => {
  const found: Span[] = [];
  if (words)
    for (let at = text.indexOf(words); at >= 0 && found.length < MOST; at = text.indexOf(words, at + 1))
      found.push({ start: at, end: at + words.length });
  return found;
};
