/**
 * Runs the product's own splitting and feature extraction over the corpora and writes arrays for the trainer, so that
 * training and reading see the same.
 *
 *   node training/features.ts attributions|names
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextRows } from '../src/learn/net/features.ts';
import { fingerprint, lookups, MOST_PIECES, PIECES, toPieces } from '../src/learn/net/words.ts';
import { checksums } from './corpora.ts';
import type { Task } from './task.ts';
import { attributions } from './tasks/attributions.ts';
import { names } from './tasks/names.ts';
import { DIMENSIONS, dataFolder, readVectors } from './vectors.ts';

/** Vectors are kept of the most frequent words, and of all words that the corpora hold this often. */
const FREQUENT = 34_000;
const SEEN = 3;
/** A task that uses another's vectors adds a short form of those of so many further words: most names are rare. */
const FURTHER = 50_000;

const tasks: Readonly<Record<string, Task<{ readonly id: string; readonly group?: string }>>> = {
  attributions,
  names,
};
const name = process.argv[2] ?? '';
const task = tasks[name];
if (!task) throw new TypeError(`the tasks are ${Object.keys(tasks).join(', ')}`);

const folder = dataFolder(name);
mkdirSync(folder, { recursive: true });

const typeOf = new Map<string, number>();
const counts: number[] = [];
const toType = (word: string): number => {
  let type = typeOf.get(word);
  if (type === undefined) {
    type = typeOf.size;
    typeOf.set(word, type);
    counts.push(0);
  }
  counts[type]!++;
  return type;
};

for (const [set, readTexts] of Object.entries(task.sets)) {
  const documents: { id: string; group: string; tokens: number; paragraphs: number[] }[] = [];
  const types: number[] = [];
  const context: number[] = [];
  const labels: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const texts = readTexts();
  for (const text of texts) {
    const { tokens, features, labels: own } = task.read(text);
    for (const word of features.words) types.push(toType(word));
    for (const packed of features.context) context.push(...contextRows(task.contextSizes, packed));
    for (const label of own) labels.push(label);
    for (let i = 0; i < tokens.count; i++) {
      starts.push(tokens.start[i]!);
      ends.push(tokens.end[i]!);
    }
    documents.push({
      id: text.id,
      group: text.group ?? text.id,
      tokens: tokens.count,
      paragraphs: [...features.paragraphs],
    });
  }
  writeFileSync(join(folder, `${set}.types`), Int32Array.from(types));
  writeFileSync(join(folder, `${set}.context`), Uint8Array.from(context));
  writeFileSync(join(folder, `${set}.labels`), Int8Array.from(labels));
  writeFileSync(join(folder, `${set}.offsets`), Int32Array.from([...starts, ...ends]));
  writeFileSync(join(folder, `${set}.json`), JSON.stringify(documents));
  console.log(`${set}: ${texts.length} texts, ${types.length} tokens`);
}

const words = [...typeOf.keys()];
const vectors = readVectors();

/** The words that have a vector: of the most frequent, and of those that the texts hold often. */
const ownVocabulary = (): string[] => {
  const kept = new Set(vectors.words.slice(0, FREQUENT));
  words.forEach((word, type) => {
    const key = lookups(word)[0]!;
    if (counts[type]! >= SEEN && vectors.of(key)) kept.add(key);
  });
  return [...kept].sort();
};

/** The most frequent words of letters that the vocabulary lacks, without two of one fingerprint. */
const furtherWords = (vocabulary: readonly string[]): string[] => {
  const prints = new Set(vocabulary.map(fingerprint));
  const known = new Set(vocabulary);
  const further: string[] = [];
  for (const word of vectors.words) {
    if (further.length === FURTHER) break;
    const print = fingerprint(word);
    if (known.has(word) || prints.has(print) || !/^\p{L}[\p{L}'.-]*$/u.test(word)) continue;
    prints.add(print);
    further.push(word);
  }
  return further.sort();
};

const tableOf = (list: readonly string[], rows: number): Float32Array => {
  const table = new Float32Array(rows * DIMENSIONS);
  list.forEach((word, i) => {
    table.set(vectors.of(word)!, (rows - list.length + i) * DIMENSIONS);
  });
  return table;
};

const vocabulary: string[] = task.vectorsOf
  ? JSON.parse(readFileSync(join(dataFolder(task.vectorsOf), 'vocabulary.json'), 'utf8'))
  : ownVocabulary();
const further = task.vectorsOf ? furtherWords(vocabulary) : [];
const rowOfWord = new Map([...vocabulary, ...further].map((word, i) => [word, i + 1]));
const rows = words.map((word) => {
  const known = lookups(word).find((key) => rowOfWord.has(key));
  return known === undefined ? 0 : rowOfWord.get(known)!;
});
const pieces = new Int32Array(words.length * MOST_PIECES);
words.forEach((word, type) => {
  pieces.set(toPieces(word), type * MOST_PIECES);
});
writeFileSync(join(folder, 'vectors.f32'), tableOf(vocabulary, vocabulary.length + 1));
writeFileSync(join(folder, 'vocabulary.json'), JSON.stringify(vocabulary));
writeFileSync(join(folder, 'further.f32'), tableOf(further, further.length));
writeFileSync(join(folder, 'further.json'), JSON.stringify(further));
writeFileSync(join(folder, 'types.rows'), Int32Array.from(rows));
writeFileSync(join(folder, 'types.pieces'), pieces);
writeFileSync(join(folder, 'types.counts'), Int32Array.from(counts));
const digest = createHash('sha256').update(JSON.stringify(checksums)).digest('hex');
writeFileSync(
  join(folder, 'meta.json'),
  JSON.stringify(
    {
      labels: task.labels,
      contextSizes: task.contextSizes,
      sets: Object.keys(task.sets),
      pieces: PIECES,
      mostPieces: MOST_PIECES,
      dimensions: DIMENSIONS,
      checksums,
      digest,
    },
    null,
    1,
  ),
);
console.log(
  `${words.length} words, ${rows.filter((row) => row > 0).length} with a vector, ${vocabulary.length} + ${further.length} vectors kept`,
);
