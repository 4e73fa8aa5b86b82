import type { SourceWords } from '../../language/language.ts';
import type { Scene } from '../scene.ts';

/** The kinds of listed words that the tagger of names is told of, the more telling first. A change here asks for new weights. */
const kinds: readonly ((sources: SourceWords, word: string) => boolean)[] = [
  (sources, word) => sources.place.has(word) && sources.firstNames.has(word),
  (sources, word) => sources.place.has(word),
  (sources, word) => sources.titles.has(word) && sources.firstNames.has(word),
  (sources, word) => sources.male.has(word) && sources.firstNames.has(word),
  (sources, word) => sources.firstNames.has(word),
  (sources, word) => sources.titles.has(word),
  (sources, word) => sources.outlet.has(word),
  (sources, word) => sources.organisation.has(word),
  (sources, word) => sources.document.has(word),
  (sources, word) => sources.people.has(word),
  (sources, word) => sources.agents.test(word),
];

/** For each token the first kind above that its word is of, counted from 1; 0 for none. */
export const toNameLists = ({ tokens, language }: Pick<Scene, 'tokens' | 'language'>): Uint8Array => {
  const known = new Map<string, number>();
  return Uint8Array.from(tokens.lower, (word) => {
    let list = known.get(word);
    if (list === undefined) {
      list = kinds.findIndex((is) => is(language.sources, word)) + 1;
      known.set(word, list);
    }
    return list;
  });
};
