import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** An id made from what it names: a letter for the kind and 16 hex digits (64 bits) of the SHA-256 of the parts. */
export const idOf = (kind: string, ...parts: readonly (string | number)[]): string =>
  kind + bytesToHex(sha256(utf8ToBytes(parts.join('\u0000'))).subarray(0, 8));
