import type { Document } from '../record/document.ts';
import { dateOf } from './dates.ts';
import { peek } from './decode.ts';
import type { Hints } from './format.ts';
import { formats } from './formats.ts';
import { LoadError } from './load-error.ts';
import { HEAD_BYTES, refuseBytes } from './refuse.ts';

/**
 * Bytes to Document. Throws LoadError where the bytes cannot be read as an article: empty, too large, binary, of an
 * unknown charset, a page with no body of prose; RangeError where `hints.published` is not a date.
 */
export const load = async (bytes: Uint8Array, hints: Hints = {}): Promise<Document> => {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('load: bytes is not a Uint8Array');
  const published = hints.published === undefined ? null : dateOf(hints.published);
  if (hints.published !== undefined && published === null)
    throw new RangeError(`load: published is not a date: ${JSON.stringify(hints.published)}`);
  refuseBytes(bytes);
  refuseType(hints.contentType);
  const input = { bytes, head: peek(bytes, HEAD_BYTES), hints };
  const format = formats.find((candidate) => candidate.accepts(input))!;
  const document = await format.load(input);
  if (published === null) return document;
  return { ...document, about: { ...document.about, published, publishedFrom: 'argument' } };
};

const refuseType = (contentType: string | undefined): void => {
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType ?? '')?.[1]?.toLowerCase();
  if (type && (/^(image|audio|video|font|model)\//.test(type) || /^application\/(?:pdf|zip)$/.test(type)))
    throw new LoadError(type, 'it is neither plain text nor a page');
};
