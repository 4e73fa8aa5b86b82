import type { Language } from '../../language/language.ts';
import { ADP, ADV, AUX, isVerb } from '../../learn/tags.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';
import type { Cast } from './entities.ts';
import { genderOf, isPersonNoun } from './kinds.ts';
import type { Phrase } from './phrases.ts';

/** What a phrase may mean, as far as coreference tells things apart. */
export const PERSON = 0;
export const BODY = 1;
export const PLACE = 2;
export const THING = 3;
export type Sort = typeof PERSON | typeof BODY | typeof PLACE | typeof THING;

/** How a phrase means: by name, by which pronoun, or by a noun and with which determiner. */
export const forms = [
  'i',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'name',
  'the',
  'this',
  'possessed',
  'a',
  'bare',
] as const;
export type Form = (typeof forms)[number];

/** Where a phrase stands in its clause. */
export const SUBJECT = 0;
export const OBJECT = 1;
export const OBLIQUE = 2;
export const OWNER = 3;
export type Role = typeof SUBJECT | typeof OBJECT | typeof OBLIQUE | typeof OWNER;

/** A phrase with what its words say about who it means. */
export interface Seen extends Phrase {
  readonly form: Form;
  readonly sort: Sort;
  readonly gender: 'm' | 'f' | null;
  /** Whether it means several; null where its words do not say. */
  readonly many: boolean | null;
  readonly role: Role;
}

/** Somebody or something that the text has spoken of, by one phrase or by many. */
export interface Referent {
  /** Index in `Cast.known`, -1 for whoever has no name. */
  readonly entity: number;
  sort: Sort;
  gender: 'm' | 'f' | null;
  many: boolean | null;
  readonly mentions: Seen[];
  /** Who it turned out to be when a name was given: it has no mentions of its own any more. */
  into: Referent | null;
  /** The nouns and the words of names that it was called by. */
  readonly nouns: Set<string>;
}

/** What the words of a phrase say; null for pronouns that introduce clauses. */
export const see = (scene: Scene, cast: Cast, phrase: Phrase, nouns: Map<string, Noun>): Seen | null => {
  const { pronoun, name } = phrase;
  const role = roleOf(scene, phrase);
  if (pronoun) {
    const { kind } = pronoun;
    if (kind === 'who') return null;
    const gender = kind === 'he' ? 'm' : kind === 'she' ? 'f' : null;
    const many = kind === 'they' || kind === 'we' ? true : kind === 'you' ? null : false;
    const sort = kind === 'it' || kind === 'they' ? THING : PERSON;
    return { ...phrase, form: kind, sort, gender, many, role };
  }
  if (name >= 0) {
    const known = cast.known[cast.of[name]!]!;
    const sort = sortOfKind[known.kind];
    return { ...phrase, form: 'name', sort, gender: known.gender, many: sort === PERSON ? false : null, role };
  }
  const word = scene.tokens.lower[phrase.head]!;
  let noun = nouns.get(word);
  if (!noun) {
    noun = toNoun(scene.language, word);
    nouns.set(word, noun);
  }
  const { gender, many } = noun;
  const sort = isWho(scene, phrase.last) ? PERSON : noun.sort;
  return { ...phrase, form: formOf(scene, phrase), sort, gender, many, role };
};

/** What a noun says, remembered because it costs much to work out. */
export type Noun = Pick<Seen, 'sort' | 'gender' | 'many'>;

const toNoun = (language: Language, word: string): Noun => ({
  sort: sortOfNoun(language, word),
  gender: genderOf(language.sources, word),
  many: isPlural(word),
});

const sortOfKind = {
  person: PERSON,
  organisation: BODY,
  outlet: BODY,
  group: BODY,
  place: PLACE,
  document: THING,
} as const;

/** "The asylum seekers whose boat sank": a relative pronoun for people follows. */
const isWho = ({ tokens }: Scene, last: number): boolean => {
  const next = tokens.lower[last + 1] === ',' ? last + 2 : last + 1;
  const word = tokens.lower[next];
  return word === 'who' || word === 'whom' || word === 'whose';
};

const sortOfNoun = (language: Language, noun: string): Sort => {
  const { sources, persons, lookalikes, bodies, partsOfNames, places } = language;
  const organisation = sources.organisation.has(noun);
  // "The county" may be its administration, "the town" and "the region" seldom are.
  if (places.settlements.has(noun) || (places.types.has(noun) && !organisation)) return PLACE;
  if (partsOfNames.has(noun) || lookalikes.has(noun)) return THING;
  if (noun.endsWith('-old') || persons.has(noun)) return PERSON;
  if (bodies.has(noun)) return BODY;
  return isPersonNoun(sources, noun) ? PERSON : organisation ? BODY : THING;
};

const formOf = ({ tokens, language }: Scene, { first, head }: Phrase): Form => {
  const word = tokens.lower[first]!;
  if (word === 'the') return 'the';
  if (/^(?:this|that|these|those|such)$/.test(word)) return 'this';
  if (/^(?:an?|one|another|some|any|many|several|few|no|every|each)$/.test(word)) return 'a';
  if (language.pronouns.get(word)?.possessive) return 'possessed';
  for (let i = first + 1; i < head; i++)
    if (tokens.lower[i] === "'s" || tokens.lower[i] === "'" || tokens.lower[i] === '’') return 'possessed';
  return 'bare';
};

const irregular: ReadonlySet<string> = new Set('people men women children police staff youth folk media'.split(' '));

const isPlural = (noun: string): boolean =>
  irregular.has(noun) ||
  /(?:men|women|people|children)$/.test(noun) ||
  (noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun));

const roleOf = ({ tokens, tags }: Scene, { first, last, pronoun }: Phrase): Role => {
  if (pronoun?.possessive && tags[last + 1] !== undefined && !isVerb(tags[last + 1]!)) return OWNER;
  const end = tokens.lower[last]!;
  if (end === "'s" || end === "'" || end === '’') return OWNER;
  let next = last + 1;
  if (tags[next] === ADV) next++;
  if (
    next < tokens.count &&
    tokens.block[next] === tokens.block[last] &&
    (tags[next] === AUX || isFiniteVerb(tags[next]!))
  )
    return SUBJECT;
  if (first === 0 || tokens.block[first - 1] !== tokens.block[first]) return OBLIQUE;
  const before = tags[first - 1]!;
  return isVerb(before) ? OBJECT : before === ADP ? OBLIQUE : OBJECT;
};
