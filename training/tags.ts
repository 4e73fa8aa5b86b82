// Trains the tagger on EWT and GUM: `node training/tags.ts`; `--evaluate` measures the model that stands.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FIRST_CHOICE,
  fixedClass,
  keysAt,
  Lexicon,
  look,
  MOST_KEYS,
  MOST_PAIRED,
  NO_CLASS,
  type Seen,
  type Vocabulary,
} from '../src/learn/tag-features.ts';
import { FORMAT, MAGIC } from '../src/learn/tag-model.ts';
import { CLASSES, makeTagger, nameOf, outside, partOf, VB } from '../src/learn/tags.ts';
import { ewt, type GoldDocument, gum, headlines } from './tag-corpus.ts';

const EPOCHS = Number(process.env.EPOCHS ?? 8);
const SEED = Number(process.env.SEED ?? 20240229);
/** A feature seen less often is left out: it would be learnt by heart. */
const RARE = Number(process.env.RARE ?? 2);
/** A word seen less often is treated as unknown, so that the model learns what unknown words are like. */
const RARE_WORD = Number(process.env.RARE_WORD ?? 2);
const FIXED_COUNT = Number(process.env.FIXED_COUNT ?? 5);
const FIXED_SHARE = Number(process.env.FIXED_SHARE ?? 0.98);
/** The file holds this many weights, the largest. */
const MOST_WEIGHTS = Number(process.env.MOST_WEIGHTS ?? 400_000);
const MODEL = join(import.meta.dirname, '../models/en/tags.bin');

const classes = CLASSES.length;
const classOfTag = new Int8Array(256).fill(-1);
CLASSES.forEach((tag, c) => {
  classOfTag[tag] = c;
});

const mulberry = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const blankVocabulary = (words: readonly string[]): Vocabulary => ({
  words,
  paired: Math.min(words.length, MOST_PAIRED),
  cluster: new Uint16Array(words.length),
  choice: new Uint16Array(words.length),
  fixedSmall: new Uint8Array(words.length),
  fixedCapital: new Uint8Array(words.length),
});

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const learnVocabulary = (documents: readonly GoldDocument[]): Vocabulary => {
  const nothing = new Lexicon(blankVocabulary([]));
  const counts = new Map<string, { all: Uint32Array; small: Uint32Array; capital: Uint32Array; total: number }>();
  for (const { tokens, sentences, gold } of documents) {
    const seen = look(nothing, tokens, sentences);
    for (let i = 0; i < tokens.count; i++) {
      const c = classOfTag[gold[i]!]!;
      if (c < 0) continue;
      const word = nothing.word[seen.id[i]!]!;
      let count = counts.get(word);
      if (!count) {
        count = {
          all: new Uint32Array(classes),
          small: new Uint32Array(classes),
          capital: new Uint32Array(classes),
          total: 0,
        };
        counts.set(word, count);
      }
      count.total++;
      count.all[c]!++;
      const shape = seen.shape[i]!;
      if (shape === 2 || shape === 4 || shape === 6) count.capital[c]!++;
      else if (shape !== 3 && shape !== 5 && shape !== 13) count.small[c]!++;
    }
  }
  const kept = [...counts].filter(([word, { total }]) => word !== '' && total >= RARE_WORD);
  kept.sort((a, b) => b[1].total - a[1].total || byCode(a[0], b[0]));
  const paired = kept.slice(0, MOST_PAIRED).sort((a, b) => byCode(a[0], b[0]));
  const rest = kept.slice(MOST_PAIRED).sort((a, b) => byCode(a[0], b[0]));
  const ordered = [...paired, ...rest];
  const vocabulary = blankVocabulary(ordered.map(([word]) => word));
  const fixed = (count: Uint32Array): number => {
    const total = count.reduce((a, b) => a + b, 0);
    const best = Math.max(...count);
    return total >= FIXED_COUNT && best >= FIXED_SHARE * total ? count.indexOf(best) + 1 : 0;
  };
  const choices = new Map<string, number>();
  const choiceCounts = new Map<string, number>();
  const setOf = ({ all, total }: { all: Uint32Array; total: number }): string =>
    [...all.keys()]
      .filter((c) => all[c]! >= 0.03 * total)
      .sort((a, b) => all[b]! - all[a]! || a - b)
      .slice(0, 3)
      .join(' ');
  for (const [, count] of ordered) choiceCounts.set(setOf(count), (choiceCounts.get(setOf(count)) ?? 0) + 1);
  const ranked = [...choiceCounts].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]));
  for (const [set] of ranked.slice(0, 511 - FIRST_CHOICE)) choices.set(set, FIRST_CHOICE + choices.size);
  ordered.forEach(([, count], i) => {
    vocabulary.fixedSmall[i] = fixed(count.small);
    vocabulary.fixedCapital[i] = fixed(count.capital);
    let set = setOf(count);
    while (set && !choices.has(set)) set = set.split(' ').slice(0, -1).join(' ');
    vocabulary.choice[i] = choices.get(set) ?? 0;
  });
  return vocabulary;
};

