/**
 * What the tagger sees of a text. The training step dumps exactly this, so a change here asks for new weights.
 */

/** Tokens `0 .. count - 1` of `text` with their offsets and the index of the block (paragraph) each stands in. */
export interface TokenRow {
  readonly text: string;
  readonly count: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly block: ArrayLike<number>;
}

/** A run of tokens, `last` included. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/** A quotation by the tokens of its marks; `close` is its last token where it was never closed. */
export interface QuotationRange {
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  readonly depth: number;
  readonly continues: number | null;
}

/** One entry a token: its word as written, and its place and tag packed by `packContext`. `paragraphs` holds each first token. */
export interface Features {
  readonly words: readonly string[];
  readonly context: Uint32Array;
  readonly paragraphs: Int32Array;
}

/** How many values each part of a packed context has: quotation, edges, glued, paragraph, length, sentence, tag. */
export const CONTEXT_SIZES = [8, 16, 2, 5, 4, 4, 24] as const;

/** The parts of a packed context as rows of one table: part `k` with value `v` is row `v` after all rows before `k`. */
export const contextRows = (packed: number): number[] => {
  const rows: number[] = [];
  let base = 0;
  let left = packed;
  for (const size of CONTEXT_SIZES) {
    rows.push(base + (left % size));
    left = Math.floor(left / size);
    base += size;
  }
  return rows;
};

const packContext = (parts: readonly number[]): number => {
  let packed = 0;
  for (let k = CONTEXT_SIZES.length - 1; k >= 0; k--) packed = packed * CONTEXT_SIZES[k]! + parts[k]!;
  return packed;
};

const OUTSIDE = 0;
const OPENING = 1;
const CLOSING = 2;
const INSIDE = 3;
const INSIDE_SINGLE = 4;
const INSIDE_NESTED = 5;
const INSIDE_UNCLOSED = 6;
const INSIDE_CONTINUED = 7;

const FIRST_OF_SENTENCE = 1;
const LAST_OF_SENTENCE = 2;
const FIRST_OF_PARAGRAPH = 4;
const LAST_OF_PARAGRAPH = 8;

const PARAGRAPH_PLAIN = 0;
const PARAGRAPH_FIRST = 1;
const PARAGRAPH_QUOTED = 2;
const PARAGRAPH_OPENS_QUOTED = 3;
const PARAGRAPH_AFTER_COLON = 4;

/** A quotation of so many tokens is a phrase rather than a sentence, or a clause rather than several. */
const PHRASE = 5;
const CLAUSE = 12;

/**
 * Linear in the number of tokens. Quotations are sorted by `open`, as nested ranges; `tags` are parts of speech as
 * `learn/tags.ts` numbers them.
 */
export const toFeatures = (
  tokens: TokenRow,
  sentences: readonly SentenceRange[],
  quotations: readonly QuotationRange[],
  tags: ArrayLike<number>,
): Features => {
  const { count, block } = tokens;
  const words: string[] = [];
  for (let i = 0; i < count; i++) words.push(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));

  const quote = new Uint8Array(count);
  const length = new Uint8Array(count);
  for (const one of quotations) {
    const size = one.close - one.open;
    const inside = insideOf(one, words[one.open]!);
    for (let i = one.open; i <= one.close; i++) {
      quote[i] = inside;
      length[i] = size <= PHRASE ? 1 : size <= CLAUSE ? 2 : 3;
    }
    quote[one.open] = OPENING;
    if (one.closed) quote[one.close] = CLOSING;
  }

  const edges = new Uint8Array(count);
  const rank = new Uint8Array(count);
  let ordinal = 0;
  for (const { first, last } of sentences) {
    ordinal = first > 0 && block[first - 1] === block[first] ? Math.min(3, ordinal + 1) : 0;
    edges[first]! |= FIRST_OF_SENTENCE;
    edges[last]! |= LAST_OF_SENTENCE;
    rank.fill(ordinal, first, last + 1);
  }

  const paragraphs: number[] = [];
  const paragraph = new Uint8Array(count);
  for (let first = 0; first < count; ) {
    let last = first;
    while (last + 1 < count && block[last + 1] === block[first]) last++;
    paragraphs.push(first);
    edges[first]! |= FIRST_OF_PARAGRAPH;
    edges[last]! |= LAST_OF_PARAGRAPH;
    paragraph.fill(paragraphKind(words, quote, first, last), first, last + 1);
    first = last + 1;
  }

  const context = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const glued = i > 0 && tokens.end[i - 1] === tokens.start[i] ? 1 : 0;
    context[i] = packContext([quote[i]!, edges[i]!, glued, paragraph[i]!, length[i]!, rank[i]!, tags[i]!]);
  }
  return { words, context, paragraphs: Int32Array.from(paragraphs) };
};

