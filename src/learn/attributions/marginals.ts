import { exp } from './exp.ts';

/**
 * How probable `path[t]` is at each `t` under a linear chain of `scores` and `transitions` (see `bestPath`): numbers in [0, 1].
 */
export const pathMarginals = (
  scores: Float32Array,
  transitions: Float32Array,
  labels: number,
  path: ArrayLike<number>,
): Float32Array => {
  const count = scores.length / labels;
  const step = Float64Array.from(transitions, exp);
  const local = new Float64Array(scores.length);
  const ahead = new Float64Array(scores.length);
  for (let t = 0; t < count; t++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < labels; j++) top = Math.max(top, scores[t * labels + j]!);
    for (let j = 0; j < labels; j++) local[t * labels + j] = exp(scores[t * labels + j]! - top);
  }
  for (let t = 0; t < count; t++) {
    let sum = 0;
    for (let j = 0; j < labels; j++) {
      let through = t === 0 ? 1 : 0;
      if (t > 0) for (let i = 0; i < labels; i++) through += ahead[(t - 1) * labels + i]! * step[i * labels + j]!;
      const value = through * local[t * labels + j]!;
      ahead[t * labels + j] = value;
      sum += value;
    }
    for (let j = 0; j < labels; j++) ahead[t * labels + j]! /= sum;
  }
  const found = new Float32Array(count);
  let back = new Float64Array(labels).fill(1);
  for (let t = count - 1; t >= 0; t--) {
    let sum = 0;
    for (let j = 0; j < labels; j++) sum += ahead[t * labels + j]! * back[j]!;
    found[t] = (ahead[t * labels + path[t]!]! * back[path[t]!]!) / sum;
    const before = new Float64Array(labels);
    let scale = 0;
    for (let i = 0; i < labels; i++) {
      for (let j = 0; j < labels; j++) before[i]! += step[i * labels + j]! * local[t * labels + j]! * back[j]!;
      scale = Math.max(scale, before[i]!);
    }
    for (let i = 0; i < labels; i++) before[i]! /= scale;
    back = before;
  }
  return found;
};