/** Rows by key, in the order they came. */
class Rows {
  #slots = new Int32Array(1 << 23);
  #keys = new Int32Array(1 << 23);
  keys: number[] = [];

  find(key: number, add: boolean): number {
    const mask = this.#slots.length - 1;
    const mixed = Math.imul(key, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#slots[slot] !== 0) {
      if (this.#keys[slot] === key) return this.#slots[slot]! - 1;
      slot = (slot + 1) & mask;
    }
    if (!add) return -1;
    this.keys.push(key);
    this.#slots[slot] = this.keys.length;
    this.#keys[slot] = key;
    return this.keys.length - 1;
  }
}

const around = (seen: Seen, first: number, last: number, i: number, offset: number): number =>
  i + offset >= first && i + offset <= last ? seen.id[i + offset]! : 0;

const train = (documents: readonly GoldDocument[], lexicon: Lexicon): { keys: number[]; weights: Float64Array } => {
  const looked = documents.map(({ tokens, sentences }) => look(lexicon, tokens, sentences));
  const keys = new Int32Array(MOST_KEYS);
  // How often each feature is seen at a scored token, with the gold tags before it.
  const counting = new Rows();
  const counts: number[] = [];
  const count = (key: number): void => {
    const row = counting.find(key, true);
    counts[row] = (counts[row] ?? 0) + 1;
  };
  const visit = (d: number, see: (i: number, fixed: number, s: number) => void): void => {
    documents[d]!.sentences.forEach(({ first, last }, s) => {
      for (let i = first; i <= last; i++) see(i, fixedClass(lexicon, looked[d]!, i), s);
    });
  };
  documents.forEach(({ gold, sentences }, d) => {
    const seen = looked[d]!;
    let verb = NO_CLASS;
    visit(d, (i, fixed, s) => {
      const sentence = sentences[s]!;
      if (i === sentence.first) verb = NO_CLASS;
      const classAt = (k: number): number => (k < sentence.first ? NO_CLASS : classOfTag[gold[k]!]! & 31);
      if (fixed < 0) {
        for (let o = -2; o <= 2; o++)
          for (const key of lexicon.keysOf(around(seen, sentence.first, sentence.last, i, o), o)) count(key);
        const n = keysAt(keys, lexicon, seen, sentence, i, classAt(i - 1), classAt(i - 2), verb);
        for (let k = 0; k < n; k++) count(keys[k]!);
      }
      if (gold[i]! >= VB) verb = classAt(i);
    });
  });
  const rows = new Rows();
  counting.keys.forEach((key, row) => {
    if (counts[row]! >= RARE) rows.find(key, true);
  });
  const size = rows.keys.length;
  console.log(`${counting.keys.length} features seen, ${size} kept`);

  const weights = new Int32Array(size * classes);
  const sums = new Float64Array(size * classes);
  const wordRows = [-2, -1, 0, 1, 2].map(() => [] as Int32Array[]);
  const rowsOf = (word: number, offset: number): Int32Array => {
    const cache = wordRows[offset + 2]!;
    cache[word] ??= Int32Array.from(
      lexicon
        .keysOf(word, offset)
        .map((key) => rows.find(key, false))
        .filter((r) => r >= 0),
    );
    return cache[word]!;
  };
  const random = mulberry(SEED);
  const order = documents.map((_, d) => d);
  const scores = new Int32Array(classes);
  const active = new Int32Array(128);
  let now = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [order[k], order[other]] = [order[other]!, order[k]!];
    }
    let scored = 0;
    let wrong = 0;
    for (const d of order) {
      const { gold, sentences } = documents[d]!;
      const seen = looked[d]!;
      for (const sentence of sentences) {
        const { first, last } = sentence;
        let before = NO_CLASS;
        let beforeThat = NO_CLASS;
        let verb = NO_CLASS;
        for (let i = first; i <= last; i++) {
          let best = fixedClass(lexicon, seen, i);
          if (best < 0) {
            let n = 0;
            for (let o = -2; o <= 2; o++) {
              const list = rowsOf(around(seen, first, last, i, o), o);
              for (let k = 0; k < list.length; k++) active[n++] = list[k]!;
            }
            const found = keysAt(keys, lexicon, seen, sentence, i, before, beforeThat, verb);
            for (let k = 0; k < found; k++) {
              const row = rows.find(keys[k]!, false);
              if (row >= 0) active[n++] = row;
            }
            scores.fill(0);
            for (let k = 0; k < n; k++) {
              const from = active[k]! * classes;
              for (let c = 0; c < classes; c++) scores[c]! += weights[from + c]!;
            }
            best = 0;
            for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
            const right = classOfTag[gold[i]!]!;
            if (right >= 0) {
              scored++;
              if (right !== best) {
                wrong++;
                for (let k = 0; k < n; k++) {
                  const from = active[k]! * classes;
                  weights[from + right]!++;
                  sums[from + right]! += now;
                  weights[from + best]!--;
                  sums[from + best]! -= now;
                }
              }
              now++;
            }
          }
          beforeThat = before;
          before = best;
          if (CLASSES[best]! >= VB) verb = best;
        }
      }
    }
    console.log(`epoch ${epoch + 1}: ${scored} scored, ${((100 * wrong) / scored).toFixed(2)} % wrong`);
  }
  const averaged = new Float64Array(weights.length);
  for (let k = 0; k < weights.length; k++) averaged[k] = weights[k]! - sums[k]! / now;
  return { keys: rows.keys, weights: averaged };
};

