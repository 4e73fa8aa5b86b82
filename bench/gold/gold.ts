import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type GoldDocument, parseGold } from './parse.ts';

export type { GoldDocument } from './parse.ts';

type Part = 'own' | 'wikinews';

type Folder = 'pass-1' | 'pass-2' | 'settled';

const fileOf = (folder: Folder, part: Part, id: string): URL =>
  new URL(`./${folder}/${part}/${id}.txt`, import.meta.url);

const parse = (folder: Folder, part: Part, id: string): GoldDocument =>
  parseGold(id, readFileSync(fileOf(folder, part, id), 'utf8'));

const idsOf = (part: Part): string[] =>
  readdirSync(new URL(`./pass-1/${part}/`, import.meta.url))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();

const load = (part: Part, id: string): GoldDocument =>
  parse(existsSync(fileOf('settled', part, id)) ? 'settled' : 'pass-1', part, id);

/**
 * Every document of `own` (our passages and samples) or `wikinews`, in order of name: as it was settled after the two passes, or as
 * the first pass has it where settling changed nothing in it.
 */
export const loadGold = (part: Part): GoldDocument[] => idsOf(part).map((id) => load(part, id));

/** The same documents as each pass marked them, and as they were settled. */
export const loadPasses = (part: Part) =>
  idsOf(part).map((id) => ({
    passes: [parse('pass-1', part, id), parse('pass-2', part, id)] as const,
    settled: load(part, id),
  }));
