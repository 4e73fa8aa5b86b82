import { type KeyTable, makeKeyTable, placeOf } from '../src/learn/key-table.ts';
import { fixedClass, keysAt, look, MOST_KEYS, NO_CLASS, type Seen } from '../src/learn/tag-features.ts';
import type { Lexicon } from '../src/learn/tag-words.ts';
import { CLASSES, VB } from '../src/learn/tags.ts';
import { mulberry, shuffle } from './random.ts';
import { classOfTag, type GoldDocument } from './tag-corpus.ts';

const EPOCHS = 8;
/** The right class must win by more than this, or its weights grow: a narrow win is luck. */
const MARGIN = 80;
/** A feature seen less often is left out: it would be learnt by heart. */
const RARE = 3;
const SEED = 20240229;

const classes = CLASSES.length;

/** Weights by feature and class, averaged over all steps; the features in the order of `keys`. */
export const train = (
  documents: readonly GoldDocument[],
  lexicon: Lexicon,
): { keys: Int32Array; weights: Float64Array } => {
  const looked = documents.map(({ tokens, sentences }) => look(lexicon, tokens, sentences));
  const keys = frequentFeatures(documents, looked, lexicon);
  const perceptron = new Perceptron(keys.length);
  const rowsOf = rowFinder(makeKeyTable(keys), lexicon);
  const random = mulberry(SEED);
  const order = documents.map((_, d) => d);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(order, random);
    let scored = 0;
    let wrong = 0;
    for (const d of order) {
      const { gold } = documents[d]!;
      walk(documents[d]!, looked[d]!, lexicon, (i, place) => {
        const rows = rowsOf(looked[d]!, i, place);
        const right = classOfTag[gold[i]!]!;
        const best = perceptron.best(rows);
        if (right >= 0) {
          scored++;
          if (best !== right) wrong++;
          perceptron.learn(rows, right);
        }
        return best;
      });
    }
    console.log(`epoch ${epoch}: ${scored} scored, ${((100 * wrong) / scored).toFixed(2)} % wrong`);
  }
  return { keys, weights: perceptron.averaged() };
};

/** What is known when a token's turn comes: its sentence, the classes of the two tokens before, of the last verb. */
interface Place {
  readonly first: number;
  readonly last: number;
  before: number;
  beforeThat: number;
  verb: number;
}

/** Goes over the tokens as the tagger does; `decide` is asked for those that the lexicon leaves open. */
const walk = (
  { sentences }: GoldDocument,
  seen: Seen,
  lexicon: Lexicon,
  decide: (i: number, place: Place) => number,
): void => {
  for (const { first, last } of sentences) {
    const place = { first, last, before: NO_CLASS, beforeThat: NO_CLASS, verb: NO_CLASS };
    for (let i = first; i <= last; i++) {
      const fixed = fixedClass(lexicon, seen, i);
      const found = fixed < 0 ? decide(i, place) : fixed;
      place.beforeThat = place.before;
      place.before = found;
      if (CLASSES[found]! >= VB) place.verb = found;
    }
  }
};

const wordAt = (seen: Seen, { first, last }: Place, i: number): number => (i >= first && i <= last ? seen.id[i]! : 0);

/** The keys of features seen `RARE` times or more, with the gold tags before them. */
const frequentFeatures = (
  documents: readonly GoldDocument[],
  looked: readonly Seen[],
  lexicon: Lexicon,
): Int32Array => {
  const counts = new Map<number, number>();
  const count = (key: number): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = new Int32Array(MOST_KEYS);
  documents.forEach((document, d) => {
    const seen = looked[d]!;
    walk(document, seen, lexicon, (i, place) => {
      for (let offset = -2; offset <= 2; offset++)
        for (const key of lexicon.keysOf(wordAt(seen, place, i + offset), offset)) count(key);
      const n = keysAt(keys, lexicon, seen, place, i, place.before, place.beforeThat, place.verb);
      for (let k = 0; k < n; k++) count(keys[k]!);
      return classOfTag[document.gold[i]!]! & 31;
    });
  });
  const kept = [...counts].filter(([, times]) => times >= RARE).map(([key]) => key);
  console.log(`${counts.size} features seen, ${kept.length} kept`);
  return Int32Array.from(kept).sort((a, b) => (a >>> 0) - (b >>> 0));
};

const rowFinder = (table: KeyTable, lexicon: Lexicon) => {
  const keys = new Int32Array(MOST_KEYS);
  const known = [-2, -1, 0, 1, 2].map(() => [] as number[][]);
  const rowsOfWord = (word: number, offset: number): number[] => {
    const cache = known[offset + 2]!;
    cache[word] ??= lexicon
      .keysOf(word, offset)
      .map((key) => placeOf(table, key))
      .filter((row) => row >= 0);
    return cache[word];
  };
  return (seen: Seen, i: number, place: Place): number[] => {
    const rows: number[] = [];
    for (let offset = -2; offset <= 2; offset++)
      for (const row of rowsOfWord(wordAt(seen, place, i + offset), offset)) rows.push(row);
    const n = keysAt(keys, lexicon, seen, place, i, place.before, place.beforeThat, place.verb);
    for (let k = 0; k < n; k++) {
      const row = placeOf(table, keys[k]!);
      if (row >= 0) rows.push(row);
    }
    return rows;
  };
};

class Perceptron {
  readonly #weights: Int32Array;
  /** Each change times the step it came at: what the average lacks of the last weights. */
  readonly #late: Float64Array;
  readonly #scores = new Int32Array(classes);
  #step = 1;

  constructor(rows: number) {
    this.#weights = new Int32Array(rows * classes);
    this.#late = new Float64Array(rows * classes);
  }

  best(rows: readonly number[]): number {
    const scores = this.#scores.fill(0);
    for (const row of rows) for (let c = 0; c < classes; c++) scores[c]! += this.#weights[row * classes + c]!;
    return this.#highest(-1);
  }

  /** Learns from the rows that `best` was last asked about. */
  learn(rows: readonly number[], right: number): void {
    const rival = this.#highest(right);
    if (this.#scores[right]! - this.#scores[rival]! <= MARGIN) {
      for (const row of rows) {
        this.#change(row * classes + right, 1);
        this.#change(row * classes + rival, -1);
      }
    }
    this.#step++;
  }

  averaged(): Float64Array {
    return Float64Array.from(this.#weights, (weight, k) => weight - this.#late[k]! / this.#step);
  }

  #highest(except: number): number {
    let best = except === 0 ? 1 : 0;
    for (let c = 0; c < classes; c++) if (c !== except && this.#scores[c]! > this.#scores[best]!) best = c;
    return best;
  }

  #change(at: number, by: number): void {
    this.#weights[at]! += by;
    this.#late[at]! += by * this.#step;
  }
}
