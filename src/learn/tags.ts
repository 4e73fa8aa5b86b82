import { placeOf } from './key-table.ts';
import {
  fixedClass,
  keysAt,
  look,
  MOST_KEYS,
  NO_CLASS,
  type TaggedSentence,
  type TaggedTokens,
} from './tag-features.ts';
import { readTagModel, type TagModel } from './tag-model.ts';
import { Lexicon } from './tag-words.ts';

// A tag is one byte: a part of speech of Universal Dependencies, where VERB is told apart by its form (`VB` to `VBP`, as the
// Penn treebank has it).

export const NOUN = 1;
export const PROPN = 2;
export const VERB = 3;
export const AUX = 4;
export const ADJ = 5;
export const ADV = 6;
export const PRON = 7;
export const DET = 8;
export const ADP = 9;
export const SCONJ = 10;
export const CCONJ = 11;
export const PART = 12;
export const NUM = 13;
export const INTJ = 14;
export const SYM = 15;
export const PUNCT = 16;
export const X = 17;

/** "say": infinitive, imperative, subjunctive. */
export const VB = 18;
/** "said" in "she said". */
export const VBD = 19;
/** "said" in "has said", "is said". */
export const VBN = 20;
/** "saying". */
export const VBG = 21;
/** "says". */
export const VBZ = 22;
/** "say" in "they say". */
export const VBP = 23;

/** A verb with a meaning of its own, in any form; no auxiliary. */
export const isVerb = (tag: number): boolean => tag >= VB && tag <= VBP;
/** The part of speech alone: `VERB` for all forms of it. */
export const partOf = (tag: number): number => (isVerb(tag) ? VERB : tag);

/** Within the model auxiliaries have forms too, from here on in the order of the verb's and then the modals; `AUX` outside. */
export const AUX_FORMS = 24;
const MODALS = 30;

/** The tags that the model tells apart, in the order of its weights. */
export const CLASSES: readonly number[] = [
  ...[NOUN, PROPN, ADJ, ADV, PRON, DET, ADP, SCONJ, CCONJ, PART, NUM, INTJ, SYM, PUNCT, X],
  ...[VB, VBD, VBN, VBG, VBZ, VBP],
  ...[24, 25, 26, 27, 28, 29, MODALS],
];
/** What the tagger says for a tag of the model. */
export const outside = (tag: number): number => (tag >= AUX_FORMS ? AUX : tag);

const names = 'NOUN PROPN VERB AUX ADJ ADV PRON DET ADP SCONJ CCONJ PART NUM INTJ SYM PUNCT X'.split(' ');
/** The name of the part of speech, as Universal Dependencies has it: "PROPN". */
export const nameOf = (tag: number): string => names[partOf(tag) - 1] ?? 'X';

export interface PosTagger {
  /** The tag of each token. Tokens outside the sentences have the tag 0. */
  tag(tokens: TaggedTokens, sentences: readonly TaggedSentence[]): Uint8Array;
}

/** Past this many distinct words their scores are thrown away, so that reading many documents takes no more memory. */
const MOST_WORDS = 20_000;
/** Words before and after that are looked at, with the word itself between. */
const OFFSETS = [-2, -1, 0, 1, 2];

/** The tagger of a model file's bytes. Throws `TypeError` if they are no such file. */
export const makeTagger = (bytes: Uint8Array): PosTagger => {
  const model = readTagModel(bytes, CLASSES.length);
  const lexicon = new Lexicon(model.vocabulary);
  const tags = Uint8Array.from(CLASSES, outside);
  const isVerbal = Uint8Array.from(CLASSES, (tag) => (tag >= VB ? 1 : 0));
  const classes = CLASSES.length;
  const scores = new Int32Array(classes);
  const keys = new Int32Array(MOST_KEYS);
  const vectors = OFFSETS.map(() => [] as (Int32Array | undefined)[]);

  const makeVector = (word: number, offset: number): Int32Array => {
    const vector = new Int32Array(classes);
    for (const key of lexicon.keysOf(word, offset)) addRow(model, key, vector);
    vectors[offset + 2]![word] = vector;
    return vector;
  };
  const vectorOf = (word: number, offset: number): Int32Array => vectors[offset + 2]![word] ?? makeVector(word, offset);

  return {
    tag(tokens, sentences) {
      if (lexicon.size > MOST_WORDS) {
        lexicon.clear();
        for (const of of vectors) of.length = 0;
      }
      const seen = look(lexicon, tokens, sentences);
      const found = new Uint8Array(tokens.count);
      const { id } = seen;
      for (const sentence of sentences) {
        const { first, last } = sentence;
        let before = NO_CLASS;
        let beforeThat = NO_CLASS;
        let verb = NO_CLASS;
        for (let i = first; i <= last; i++) {
          let best = fixedClass(lexicon, seen, i);
          if (best < 0) {
            // The edge of a sentence is word 0.
            const further = vectorOf(i - 1 > first ? id[i - 2]! : 0, -2);
            const left = vectorOf(i > first ? id[i - 1]! : 0, -1);
            const own = vectorOf(id[i]!, 0);
            const right = vectorOf(i < last ? id[i + 1]! : 0, 1);
            const beyond = vectorOf(i + 1 < last ? id[i + 2]! : 0, 2);
            for (let c = 0; c < classes; c++) scores[c] = further[c]! + left[c]! + own[c]! + right[c]! + beyond[c]!;
            const count = keysAt(keys, lexicon, seen, sentence, i, before, beforeThat, verb);
            for (let k = 0; k < count; k++) addRow(model, keys[k]!, scores);
            best = 0;
            for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
          }
          found[i] = tags[best]!;
          beforeThat = before;
          before = best;
          if (isVerbal[best]) verb = best;
        }
      }
      return found;
    },
  };
};

const addRow = ({ rows, rowStart, classOf, root }: TagModel, key: number, scores: Int32Array): void => {
  const row = placeOf(rows, key);
  if (row < 0) return;
  const to = rowStart[row + 1]!;
  for (let p = rowStart[row]!; p < to; p++) {
    const size = root[p]!;
    scores[classOf[p]!]! += size < 0 ? -size * size : size * size;
  }
};
