import { readdirSync, readFileSync } from 'node:fs';
import { type GoldDocument, parseGold } from './parse.ts';

export type { GoldAttribution, GoldDocument } from './parse.ts';

/** Every document of one person’s pass over `own` (our passages and samples) or `wikinews`, in order of name. */
export const loadGold = (pass: 1, part: 'own' | 'wikinews'): GoldDocument[] => {
  const folder = new URL(`./pass-${pass}/${part}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseGold(name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')));
};
