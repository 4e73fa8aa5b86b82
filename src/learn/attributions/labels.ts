import { toSpans } from '../net/spans.ts';

/**
 * What a token is for an attribution. `B-` begins a span, `I-` goes on with it; a source or content says whether it stands
 * before or after its cue, so that the network, which sees the words, decides what belongs to what. The order is that of
 * the model's scores: O, then pairs of `B-` and `I-`.
 */
export const LABELS = [
  'O',
  'B-source-before',
  'I-source-before',
  'B-source-after',
  'I-source-after',
  'B-cue',
  'I-cue',
  'B-content-before',
  'I-content-before',
  'B-content-after',
  'I-content-after',
] as const;

export type Role = 'source' | 'cue' | 'content';
/** Where a span stands to its cue, as the model has it; a cue stands nowhere. */
export type Side = 'before' | 'after' | null;

const KINDS: readonly (readonly [Role, Side])[] = [
  ['source', 'before'],
  ['source', 'after'],
  ['cue', null],
  ['content', 'before'],
  ['content', 'after'],
];

/** Tokens `first` to `last` (included) with one role. `score` in [0, 1]: how probable its least probable label is. */
export interface RoleSpan {
  readonly role: Role;
  readonly side: Side;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** The spans of a row of labels (indices into `LABELS`), in order. `scores[i]` is the probability of `labels[i]`. */
export const toRoleSpans = (labels: ArrayLike<number>, scores: ArrayLike<number>): RoleSpan[] =>
  toSpans(labels, scores).map(({ kind, ...span }) => {
    const [role, side] = KINDS[kind]!;
    return { role, side, ...span };
  });
