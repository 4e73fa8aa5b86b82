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
