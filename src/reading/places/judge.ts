import { exp } from '../../learn/net/exp.ts';
import { PROPN } from '../../learn/tags.ts';
import type { Cast } from '../entities/entities.ts';
import { isAcronym } from '../entities/kinds.ts';
import type { Scene } from '../scene.ts';
import { isCapitalised, WORD } from '../tokens.ts';
import type { Lookup } from './candidates.ts';
import { isTownOf, saysInside } from './context.ts';
import { findToponyms, type Toponym } from './toponyms.ts';
import { typeBefore } from './type-before.ts';
import { type Sign, weights } from './weights.ts';

type Name = Cast['names'][number];

/** What speaks for or against words naming a place, and how big the biggest place of that name is. */
export interface Signs {
  readonly signs: readonly Sign[];
  /** The tenth logarithm of the people who live there, less `TOWN`; 0 for what is listed. */
  readonly people: number;
}

/** Of no surprising size: 10,000 people. */
const TOWN = 4;

/** How likely the words name a place, from 0 to 1. */
export const likelihoodOf = ({ signs, people }: Signs): number => {
  let sum = weights.always + weights.people * people;
  for (const sign of signs) sum += weights[sign];
  return 1 / (1 + exp(-sum));
};

const signsOf = (
  scene: Scene,
  cast: Cast,
  lookup: Lookup,
  toponym: Toponym,
  beside: { readonly contained: boolean; readonly contains: boolean; readonly namesake: boolean },
): Signs => {
  const { tokens, tags } = scene;
  const { words } = lookup;
  const { first, last, key, candidates, abbreviation } = toponym;
  const best = candidates[0];
  const signs: Sign[] = [];
  const single = !key.includes(' ');

  if (best?.listed) signs.push(best.kind === 'country' ? 'country' : 'region');
  else {
    if (!best) signs.push('unlisted');
    else if (best.alias) signs.push('alias');
    if (single && lookup.gazetteer?.isWord(key)) signs.push('word');
  }
  if (single && isGivenName(scene, lookup, tokens.lower[first]!))
    signs.push(beside.namesake ? 'namesake' : 'firstName');
  if (!single) signs.push('manyWords');
  if (abbreviation) signs.push('abbreviation');
  if (beside.contained) signs.push('contained');
  if (beside.contains) signs.push('contains');
  if (single && isAcronym(tokens.text, toponym.start, toponym.end)) signs.push('acronym');
  if (toponym.start > tokens.start[first]! || toponym.end < tokens.end[last]!) signs.push('hyphened');

  const within = (i: number): string =>
    i >= 0 && i < tokens.count && tokens.block[i] === tokens.block[first] ? tokens.lower[i]! : '';
  const skip = within(first - 1) === 'the' ? 1 : 0;
  const before = within(first - 1 - skip);
  const two = within(first - 2 - skip);
  const after = within(last + 1);
  if (words.types.has(after)) signs.push('typeAfter');
  if (typeBefore(scene, words, first)) signs.push('typeBefore');
  else if (before === 'in') signs.push('in');
  else if (words.where.has(before)) signs.push('where');
  else if (words.directions.has(before) && !isCapitalised(tokens, first - 1 - skip)) signs.push('direction');
  else if (words.visits.has(before)) signs.push('visit');
  else if (before === 'of') signs.push(words.compass.has(two) ? 'where' : 'of');
  else if (before === 'and' || before === ',' || before === 'or') signs.push('listing');
  if (after === "'s") signs.push('possessive');
  else if (after === ',') signs.push('comma');
  if (first === scene.sentences[scene.sentenceOf[first]!]!.first) signs.push('startsSentence');

  const name = cast.names[cast.nameAt[first]!] ?? null;
  if (name) signs.push(ofName(scene, lookup, toponym, name));
  else signs.push(tags[first] === PROPN ? 'noName' : 'noNoun');
  return { signs, people: best && !best.listed ? Math.log10(best.population + 300) - TOWN : 0 };
};

/** What the name says that the words are, or are part of. */
const ofName = (scene: Scene, lookup: Lookup, { first, last }: Toponym, name: Name): Sign => {
  const { tokens, language } = scene;
  const { words } = lookup;
  if (name.first >= first && name.last <= last) {
    if (!/^name(?::|$)/.test(name.rule)) {
      if (name.kind === 'place') return name.sure ? 'foundPlace' : 'perhapsPlace';
      return name.kind === 'person' ? 'foundPerson' : 'foundBody';
    }
    if (name.kind === 'place') return name.sure ? 'surePlace' : 'guessedPlace';
    if (name.kind === 'person') return name.sure ? 'surePerson' : 'guessedPerson';
    return name.sure ? 'sureBody' : 'guessedBody';
  }
  const leads = (i: number): boolean =>
    words.directions.has(tokens.lower[i]!) || words.types.has(tokens.lower[i]!) || words.peoples.has(tokens.lower[i]!);
  for (let i = name.first; i < first; i++) if (!leads(i) && tokens.kind[i] === WORD) return 'endsName';
  if (last >= name.last) return 'led';
  const next = tokens.lower[last + 1]!;
  if (language.sources.titles.has(next)) return 'beforeTitle';
  // "Aleppo Police Department" is in Aleppo; "The Aleppo Post" need not be.
  if (words.bodies.has(next)) return 'publicBody';
  return name.kind === 'place' ? 'beginsPlace' : name.kind === 'person' ? 'beginsPerson' : 'beginsBody';
};

const isGivenName = ({ language }: Scene, { words }: Lookup, word: string): boolean =>
  language.sources.firstNames.has(word) || words.givenNames.has(word);

/** What the people are called whom the text names in full: after "Chad Moore" Chad is no country. */
const givenNames = (scene: Scene, cast: Cast, lookup: Lookup): ReadonlySet<string> => {
  const { lower } = scene.tokens;
  const { types, landforms, bodies, directions } = lookup.words;
  return new Set(
    cast.names.flatMap(({ first, last, kind, key }) => {
      const surname = lower[first + 1]!;
      const other = types.has(surname) || landforms.has(surname) || bodies.has(surname) || directions.has(surname);
      const person =
        last > first && (kind === 'person' || kind === 'place') && isGivenName(scene, lookup, lower[first]!);
      return person && !other && lookup.of(key).length === 0 ? [lower[first]!] : [];
    }),
  );
};

/** Every name that may be a place's, with what speaks for it, and the next one where the text says that it lies in that. */
export const weigh = (
  scene: Scene,
  cast: Cast,
  lookup: Lookup,
): { readonly toponym: Toponym; readonly container: Toponym | null; readonly signs: Signs }[] => {
  const found = findToponyms(scene, cast, lookup);
  const toponyms = found.map((one, t) =>
    isTownOf(scene, lookup.words, one, found[t + 1], found[t + 2]) ? { ...one, candidates: [] } : one,
  );
  const given = givenNames(scene, cast, lookup);
  const inside = toponyms.map((one, t) => {
    const next = toponyms[t + 1];
    return next !== undefined && (one !== found[t] || saysInside(scene, lookup.words, one, next)) ? next : null;
  });
  return toponyms.map((toponym, t) => {
    const container = inside[t]!;
    const beside = {
      contained: container !== null,
      contains: t > 0 && inside[t - 1] !== null,
      namesake: given.has(toponym.key),
    };
    return { toponym, container, signs: signsOf(scene, cast, lookup, toponym, beside) };
  });
};
