import type { CueEntry, CueGroup, Cues, Language, NounCue, PhraseCue, VerbSense } from '../language.ts';
import { actions } from './actions/actions.ts';
import { foldName } from './aliases.ts';
import { bodies, partsOfNames } from './bodies.ts';
import { formsOf, pluralOf } from './cues/forms.ts';
import { accounts, adjectives, adverbs, impersonal, nouns, prepositions } from './cues/others.ts';
import { passives } from './cues/passives.ts';
import { verbs } from './cues/verbs.ts';
import { firmness } from './firmness.ts';
import { loaded } from './loaded.ts';
import { orthography } from './orthography.ts';
import { outletNamed } from './outlets.ts';
import { lookalikes, persons } from './persons.ts';
import { places } from './places.ts';
import { pronouns } from './pronouns.ts';
import { quantities } from './quantities/quantities.ts';
import { sources } from './sources.ts';
import { times } from './times.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

type Phrase = { readonly words: readonly string[]; readonly act: PhraseCue['act'] };

/** The words that begin an entry's cues, each with what it means there. */
const byWord = <T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> => {
  const map = new Map<string, T[]>();
  for (const [word, value] of entries) {
    const list = map.get(word);
    if (list) list.push(value);
    else map.set(word, [value]);
  }
  return map;
};

function* senses(entries: readonly CueEntry[]): Generator<readonly [string, VerbSense]> {
  for (const entry of entries) {
    for (const phrase of words(entry.words)) {
      const [verb = '', ...after] = phrase.split('_');
      for (const [word, form] of formsOf(verb)) yield [word, { lemma: phrase, form, after, entry }];
    }
  }
}

function* nounForms(entries: readonly NounCue[]): Generator<readonly [string, NounCue]> {
  for (const entry of entries) {
    for (const noun of words(entry.words)) {
      yield [noun, entry];
      yield [pluralOf(noun), entry];
    }
  }
}

function* phrases(entries: readonly PhraseCue[]): Generator<readonly [string, Phrase]> {
  for (const { words: list, act } of entries) {
    for (const phrase of words(list).map((joined) => joined.split('_'))) yield [phrase[0]!, { words: phrase, act }];
  }
}

const setOf = (groups: readonly CueGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap((group) => words(group.words)));

const cues: Cues = {
  verbs: byWord(senses(verbs)),
  nouns: byWord(nounForms(nouns)),
  prepositions: byWord(phrases(prepositions)),
  adverbs: setOf(adverbs),
  passives: new Set(
    [...setOf(passives)].flatMap((verb) =>
      formsOf(verb)
        .filter(([, form]) => form === 'participle')
        .map(([word]) => word),
    ),
  ),
  adjectives: setOf(adjectives),
  accounts: setOf(accounts),
  impersonal: setOf(impersonal),
};

const speaking = new Set(['speech', 'writing']);

export const english: Language = {
  tag: 'en',
  orthography: {
    ...orthography,
    speaks: (lower) =>
      cues.verbs.get(lower)?.some((sense) => speaking.has(sense.entry.act) && sense.entry.takes.includes('quote')) ??
      false,
  },
  cues,
  sources,
  foldName,
  outletNamed,
  pronouns,
  persons,
  lookalikes,
  bodies,
  partsOfNames,
  firmness,
  loaded,
  quantities,
  places,
  times,
  actions,
};
