import { ADP, NOUN, NUM, PRON, PROPN, SCONJ } from '../../learn/tags.ts';
import { isDash, type Range, type Scene } from '../scene.ts';
import type { Cast } from './entities.ts';
import { isPersonNoun } from './kinds.ts';

/** What a source is about: the index of a name, or the token of a noun; null and -1 where it has neither. */
export interface Head {
  readonly name: number | null;
  readonly noun: number;
}

const isPerson = (cast: Cast, name: number): boolean => name >= 0 && cast.known[cast.of[name]!]!.kind === 'person';

/** The name or the noun that the phrase is about: "a spokesman" in "a spokesman for Ann Doe", "Ann Doe" in "the mayor, Ann Doe". */
export const headOf = (scene: Scene, cast: Cast, source: Range): Head => {
  const { tokens, tags, language } = scene;
  const { sources } = language;
  const end = phraseEnd(scene, cast, source);
  const last = beforePreposition(scene, cast, source.first, end);
  let noun = last;
  while (noun > source.first && tags[noun] !== NOUN && tags[noun] !== PROPN && tags[noun] !== PRON) noun--;
  // "Minister for Roads and Bridges Ann Doe": who holds the office, and not "a spokesman for Ann Doe".
  const final = cast.nameAt[end]!;
  if (final >= 0 && isPerson(cast, final) && isPersonNoun(sources, tokens.lower[noun]!)) {
    const before = cast.names[final]!.first - 1;
    if (tags[before] === PROPN || tags[before] === NOUN) return { name: final, noun: -1 };
  }
  const name = cast.nameAt[last]!;
  if (name >= 0 && !(isPossessive(scene, last + 1) && last < end)) return { name, noun: -1 };
  const outlet = outletBefore(scene, cast, noun);
  if (outlet !== null) return { name: outlet, noun: -1 };
  const apposed = nameInApposition(scene, cast, source, end, isPersonNoun(sources, tokens.lower[noun]!));
  if (apposed !== null) return { name: apposed, noun: -1 };
  return { name: null, noun };
};

/** "Al Jazeera television", "the Fars news agency": the outlet that the noun after it says again. */
const outletBefore = ({ tokens, language }: Scene, cast: Cast, noun: number): number | null => {
  const { outlet, outletNouns, newsAgency } = language.sources;
  const word = tokens.lower[noun]!;
  if (!outlet.has(word) && !outletNouns.has(word)) return null;
  const name = cast.nameAt[newsAgency.has(tokens.lower[noun - 1] ?? '') ? noun - 2 : noun - 1] ?? -1;
  return name >= 0 && cast.known[cast.of[name]!]!.kind === 'outlet' ? name : null;
};

const isPossessive = ({ tokens }: Scene, i: number): boolean => tokens.lower[i] === "'s" || tokens.lower[i] === '’';

/** The end of the phrase itself, before its apposition, brackets or relative clause. */
const phraseEnd = (scene: Scene, cast: Cast, { first, last }: Range): number => {
  const { tokens, tags } = scene;
  for (let i = first + 1; i <= last; i++) {
    if (cast.nameAt[i]! >= 0 && cast.nameAt[i] === cast.nameAt[i - 1]) continue;
    const word = tokens.lower[i]!;
    if (word === ',' || word === '(' || word === 'who' || word === 'which' || tags[i] === SCONJ || isDash(scene, i))
      return i - 1;
  }
  return last;
};

/** The head of a phrase ends before its first preposition; one inside a name is no edge. */
const beforePreposition = ({ tokens, tags }: Scene, cast: Cast, first: number, end: number): number => {
  for (let i = first + 1; i <= end; i++)
    if (tags[i] === ADP && cast.nameAt[i]! < 0 && tokens.lower[i] !== 'than' && tags[i - 1] !== NUM) return i - 1;
  return end;
};

/** "Her great-nephew, the pianist Jonas Voss": the person named within a few words of the comma; after other nouns, right behind it. */
const nameInApposition = (scene: Scene, cast: Cast, source: Range, end: number, ofPerson: boolean): number | null => {
  const { tags } = scene;
  for (let i = end + 2; i <= Math.min(source.last, end + 7); i++) {
    const name = cast.nameAt[i]!;
    if (isPerson(cast, name) && (ofPerson || (i === end + 2 && cast.names[name]!.last === source.last))) return name;
    if (tags[i] === ADP || scene.tokens.lower[i] === ',') return null;
  }
  return null;
};
