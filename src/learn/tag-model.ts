import type { Vocabulary } from './tag-features.ts';

/** The weights of the tagger, keyed by feature: row `r` holds pairs `rowStart[r]` to `rowStart[r + 1]` of a class and its weight. */
export interface TagModel {
  readonly vocabulary: Vocabulary;
  /** Open addressing by `slotOf`: row + 1, 0 for an empty slot. A power of two long. */
  readonly slots: Int32Array;
  readonly slotKeys: Int32Array;
  readonly rowStart: Int32Array;
  readonly classOf: Uint8Array;
  readonly weight: Int16Array;
}

export const MAGIC = 0x4754_5348;
/** A new number for each change of the format or of the features. */
export const FORMAT = 1;

export const slotOf = (key: number, mask: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/**
 * Reads a model: a header of 32-bit numbers (magic, format, classes, words, paired words, rows, pairs), then the words, each as the
 * length it shares with the word before, the length of the rest and the rest in UTF-8; cluster, choice, fixed classes; then
 * the rows by rising key: the step from the key before, the number of pairs, the pairs. Weights are square roots with
 * a sign, a byte each. Counts, lengths and steps are varints.
 */
export const readTagModel = (bytes: Uint8Array, classes: number): TagModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 28 || view.getUint32(0, true) !== MAGIC) throw new TypeError('these bytes are no tag model');
  if (view.getUint32(4, true) !== FORMAT || view.getUint32(8, true) !== classes)
    throw new TypeError('this tag model was made for another version');
  const wordCount = view.getUint32(12, true);
  const paired = view.getUint32(16, true);
  const rows = view.getUint32(20, true);
  const pairs = view.getUint32(24, true);
  let at = 28;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      if (at > bytes.length) throw new TypeError('this tag model ends too early');
    }
  };

  const words: string[] = new Array(wordCount);
  let word = '';
  for (let i = 0; i < wordCount; i++) {
    const shared = number();
    const rest = number();
    word = word.slice(0, shared);
    for (let k = 0; k < rest; k++) word += String.fromCharCode(number());
    words[i] = word;
  }
  const cluster = new Uint16Array(wordCount);
  const choice = new Uint16Array(wordCount);
  const fixedSmall = new Uint8Array(wordCount);
  const fixedCapital = new Uint8Array(wordCount);
  for (let i = 0; i < wordCount; i++) cluster[i] = number();
  for (let i = 0; i < wordCount; i++) choice[i] = number();
  for (let i = 0; i < wordCount; i++) fixedSmall[i] = bytes[at++]!;
  for (let i = 0; i < wordCount; i++) fixedCapital[i] = bytes[at++]!;

  let size = 1;
  while (size < rows * 2) size *= 2;
  const slots = new Int32Array(size);
  const slotKeys = new Int32Array(size);
  const rowStart = new Int32Array(rows + 1);
  const classOf = new Uint8Array(pairs);
  const weight = new Int16Array(pairs);
  let key = 0;
  let pair = 0;
  for (let row = 0; row < rows; row++) {
    key = (key + number()) | 0;
    let slot = slotOf(key, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = row + 1;
    slotKeys[slot] = key;
    for (let n = bytes[at++]!; n > 0; n--) {
      classOf[pair] = bytes[at++]!;
      const root = (bytes[at++]! << 24) >> 24;
      weight[pair++] = root * Math.abs(root);
    }
    rowStart[row + 1] = pair;
  }
  if (at !== bytes.length) throw new TypeError('this tag model is of the wrong length');
  return {
    vocabulary: { words, paired, cluster, choice, fixedSmall, fixedCapital },
    slots,
    slotKeys,
    rowStart,
    classOf,
    weight,
  };
};
