import { type KeyTable, makeKeyTable } from './key-table.ts';
import type { Vocabulary } from './tag-words.ts';

/** The weights of the tagger, keyed by feature: row `r` holds the pairs `rowStart[r]` to `rowStart[r + 1]` of a class and its weight. */
export interface TagModel {
  readonly vocabulary: Vocabulary;
  readonly rows: KeyTable;
  readonly rowStart: Int32Array;
  readonly classOf: Uint8Array;
  /** Square roots of the weights, with their sign: so the small ones stay apart in a byte. */
  readonly root: Int8Array;
}

export const MAGIC = 0x4754_5348;
/** A new number for each change of the format or of the features. */
export const FORMAT = 2;
export const HEADER = 28;

/**
 * Reads a model: a header of 32-bit numbers (magic, format, classes, words, paired words, rows, pairs); of the words
 * cluster (16 bits), choice (16 bits), the fixed classes, then the fingerprints by rising steps, begun anew after the paired
 * words; of the rows the numbers of their pairs, the classes and the roots of all pairs, then the keys by rising steps.
 * Steps are varints.
 */
export const readTagModel = (bytes: Uint8Array, classes: number): TagModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new TypeError('these bytes are no tag model');
  if (view.getUint32(4, true) !== FORMAT || view.getUint32(8, true) !== classes)
    throw new TypeError('this tag model was made for another version');
  const words = view.getUint32(12, true);
  const paired = view.getUint32(16, true);
  const rows = view.getUint32(20, true);
  const pairs = view.getUint32(24, true);

  let at = HEADER;
  const take = (length: number): number => {
    at += length;
    if (at > bytes.length) throw new TypeError('this tag model ends too early');
    return at - length;
  };
  const small = (length: number): Uint8Array => bytes.subarray(take(length), at);
  const wide = (length: number): Uint16Array => {
    const from = take(2 * length);
    const numbers = new Uint16Array(length);
    for (let i = 0; i < length; i++) numbers[i] = bytes[from + 2 * i]! | (bytes[from + 2 * i + 1]! << 8);
    return numbers;
  };
  const rising = (into: Int32Array, from: number, to: number): void => {
    // Past the end a byte reads as undefined, which ends a step; the length is checked after all.
    let p = at;
    let value = 0;
    for (let i = from; i < to; i++) {
      let byte = bytes[p++]!;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[p++]!;
        step |= (byte & 127) << shift;
      }
      value = (value + step) | 0;
      into[i] = value;
    }
    at = p;
  };

  const cluster = wide(words);
  const choice = wide(words);
  const fixedSmall = small(words);
  const fixedCapital = small(words);
  const fingerprints = new Int32Array(words);
  rising(fingerprints, 0, paired);
  rising(fingerprints, paired, words);
  const lengths = small(rows);
  const classOf = small(pairs);
  const roots = small(pairs);
  const keys = new Int32Array(rows);
  rising(keys, 0, rows);
  if (at !== bytes.length) throw new TypeError('this tag model is of the wrong length');

  const rowStart = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) rowStart[row + 1] = rowStart[row]! + lengths[row]!;
  return {
    vocabulary: { fingerprints, paired, cluster, choice, fixedSmall, fixedCapital },
    rows: makeKeyTable(keys),
    rowStart,
    classOf,
    root: new Int8Array(roots.buffer, roots.byteOffset, roots.length),
  };
};
