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
      let through = t === 0 ? step[j]! : 0;
      if (t > 0) for (let i = 0; i < labels; i++) through += ahead[(t - 1) * labels + i]! * step[i * labels + j]!;
      const value = through * local[t * labels + j]!;
      ahead[t * labels + j] = value;
      sum += value;
    }
    for (let j = 0; j < labels; j++) ahead[t * labels + j]! /= sum;
  }
  const found = new Float32Array(count);
  let back = new Float64Array(labels).fill(1);
  let before = new Float64Array(labels);
  for (let t = count - 1; t >= 0; t--) {
    let sum = 0;
    for (let j = 0; j < labels; j++) sum += ahead[t * labels + j]! * back[j]!;
    found[t] = (ahead[t * labels + path[t]!]! * back[path[t]!]!) / sum;
    for (let j = 0; j < labels; j++) back[j]! *= local[t * labels + j]!;
    let scale = 0;
    for (let i = 0; i < labels; i++) {
      let through = 0;
      for (let j = 0; j < labels; j++) through += step[i * labels + j]! * back[j]!;
      before[i] = through;
      scale = Math.max(scale, through);
    }
    for (let i = 0; i < labels; i++) before[i]! /= scale;
    [back, before] = [before, back];
  }
  return found;
};
