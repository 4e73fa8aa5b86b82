import { type KeyTable, makeKeyTable, placeOf } from './key-table.ts';

/** Words known to the tagger, counted from 1; 0 is any other word. The first `paired` words also stand in pairs. */
export interface Vocabulary {
  /** See `fingerprint`; the letters themselves are not kept. */
  readonly fingerprints: Int32Array;
  readonly paired: number;
  /** Words of like company share a number; 0: none. */
  readonly cluster: Uint16Array;
  /** Words that take the same tags share a number, from `FIRST_CHOICE` on. */
  readonly choice: Uint16Array;
  /** The class + 1 that a word always has: written small, and with a capital. 0: it depends. */
  readonly fixedSmall: Uint8Array;
  readonly fixedCapital: Uint8Array;
}

/** 32 bits that stand for a word: an unknown word is taken for a known one once in 100,000 times. */
export const fingerprint = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
};

/** Below stand the numbers for unknown words, by ending. */
export const FIRST_CHOICE = 32;
/** Words in pairs fit in 13 bits. */
export const MOST_PAIRED = 8191;

// A key is a template (5 bits) and what fills it (27 bits), exact: no two features share a key.
export const T = {
  word: 0,
  suffix1: 1,
  suffix2: 2,
  suffix3: 3,
  suffix4: 4,
  suffix5: 5,
  prefix2: 6,
  prefix3: 7,
  lastPart: 8,
  firstPart: 9,
  around: 10,
  suffixAround: 11,
  choiceAround: 12,
  clusterAround: 13,
  case: 14,
  shapes: 15,
  tags: 16,
  tagWord: 17,
  tagsChoice: 18,
  tagChoices: 19,
  tagNext: 20,
  wordsBefore: 21,
  wordsAfter: 22,
  choices: 23,
  wordShape: 24,
  verbChoice: 25,
  tagSuffix: 26,
  tagCluster: 27,
} as const;

export const key = (template: number, value: number): number => (template << 27) | value;

const letterOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return 27;
  if (code === 0x2d) return 28;
  if (code === 0x27) return 29;
  return code === 0x2e ? 30 : 31;
};

const packed = (word: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) value = (value << 5) | letterOf(word.charCodeAt(i));
  return value;
};

const endings = [
  'ing',
  'ed',
  'ly',
  'ion',
  'er',
  'est',
  'ity',
  'ness',
  'ment',
  'ism',
  'ist',
  'al',
  'ous',
  'ive',
  'able',
];

const choiceOfUnknown = (word: string): number => {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return word.length > 0 && letterOf(word.charCodeAt(word.length - 1)) < 27 ? 1 : 2;
  if (letterOf(first) === 31) return 3;
  const hyphen = word.includes('-') ? 4 : 5;
  for (let i = 0; i < endings.length; i++) if (word.endsWith(endings[i]!)) return 8 + i;
  if (word.endsWith('s')) return 6;
  return hyphen;
};

/** One sign for each mark, however a publisher writes it. */
const plainMark = (mark: string): string => {
  switch (mark) {
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
    case '``':
    case "''":
      return '"';
    case '‘':
    case '’':
    case '‚':
    case '‹':
    case '›':
    case '`':
      return "'";
    case '–':
    case '—':
    case '―':
    case '--':
    case '---':
      return '-';
    case '...':
    case '..':
    case '....':
      return '…';
    default:
      return mark;
  }
};

/** Distinct words, in lower case, with what the tagger sees of each. Word 0 is the edge of a sentence. */
export class Lexicon {
  readonly vocabulary: Vocabulary;
  readonly #known: KeyTable;
  #ids = new Map<string, number>();
  word: string[] = [];
  /** Number in the vocabulary, 0: none. */
  known: number[] = [];
  /** The same where the word may stand in pairs. */
  paired: number[] = [];
  choice: number[] = [];
  cluster: number[] = [];
  suffix: number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.#known = makeKeyTable(vocabulary.fingerprints);
    this.clear();
  }

  get size(): number {
    return this.word.length;
  }

  clear(): void {
    this.#ids = new Map();
    this.word = [];
    this.known = [];
    this.paired = [];
    this.choice = [];
    this.cluster = [];
    this.suffix = [];
    this.#add('');
  }

  idOf(lower: string, kind: number): number {
    const id = this.#ids.get(lower);
    if (id !== undefined) return id;
    const plain = kind === 2 ? plainMark(lower) : lower;
    if (plain !== lower) {
      const same = this.#ids.get(plain) ?? this.#add(plain);
      this.#ids.set(lower, same);
      return same;
    }
    return this.#add(lower);
  }

  numberOf(lower: string): number {
    return placeOf(this.#known, fingerprint(lower)) + 1;
  }

  #add(word: string): number {
    const id = this.word.length;
    const { cluster, choice, paired } = this.vocabulary;
    const known = word === '' ? 0 : this.numberOf(word);
    this.word.push(word);
    this.known.push(known);
    this.paired.push(known <= paired ? known : 0);
    const like = known ? choice[known - 1]! : 0;
    this.choice.push(word === '' ? 0 : like || choiceOfUnknown(word));
    this.cluster.push(known ? cluster[known - 1]! : 0);
    this.suffix.push(packed(word, Math.max(0, word.length - 3), word.length));
    this.#ids.set(word, id);
    return id;
  }

  /** The keys that word `id` gives to the token `offset` places after it: 0 for its own, 1 where it stands before. */
  keysOf(id: number, offset: number): number[] {
    const word = this.word[id]!;
    const known = this.known[id]!;
    const at = offset + 2;
    const keys: number[] = [];
    if (offset === 0) {
      const { length } = word;
      if (known) keys.push(key(T.word, known));
      for (let n = 1; n <= 5 && n <= length; n++) keys.push(key(T.word + n, packed(word, length - n, length)));
      for (let n = 2; n <= 3 && n < length; n++) keys.push(key(T.prefix2 + n - 2, packed(word, 0, n)));
      const hyphen = word.lastIndexOf('-');
      if (hyphen > 0 && hyphen < length - 1) {
        keys.push(key(T.lastPart, this.numberOf(word.slice(hyphen + 1))));
        keys.push(key(T.firstPart, this.numberOf(word.slice(0, hyphen))));
      }
    } else {
      keys.push(key(T.around, (at << 17) | known));
      if (offset === 1 || offset === -1) keys.push(key(T.suffixAround, (at << 15) | this.suffix[id]!));
    }
    keys.push(key(T.choiceAround, (at << 9) | this.choice[id]!));
    if (this.cluster[id]) keys.push(key(T.clusterAround, (at << 12) | this.cluster[id]!));
    return keys;
  }
}
