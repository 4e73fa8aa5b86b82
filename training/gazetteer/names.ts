import { placeKey } from '../../src/text/place-key.ts';

/** Shorter keys are codes and abbreviations. */
const SHORTEST = 3;

/** "New York City" is as often "New York", "Washington D.C." "Washington". */
export const mainKeys = (...names: readonly string[]): Set<string> =>
  new Set(
    names
      .map(placeKey)
      .flatMap((key) => [key, key.replace(/ (?:city|dc)$/, '')])
      .filter((key) => key.length > 1),
  );

/** The keys of the other names that an English text may use: Latin letters, beginning with a capital, and no codes. */
export const aliasesOf = (names: readonly string[], country: string): Set<string> =>
  new Set(
    names
      .filter((name) => /^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && !/[(\d]/.test(name))
      // "Springfield, IL" is read as two names.
      .map((name) => placeKey(name.replace(/,.*/, '')))
      .filter((key) => key.length >= SHORTEST && /^[a-z ]+$/.test(key) && key !== country.toLowerCase()),
  );
