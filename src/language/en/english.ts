import type { CueEntry, Cues, Language, NounCue, VerbSense } from '../language.ts';
import { formsOf } from './cues/forms.ts';
import { accounts, adjectives, adverbs, impersonal, nouns, prepositions } from './cues/others.ts';
import { passives, verbs } from './cues/verbs.ts';
import { firmness } from './firmness.ts';
import { loaded } from './loaded.ts';
import { orthography } from './orthography.ts';
import { sources } from './sources.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

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
      yield [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, entry];
    }
  }
}

const cues: Cues = {
  verbs: byWord(senses(verbs)),
  nouns: byWord(nounForms(nouns)),
  prepositions: byWord(
    prepositions.map(({ words: phrase, act }) => [words(phrase)[0]!, { words: words(phrase), act }] as const),
  ),
  adverbs: new Set(words(adverbs)),
  passives: new Set(
    words(passives).flatMap((verb) =>
      formsOf(verb)
        .filter(([, form]) => form === 'participle')
        .map(([word]) => word),
    ),
  ),
  adjectives: new Set(words(adjectives)),
  accounts: new Set(words(accounts)),
  impersonal: new Set(words(impersonal)),
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
  firmness,
  loaded,
};
