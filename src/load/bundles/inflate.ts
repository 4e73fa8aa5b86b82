import { LoadError } from '../load-error.ts';

/**
 * Bytes unpacked, in pieces as they come, so that who takes them can stop. Throws LoadError of `format` where they are damaged.
 */
export async function* inflate(
  bytes: Uint8Array,
  method: 'gzip' | 'deflate-raw',
  format: string,
): AsyncGenerator<Uint8Array> {
  const unpacked = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream(method));
  try {
    for await (const piece of unpacked) yield piece;
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
