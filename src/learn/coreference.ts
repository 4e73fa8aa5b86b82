/** Weighs the reasons for taking two mentions as one: a sum of learned weights, one a feature. */
export interface Ranker {
  /** How many features it knows. */
  readonly size: number;
  /** The sum of the weights of the features from one place to before another; one that it does not know weighs nothing. */
  score(features: Int32Array, from: number, to: number): number;
}

/** A weight of 1 is stored as this. */
export const SCALE = 256;

/**
 * The ranker of a model file's bytes: 16-bit little-endian integers, `SCALE` times the weights.
 * @throws TypeError where the bytes are no such weights.
 */
export const makeRanker = (bytes: Uint8Array): Ranker => {
  const size = bytes.byteLength / 2;
  if (size === 0 || !Number.isInteger(size))
    throw new TypeError(`no weights of coreference: ${bytes.byteLength} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const weights = Float64Array.from({ length: size }, (_, i) => view.getInt16(2 * i, true) / SCALE);
  return {
    size,
    score(features, from, to) {
      let sum = 0;
      for (let i = from; i < to; i++) sum += weights[features[i]!] ?? 0;
      return sum;
    },
  };
};
