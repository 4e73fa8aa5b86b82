// What the tagger sees of a word and its neighbours, as integer keys: one place, so that training and reading agree.
// A key is a template (5 bits) and what fills it (27 bits), exact: no two features share a key.

/** The tokens the tagger reads, as `reading/tokens.ts` makes them; `kind` 0 is a word, 1 a number, 2 a mark. */
export interface TaggedTokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly lower: readonly string[];
}

/** A sentence as a range of tokens, `last` included. */
export interface TaggedSentence {
  readonly first: number;
  readonly last: number;
}

/** Words known to the tagger. Word `i + 1` is `words[i]`; 0 is any other word. The first `paired` words also stand in pairs. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly paired: number;
  /** Words of like company share a number; 0: none. */
  readonly cluster: Uint16Array;
  /** Words that take the same tags share a number, from `FIRST_CHOICE` on. */
  readonly choice: Uint16Array;
  /** The class + 1 that a word always has: written small, and with a capital. 0: it depends. */
  readonly fixedSmall: Uint8Array;
  readonly fixedCapital: Uint8Array;
}

export const NO_CLASS = 31;
/** Below stand the numbers for unknown words, by ending. */
export const FIRST_CHOICE = 32;
/** Words in pairs fit in 13 bits. */
export const MOST_PAIRED = 8191;

const T = {
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

const key = (template: number, value: number): number => (template << 27) | value;

// Shapes, 4 bits.
const EDGE = 0;
const SMALL = 1;
const CAPITAL = 2;
const CAPITALS = 3;
const ONE_CAPITAL = 4;
const INNER_CAPITAL = 5;
const WITH_STOP = 6;
const SMALL_HYPHEN = 7;
const CAPITAL_HYPHEN = 8;
const DIGITS = 9;
const DIGITS_LETTERS = 10;
const MARK = 12;
/** A capital that says nothing: the whole line has them. */
const UNTOLD = 13;

const isLargeLetter = (code: number): boolean => {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
};

const shapeOf = (text: string, start: number, end: number, kind: number): number => {
  if (kind === 2) return MARK;
  let large = 0;
  let letters = 0;
  let digits = false;
  let hyphen = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters++;
    else if (code >= 48 && code <= 57) digits = true;
    else if (code === 0x2d) hyphen = true;
    else if (isLargeLetter(code)) {
      large++;
      letters++;
    } else if (code > 127 && code !== 0x2019) letters++;
  }
  if (digits) return letters > 0 ? DIGITS_LETTERS : DIGITS;
  const first = isLargeLetter(text.charCodeAt(start));
  if (text.charCodeAt(end - 1) === 0x2e) return WITH_STOP;
  if (hyphen) return first ? CAPITAL_HYPHEN : SMALL_HYPHEN;
  if (large === 0) return SMALL;
  if (large === letters) return letters === 1 ? ONE_CAPITAL : CAPITALS;
  return first && large === 1 ? CAPITAL : INNER_CAPITAL;
};

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
  readonly #known: ReadonlyMap<string, number>;
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
    const known = new Map<string, number>();
    for (let i = 0; i < vocabulary.words.length; i++) known.set(vocabulary.words[i]!, i + 1);
    this.#known = known;
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
    return this.#known.get(lower) ?? 0;
  }

  #add(word: string): number {
    const id = this.word.length;
    const { cluster, choice, paired } = this.vocabulary;
    const known = this.numberOf(word);
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

/** A document's tokens as the tagger sees them. */
export interface Seen {
  readonly id: Int32Array;
  readonly shape: Uint8Array;
  /** Case and place, 8 bits: shape, first of its sentence, written small elsewhere, capitalised in mid-sentence elsewhere. */
  readonly case: Uint8Array;
}

const FIRST = 16;
const SMALL_ELSEWHERE = 32;
const CAPITAL_ELSEWHERE = 64;

/** Looks over the whole document once: the case of a word elsewhere tells names from words that begin a sentence. */
export const look = (lexicon: Lexicon, tokens: TaggedTokens, sentences: readonly TaggedSentence[]): Seen => {
  const { count, text, start, end, kind, lower } = tokens;
  const id = new Int32Array(count);
  const shape = new Uint8Array(count);
  const cases = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    id[i] = lexicon.idOf(lower[i]!, kind[i]!);
    shape[i] = shapeOf(text, start[i]!, end[i]!, kind[i]!);
  }
  const elsewhere = new Uint8Array(lexicon.size);
  for (const { first, last } of sentences) {
    const inHeadline = isHeadline(shape, tokens, first, last);
    let begins = true;
    for (let i = first; i <= last; i++) {
      const is = shape[i]!;
      if (is === MARK) {
        cases[i] = MARK;
        if (isOpening(text.charCodeAt(start[i]!))) begins = true;
        continue;
      }
      if (inHeadline && is >= CAPITAL && is <= INNER_CAPITAL) shape[i] = UNTOLD;
      else if (is === SMALL) elsewhere[id[i]!]! |= SMALL_ELSEWHERE;
      else if (!begins && is >= CAPITAL && is <= INNER_CAPITAL) elsewhere[id[i]!]! |= CAPITAL_ELSEWHERE;
      cases[i] = shape[i]! | (begins ? FIRST : 0);
      begins = false;
    }
  }
  for (let i = 0; i < count; i++) cases[i]! |= elsewhere[id[i]!]!;
  return { id, shape, case: cases };
};

