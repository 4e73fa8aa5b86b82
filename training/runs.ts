import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTEXT_SIZES } from '../src/learn/attributions/features.ts';
import { LABELS } from '../src/learn/attributions/labels.ts';
import { cacheFolder, dataFolder } from './vectors.ts';

const data = dataFolder('attributions');
const runs = join(cacheFolder, 'runs');

const bytesOf = (path: string): ArrayBuffer => {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

/** The body of a NumPy file of version 1 as bytes, and its element type ("f2", "f4"). */
const readNumpy = (path: string): { kind: string; body: ArrayBuffer } => {
  const bytes = bytesOf(path);
  const length = new DataView(bytes).getUint16(8, true);
  const header = new TextDecoder().decode(bytes.slice(10, 10 + length));
  return { kind: /'descr': '<(\w+)'/.exec(header)![1]!, body: bytes.slice(10 + length) };
};

const toFloats = ({ kind, body }: { kind: string; body: ArrayBuffer }): Float32Array => {
  if (kind === 'f4') return new Float32Array(body);
  return Float32Array.from(new Uint16Array(body), half);
};

const half = (bits: number): number => {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  return sign * (exponent ? 2 ** (exponent - 15) * (1 + fraction / 1024) : (2 ** -14 * fraction) / 1024);
};

/** A set that `features.ts` wrote: each document's token offsets, paragraphs and gold labels. */
export interface DumpedText {
  readonly id: string;
  readonly group: string;
  readonly first: number;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly block: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly labels: Int8Array;
}

const EDGES_ROW = 8;
const FIRST_OF_SENTENCE = 1;

export const readDump = (set: string): DumpedText[] => {
  const documents: { id: string; group: string; tokens: number; paragraphs: number[] }[] = JSON.parse(
    readFileSync(join(data, `${set}.json`), 'utf8'),
  );
  const labels = new Int8Array(bytesOf(join(data, `${set}.labels`)));
  const offsets = new Int32Array(bytesOf(join(data, `${set}.offsets`)));
  const context = new Uint8Array(bytesOf(join(data, `${set}.context`)));
  const parts = CONTEXT_SIZES.length;
  let first = 0;
  return documents.map(({ id, group, tokens: count, paragraphs }) => {
    const block = new Int32Array(count);
    paragraphs.forEach((from, p) => {
      block.fill(p, from);
    });
    const sentenceOf = new Int32Array(count);
    for (let i = 1; i < count; i++) {
      const edges = context[(first + i) * parts + 1]! - EDGES_ROW;
      sentenceOf[i] = sentenceOf[i - 1]! + (edges & FIRST_OF_SENTENCE ? 1 : 0);
    }
    const text = {
      id,
      group,
      first,
      count,
      start: offsets.subarray(first, first + count),
      end: offsets.subarray(labels.length + first, labels.length + first + count),
      block,
      sentenceOf,
      labels: labels.subarray(first, first + count),
    };
    first += count;
    return text;
  });
};

/** Scores of a set, a row of labels a token, and transitions: the mean of some runs. */
export const readScores = (
  names: readonly string[],
  set: string,
): { scores: Float32Array; transitions: Float32Array } => ({
  scores: mean(names.map((name) => toFloats(readNumpy(join(runs, `${name}.${set}.npy`))))),
  transitions: mean(names.map((name) => toFloats(readNumpy(join(runs, `${name}.transitions.npy`))))),
});

const mean = (all: readonly Float32Array[]): Float32Array =>
  all[0]!.map((_, i) => all.reduce((sum, one) => sum + one[i]!, 0) / all.length);

export const labelCount = LABELS.length;
