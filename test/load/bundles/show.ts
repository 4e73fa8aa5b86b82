import { unpack } from '../../../src/load/bundles/unpack.ts';
import type { Hints } from '../../../src/load/format.ts';
import { load } from '../../../src/load/load.ts';
import { LoadError } from '../../../src/load/load-error.ts';
import type { Document } from '../../../src/record/document.ts';
import { slice } from '../../../src/text/spans.ts';

/** Each document that bytes hold, under its name, or the reason why there is none. */
export const read = async (bytes: Uint8Array, name: string, hints: Hints = { name }) => {
  const found: { readonly name: string; readonly got: Document | string }[] = [];
  for await (const part of unpack(bytes, name, hints)) {
    if ('address' in part) found.push({ name: part.address, got: 'to be fetched' });
    else if ('error' in part) found.push({ name: part.name, got: part.error.message });
    else found.push({ name: part.name, got: await loadOrReason(part.bytes, part.hints) });
  }
  return found;
};

const loadOrReason = async (bytes: Uint8Array, hints: Hints): Promise<Document | string> => {
  try {
    return await load(bytes, hints);
  } catch (error) {
    if (error instanceof LoadError) return error.message;
    throw error;
  }
};

/** The same, as a person checks it: what is known of each document, then each block under its kind. */
export const show = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await read(bytes, name))
    .map(({ name, got }) => `==== ${name}\n${typeof got === 'string' ? got : page(got)}\n`)
    .join('\n');

const page = ({ text, blocks, about }: Document): string =>
  [
    ...Object.entries(about).flatMap(([field, value]) => (value === null ? [] : [`${field}: ${value}`])),
    ...blocks.map((block) => `[${block.kind}] ${slice(text, block)}`),
  ].join('\n');
