import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { mostBytes } from '../load/bundles/unpack.ts';
import type { Hints } from '../load/format.ts';
import { LoadError } from '../load/load-error.ts';
import { HEAD_BYTES, MAX_BYTES } from '../load/refuse.ts';
import { request } from './request.ts';

/** What was got from the web. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** With the address that it was got from in the end, and the type that the server names. */
  readonly hints: Hints;
}

export interface FetchOptions {
  /** Whether addresses of this machine and of its own network may be fetched. */
  readonly allowPrivate: boolean;
  /** Between two requests to one host, in milliseconds. */
  readonly pause?: number;
  /** For one document with all its redirections, in seconds. */
  readonly seconds?: number;
}

const MAX_REDIRECTS = 5;
const SECONDS = 30;
/** A person who clicks fast needs as long. */
const PAUSE = 1000;

/** A way to the web, polite to each host and shut to the network around this machine. */
export const makeFetch = ({ allowPrivate, pause = PAUSE, seconds = SECONDS }: FetchOptions) => {
  const lastAt = new Map<string, number>();
  const takeTurn = async (host: string): Promise<void> => {
    const now = performance.now();
    const turn = Math.max(now, (lastAt.get(host) ?? Number.NEGATIVE_INFINITY) + pause);
    lastAt.set(host, turn);
    if (turn > now) await setTimeout(turn - now);
  };

  /** @throws LoadError where it cannot be got */
  return async (address: string): Promise<Fetched> => {
    let url = webUrl(address);
    let signal: AbortSignal | null = null;
    try {
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        await takeTurn(url.host);
        signal ??= AbortSignal.timeout(1000 * seconds);
        const answer = await request(url, allowPrivate, signal);
        const status = answer.statusCode ?? 0;
        const { location } = answer.headers;
        if (status < 300) return await bodyOf(answer, url);
        answer.destroy();
        if (status >= 400 || location === undefined)
          throw new LoadError('web', `the server answers ${status}${meaning(answer.statusMessage)}`);
        url = webUrl(location, url);
      }
      throw new LoadError('web', `it leads on more than ${MAX_REDIRECTS} times`);
    } catch (error) {
      if (error instanceof LoadError) throw error;
      if (signal?.aborted) throw new LoadError('web', `it took more than ${seconds} s`, error);
      throw new LoadError('web', reasonOf(error as NodeJS.ErrnoException), error);
    }
  };
};

const webUrl = (address: string, base?: URL): URL => {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new LoadError('web', `${base ? 'it leads to' : 'it is'} no http or https address: ${address.slice(0, 100)}`);
  // A name and password in an address are for whoever wrote it.
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
};

const bodyOf = async (answer: IncomingMessage, url: URL): Promise<Fetched> => {
  const contentType = answer.headers['content-type'];
  const hints: Hints = { url: url.href, ...(contentType !== undefined && { contentType }) };
  const parts: Uint8Array[] = [];
  let size = 0;
  let most: number | null = null;
  // What is unpacked counts, so nothing can unfold beyond the limit.
  for await (const part of unpacked(answer)) {
    parts.push(part);
    size += part.length;
    if (size <= MAX_BYTES) continue;
    most ??= mostBytes(Buffer.concat(parts).subarray(0, HEAD_BYTES), hints);
    if (size > most) throw new LoadError('web', `it is too large: it goes on after ${most / 1e6} MB`);
  }
  return { bytes: Buffer.concat(parts), hints };
};

const unpacked = (answer: IncomingMessage): AsyncIterable<Uint8Array> => {
  const coding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (coding === 'identity' || coding === '') return answer;
  const unpack = coding === 'br' ? createBrotliDecompress() : createUnzip();
  answer.on('error', (error) => unpack.destroy(error));
  return answer.pipe(unpack);
};

const meaning = (message: string | undefined): string => (message ? ` (${message.slice(0, 60)})` : '');

const reasonOf = (error: NodeJS.ErrnoException): string => {
  switch (error.code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'no such host is known';
    case 'ECONNREFUSED':
      return 'the server refuses the connection';
    case 'ECONNRESET':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return 'the server broke the connection off';
    default:
      return error.message;
  }
};