const encode = (vocabulary: Vocabulary, keys: readonly number[], weights: Float64Array): Uint8Array => {
  const bytes: number[] = [];
  const number = (value: number): void => {
    let rest = value >>> 0;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  let before = '';
  for (const word of vocabulary.words) {
    let shared = 0;
    while (shared < before.length && shared < word.length && before[shared] === word[shared]) shared++;
    number(shared);
    number(word.length - shared);
    for (let k = shared; k < word.length; k++) number(word.charCodeAt(k));
    before = word;
  }
  for (const value of vocabulary.cluster) number(value);
  for (const value of vocabulary.choice) number(value);
  for (const value of vocabulary.fixedSmall) bytes.push(value);
  for (const value of vocabulary.fixedCapital) bytes.push(value);

  const sizes = Float64Array.from(weights, Math.abs).sort();
  const most = sizes.at(-1) ?? 1;
  const least = Math.max(sizes[sizes.length - MOST_WEIGHTS] ?? 0, 1e-9);
  const order = keys.map((_, row) => row).sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));
  let key = 0;
  let rows = 0;
  let pairs = 0;
  for (const row of order) {
    const held: number[] = [];
    for (let c = 0; c < classes; c++) {
      const weight = weights[row * classes + c]!;
      const root = Math.round(127 * Math.sqrt(Math.abs(weight) / most)) * Math.sign(weight);
      if (Math.abs(weight) >= least && root !== 0) held.push(c, root & 255);
    }
    if (!held.length) continue;
    number((keys[row]! - key) | 0);
    key = keys[row]!;
    bytes.push(held.length / 2, ...held);
    rows++;
    pairs += held.length / 2;
  }
  const header = new Uint32Array([MAGIC, FORMAT, classes, vocabulary.words.length, vocabulary.paired, rows, pairs]);
  const out = new Uint8Array(28 + bytes.length);
  out.set(new Uint8Array(header.buffer));
  out.set(bytes, 28);
  console.log(`${vocabulary.words.length} words, ${rows} rows, ${pairs} weights, ${out.length} bytes`);
  return out;
};

