/** Tokens `first` to `last` (included) of one kind: the place of its `B-` among the pairs of labels. */
export interface LabelSpan {
  readonly kind: number;
  readonly first: number;
  readonly last: number;
  /** How probable its least probable label is, in [0, 1]. */
  readonly score: number;
}

/** The spans of a row of labels, in order: 0 is none, then a `B-` and an `I-` a kind. `scores[i]` is the probability of `labels[i]`. */
export const toSpans = (labels: ArrayLike<number>, scores: ArrayLike<number>): LabelSpan[] => {
  const spans: LabelSpan[] = [];
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
    spans.push({ kind: (inside >> 1) - 1, first, last: i - 1, score });
  }
  return spans;
};