const insideOf = (one: QuotationRange, mark: string): number => {
  if (one.depth > 0) return INSIDE_NESTED;
  if (one.continues !== null) return INSIDE_CONTINUED;
  if (!one.closed) return INSIDE_UNCLOSED;
  return mark === '‘' || mark === "'" || mark === '’' || mark === '‚' ? INSIDE_SINGLE : INSIDE;
};

const paragraphKind = (words: readonly string[], quote: Uint8Array, first: number, last: number): number => {
  if (first === 0) return PARAGRAPH_FIRST;
  if (quote[first] === OPENING) {
    let outside = 0;
    for (let i = first; i <= last && outside < 2; i++) if (quote[i] === OUTSIDE) outside++;
    return outside < 2 ? PARAGRAPH_QUOTED : PARAGRAPH_OPENS_QUOTED;
  }
  return words[first - 1] === ':' ? PARAGRAPH_AFTER_COLON : PARAGRAPH_PLAIN;
};

/** Rows of the table of learned word pieces. A power of two. */
export const PIECES = 32768;

/** The word as it is looked up: in lower case, with straight apostrophes and without an editor's brackets. */
const toKey = (word: string): string =>
  word.length < 2
    ? word.toLowerCase()
    : word
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[()[\]]/g, '');

const plainMarks: ReadonlyMap<string, string> = new Map(
  Object.entries({ '“': '"', '”': '"', '‘': "'", '’': "'", '—': '--', '–': '--' }),
);

/** What to look a word up by in the table of word vectors, best first: itself, else the last part of a compound. */
export const lookups = (word: string): string[] => {
  const key = plainMarks.get(word) ?? toKey(word);
  const hyphen = key.lastIndexOf('-');
  return hyphen > 0 && hyphen + 1 < key.length ? [key, key.slice(hyphen + 1)] : [key];
};

/** The pieces of a word as rows of the learned table: the word, its shape, its beginnings and endings. Row 0 is none. */
export const toPieces = (word: string): number[] => {
  const key = toKey(word).replace(/[0-9]/g, '0');
  const rows = [rowOf('w', key), rowOf('h', shapeOf(word))];
  for (let n = 2; n <= 4; n++) if (key.length > n) rows.push(rowOf('p', key.slice(0, n)));
  for (let n = 1; n <= 4; n++) if (key.length > n) rows.push(rowOf('s', key.slice(-n)));
  return rows;
};

/** The most pieces that a word can have. */
export const MOST_PIECES = 9;

/** "McDonald" is "XxXx", "U.S." is "X.X.", "2,000" is "0,0": runs count once, and six signs are enough. */
const shapeOf = (word: string): string => {
  let shape = '';
  let previous = '';
  for (const character of word.slice(0, 24)) {
    const sign = signOf(character);
    if (sign !== previous) shape += sign;
    previous = sign;
    if (shape.length >= 6) break;
  }
  return word.length > 1 ? shape : `${shape}1`;
};

const signOf = (character: string): string => {
  if (character >= '0' && character <= '9') return '0';
  const lower = character.toLowerCase();
  if (lower !== character) return 'X';
  return lower.toUpperCase() !== lower ? 'x' : character;
};

/** A row of the table of pieces that is never 0. */
const rowOf = (kind: string, text: string): number => 1 + (fingerprint(kind + text) % (PIECES - 1));

/** 32 bits for a text: FNV-1a over its UTF-16 units, with the high bits mixed into the low ones. */
export const fingerprint = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};
