import { posix } from 'node:path';

/** The source text of each module by its path from the root, with `/` between folders. */
export type Modules = ReadonlyMap<string, string>;

export interface Import {
  /** A path from the root for a module of ours, else the name as it is written. */
  readonly target: string;
  readonly typeOnly: boolean;
}

interface Layer {
  /** Folders of `src/` it may import, itself aside. */
  readonly folders: readonly string[];
  /** Of these folders it may import types alone. */
  readonly typesOf?: readonly string[];
  readonly packages: readonly string[];
}

const core = ['record', 'text', 'filter', 'learn', 'language', 'reading', 'amend', 'write', 'views'];
const all = [...core, 'compare', 'load', 'fetch', 'store', 'server'];

const layers: Readonly<Record<string, Layer>> = {
  record: { folders: [], packages: ['zod'] },
  text: { folders: ['record'], packages: ['@noble/hashes'] },
  filter: { folders: ['record', 'text'], packages: [] },
  learn: { folders: ['record', 'text'], packages: [] },
  language: { folders: ['record', 'text'], packages: [] },
  reading: { folders: ['record', 'text', 'learn'], typesOf: ['language'], packages: [] },
  amend: { folders: ['record', 'text'], packages: [] },
  compare: { folders: ['record', 'text', 'learn'], packages: [] },
  load: {
    folders: ['record', 'text'],
    packages: ['@mozilla/readability', 'linkedom', 'htmlparser2', 'eld', 'feedsmith', 'unpdf', 'postal-mime'],
  },
  fetch: { folders: ['load'], packages: ['node:'] },
  write: { folders: ['record', 'text'], packages: ['picocolors', 'get-east-asian-width'] },
  views: { folders: ['record', 'text', 'compare'], packages: ['react', 'react-dom'] },
  store: {
    folders: ['record', 'text', 'filter', 'amend'],
    packages: ['kysely', 'pg', 'node:sqlite', 'node:zlib', 'node:crypto', 'node:fs', 'node:url', 'node:timers'],
  },
  cli: { folders: all, packages: ['commander', 'piscina', 'smol-toml', 'node:'] },
  '': { folders: all, packages: [] },
};

/** Arrows that no row of the table has, each for a reason. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // Browsers unpack no archive of several gzip members, and a page opens none.
  'src/load/bundles/inflate.ts': ['node:zlib'],
  // The one output format that is a page is drawn by the views.
  'src/write/html.ts': ['views', 'react', 'react-dom'],
};

/** Every import of a module: static, dynamic, re-exports, types. A dynamic import of no fixed name is `null`. */
export const importsOf = (path: string, source: string): (Import | null)[] => {
  const code = withoutComments(source);
  const found: (Import | null)[] = [];
  const add = (name: string, typeOnly: boolean): void => {
    found.push({ target: name.startsWith('.') ? posix.join(posix.dirname(path), name) : name, typeOnly });
  };
  for (const [, type, clause, name] of code.matchAll(
    /\b(?:import|export)\s+(type\s+)?([\w$*{},\s]*?)\s*\bfrom\s*['"]([^'"]+)['"]/g,
  ))
    add(name!, type !== undefined || /^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(clause!));
  for (const [, name] of code.matchAll(/\bimport\s*['"]([^'"]+)['"]/g)) add(name!, false);
  for (const [, before, name] of code.matchAll(/(\btypeof\s+)?\bimport\s*\(\s*(?:['"`]([^'"`$]+)['"`]\s*[,)])?/g)) {
    if (name === undefined) found.push(null);
    else add(name, before !== undefined);
  }
  return found;
};

/** What breaks the table of the design, one sentence each. */
export const forbiddenArrows = (modules: Modules): string[] => {
  const problems: string[] = [];
  for (const [path, source] of modules) {
    const folder = folderOf(path);
    const layer = layers[folder];
    if (!layer) {
      problems.push(`${path}: the folder src/${folder}/ is not in the table of layers`);
      continue;
    }
    for (const imported of importsOf(path, source)) {
      if (!imported) problems.push(`${path} imports something whose name is made while it runs`);
      else if (!isAllowed(path, folder, layer, imported)) problems.push(`${path} may not import ${imported.target}`);
      else if (imported.target.startsWith('src/') && !modules.has(imported.target))
        problems.push(`${path} imports ${imported.target}, which is not there`);
    }
  }
  return problems;
};

const isAllowed = (path: string, folder: string, layer: Layer, { target, typeOnly }: Import): boolean => {
  const names = [...layer.packages, ...(exceptions[path] ?? [])];
  if (!target.startsWith('src/'))
    return names.some((name) => (name.endsWith(':') ? target.startsWith(name) : `${target}/`.startsWith(`${name}/`)));
  const to = folderOf(target);
  return (
    to === folder || layer.folders.includes(to) || names.includes(to) || (typeOnly && !!layer.typesOf?.includes(to))
  );
};

/** A chain of modules that leads back to its beginning, or null. */
export const findCycle = (modules: Modules): string[] | null => {
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return null;
    for (const imported of importsOf(path, modules.get(path) ?? ''))
      if (imported && modules.has(imported.target)) {
        const cycle = visit(imported.target, [...trail, path]);
        if (cycle) return cycle;
      }
    finished.add(path);
    return null;
  };
  for (const path of modules.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
};

/** Where the core reaches for the clock, for chance, for the network or for what only Node or a page has. */
export const impurities = (modules: Modules): string[] => {
  const reach =
    /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|crypto\.|process\.|Buffer\.|fetch\(|window\.|globalThis\.|setTimeout\()/;
  return [...modules]
    .filter(([path]) => [...core, 'compare', 'load'].includes(folderOf(path)))
    .flatMap(([path, source]) =>
      withoutComments(source)
        .split('\n')
        .flatMap((line) => (reach.test(line) ? [`${path}: ${line.trim()}`] : [])),
    );
};

/** The folder below `src/` that a module stands in; '' for `src/` itself. */
const folderOf = (path: string): string => {
  const parts = path.split('/');
  return parts.length > 2 ? parts[1]! : '';
};

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[\s;{}()])\/\/.*$/gm, '$1');
