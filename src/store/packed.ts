import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** In gzip, which any machine can open without Hearsay. */
export const pack = (bytes: Uint8Array | string): Uint8Array => gzipSync(bytes);

/** Nothing that a case keeps is larger; a stranger's file may hold a few bytes that unpack to a full memory. */
const MOST_BYTES = 2 ** 30;

/** @throws Error where the bytes are not whole gzip */
export const unpack = (packed: Uint8Array): Uint8Array => gunzipSync(packed, { maxOutputLength: MOST_BYTES });

/** In hex; a text counts as its UTF-8. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