/** A quotation mark, colon, bullet or bracket: what follows may be capitalised as a sentence's first word is. */
const isOpening = (code: number): boolean =>
  code === 0x22 ||
  code === 0x3a ||
  code === 0x2018 ||
  code === 0x201c ||
  code === 0x201e ||
  code === 0xab ||
  code === 0x2022 ||
  code === 0x2a ||
  code === 0x28;

/** Headlines: every longer word is capitalised, and at least three are. */
const isHeadline = (shape: Uint8Array, tokens: TaggedTokens, first: number, last: number): boolean => {
  let small = 0;
  let capital = 0;
  for (let i = first; i <= last; i++) {
    if (tokens.end[i]! - tokens.start[i]! < 4) continue;
    if (shape[i] === SMALL || shape[i] === SMALL_HYPHEN) small++;
    else if (shape[i] === CAPITAL || shape[i] === CAPITALS || shape[i] === CAPITAL_HYPHEN) capital++;
  }
  return capital >= 3 && small * 6 <= capital;
};

/** The class that the lexicon fixes for token `i`, or -1: score it. */
export const fixedClass = (lexicon: Lexicon, seen: Seen, i: number): number => {
  const known = lexicon.known[seen.id[i]!]!;
  if (known === 0) return -1;
  const { fixedSmall, fixedCapital } = lexicon.vocabulary;
  const small = fixedSmall[known - 1]!;
  const shape = seen.shape[i]!;
  if (shape === CAPITAL || shape === WITH_STOP || shape === ONE_CAPITAL) return fixedCapital[known - 1]! - 1;
  if (shape < CAPITAL || shape > INNER_CAPITAL) {
    if (shape !== UNTOLD) return small - 1;
  }
  return small === fixedCapital[known - 1]! ? small - 1 : -1;
};

/** Writes the keys of token `i` that hold for this place only into `out`, and returns how many. */
export const keysAt = (
  out: Int32Array,
  lexicon: Lexicon,
  seen: Seen,
  sentence: TaggedSentence,
  i: number,
  before: number,
  beforeThat: number,
  verb: number,
): number => {
  const { id, shape } = seen;
  const { first, last } = sentence;
  const { paired, choice, suffix, cluster } = lexicon;
  const word = id[i]!;
  const left = i > first ? id[i - 1]! : 0;
  const right = i < last ? id[i + 1]! : 0;
  const further = i + 1 < last ? id[i + 2]! : 0;
  const leftShape = i > first ? shape[i - 1]! : EDGE;
  const rightShape = i < last ? shape[i + 1]! : EDGE;
  const own = choice[word]!;
  const next = choice[right]!;
  const number = paired[word]!;
  let n = 0;
  out[n++] = key(T.case, seen.case[i]!);
  out[n++] = key(T.shapes, (leftShape << 8) | (shape[i]! << 4) | rightShape);
  out[n++] = key(T.tags, (beforeThat << 5) | before);
  out[n++] = key(T.tags, (NO_CLASS << 5) | before | 1024);
  out[n++] = key(T.tagsChoice, (beforeThat << 14) | (before << 9) | own);
  out[n++] = key(T.tagsChoice, (1 << 20) | (before << 9) | own);
  out[n++] = key(T.tagChoices, (before << 18) | (own << 9) | next);
  out[n++] = key(T.choices, (own << 18) | (next << 9) | choice[further]!);
  out[n++] = key(T.verbChoice, (verb << 9) | own);
  out[n++] = key(T.tagSuffix, (before << 15) | suffix[word]!);
  if (cluster[word]) out[n++] = key(T.tagCluster, (before << 12) | cluster[word]!);
  if (paired[right]) out[n++] = key(T.tagNext, (before << 13) | paired[right]!);
  if (number) {
    out[n++] = key(T.tagWord, (before << 13) | number);
    out[n++] = key(T.wordShape, (seen.case[i]! << 13) | number);
    if (paired[left]) out[n++] = key(T.wordsBefore, (paired[left]! << 13) | number);
    if (paired[right]) out[n++] = key(T.wordsAfter, (paired[right]! << 13) | number);
  }
  return n;
};

/** Enough room for the keys of one token. */
export const MOST_KEYS = 20;
