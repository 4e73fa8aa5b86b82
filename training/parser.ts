// Trains the parser on EWT and GUM: `node training/parser.ts`; it needs the tags of models/en/tags.bin.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toTrees } from './parser-corpus.ts';
import { encode } from './parser-encode.ts';
import { train } from './parser-weights.ts';
import { ewt, gum } from './tag-corpus.ts';

const trees = toTrees([...ewt('train'), ...gum('train')]);
console.log(`${trees.length} sentences`);
const { moves, relations } = train(trees);
writeFileSync(process.argv[2] ?? join(import.meta.dirname, '../models/en/parser.bin'), encode(moves, relations));
