import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { LoadError } from '../load/load-error.ts';
import { MAX_BYTES } from '../load/refuse.ts';

export const standardInput = '-';

/**
 * The bytes of an input: a file's, or those of `stdin` for `-`.
 *
 * @throws LoadError where there is nothing to read, or more than can be taken in.
 */
export const bytesOf = async (name: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> => {
  if (name === standardInput) return gather(stdin as AsyncIterable<Uint8Array | string>);
  if (/^https?:\/\//i.test(name))
    throw new LoadError('web page', 'reading from the web comes with `hearsay add`; save the page and name its file');
  try {
    const found = await stat(name);
    if (found.isDirectory()) throw new LoadError('folder', 'it is a folder; name the files in it');
    if (found.size > MAX_BYTES)
      throw new LoadError('file', `it is too large: ${megabytes(found.size)}, and the most is ${megabytes(MAX_BYTES)}`);
    return await gather(createReadStream(name));
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError('file', reasonOf(error as NodeJS.ErrnoException), error);
  }
};

/** A pipe or a device tells no size before, so the limit is kept while reading. */
const gather = async (chunks: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += part.length;
    if (size > MAX_BYTES) throw new LoadError('file', `it is too large: it goes on after ${megabytes(MAX_BYTES)}`);
    parts.push(part);
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
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
