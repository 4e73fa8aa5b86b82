/**
 * The arithmetic of the network over one block of memory; addresses and strides are in bytes. There are two, in WASM and in
 * plain JavaScript, and they agree to the last bit: products are of whole numbers, floats of 32 bits are multiplied and
 * added apart, in one order.
 *
 * Matrices hold 16-bit numbers packed by eight rows and pairs of columns (`packRows`), with a float to scale each row.
 */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /** `out[n] = bias + scale * (w x[n])` for `count` rows of 2 * `pairs` 16-bit numbers; `count` is a multiple of 4. */
  readonly products: (
    w: number,
    scale: number,
    bias: number,
    rows: number,
    pairs: number,
    x: number,
    count: number,
    out: number,
  ) => void;
  /** `out[n] = ofTypes[types[n]] + ofContexts[contexts[n]]`: rows of `width` floats, named by 32-bit numbers. */
  readonly gather: (
    types: number,
    contexts: number,
    ofTypes: number,
    ofContexts: number,
    width: number,
    count: number,
    out: number,
  ) => void;
  /**
   * One direction of an LSTM over four lanes. `order` names the token of each lane at each step. `inputs` are rows of
   * 8 * `size` floats, `states` rows of 2 * `size` 16-bit numbers, `scratch` has `scratchBytes(size)`.
   */
  readonly sweep: (
    w: number,
    scale: number,
    size: number,
    direction: number,
    steps: number,
    order: number,
    inputs: number,
    states: number,
    scratch: number,
  ) => void;
}

/** Lanes that are read in step. */
export const LANES = 4;

/** States are kept as whole numbers: 1 is this many. */
export const STATE_UNIT = 2048;

/** Room for the gates and cells of four lanes and a state of zeros. */
export const scratchBytes = (size: number): number => LANES * 16 * size + LANES * 4 * size + 2 * size;

/** Where number (row, column) of a matrix with `pairs` pairs of columns stands after packing. */
export const packedAt = (row: number, column: number, pairs: number): number =>
  (row >> 3) * pairs * 16 + (column >> 1) * 16 + (row & 7) * 2 + (column & 1);
