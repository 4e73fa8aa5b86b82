import { LoadError } from '../load-error.ts';
import type { Budget } from './bundle.ts';
import { inflate, isPacking, joined } from './inflate.ts';

/** An answer of a server as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** An HTTP/1 answer, its body still as it was packed. Null where it is none. */
export const answerOf = (bytes: Uint8Array): (Answer & { readonly coding: string }) | null => {
  const end = endOfHeaders(bytes);
  const lines = String.fromCharCode(...bytes.subarray(0, Math.min(end, LONGEST))).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(lines[0]!)?.[1];
  if (status === undefined || end === bytes.length) return null;
  const header = (name: string): string =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const body = bytes.subarray(end);
  return {
    status: Number(status),
    contentType: header('content-type'),
    coding: header('content-encoding').toLowerCase(),
    body: /\bchunked\b/i.test(header('transfer-encoding')) ? unchunked(body) : body,
  };
};

/** Throws LoadError for a coding that is not known, or damaged bytes. */
export const unpackedBody = async (body: Uint8Array, coding: string, budget: Budget): Promise<Uint8Array> => {
  if (coding === '' || coding === 'identity') return body;
  if (!isPacking(coding)) throw new LoadError('warc', `its bytes are packed by ${JSON.stringify(coding.slice(0, 20))}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of inflate(body, coding, 'warc')) {
    budget.take(piece.length);
    pieces.push(piece);
  }
  return joined(pieces);
};

/** No server sends more headers. */
const LONGEST = 60_000;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

const endOfHeaders = (bytes: Uint8Array): number => {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < LONGEST; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] === LINE_FEED) return at + 2;
    if (bytes[at + 1] === RETURN && bytes[at + 2] === LINE_FEED) return at + 3;
  }
  return bytes.length;
};

/** The chunks in one; some archives keep the header of what they have joined already, so what has no chunks is left. */
const unchunked = (body: Uint8Array): Uint8Array => {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(LINE_FEED, at);
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(
      String.fromCharCode(...body.subarray(at, Math.max(at, Math.min(end, at + 100)))),
    )?.[1];
    if (size === undefined) return chunks.length ? joined(chunks) : body;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + (body[end + 1 + length] === RETURN ? 2 : 1);
  }
  return joined(chunks);
};
