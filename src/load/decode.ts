import { LoadError } from './load-error.ts';

/**
 * Bytes to text. What is believed, in order: a byte order mark; UTF-16 where the zero bytes show it; UTF-8 where the
 * bytes are valid and not plain ASCII, since no other text is so by chance; what was declared; UTF-8; windows-1252.
 * The byte order mark is left out; nothing else is changed. Throws LoadError for a charset nobody knows.
 */
export const decode = (bytes: Uint8Array, declared: string | null, format: string): string => {
  const marked = byteOrderMark(bytes) ?? utf16ByZeros(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const decoder = declared === null ? null : decoderFor(declared, format);
  const utf8 = validUtf8(bytes);
  // ISO-2022-JP and its kind are ASCII bytes that mean something else, so a declaration still counts for ASCII.
  if (utf8 !== null && (utf8.length < bytes.length || decoder === null)) return utf8;
  if (decoder && decoder.encoding !== 'utf-8' && !decoder.encoding.startsWith('utf-16')) return decoder.decode(bytes);
  return utf8 ?? mostlyUtf8(bytes) ?? windows1252(bytes);
};

/** The label in a Content-Type such as `text/html; charset=koi8-r`; null if it has none. */
export const charsetOf = (contentType: string | null | undefined): string | null =>
  /charset\s*=\s*["']?\s*([^\s"';,>]+)/i.exec(contentType ?? '')?.[1] ?? null;

/** The text that the first bytes spell if every byte is a letter: enough to see ASCII markup in. */
export const peek = (bytes: Uint8Array, length: number): string => {
  const head = bytes.subarray(0, length);
  const charset = byteOrderMark(head) ?? utf16ByZeros(head);
  return charset ? new TextDecoder(charset).decode(head) : String.fromCharCode(...head);
};

/** Whether bytes hold these signs, a byte each, at a place. */
export const startsWith = (bytes: Uint8Array, signs: string, at = 0): boolean => {
  for (let i = 0; i < signs.length; i++) if (bytes[at + i] !== signs.charCodeAt(i)) return false;
  return true;
};

const byteOrderMark = (bytes: Uint8Array): string | null => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
};

/** ASCII letters in UTF-16 put a zero in every second byte. */
const utf16ByZeros = (bytes: Uint8Array): string | null => {
  const length = Math.min(bytes.length, 512) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // Curly quotes and accents have no zero byte; zeros on both sides are a binary.
  const most = 0.7 * (length / 2);
  if (odd >= most && even === 0) return 'utf-16le';
  if (even >= most && odd === 0) return 'utf-16be';
  return null;
};

const decoderFor = (label: string, format: string): InstanceType<typeof TextDecoder> => {
  try {
    return new TextDecoder(label);
  } catch (cause) {
    throw new LoadError(format, `unknown charset ${JSON.stringify(label.slice(0, 40))}`, cause);
  }
};

const validUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-8 with a few broken bytes (cut off, or glued from two files): broken ones are at most a tenth of the rest. */
const mostlyUtf8 = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  return broken * 10 <= sound ? text : null;
};

const windows1252 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
