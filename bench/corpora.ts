import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the corpora: `HEARSAY_CORPORA`, or `../shared/corpora` beside the repository. */
export const corporaFolder = (): string =>
  process.env.HEARSAY_CORPORA ?? resolve(import.meta.dirname, '../../shared/corpora');

/** Ends the program with one clear line when a corpus is not there. */
export const needFile = (path: string): string => {
  if (existsSync(path)) return path;
  console.error(`missing: ${path}`);
  console.error(
    `The corpora are no part of this repository. They are looked for in ${corporaFolder()}; set HEARSAY_CORPORA to another folder.`,
  );
  process.exit(1);
};

export const corpusFile = (...parts: string[]): string => needFile(join(corporaFolder(), ...parts));

export const readJsonLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
