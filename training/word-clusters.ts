// Groups words of like company: `node training/word-clusters.ts` writes training/.cache/word-clusters.json, which tags.ts reads.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, DIMENSIONS, readVectors } from './vectors.ts';

const WORDS = 40_000;
const CLUSTERS = 512;
const ROUNDS = 12;
const path = join(cacheFolder, 'word-clusters.json');

/** Words, most frequent first, with their cluster, counted from 1. */
export const readWordClusters = (): ReadonlyMap<string, number> => {
  if (!existsSync(path)) throw new Error(`${path} is missing: run training/word-clusters.ts`);
  return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, number][]);
};

/** K-means by the angle between vectors. The first centres are words spread over the list, so no chance is in it. */
const cluster = (vectors: Float32Array, count: number): Uint16Array => {
  const centres = new Float32Array(CLUSTERS * DIMENSIONS);
  const step = Math.floor(count / 4 / CLUSTERS);
  for (let k = 0; k < CLUSTERS; k++)
    centres.set(vectors.subarray(k * step * DIMENSIONS, (k * step + 1) * DIMENSIONS), k * DIMENSIONS);
  const of = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let w = 0; w < count; w++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < CLUSTERS; k++) {
        let dot = 0;
        for (let d = 0; d < DIMENSIONS; d++) dot += vectors[w * DIMENSIONS + d]! * centres[k * DIMENSIONS + d]!;
        if (dot > most) {
          most = dot;
          of[w] = k;
        }
      }
    }
    centres.fill(0);
    for (let w = 0; w < count; w++)
      for (let d = 0; d < DIMENSIONS; d++) centres[of[w]! * DIMENSIONS + d]! += vectors[w * DIMENSIONS + d]!;
    for (let k = 0; k < CLUSTERS; k++) toUnitLength(centres.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS));
  }
  return of;
};

const toUnitLength = (vector: Float32Array): void => {
  const length = Math.hypot(...vector) || 1;
  for (let d = 0; d < vector.length; d++) vector[d]! /= length;
};

if (import.meta.main) {
  const { words, of } = readVectors();
  const chosen = words.filter((word) => /^[a-z][a-z'.-]*$/.test(word)).slice(0, WORDS);
  const vectors = new Float32Array(chosen.length * DIMENSIONS);
  chosen.forEach((word, w) => {
    vectors.set(of(word) ?? [], w * DIMENSIONS);
    toUnitLength(vectors.subarray(w * DIMENSIONS, (w + 1) * DIMENSIONS));
  });
  const clusters = cluster(vectors, chosen.length);
  writeFileSync(path, JSON.stringify(chosen.map((word, w) => [word, clusters[w]! + 1])));
  console.log(`${chosen.length} words in ${new Set(clusters).size} clusters`);
}
