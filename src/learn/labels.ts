/** What a token is for an attribution. `B-` begins a span, `I-` goes on with it. The order is that of the model's scores. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

export type Role = 'source' | 'cue' | 'content';
const ROLES: readonly Role[] = ['source', 'cue', 'content'];

/** Tokens `first` to `last` (included) with one role. `score` in [0, 1]: how sure the model is of its surest doubt. */
export interface RoleSpan {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** The spans of a row of labels (indices into `LABELS`), in order. `scores[i]` is the probability of `labels[i]`. */
export const toRoleSpans = (labels: ArrayLike<number>, scores: ArrayLike<number>): RoleSpan[] => {
  const spans: RoleSpan[] = [];
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
    spans.push({ role: ROLES[(inside >> 1) - 1]!, first, last: i - 1, score });
  }
  return spans;
};
