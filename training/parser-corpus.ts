import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../src/learn/parser/features.ts';
import { toWords } from '../src/learn/parser/parser.ts';
import { relationOf } from '../src/learn/parser/relations.ts';
import { makeTagger } from '../src/learn/tags.ts';
import type { GoldDocument } from './tag-corpus.ts';

/** The tree that a treebank gives a sentence, over the program's own tokens, with the tags that the program gives them. */
export interface GoldTree {
  readonly words: Words;
  /** Head of each word within the sentence, its length at the root, -1 where the treebank does not say. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  /** Children of each word and of the root. */
  readonly children: readonly (readonly number[])[];
}

/** Every sentence of the documents, tagged by the tagger that ships: the parser never sees better tags than those. */
export const toTrees = (documents: readonly GoldDocument[]): GoldTree[] => {
  const tagger = makeTagger(readFileSync(join(import.meta.dirname, '../models/en/tags.bin')));
  return documents.flatMap(({ tokens, sentences, heads, relations }) => {
    const tags = tagger.tag(tokens, sentences);
    return sentences.map(({ first, last }): GoldTree => {
      const size = last - first + 1;
      const head = new Int32Array(size);
      const relation = new Uint8Array(size);
      const children: number[][] = Array.from({ length: size + 1 }, () => []);
      for (let i = 0; i < size; i++) {
        const under = heads[first + i]!;
        // A head in another of our sentences makes a word a root.
        head[i] = under === -2 ? -1 : under < first || under > last ? size : under - first;
        relation[i] = head[i] === size ? 0 : relationOf(relations[first + i]!);
        if (head[i]! >= 0) children[head[i]!]!.push(i);
      }
      return { words: toWords(tokens, tags, first, last), head, relation, children };
    });
  });
};
