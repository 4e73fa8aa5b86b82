import { startsWith } from '../decode.ts';
import type { Hints, Input } from '../format.ts';
import { LoadError } from '../load-error.ts';
import { webAddress } from '../web-address.ts';
import type { Budget, Bundle, Lost, Part } from './bundle.ts';
import { openReader } from './byte-reader.ts';
import { answerOf, unpackedBody } from './http.ts';
import { inflate } from './inflate.ts';

/** An archive of the web (ISO 28500, WARC 1.0 and 1.1), plain or packed record by record. */
export const warcBundle: Bundle = {
  name: 'warc',
  docs: 'docs/formats/warc.md',
  most: 1_000_000_000,
  accepts: ({ bytes, head, hints: { name } }) =>
    head.startsWith('WARC/') || (isGzip(bytes) && /\.warc\.gz$/i.test(name ?? '')),
  open: documentsOf,
};

const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, '\x1f\x8b');

const LONGEST_LINE = 16_000;
/** A record has a dozen headers. */
const MAX_HEADERS = 200;
/** The most bytes of one record: the most that any document may have. */
const MAX_RECORD = 64_000_000;

async function* documentsOf({ bytes }: Input, budget: Budget): AsyncGenerator<Part | Lost> {
  const reader = openReader(
    isGzip(bytes) ? counted(inflate(bytes, 'gzip', 'warc'), budget) : whole(bytes),
    LONGEST_LINE,
  );
  for (let version = await reader.line(); version !== null; version = await reader.line()) {
    if (version === '') continue;
    if (!version.startsWith('WARC/'))
      throw new LoadError('warc', 'a record does not begin where it should: it is damaged');
    const headers = new Map<string, string>();
    for (let line = await reader.line(); line; line = await reader.line()) {
      const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      if (name !== undefined && headers.size < MAX_HEADERS) headers.set(name.toLowerCase(), value!);
    }
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0)
      throw new LoadError('warc', 'a record does not say how long it is');
    const url = webAddress(headers.get('warc-target-uri')?.replace(/^<|>$/g, ''));
    if (!kinds.has(headers.get('warc-type') ?? '') || url === null) {
      await reader.skip(length);
      continue;
    }
    const name = url.replace(/^https?:\/\//, '');
    if (length > MAX_RECORD) {
      await reader.skip(length);
      yield { name, error: new LoadError('warc', `it is too large: more than ${MAX_RECORD / 1e6} MB`) };
      continue;
    }
    const record = await reader.take(length);
    if (record.length < length) {
      yield { name, error: new LoadError('warc', 'it is cut off') };
      return;
    }
    const retrieved = headers.get('warc-date');
    const part = await partOf(record, headers, { url, ...(retrieved !== undefined && { retrieved }) }, budget).catch(
      (error: unknown) => {
        if (!(error instanceof LoadError) || error.format === 'bomb') throw error;
        return error;
      },
    );
    if (part instanceof LoadError) yield { name, error: part };
    else if (part) yield { name, ...part };
  }
}

/** What a server answered, what was kept without a server, and texts made of either. */
const kinds = new Set(['response', 'resource', 'conversion']);

/** Pictures, styles and scripts are of a page and no documents. */
const readable = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf))\b/i;

/** Null for what is no document, or no answer that shows one. */
const partOf = async (
  record: Uint8Array,
  headers: ReadonlyMap<string, string>,
  hints: Hints,
  budget: Budget,
): Promise<Omit<Part, 'name'> | null> => {
  if (headers.get('warc-type') !== 'response') {
    const contentType = headers.get('content-type') ?? '';
    return readable.test(contentType) ? { bytes: record, hints: { ...hints, contentType } } : null;
  }
  const answer = answerOf(record);
  if (answer?.status !== 200 || !readable.test(answer.contentType)) return null;
  const bytes = await unpackedBody(answer.body, answer.coding, budget);
  return { bytes, hints: { ...hints, contentType: answer.contentType } };
};

async function* counted(pieces: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    budget.take(piece.length);
    yield piece;
  }
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
