import { FORMAT, HEADER, MAGIC } from '../src/learn/parser/model.ts';
import { RELATIONS } from '../src/learn/parser/relations.ts';
import { MOVES } from '../src/learn/parser/state.ts';
import type { Weights } from './parser-weights.ts';

/** The file holds this many rows of moves, and this many weights of relations, the largest. */
const MOST_MOVE_ROWS = 140_000;
const MOST_RELATION_WEIGHTS = 120_000;

/** The bytes that `readParserModel` reads. The keys rise as numbers without sign. */
export const encode = (moves: Weights, relations: Weights): Uint8Array => {
  const bytes: number[] = [];
  const rising = (values: readonly number[]): void => {
    let before = 0;
    for (const value of values) {
      let rest = (value - before) >>> 0;
      before = value;
      while (rest > 127) {
        bytes.push((rest & 127) | 128);
        rest >>>= 7;
      }
      bytes.push(rest);
    }
  };
  const moveRoots: number[] = [];
  const moveKeys: number[] = [];
  const moveMost = largest(moves.weights);
  const strength = (row: number): number =>
    Math.max(...Array.from({ length: MOVES }, (_, m) => Math.abs(moves.weights[row * MOVES + m]!)));
  const least = nth(
    Float64Array.from(moves.keys, (_, row) => strength(row)),
    MOST_MOVE_ROWS,
  );
  moves.keys.forEach((key, row) => {
    if (strength(row) < least) return;
    moveKeys.push(key);
    for (let m = 0; m < MOVES; m++) moveRoots.push(rootOf(moves.weights[row * MOVES + m]!, moveMost) & 255);
  });

  const lengths: number[] = [];
  const names: number[] = [];
  const roots: number[] = [];
  const relationKeys: number[] = [];
  const relationMost = largest(relations.weights);
  const smallest = nth(Float64Array.from(relations.weights, Math.abs), MOST_RELATION_WEIGHTS);
  relations.keys.forEach((key, row) => {
    const from = roots.length;
    for (let r = 0; r < RELATIONS.length; r++) {
      const weight = relations.weights[row * RELATIONS.length + r]!;
      const root = rootOf(weight, relationMost);
      if (Math.abs(weight) < smallest || root === 0) continue;
      names.push(r);
      roots.push(root & 255);
    }
    if (roots.length === from) return;
    relationKeys.push(key);
    lengths.push(roots.length - from);
  });
  for (const values of [moveRoots, lengths, names, roots]) for (const value of values) bytes.push(value);
  rising(moveKeys);
  rising(relationKeys);
  const header = new Uint32Array([MAGIC, FORMAT, RELATIONS.length, moveKeys.length, relationKeys.length, roots.length]);
  const out = new Uint8Array(HEADER + bytes.length);
  out.set(new Uint8Array(header.buffer));
  out.set(bytes, HEADER);
  console.log(`${moveKeys.length} rows of moves, ${relationKeys.length} of relations, ${out.length} bytes`);
  return out;
};

const largest = (weights: Float64Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
const rootOf = (weight: number, most: number): number =>
  Math.round(127 * Math.sqrt(Math.abs(weight) / most)) * Math.sign(weight);
/** The `n`-th largest size, so that what is no smaller is kept. */
const nth = (sizes: Float64Array, n: number): number => Math.max(sizes.sort().at(-n) ?? 0, 1e-9);
