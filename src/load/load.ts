import type { Document } from '../record/document.ts';
import { dateOf } from './dates.ts';
import { peek } from './decode.ts';
import type { Format, Hints, Input } from './format.ts';
import { formats } from './formats.ts';
import { LoadError } from './load-error.ts';
import { HEAD_BYTES, MAX_BYTES, refuseBytes } from './refuse.ts';

/**
 * Bytes to Document. Throws LoadError where the bytes cannot be read as an article: empty, too large, binary, of an
 * unknown charset, a page with no body of prose; RangeError where `hints.published` is not a date.
 */
export const load = async (bytes: Uint8Array, hints: Hints = {}): Promise<Document> => {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('load: bytes is not a Uint8Array');
  const published = hints.published === undefined ? null : dateOf(hints.published);
  if (hints.published !== undefined && published === null)
    throw new RangeError(`load: published is not a date: ${JSON.stringify(hints.published)}`);
  const format = formatOf(bytes, hints);
  refuseBytes(bytes, format.most ?? MAX_BYTES);
  refuseType(hints.contentType);
  const document = await format.load(inputOf(bytes, hints));
  const argued = published === null ? {} : { published, publishedFrom: 'argument' };
  return { ...document, about: { ...document.about, retrieved: hints.retrieved ?? null, ...argued } };
};

/** The format that bytes, or the first of them, will be read in. */
export const formatOf = (bytes: Uint8Array, hints: Hints): Format => {
  const input = inputOf(bytes, hints);
  return formats.find((candidate) => candidate.accepts(input))!;
};

const inputOf = (bytes: Uint8Array, hints: Hints): Input => ({ bytes, head: peek(bytes, HEAD_BYTES), hints });

const refuseType = (contentType: string | undefined): void => {
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType ?? '')?.[1]?.toLowerCase();
  if (type && (/^(image|audio|video|font|model)\//.test(type) || type === 'application/zip'))
    throw new LoadError(type, 'it is neither plain text nor a page');
};
