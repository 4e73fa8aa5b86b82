import { peek } from '../decode.ts';
import type { Input } from '../format.ts';
import { startsWithHeaders } from '../mail/mail.ts';
import type { Bundle, Part } from './bundle.ts';

/** A mailbox: messages one after another, each after a line that begins with "From " (RFC 4155). */
export const mboxBundle: Bundle = {
  name: 'mbox',
  docs: 'docs/formats/mail.md',
  most: 1_000_000_000,
  accepts: ({ head }) => isSeparated(head),
  open: messagesOf,
};

/** A line "From " alone can open a letter; headers follow it only in a mailbox. */
const isSeparated = (text: string): boolean =>
  /^From [^\n]*\n/.test(text) && startsWithHeaders(text.replace(/^.*\n/, ''));

const HEAD = 2048;

async function* messagesOf({ bytes }: Input): AsyncGenerator<Part> {
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    let end = nextSeparator(bytes, start);
    while (end < bytes.length && !isSeparated(peek(bytes.subarray(end), HEAD))) end = nextSeparator(bytes, end);
    const message = bytes.subarray(bytes.indexOf(LINE_FEED, start) + 1, end);
    yield { name: `message ${number}`, bytes: unquoted(message), hints: { contentType: 'message/rfc822' } };
    start = end;
  }
}

const LINE_FEED = 0x0a;
const separator = Uint8Array.from('\nFrom ', (sign) => sign.charCodeAt(0));
const quoted = Uint8Array.from('\n>From ', (sign) => sign.charCodeAt(0));

const nextSeparator = (bytes: Uint8Array, from: number): number => {
  const found = indexOf(bytes, separator, from);
  return found < 0 ? bytes.length : found + 1;
};

const indexOf = (bytes: Uint8Array, wanted: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(wanted[0]!, from); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
};

/** A line "From " in a message was given a ">" when it was put into the mailbox. */
const unquoted = (message: Uint8Array): Uint8Array => {
  if (indexOf(message, quoted, 0) < 0) return message;
  const kept = new Uint8Array(message.length);
  let length = 0;
  for (let at = 0, next = indexOf(message, quoted, 0); at < message.length; next = indexOf(message, quoted, at)) {
    const piece = message.subarray(at, next < 0 ? message.length : next + 1);
    kept.set(piece, length);
    length += piece.length;
    at = next < 0 ? message.length : next + 2;
  }
  return kept.subarray(0, length);
};
