// Trains the tagger on EWT and GUM: `node training/tags.ts`; `--evaluate` measures the model that stands.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexicon } from '../src/learn/tag-words.ts';
import { evaluate } from './tag-accuracy.ts';
import { ewt, gum, headlines } from './tag-corpus.ts';
import { encode } from './tag-encode.ts';
import { learnVocabulary } from './tag-vocabulary.ts';
import { train } from './tag-weights.ts';

const model = join(import.meta.dirname, '../models/en/tags.bin');

if (!process.argv.includes('--evaluate')) {
  const documents = [...ewt('train'), ...gum('train'), ...headlines()];
  const vocabulary = learnVocabulary(documents);
  const { keys, weights } = train(documents, new Lexicon(vocabulary));
  writeFileSync(model, encode(vocabulary, keys, weights));
}
evaluate(readFileSync(model));
