import { placeOf } from '../key-table.ts';
import { fingerprint } from '../tag-words.ts';
import { MOST_KEYS, moveKeys, relationKeys, type Words } from './features.ts';
import { readParserModel } from './model.ts';
import { RELATIONS } from './relations.ts';
import { LEFT, MOVES, SHIFT, State } from './state.ts';

/** The tree of the tokens `first` to `last`: entry `i - first` is of token `i`. */
export interface Tree {
  readonly first: number;
  readonly last: number;
  /** The token each hangs under, -1 for none: the root of a clause that stands alone. */
  readonly head: Int32Array;
  /** What it is to its head: a place in `RELATIONS`. */
  readonly relation: Uint8Array;
}

/** What the parser reads of tokens, as `reading/tokens.ts` makes them; `kind` 1 is a number. */
export interface ParsedTokens {
  readonly lower: readonly string[];
  readonly kind: Uint8Array;
}

export interface Parser {
  /** Who hangs under whom among the tokens `first` to `last`, `last` included. Linear in their number. */
  parse(tokens: ParsedTokens, tags: Uint8Array, first: number, last: number): Tree;
}

/** The parser sees every number as one word. */
const NUMBER = fingerprint('0');

/** The tokens `first` to `last` as the features see them. */
export const toWords = (tokens: ParsedTokens, tags: Uint8Array, first: number, last: number): Words => ({
  word: Int32Array.from({ length: last - first + 1 }, (_, i) =>
    tokens.kind[first + i] === 1 ? NUMBER : fingerprint(tokens.lower[first + i]!),
  ),
  tag: tags.subarray(first, last + 1),
});

/**
 * The parser of a model file's bytes: greedy arc-hybrid, its moves and its relations each chosen by an averaged perceptron
 * trained with the dynamic oracle of Goldberg and Nivre (2013).
 * Throws `TypeError` if the bytes are no such file.
 */
export const makeParser = (bytes: Uint8Array): Parser => {
  const model = readParserModel(bytes);
  const state = new State();
  const keys = new Int32Array(MOST_KEYS);
  const moves = new Int32Array(MOVES);
  const relations = new Int32Array(RELATIONS.length);

  const chooseMove = (words: Words): number => {
    if (state.height === 0) return SHIFT;
    moves.fill(0);
    const count = moveKeys(keys, state, words);
    for (let k = 0; k < count; k++) {
      const row = placeOf(model.moves, keys[k]!);
      if (row < 0) continue;
      for (let m = 0; m < MOVES; m++) moves[m]! += squared(model.moveRoot[MOVES * row + m]!);
    }
    let best = -1;
    for (let m = 0; m < MOVES; m++) if (state.can(m) && (best < 0 || moves[m]! > moves[best]!)) best = m;
    return best;
  };

  const chooseRelation = (words: Words, move: number): number => {
    if (move === LEFT && state.next === state.size) return 0;
    relations.fill(0);
    const count = relationKeys(keys, state, words, move);
    for (let k = 0; k < count; k++) {
      const row = placeOf(model.relations, keys[k]!);
      if (row < 0) continue;
      const to = model.relationStart[row + 1]!;
      for (let p = model.relationStart[row]!; p < to; p++)
        relations[model.relationOf[p]!]! += squared(model.relationRoot[p]!);
    }
    let best = 1;
    for (let r = 2; r < relations.length; r++) if (relations[r]! > relations[best]!) best = r;
    return best;
  };

  return {
    parse(tokens, tags, first, last) {
      const words = toWords(tokens, tags, first, last);
      const size = last - first + 1;
      state.begin(size);
      while (!state.done) {
        const move = chooseMove(words);
        if (move === SHIFT) state.shift();
        else state.attach(move, chooseRelation(words, move));
      }
      return {
        first,
        last,
        head: Int32Array.from(state.head.subarray(0, size), (head) => (head >= size ? -1 : head + first)),
        relation: state.relation.slice(0, size),
      };
    },
  };
};

const squared = (root: number): number => (root < 0 ? -root * root : root * root);
