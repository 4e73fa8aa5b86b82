import type { SourceWords } from '../../language/language.ts';
import { ADP, DET, NOUN, PROPN } from '../../learn/tags.ts';
import type { EntityKind } from '../../record/entity.ts';
import { isMark, type Range, type Scene } from '../scene.ts';

export interface NameKind {
  readonly kind: EntityKind;
  /** Whether words say so, or it is a guess. */
  readonly sure: boolean;
}

/** Common nouns before the name of a thing or a place: "the ferry Hollin". */
const things: ReadonlySet<string> = new Set(
  'river lake island mountain mount street road ship ferry tram boat film song book album game operation storm hurricane typhoon capital harbour bridge'.split(
    ' ',
  ),
);
const towns: ReadonlySet<string> = new Set(
  'city town village province district region county island river lake capital port'.split(' '),
);

export const isAcronym = (text: string, start: number, end: number): boolean =>
  /^[A-Z][A-Z&.]{1,6}s?$/.test(text.slice(start, end));

/** Whether a noun is one for a person: listed, or by its ending. */
export const isPersonNoun = (sources: SourceWords, noun: string): boolean => {
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  if (sources.people.has(noun) || sources.people.has(last)) return true;
  return (
    !sources.organisation.has(noun) &&
    !sources.document.has(noun) &&
    !sources.outlet.has(noun) &&
    sources.agents.test(noun)
  );
};

export const genderOf = (sources: SourceWords, word: string): 'm' | 'f' | null =>
  sources.male.has(word) ? 'm' : sources.female.has(word) ? 'f' : null;

/** What a common noun says of the name beside it: "news agency Fars", "the beekeeper Orla Finch"; null for nothing. */
const kindOfDescriptor = (sources: SourceWords, noun: string, before: string): EntityKind | null => {
  if (noun === 'agency') return sources.newsAgency.has(before) ? 'outlet' : 'organisation';
  if (sources.outletNouns.has(noun)) return 'outlet';
  if (things.has(noun)) return towns.has(noun) ? 'place' : null;
  if (isPersonNoun(sources, noun)) return 'person';
  if (towns.has(noun)) return 'place';
  if (sources.organisation.has(noun)) return 'organisation';
  if (sources.document.has(noun)) return 'document';
  return null;
};

/** The noun that an apposition after the name is about: "Airfleets, a database of aircraft"; "" if none stands there. */
const nounAfter = (scene: Scene, last: number): string => {
  const { tokens, tags } = scene;
  if (tokens.lower[last + 1] !== ',') return '';
  const opens = tags[last + 2] === DET || tags[last + 2] === NOUN;
  if (!opens) return '';
  for (let i = last + 2; i < Math.min(tokens.count, last + 9); i++) {
    if (isMark(scene, i) || tags[i] === ADP) break;
    if (tags[i] === NOUN && tags[i + 1] !== NOUN && tags[i + 1] !== PROPN) return tokens.lower[i]!;
  }
  return '';
};

/** Whether its own words make a name that of an outlet: "Radio Ostra", "The Selim Courier". */
export const isOutlet = (sources: SourceWords, words: readonly string[]): boolean => {
  const end = words.at(-1)!;
  const lead = words[0]!;
  if (sources.outlet.has(end) || /\.com$/.test(end)) return true;
  return words.length === 1
    ? /^[a-z]{2,4}tv$/.test(lead)
    : /^(?:radio|tv|television|channel|bbc|cnn|nbc|abc|cbs|fox|agence)$/.test(lead);
};

export const kindOfName = (
  scene: Scene,
  words: readonly string[],
  { first, last }: Range,
  titled: boolean,
  beforePerson: boolean,
): NameKind => {
  const { tokens, tags, language } = scene;
  const { sources } = language;
  const sure = (kind: EntityKind): NameKind => ({ kind, sure: true });
  const sameBlock = first > 0 && tokens.block[first - 1] === tokens.block[first];
  const before = sameBlock ? tokens.lower[first - 1]! : '';
  const after = tokens.lower[last + 1] ?? '';
  const end = words.at(-1)!;
  const lead = words[0]!;
  const single = words.length === 1;

  if (beforePerson) return sure(words.some((word) => sources.organisation.has(word)) ? 'organisation' : 'place');
  if (isOutlet(sources, words)) return sure('outlet');
  if (/^(?:television|tv|radio|newspaper|magazine|daily|newspapers)$/.test(after)) return sure('outlet');
  if (words.some((word) => sources.organisation.has(word)) && !(titled && !single && sources.firstNames.has(lead)))
    return sure('organisation');
  if (titled) return sure('person');
  if (words.some((word) => /^(?:for|of|and|&)$/.test(word))) return sure('organisation');
  // A turn of a transcript: "HALE: ..."
  const opensBlock = first === 0 || tokens.block[first - 1] !== tokens.block[first];
  if (after === ':' && opensBlock && words.length < 4) return { kind: 'person', sure: true };
  if (!single && sources.firstNames.has(lead)) return sure('person');
  if (words.some((word) => sources.place.has(word)) && words.length < 3) return sure('place');
  if (!single && sources.document.has(end)) return sure('document');
  // "the daily Asharq Al-Awsat": the tagger takes the noun for an adjective.
  if (sameBlock && sources.outletNouns.has(before)) return sure('outlet');
  if (sameBlock && (tags[first - 1] === NOUN || tags[first - 1] === PROPN)) {
    const described = kindOfDescriptor(sources, before, tokens.lower[first - 2] ?? '');
    if (described) return sure(described);
  }
  if (before === ',' && sameBlock && single && isPersonNoun(sources, tokens.lower[first - 2] ?? ''))
    return sure('person');
  const apposition = nounAfter(scene, last);
  const described = apposition ? kindOfDescriptor(sources, apposition, '') : null;
  if (described && described !== 'place') return sure(described);
  if (after === ',' && /^(?:who|whose|aged)$/.test(tokens.lower[last + 2] ?? '')) return sure('person');
  if (after === ',' && /^\d\d?$/.test(tokens.lower[last + 2] ?? '') && tokens.lower[last + 3] === ',')
    return sure('person');
  if (single && isAcronym(tokens.text, tokens.start[first]!, tokens.end[last]!))
    return { kind: 'organisation', sure: false };
  if (single && sources.firstNames.has(lead)) return { kind: 'person', sure: true };
  if (tags[first - 1] === ADP && /^(?:in|at|near|from|to|towards?|into|across|outside|around)$/.test(before))
    return { kind: 'place', sure: single };
  return { kind: 'person', sure: false };
};
