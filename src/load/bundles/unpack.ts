import { peek } from '../decode.ts';
import type { Hints, Input } from '../format.ts';
import { formatOf } from '../load.ts';
import { LoadError } from '../load-error.ts';
import { HEAD_BYTES, MAX_BYTES } from '../refuse.ts';
import type { Address, Budget, Bundle, Lost, Part } from './bundle.ts';
import { bundles } from './bundles.ts';

/** An archive in an archive in an archive; no deeper. */
const MAX_DEPTH = 3;
/** Text packs to a tenth of its size, very dull text to a fiftieth. A bomb packs to a thousandth. */
const MAX_RATIO = 100;
/** A bundle of few bytes may unpack to so many whatever its ratio. */
const ALWAYS = 64_000_000;

/**
 * The documents that bytes hold, one at a time and in order: the bytes themselves, named `name`, or the parts of a bundle, named
 * by their place in it ("archive.zip/may/a.html"). What cannot be had is a Lost with its reason, never an error.
 */
export const unpack = (bytes: Uint8Array, name: string, hints: Hints = {}): AsyncIterable<Part | Lost | Address> =>
  open({ name, bytes, hints }, makeBudget(bytes.length), 0);

/** The most bytes to take in of something that begins with `head`. */
export const mostBytes = (head: Uint8Array, hints: Hints = {}): number =>
  bundleOf({ name: '', bytes: head, hints })?.most ?? formatOf(head, hints).most ?? MAX_BYTES;

async function* open(part: Part, budget: Budget, depth: number): AsyncGenerator<Part | Lost | Address> {
  const bundle = bundleOf(part);
  if (!bundle) {
    yield part;
    return;
  }
  try {
    if (part.bytes.length > bundle.most)
      throw new LoadError(bundle.name, `it is too large: more than ${bundle.most / 1e6} MB`);
    if (depth >= MAX_DEPTH) throw new LoadError(bundle.name, `it lies in ${depth} others, one in the other`);
    let empty = true;
    for await (const inner of bundle.open(inputOf(part), budget)) {
      empty = false;
      if ('address' in inner) {
        if (depth > 0) throw new LoadError(bundle.name, 'it is a list of addresses; take it out and name it alone');
        yield inner;
        continue;
      }
      const name = nameIn(part.name, inner.name);
      if ('bytes' in inner) yield* open({ ...inner, name }, budget, depth + 1);
      else yield { ...inner, name };
    }
    if (empty) throw new LoadError(bundle.name, 'it holds no documents');
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    yield { name: part.name, error };
  }
}

const bundleOf = (part: Part): Bundle | undefined => {
  const input = inputOf(part);
  return bundles.find((bundle) => bundle.accepts(input));
};

const inputOf = ({ bytes, hints }: Part): Input => ({ bytes, head: peek(bytes, HEAD_BYTES), hints });

const makeBudget = (packed: number): Budget => {
  let left = Math.max(ALWAYS, MAX_RATIO * packed);
  return {
    take(bytes) {
      left -= bytes;
      if (left < 0)
        throw new LoadError('bomb', `it unpacks to more than ${MAX_RATIO} times its size; the rest is left packed`);
    },
  };
};

/** An address can have no blank in it, so a blank ends it; below a file a slash leads on, as no file has others below it. */
const nameIn = (outer: string, inner: string): string =>
  `${outer}${/^https?:/i.test(outer) ? ' ' : '/'}${plainName(inner)}`;

/** A stranger's name, with nothing in it that leads up, elsewhere, or into the terminal. */
const plainName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd')
    .split(/[/\\]/)
    .filter((step) => !/^(?:\.{0,2}|[a-z]:)$/i.test(step))
    .join('/')
    .slice(0, LONGEST_NAME) || 'unnamed';

const LONGEST_NAME = 500;
