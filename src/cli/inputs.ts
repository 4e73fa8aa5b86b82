import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Fetched } from '../fetch/fetch.ts';
import type { Lost, Part } from '../load/bundles/bundle.ts';
import { mostBytes, unpack } from '../load/bundles/unpack.ts';
import type { Hints } from '../load/format.ts';
import { LoadError } from '../load/load-error.ts';
import { HEAD_BYTES, MAX_BYTES } from '../load/refuse.ts';

export const standardInput = '-';

/**
 * The documents of an input, one at a time: a file, a web address, or what is there where it holds several; `-` is what comes from
 * `stdin`.
 * What cannot be had is among them with its reason.
 */
export async function* partsOf(name: string, stdin: NodeJS.ReadableStream, fetch: Fetch): AsyncGenerator<Part | Lost> {
  if (isAddress(name)) {
    yield* partsAt(name, fetch);
    return;
  }
  try {
    const hints = name === standardInput ? {} : { name: basename(name) };
    for await (const part of unpack(await bytesOf(name, stdin), name, hints))
      if ('address' in part) yield* partsAt(part.address, fetch);
      else yield part;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    yield { name, error };
  }
}

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** What gets the bytes at an address. Throws LoadError. */
export type Fetch = (address: string) => Promise<Fetched>;

/** The web, opened when the first address comes. */
export const openWeb = (allowPrivate: boolean): Fetch => {
  let fetch: Fetch | null = null;
  return async (address) => {
    fetch ??= (await import('../fetch/fetch.ts')).makeFetch({ allowPrivate });
    return fetch(address);
  };
};

async function* partsAt(address: string, fetch: Fetch): AsyncGenerator<Part | Lost> {
  try {
    const { bytes, hints } = await fetch(address);
    // Who answers one address is not to choose the next.
    for await (const part of unpack(bytes, address, { ...hints, retrieved: new Date().toISOString() }))
      if ('address' in part) throw new LoadError('web', 'it is a list of addresses; save it and name its file');
      else yield part;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    yield { name: address, error };
  }
}

/**
 * The bytes of an input: a file's, or those of `stdin` for `-`.
 *
 * @throws LoadError where there is nothing to read, or more than can be taken in.
 */
const bytesOf = async (name: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> => {
  if (name === standardInput) return gather(stdin as AsyncIterable<Uint8Array | string>, {});
  try {
    const found = await stat(name);
    if (found.isDirectory()) throw new LoadError('folder', 'it is a folder; name the files in it');
    const hints = { name: basename(name) };
    if (found.size > MAX_BYTES) {
      const most = mostBytes(await headOf(name), hints);
      if (found.size > most)
        throw new LoadError('file', `it is too large: ${megabytes(found.size)}, and the most is ${megabytes(most)}`);
    }
    return await gather(createReadStream(name), hints);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('file', reasonOf(error as NodeJS.ErrnoException), error);
  }
};

/** A pipe or a device tells no size before, so the limit is kept while reading. */
const gather = async (chunks: AsyncIterable<Uint8Array | string>, hints: Hints): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  let most: number | null = null;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += part.length;
    parts.push(part);
    if (size <= MAX_BYTES) continue;
    most ??= mostBytes(Buffer.concat(parts).subarray(0, HEAD_BYTES), hints);
    if (size > most) throw new LoadError('file', `it is too large: it goes on after ${megabytes(most)}`);
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
};

const headOf = async (name: string): Promise<Uint8Array> => {
  const file = await open(name);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

const reasonOf = (error: NodeJS.ErrnoException): string => {
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'there is no permission to read it';
    case 'ENOTDIR':
      return 'there is no such file: a part of its path is not a folder';
    case 'ELOOP':
      return 'its links go round in a circle';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    default:
      return error.message;
  }
};
