import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Features } from '../src/learn/net/features.ts';
import { makeTagger } from '../src/learn/tags.ts';
import type { Tokens } from '../src/reading/tokens.ts';

/** What a net learns: its labels, what it sees, and the sets of texts it learns from. */
export interface Task<Text> {
  readonly labels: readonly string[];
  readonly contextSizes: readonly number[];
  /** The task whose table of word vectors is used; null: it has its own. */
  readonly vectorsOf: string | null;
  readonly sets: Readonly<Record<string, () => readonly Text[]>>;
  /** A label a token, as an index into `labels`; `NO_LABEL` where nobody has labelled the text. */
  read(text: Text): { readonly tokens: Tokens; readonly features: Features; readonly labels: Int8Array };
}

export const NO_LABEL = -1;

/** The parts of speech, as reading finds them. */
export const tagger = makeTagger(readFileSync(join(import.meta.dirname, '../models/en/tags.bin')));

/** The index of the first token that ends after `at`. */
export const firstEndingAfter = (tokens: Tokens, at: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
