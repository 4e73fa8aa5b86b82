import type { Role, RoleSpan } from '../learn/attributions/labels.ts';

/** An attribution as runs of tokens, `last` included. `source` may be empty: "reportedly". `score` is in [0, 1]. */
export interface Linked {
  readonly source: readonly RoleSpan[];
  readonly cue: readonly RoleSpan[];
  readonly content: readonly RoleSpan[];
  readonly score: number;
}

/** What linking needs of the text: the sentence and the paragraph that each token stands in. */
export interface Places {
  readonly sentenceOf: ArrayLike<number>;
  readonly block: ArrayLike<number>;
}

/**
 * Costs are negative logarithms of how often trained annotators' attributions have the shape. A key names the roles in
 * their order in the text, S source, C cue, T content; more pieces of content in a row count extra.
 */
const shapes: Readonly<Record<string, number>> = {
  SCT: 0.5,
  CT: 2.4,
  TSC: 2.4,
  TSCT: 2.5,
  TCS: 2.9,
  TCT: 3.6,
  TCST: 3.7,
  CST: 4.4,
  TC: 4.7,
  CTS: 5.8,
  STC: 5.8,
  TCTS: 7,
  STCT: 7.5,
  SCTS: 8.5,
};
const FURTHER_CONTENT = 4;
const FURTHER_CUE = 8;
/** A span that fits nowhere is left out: the model finds contents without a cue, or a cue without its words. */
const LEFT_OUT: Readonly<Record<Role, number>> = { source: 4, cue: 4, content: 5 };
/** What it costs to link a span to a cue on the other side than the model says. */
const WRONG_SIDE = 8;
/** No attribution of the annotators has more pieces than this, but for lists of quoted paragraphs. */
const MOST_PIECES = 24;

const signs: Readonly<Record<Role, string>> = { source: 'S', cue: 'C', content: 'T' };

/**
 * Groups spans into attributions: the cheapest way to cut their row into known shapes. A cue that finds no source of its
 * own shares that of the attribution before it in the sentence: "She said that ... and added that ...". Linear in the number of spans.
 */
export const link = (spans: readonly RoleSpan[], places: Places): Linked[] => {
  const count = spans.length;
  const best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let start = 0; start < count; start++) {
    const alone = best[start]! + LEFT_OUT[spans[start]!.role];
    if (alone < best[start + 1]!) {
      best[start + 1] = alone;
      from[start + 1] = -1;
    }
    let shape = signs[spans[start]!.role];
    let afterCue = spans[start]!.role === 'cue';
    let cost = sideCost(spans[start]!, false);
    for (let end = start + 1; end < Math.min(count, start + MOST_PIECES); end++) {
      const sign = signs[spans[end]!.role];
      cost += gapCost(spans[end - 1]!, spans[end]!, places) + sideCost(spans[end]!, afterCue);
      afterCue ||= sign === 'C';
      if (sign === 'T' && shape.endsWith('T')) cost += FURTHER_CONTENT;
      else if (sign === 'C' && shape.endsWith('C')) cost += FURTHER_CUE;
      else shape += sign;
      if (shape.length > 4) break;
      const whole = best[start]! + cost + (shapes[shape] ?? Number.POSITIVE_INFINITY);
      if (whole < best[end + 1]!) {
        best[end + 1] = whole;
        from[end + 1] = start;
      }
    }
  }
  const found: Linked[] = [];
  for (let end = count; end > 0; ) {
    const start = from[end]!;
    if (start < 0) end--;
    else {
      found.push(toLinked(spans.slice(start, end)));
      end = start;
    }
  }
  return shareSources(found.reverse(), places);
};

const sideCost = ({ side }: RoleSpan, afterCue: boolean): number =>
  side !== null && (side === 'after') !== afterCue ? WRONG_SIDE : 0;

/** Parts of one attribution seldom stand in two sentences, but for quotations that go on, and then seldom in two paragraphs. */
const gapCost = (before: RoleSpan, after: RoleSpan, { sentenceOf, block }: Places): number => {
  if (sentenceOf[before.last] === sentenceOf[after.first]) return 0;
  const goesOn = after.role === 'content';
  if (block[before.last] === block[after.first]) return goesOn ? 2 : 4;
  return goesOn ? (before.role === 'content' ? 0.5 : 4) : 6;
};

const toLinked = (spans: readonly RoleSpan[]): Linked => ({
  source: spans.filter((span) => span.role === 'source'),
  cue: spans.filter((span) => span.role === 'cue'),
  content: spans.filter((span) => span.role === 'content'),
  score: spans.reduce((product, span) => product * span.score, 1),
});

/** Gives an attribution without a source that of the one before it in the sentence. */
const shareSources = (found: readonly Linked[], { sentenceOf }: Places): Linked[] => {
  const whole: Linked[] = [];
  for (const one of found) {
    const cue = one.cue[0]!;
    const near = whole.at(-1)?.source.find((source) => sentenceOf[source.last] === sentenceOf[cue.first]);
    whole.push(near && one.source.length === 0 && near.last < cue.first ? { ...one, source: [near] } : one);
  }
  return whole;
};
