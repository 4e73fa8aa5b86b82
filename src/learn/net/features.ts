/**
 * What a net sees of a text, one entry a token: its word as written, and its place packed by `packContext`; `paragraphs`
 * holds each first token.
 */
export interface Features {
  readonly words: readonly string[];
  readonly context: Uint32Array;
  readonly paragraphs: Int32Array;
}

/** The parts of a context in one number: part `k` is less than `sizes[k]`. Their product must stay below 2 ** 32. */
export const packContext = (sizes: readonly number[], parts: readonly number[]): number => {
  let packed = 0;
  for (let k = sizes.length - 1; k >= 0; k--) packed = packed * sizes[k]! + parts[k]!;
  return packed;
};

/** The parts of a packed context as rows of one table: part `k` with value `v` is row `v` after all rows before `k`. */
export const contextRows = (sizes: readonly number[], packed: number): number[] => {
  const rows: number[] = [];
  let base = 0;
  let left = packed;
  for (const size of sizes) {
    rows.push(base + (left % size));
    left = Math.floor(left / size);
    base += size;
  }
  return rows;
};
