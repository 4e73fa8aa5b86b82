/** Words, separated by spaces. */
export const list = (words: string): string[] => words.trim().split(/\s+/);
/** The same as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(list(words));
/** Rows such as `killed: a b` as a map from each word to what stands before the colon. */
export const table = <T>(rows: Readonly<Record<string, string>>, to: (key: string) => T): ReadonlyMap<string, T> =>
  new Map(Object.entries(rows).flatMap(([key, words]) => list(words).map((word) => [word, to(key)] as const)));
/** The same with numbers. */
export const numbers = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, number> => table(rows, Number);

/** The words of a phrase that is joined by "_". */
export const phrase = (joined: string): string[] => joined.split('_');
/** Phrases by their first word, or by their last (-1), the longest first. */
export const keyed = <T extends { readonly words: readonly string[] }>(
  entries: readonly T[],
  at: 0 | -1 = 0,
): ReadonlyMap<string, readonly T[]> => {
  const map = new Map<string, T[]>();
  for (const entry of [...entries].sort((a, b) => b.words.length - a.words.length))
    map.set(entry.words.at(at)!, [...(map.get(entry.words.at(at)!) ?? []), entry]);
  return map;
};
