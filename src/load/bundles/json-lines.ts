import { startsWith } from '../decode.ts';
import type { Input } from '../format.ts';
import type { Bundle, Part } from './bundle.ts';

/** A record of a text on each line; each is frozen as it stands. */
export const jsonLinesBundle: Bundle = {
  name: 'json lines',
  docs: 'docs/formats/json.md',
  most: 1_000_000_000,
  accepts: ({ bytes, head, hints: { name, contentType } }) =>
    /\.(?:jsonl|ndjson)$/i.test(name ?? '') ||
    /^\s*application\/(?:x-)?(?:ndjson|jsonl|jsonlines)\b/i.test(contentType ?? '') ||
    (/^\ufeff?\{\s*"/.test(head) && hasTwoRecords(bytes)),
  open: linesOf,
};

const LINE_FEED = 0x0a;

const hasTwoRecords = (bytes: Uint8Array): boolean => {
  const end = bytes.indexOf(LINE_FEED);
  const closed = startsWith(bytes, '}', end - 1) || startsWith(bytes, '}\r', end - 2);
  return end > 0 && closed && startsWith(bytes, '{"', end + 1);
};

async function* linesOf({ bytes }: Input): AsyncGenerator<Part> {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const words = bytes.subarray(start, end);
    if (words.some((byte) => byte > 0x20))
      yield { name: `line ${line}`, bytes: words, hints: { contentType: 'application/json' } };
    start = end + 1;
  }
}
