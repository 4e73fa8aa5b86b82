/**
 * The best row of labels under a linear chain: `scores` holds `count` rows of `labels` numbers, `transitions[i * labels + j]`
 * is added where label `j` follows `i`, and the first token follows label 0. Ties go to the lower label, so the answer is the same everywhere.
 */
export const bestPath = (scores: Float32Array, transitions: Float32Array, labels: number): Uint8Array => {
  const count = scores.length / labels;
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const back = new Uint8Array(count * labels);
  let best = Float64Array.from(scores.subarray(0, labels), (score, j) => score + transitions[j]!);
  let next = new Float64Array(labels);
  for (let t = 1; t < count; t++) {
    for (let j = 0; j < labels; j++) {
      let from = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < labels; i++) {
        const through = best[i]! + transitions[i * labels + j]!;
        if (through > most) {
          most = through;
          from = i;
        }
      }
      back[t * labels + j] = from;
      next[j] = most + scores[t * labels + j]!;
    }
    [best, next] = [next, best];
  }
  let at = 0;
  for (let j = 1; j < labels; j++) if (best[j]! > best[at]!) at = j;
  for (let t = count - 1; t >= 0; t--) {
    path[t] = at;
    at = back[t * labels + at]!;
  }
  return path;
};
