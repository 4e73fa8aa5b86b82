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
export const toNameSpans = (labels: ArrayLike<number>, scores: ArrayLike<number>): NameSpan[] => {
  const spans: NameSpan[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i]!;
    if (label === 0) {
      i++;
      continue;
    }
    const first = i;
    const inside = label + (label % 2);
    let score = scores[i]!;
    for (i++; i < labels.length && labels[i] === inside; i++) score = Math.min(score, scores[i]!);
    spans.push({ kind: NAME_KINDS[(inside >> 1) - 1]!, first, last: i - 1, score });
  }
  return spans;
};
