import { toSpans } from '../net/spans.ts';

/** What a name may be of; *other* is of anything else: a people, an event, a work. */
export const NAME_KINDS = ['person', 'organisation', 'place', 'other'] as const;

export type NameLabelKind = (typeof NAME_KINDS)[number];

/** The order of the model's scores: O, then pairs of `B-` and `I-`. */
export const NAME_LABELS: readonly string[] = ['O', ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

/** Tokens `first` to `last` (included) that name one thing. `score` in [0, 1]: how probable its least probable label is. */
export interface NameSpan {
  readonly kind: NameLabelKind;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** The spans of a row of labels (indices into `NAME_LABELS`), in order. `scores[i]` is the probability of `labels[i]`. */
export const toNameSpans = (labels: ArrayLike<number>, scores: ArrayLike<number>): NameSpan[] =>
  toSpans(labels, scores).map(({ kind, ...span }) => ({ kind: NAME_KINDS[kind]!, ...span }));
