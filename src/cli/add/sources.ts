import { glob, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Lost, Part } from '../../load/bundles/bundle.ts';
import { LoadError } from '../../load/load-error.ts';
import type { Got, Miss } from '../../store/documents.ts';
import { sha256 } from '../../store/packed.ts';
import { type Fetch, isAddress, openWeb, partsOf, standardInput } from '../inputs.ts';

/** One place that documents come from, named as a person would find it again, and not yet opened. */
export interface Source {
  readonly origin: string;
  /** What is there: most hold one document, an archive many. What cannot be got is a Miss, never an error. */
  open(): AsyncIterable<Got | Miss>;
}

/** A kind of input: what a name on the command line may be. */
interface Kind {
  readonly accepts: (name: string) => boolean | Promise<boolean>;
  readonly sources: (name: string, stdin: NodeJS.ReadableStream, fetch: Fetch) => AsyncIterable<Source>;
}

/** Every source that the inputs name, in order, each folder's by name. */
export async function* sourcesOf(
  names: readonly string[],
  stdin: NodeJS.ReadableStream,
  fetch: Fetch = openWeb(false),
): AsyncGenerator<Source> {
  const reopened = new Set<string>();
  for (const name of names) {
    const bundle = await bundleAround(name);
    if (bundle !== null) {
      if (!reopened.has(bundle)) yield fromFile(bundle, fetch);
      reopened.add(bundle);
      continue;
    }
    for (const kind of kinds)
      if (await kind.accepts(name)) {
        yield* kind.sources(name, stdin, fetch);
        break;
      }
  }
}

const isFolder = async (name: string): Promise<boolean> => (await stat(name).catch(() => null))?.isDirectory() ?? false;
const isThere = async (name: string): Promise<boolean> => (await stat(name).catch(() => null)) !== null;

/** The kinds of input; the first that accepts a name takes it. A file accepts all, so it comes last. */
const kinds: readonly Kind[] = [
  {
    accepts: (name) => name === standardInput,
    async *sources(_, stdin, fetch) {
      yield fromStandardInput(stdin, fetch);
    },
  },
  {
    accepts: isAddress,
    async *sources(name, _, fetch) {
      // A part of what is at an address is named after it and a blank, and got by getting the whole again.
      yield fromPlace(name.split(' ', 1)[0]!, fetch);
    },
  },
  { accepts: isFolder, sources: (folder, _, fetch) => filesIn(folder, fetch) },
  {
    accepts: async (name) => /[*?[{]/.test(name) && !(await isThere(name)),
    sources: (pattern, _, fetch) => filesLike(pattern, fetch),
  },
  {
    accepts: () => true,
    async *sources(name, _, fetch) {
      yield fromFile(name, fetch);
    },
  },
];

/** A part of an archive is got by opening its archive: the file that stands where a folder would have to. Null for other names. */
const bundleAround = async (name: string): Promise<string | null> => {
  if (name === standardInput || isAddress(name) || (await isThere(name))) return null;
  for (let outer = dirname(name); outer !== dirname(outer); outer = dirname(outer)) {
    const found = await stat(outer).catch(() => null);
    if (found) return found.isFile() ? outer : null;
  }
  return null;
};

/** The same file is the same place from whatever folder it is named. */
const fromFile = (name: string, fetch: Fetch): Source => fromPlace(resolve(name), fetch);

const fromPlace = (origin: string, fetch: Fetch): Source => ({
  origin,
  async *open() {
    for await (const part of partsOf(origin, process.stdin, fetch)) yield gotOf(part, part.name);
  },
});

/** What is piped in has no place of its own; its bytes stand for it, so that no two texts are versions of each other. */
const fromStandardInput = (stdin: NodeJS.ReadableStream, fetch: Fetch): Source => ({
  origin: 'standard input',
  async *open() {
    for await (const part of partsOf(standardInput, stdin, fetch))
      yield gotOf(part, 'bytes' in part ? `standard input ${sha256(part.bytes).slice(0, 16)}` : 'standard input');
  },
});

const gotOf = (part: Part | Lost, origin: string): Got | Miss =>
  'bytes' in part ? { origin, bytes: part.bytes, hints: part.hints as Got['hints'] } : missOf(origin, part.error);

const failing = (origin: string, error: LoadError): Source => ({
  origin,
  async *open() {
    yield missOf(origin, error);
  },
});

/** Files that belong to a case, or to the system, are no articles. */
const notArticles = /^\.|\.hearsay(?:-wal|-shm|-journal)?$|^hearsay\.toml$/;

async function* filesIn(folder: string, fetch: Fetch): AsyncGenerator<Source> {
  let entries: { name: string; isFolder: boolean }[];
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    yield failing(resolve(folder), new LoadError('folder', (error as Error).message, error));
    return;
  }
  for (const { name, isFolder: below } of entries) {
    if (notArticles.test(name)) continue;
    if (below) yield* filesIn(join(folder, name), fetch);
    else yield fromFile(join(folder, name), fetch);
  }
}

/** By name. Links to folders are left out: they can lead in a circle. */
const entriesOf = async (folder: string): Promise<{ name: string; isFolder: boolean }[]> => {
  const entries: { name: string; isFolder: boolean }[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const linked = entry.isSymbolicLink() && !(await isFolder(join(folder, entry.name)));
    if (entry.isFile() || entry.isDirectory() || linked)
      entries.push({ name: entry.name, isFolder: entry.isDirectory() });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
};

async function* filesLike(pattern: string, fetch: Fetch): AsyncGenerator<Source> {
  const names: string[] = [];
  for await (const entry of glob(pattern, { withFileTypes: true }))
    if (!entry.isDirectory() && !notArticles.test(entry.name)) names.push(join(entry.parentPath, entry.name));
  if (!names.length) yield failing(pattern, new LoadError('file', 'no file fits this pattern'));
  for (const name of names.sort()) yield fromFile(name, fetch);
}

const missOf = (origin: string, { format, reason }: LoadError): Miss => ({ origin, format, reason });
