import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { LoadError } from '../load-error.ts';

/** Ways to pack. Gzip may be of several members one after another, as archives of the web have it, which no browser can unpack. */
const unpackers = {
  gzip: createGunzip,
  deflate: createInflate,
  'deflate-raw': createInflateRaw,
  br: createBrotliDecompress,
};

export type Packing = keyof typeof unpackers;

export const isPacking = (name: string): name is Packing => Object.hasOwn(unpackers, name);

/**
 * Bytes unpacked, in pieces as they come, so that who takes them can stop. Throws LoadError of `format` where they are damaged.
 */
export async function* inflate(bytes: Uint8Array, packing: Packing, format: string): AsyncGenerator<Uint8Array> {
  const unpacked = unpackers[packing]();
  unpacked.end(bytes);
  try {
    for await (const piece of unpacked) yield piece as Uint8Array;
  } catch (cause) {
    throw new LoadError(format, 'its packed bytes are damaged or cut off', cause);
  }
}

/** Pieces in one. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
