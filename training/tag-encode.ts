import { FORMAT, HEADER, MAGIC } from '../src/learn/tag-model.ts';
import type { Vocabulary } from '../src/learn/tag-words.ts';
import { CLASSES } from '../src/learn/tags.ts';

/** The file holds this many weights, the largest. */
const MOST_WEIGHTS = 400_000;

const classes = CLASSES.length;

/** The bytes that `readTagModel` reads. The keys rise as numbers without sign. */
export const encode = (vocabulary: Vocabulary, keys: Int32Array, weights: Float64Array): Uint8Array => {
  const bytes: number[] = [];
  const number = (value: number): void => {
    let rest = value >>> 0;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  const { fingerprints, paired, cluster, choice } = vocabulary;
  const rising = (values: Int32Array): void => {
    let before = 0;
    for (const value of values) {
      number(value - before);
      before = value;
    }
  };
  for (const values of [cluster, choice]) for (const value of values) bytes.push(value & 255, value >> 8);
  for (const values of [vocabulary.fixedSmall, vocabulary.fixedCapital]) for (const value of values) bytes.push(value);
  rising(fingerprints.subarray(0, paired));
  rising(fingerprints.subarray(paired));

  const sizes = Float64Array.from(weights, Math.abs).sort();
  const most = sizes.at(-1) ?? 1;
  const least = Math.max(sizes[sizes.length - MOST_WEIGHTS] ?? 0, 1e-9);
  const kept: number[] = [];
  const lengths: number[] = [];
  const ofClass: number[] = [];
  const roots: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const from = roots.length;
    for (let c = 0; c < classes; c++) {
      const weight = weights[row * classes + c]!;
      const root = Math.round(127 * Math.sqrt(Math.abs(weight) / most)) * Math.sign(weight);
      if (Math.abs(weight) < least || root === 0) continue;
      ofClass.push(c);
      roots.push(root & 255);
    }
    if (roots.length === from) continue;
    kept.push(keys[row]!);
    lengths.push(roots.length - from);
  }
  for (const values of [lengths, ofClass, roots]) for (const value of values) bytes.push(value);
  rising(Int32Array.from(kept));
  const header = new Uint32Array([MAGIC, FORMAT, classes, fingerprints.length, paired, kept.length, roots.length]);
  const out = new Uint8Array(HEADER + bytes.length);
  out.set(new Uint8Array(header.buffer));
  out.set(bytes, HEADER);
  console.log(`${fingerprints.length} words, ${kept.length} rows, ${roots.length} weights, ${out.length} bytes`);
  return out;
};
