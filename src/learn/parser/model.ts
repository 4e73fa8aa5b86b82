import { type KeyTable, makeKeyTable } from '../key-table.ts';
import { RELATIONS } from './relations.ts';
import { MOVES } from './state.ts';

/** The weights of the parser: square roots with their sign, so that the small ones stay apart in a byte. */
export interface ParserModel {
  readonly moves: KeyTable;
  /** Row `r` of the moves holds the weights from `MOVES * r` on. */
  readonly moveRoot: Int8Array;
  readonly relations: KeyTable;
  /** Row `r` of the relations holds the pairs `relationStart[r]` to `relationStart[r + 1]` of a relation and its weight. */
  readonly relationStart: Int32Array;
  readonly relationOf: Uint8Array;
  readonly relationRoot: Int8Array;
}

export const MAGIC = 0x5053_5248;
/** A new number for each change of the format, of the features or of the relations. */
export const FORMAT = 1;
export const HEADER = 24;

/**
 * Reads a model: a header of 32-bit numbers (magic, format, relations, rows of the moves, rows of the relations, pairs); the
 * roots of the moves; of the relations' rows the numbers of their pairs, the relations and the roots of all pairs; then the keys
 * of both by rising steps, as varints.
 */
export const readParserModel = (bytes: Uint8Array): ParserModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new TypeError('these bytes are no parser model');
  if (view.getUint32(4, true) !== FORMAT || view.getUint32(8, true) !== RELATIONS.length)
    throw new TypeError('this parser model was made for another version');
  const moveRows = view.getUint32(12, true);
  const relationRows = view.getUint32(16, true);
  const pairs = view.getUint32(20, true);
  if (HEADER + MOVES * moveRows + relationRows + 2 * pairs > bytes.length)
    throw new TypeError('this parser model ends too early');
  let at = HEADER;
  const small = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const signed = (length: number): Int8Array => {
    const part = small(length);
    return new Int8Array(part.buffer, part.byteOffset, length);
  };
  const rising = (length: number): Int32Array => {
    const values = new Int32Array(length);
    let value = 0;
    for (let i = 0; i < length; i++) {
      // Past the end a byte reads as undefined, which ends a step; the length is checked after all.
      let byte = bytes[at++]!;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        step |= (byte & 127) << shift;
      }
      value = (value + step) | 0;
      values[i] = value;
    }
    return values;
  };
  const moveRoot = signed(MOVES * moveRows);
  const lengths = small(relationRows);
  const relationOf = small(pairs);
  const relationRoot = signed(pairs);
  const moves = rising(moveRows);
  const relations = rising(relationRows);
  if (at !== bytes.length) throw new TypeError('this parser model is of the wrong length');
  const relationStart = new Int32Array(relationRows + 1);
  for (let row = 0; row < relationRows; row++) relationStart[row + 1] = relationStart[row]! + lengths[row]!;
  return {
    moves: makeKeyTable(moves),
    moveRoot,
    relations: makeKeyTable(relations),
    relationStart,
    relationOf,
    relationRoot,
  };
};
