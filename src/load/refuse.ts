import { startsWith } from './decode.ts';
import { LoadError } from './load-error.ts';

/**
 * The most bytes read as one document, more than any article and most books have. Reading takes memory and time for each of
 * them: 5 MB of news took 1.1 GB and 39 s of one core. A caller with a file should look at its size first.
 */
export const MAX_BYTES = 8_000_000;

/** How much of a file is looked at to tell its format. */
export const HEAD_BYTES = 4096;

/** More control characters than this are not text: prose has none, a terminal log a few in a hundred. */
const MAX_CONTROL_RATE = 0.02;
/** So few are an accident, however short the text. */
const STRAY_CONTROLS = 2;

const signatures: readonly (readonly [kind: string, at: number, bytes: string])[] = [
  ['a PNG image', 0, '\x89PNG'],
  ['a JPEG image', 0, '\xff\xd8\xff'],
  ['a GIF image', 0, 'GIF8'],
  ['a TIFF image', 0, 'II*\0'],
  ['a TIFF image', 0, 'MM\0*'],
  ['a WebP image', 8, 'WEBP'],
  ['a WAV sound', 8, 'WAVEfmt'],
  ['an MP3 sound', 0, 'ID3'],
  ['an Ogg sound', 0, 'OggS'],
  ['an MP4 video', 4, 'ftyp'],
  ['a Matroska video', 0, '\x1aE\xdf\xa3'],
  ['a PostScript file', 0, '%!PS'],
  ['an RTF file', 0, '{\\rtf'],
  ['a ZIP archive (also DOCX, ODT, EPUB)', 0, 'PK\x03\x04'],
  ['a gzip archive', 0, '\x1f\x8b'],
  ['a bzip2 archive', 0, 'BZh'],
  ['an xz archive', 0, '\xfd7zXZ'],
  ['a Zstandard archive', 0, '\x28\xb5\x2f\xfd'],
  ['a 7z archive', 0, '7z\xbc\xaf'],
  ['a RAR archive', 0, 'Rar!\x1a'],
  ['a tar archive', 257, 'ustar'],
  ['an ELF program', 0, '\x7fELF'],
  ['a Windows program', 0, 'MZ\x90\0'],
  ['a Mach-O program', 0, '\xcf\xfa\xed\xfe'],
  ['a Java class', 0, '\xca\xfe\xba\xbe'],
  ['a WebAssembly program', 0, '\0asm'],
  ['an SQLite database', 0, 'SQLite format 3\0'],
  ['an old Word, Excel or PowerPoint file', 0, '\xd0\xcf\x11\xe0'],
  ['a font', 0, 'wOF2'],
];

/** Throws LoadError for bytes that no format can be read from. */
export const refuseBytes = (bytes: Uint8Array, most: number): void => {
  if (bytes.length === 0) throw new LoadError('file', 'it is empty');
  if (bytes.length > most)
    throw new LoadError('file', `it is too large: ${bytes.length} bytes, and the most is ${most}`);
  const found = signatures.find(([, at, magic]) => startsWith(bytes, magic, at));
  if (found) throw new LoadError('binary', `it is not text but ${found[0]}`);
};

/** Throws LoadError for decoded text that has no words, or is a binary read as text. */
export const refuseText = (text: string, format: string): void => {
  if (text.includes('\0')) throw new LoadError('binary', 'it is not text: it has zero bytes');
  const controls = text.match(control)?.length ?? 0;
  if (controls > STRAY_CONTROLS && controls > MAX_CONTROL_RATE * text.length)
    throw new LoadError(
      'binary',
      `it is not text: ${controls} of its ${text.length} characters are control characters`,
    );
  if (!/[^\p{Z}\p{Cc}\p{Cf}]/u.test(text)) throw new LoadError(format, 'it has only white space');
};

const dataNames = /\.(?:json|jsonl|ndjson|geojson)$/i;

/** Throws LoadError for JSON: its field names and numbers would read as prose that nobody wrote. */
export const refuseData = (text: string, name: string | undefined): void => {
  if (dataNames.test(name ?? '') || isJson(text) || startsWithRecord(text))
    throw new LoadError('json', 'it is no article but data (JSON); take the text out of it first');
};

/** Whether a text is a JSON object or array, and not a sentence in brackets. */
const isJson = (text: string): boolean => {
  if (!/^\s*(?:\{.*\}|\[.*\])\s*$/s.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON lines hold a record each. A list alone on a line, such as "[1]", is a note. */
const startsWithRecord = (text: string): boolean => {
  const first = /^\s*(\{[^\n]*)/.exec(text)?.[1];
  return first !== undefined && isJson(first);
};

// Control characters, and the sign for an undecodable byte. Tab to carriage return, and the next-line sign, are white space.
const control = /[^\P{Cc}\t-\r\u0085]|\ufffd/gu;
