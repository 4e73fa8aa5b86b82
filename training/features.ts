/**
 * Runs the product's own splitting and feature extraction over the corpora and writes arrays for the trainer, so that
 * training and reading see the same.
 *
 *   node training/features.ts
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../src/language/en/english.ts';
import { CONTEXT_SIZES, toFeatures } from '../src/learn/attributions/features.ts';
import { LABELS } from '../src/learn/attributions/labels.ts';
import { contextRows } from '../src/learn/net/features.ts';
import { lookups, MOST_PIECES, PIECES, toPieces } from '../src/learn/net/words.ts';
import { makeTagger } from '../src/learn/tags.ts';
import { toQuotations } from '../src/reading/quotations.ts';
import { toSentences } from '../src/reading/sentences.ts';
import { type Tokens, toTokens } from '../src/reading/tokens.ts';
import { toBlocks } from './blocks.ts';
import { checksums, readPolnear, readTreebanks, readWikinews, type Text } from './corpora.ts';
import { cacheFolder, DIMENSIONS, readVectors } from './vectors.ts';

const ROLES = ['content', 'source', 'cue'] as const;
const NO_LABEL = -1;

/** Vectors are kept of the most frequent words, and of all words that the corpora hold this often. */
const FREQUENT = 34_000;
const SEEN = 3;

const { orthography } = english;

const tagger = makeTagger(readFileSync(join(import.meta.dirname, '../models/en/tags.bin')));

const folder = join(cacheFolder, 'data');
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

/** A label a token. Where attributions overlap, the narrower role wins: cue, then source, then content. */
const toLabels = (tokens: Tokens, text: Text): Int8Array => {
  const labels = new Int8Array(tokens.count).fill(text.attributions ? 0 : NO_LABEL);
  const from = new Int32Array(tokens.count).fill(-1);
  for (const role of ROLES) {
    for (const { piece, cue } of piecesOf(text, role)) {
      const side = role === 'cue' ? 'cue' : `${role}-${cue > piece[0] ? 'before' : 'after'}`;
      const begin = (LABELS as readonly string[]).indexOf(`B-${side}`);
      for (let i = firstEndingAfter(tokens, piece[0]); i < tokens.count && tokens.start[i]! < piece[1]; i++) {
        labels[i] = begin + 1;
        from[i] = piece[0];
      }
    }
  }
  for (let i = 0; i < labels.length; i++)
    if (labels[i]! > 0 && (i === 0 || from[i] !== from[i - 1] || labels[i]! - 1 !== ((labels[i - 1]! - 1) | 1)))
      labels[i]!--;
  return labels;
};

/** The pieces of a role, each with where the nearest cue of its attributions begins: a source may serve several. */
const piecesOf = (text: Text, role: (typeof ROLES)[number]): { piece: readonly [number, number]; cue: number }[] => {
  const found = new Map<string, { piece: readonly [number, number]; cue: number }>();
  for (const attribution of text.attributions ?? []) {
    for (const piece of attribution[role]) {
      const key = piece.join('-');
      for (const [cue] of attribution.cue.length ? attribution.cue : [piece]) {
        const known = found.get(key);
        if (!known || Math.abs(cue - piece[0]) < Math.abs(known.cue - piece[0])) found.set(key, { piece, cue });
      }
    }
  }
  return [...found.values()];
};

const firstEndingAfter = (tokens: Tokens, at: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

const writeSet = (name: string, texts: readonly Text[]): void => {
  const documents: { id: string; group: string; tokens: number; paragraphs: number[] }[] = [];
  const types: number[] = [];
  const context: number[] = [];
  const labels: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const text of texts) {
    const tokens = toTokens(text.text, toBlocks(text.text), orthography);
    const sentences = toSentences(tokens, orthography);
    const quotations = toQuotations(tokens, sentences, orthography);
    const features = toFeatures(tokens, sentences, quotations, tagger.tag(tokens, sentences));
    for (const word of features.words) types.push(toType(word));
    for (const packed of features.context) context.push(...contextRows(CONTEXT_SIZES, packed));
    for (const label of toLabels(tokens, text)) labels.push(label);
    for (let i = 0; i < tokens.count; i++) {
      starts.push(tokens.start[i]!);
      ends.push(tokens.end[i]!);
    }
    documents.push({ id: text.id, group: text.group, tokens: tokens.count, paragraphs: [...features.paragraphs] });
  }
  writeFileSync(join(folder, `${name}.types`), Int32Array.from(types));
  writeFileSync(join(folder, `${name}.context`), Uint8Array.from(context));
  writeFileSync(join(folder, `${name}.labels`), Int8Array.from(labels));
  writeFileSync(join(folder, `${name}.offsets`), Int32Array.from([...starts, ...ends]));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(documents));
  console.log(`${name}: ${texts.length} texts, ${types.length} tokens`);
};

writeSet('train', readPolnear('train'));
writeSet('second', readPolnear('train.second-annotators'));
writeSet('dev', readPolnear('dev'));
writeSet('wikinews', readWikinews());
writeSet('treebanks', readTreebanks());

const words = [...typeOf.keys()];
const vectors = readVectors();
const kept = new Set(vectors.words.slice(0, FREQUENT));
words.forEach((word, type) => {
  const key = lookups(word)[0]!;
  if (counts[type]! >= SEEN && vectors.of(key)) kept.add(key);
});
const vocabulary = [...kept].sort();
const rowOfWord = new Map(vocabulary.map((word, i) => [word, i + 1]));
const table = new Float32Array((vocabulary.length + 1) * DIMENSIONS);
vocabulary.forEach((word, i) => {
  table.set(vectors.of(word)!, (i + 1) * DIMENSIONS);
});
const rows = words.map((word) => {
  const known = lookups(word).find((key) => rowOfWord.has(key));
  return known === undefined ? 0 : rowOfWord.get(known)!;
});
const pieces = new Int32Array(words.length * MOST_PIECES);
words.forEach((word, type) => {
  pieces.set(toPieces(word), type * MOST_PIECES);
});
writeFileSync(join(folder, 'vectors.f32'), table);
writeFileSync(join(folder, 'vocabulary.json'), JSON.stringify(vocabulary));
writeFileSync(join(folder, 'types.rows'), Int32Array.from(rows));
writeFileSync(join(folder, 'types.pieces'), pieces);
writeFileSync(join(folder, 'types.counts'), Int32Array.from(counts));
const digest = createHash('sha256').update(JSON.stringify(checksums)).digest('hex');
writeFileSync(
  join(folder, 'meta.json'),
  JSON.stringify(
    {
      labels: LABELS,
      contextSizes: CONTEXT_SIZES,
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
  `${words.length} words, ${rows.filter((row) => row > 0).length} with a vector, ${vocabulary.length} vectors kept`,
);