const evaluate = (bytes: Uint8Array): void => {
  const loads: number[] = [];
  for (let k = 0; k < 5; k++) {
    const from = performance.now();
    makeTagger(bytes);
    loads.push(performance.now() - from);
  }
  console.log(`load: first ${loads[0]!.toFixed(1)} ms, then ${Math.min(...loads).toFixed(1)} ms`);
  const tagger = makeTagger(bytes);
  const dev = gum('dev');
  const sets: [string, GoldDocument[]][] = [
    ['EWT dev', ewt('dev')],
    ['EWT test', ewt('test')],
    ['GUM dev', dev],
    ['GUM dev news', dev.filter(({ name }) => name === 'news')],
    ['GUM dev interview', dev.filter(({ name }) => name === 'interview')],
  ];
  for (const [name, documents] of sets) {
    let all = 0;
    let parts = 0;
    let whole = 0;
    const right = new Map<string, number>();
    const inGold = new Map<string, number>();
    const inFound = new Map<string, number>();
    const more = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
    const confusions = new Map<string, number>();
    for (const { tokens, sentences, gold } of documents) {
      const found = tagger.tag(tokens, sentences);
      for (let i = 0; i < tokens.count; i++) {
        if (!gold[i]) continue;
        all++;
        const tag = outside(gold[i]!);
        const want = nameOf(tag);
        const have = nameOf(found[i]!);
        more(inGold, want);
        more(inFound, have);
        if (tag === found[i]) whole++;
        if (partOf(tag) === partOf(found[i]!)) {
          parts++;
          more(right, want);
        } else more(confusions, `${want}→${have}`);
      }
    }
    const percent = (a: number, b: number): string => ((100 * a) / b).toFixed(1);
    console.log(
      `${name}: parts of speech ${((100 * parts) / all).toFixed(2)}, with verb forms ${((100 * whole) / all).toFixed(2)} of ${all} tokens`,
    );
    console.log(
      `  P/R ${['VERB', 'NOUN', 'PROPN', 'AUX', 'ADJ', 'SCONJ', 'ADP']
        .map(
          (t) =>
            `${t} ${percent(right.get(t) ?? 0, inFound.get(t) ?? 0)}/${percent(right.get(t) ?? 0, inGold.get(t) ?? 0)}`,
        )
        .join(', ')}`,
    );
    if (process.argv.includes('--confusions'))
      console.log(
        `  ${[...confusions]
          .sort((a, b) => b[1] - a[1])
          .slice(0, 14)
          .map(([k, n]) => `${k} ${n}`)
          .join(', ')}`,
      );
  }
  const documents = sets[0]![1].concat(sets[1]![1], dev);
  const tokens = documents.reduce((sum, document) => sum + document.tokens.count, 0);
  const time = (): number => {
    const fresh = makeTagger(bytes);
    const from = performance.now();
    for (const document of documents) fresh.tag(document.tokens, document.sentences);
    return (tokens / (performance.now() - from)) * 1000;
  };
  const speeds = [time(), time(), time(), time()].map((speed) => `${Math.round(speed / 1000)}k`);
  console.log(`tokens/s, each time from a fresh model: ${speeds.join(', ')}`);
};

if (!process.argv.includes('--evaluate')) {
  const documents = [...ewt('train'), ...gum('train'), ...headlines()];
  const vocabulary = learnVocabulary(documents);
  const { keys, weights } = train(documents, new Lexicon(vocabulary));
  writeFileSync(MODEL, encode(vocabulary, keys, weights));
}
evaluate(readFileSync(MODEL));
