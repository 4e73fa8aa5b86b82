import type { Language } from '../../language/language.ts';
import type { NameTagger } from '../../learn/names/tagger.ts';
import { ADJ, AUX, isVerb, NOUN, PRON, PROPN } from '../../learn/tags.ts';
import type { Entity, EntityKind, Mention } from '../../record/entity.ts';
import type { DocumentId, EntityId, MentionId } from '../../record/ids.ts';
import type { Span } from '../../record/span.ts';
import { idOf } from '../../text/hash.ts';
import { isMark, type Range, type Scene } from '../scene.ts';
import { spanOf, type Tokens } from '../tokens.ts';
import type { Name } from './name.ts';
import { findNames } from './names.ts';

/** An entity while its mentions are still being gathered. */
export interface Known {
  readonly kind: EntityKind;
  readonly name: string;
  readonly key: string;
  gender: 'm' | 'f' | null;
  /** Nouns that the text describes it by: "official", "spokeswoman". */
  readonly described: Set<string>;
  readonly mentions: {
    readonly first: number;
    readonly last: number;
    readonly kind: Mention['kind'];
    readonly rule: string;
    readonly score: number;
    /** The mention before it that it was taken to mean the same as. */
    readonly before?: Range;
  }[];
}

/** Words that stand for somebody of whom the text does not say who it is. */
export interface Unresolved extends Range {
  readonly kind: 'pronoun' | 'description';
  readonly score: number;
  /** The pronoun before it that was taken to mean the same. */
  readonly before?: Range;
}

/** The names of a text, each tied to what it names; more mentions are added as sources are resolved. */
export interface Cast {
  readonly known: Known[];
  readonly names: readonly Name[];
  /** Index in `known` of each name. */
  readonly of: readonly number[];
  /** Index in `names` of the name a token is part of, -1 for none. */
  readonly nameAt: Int32Array;
  /** The noun phrase that each name is the head of, with its titles: "Interior Minister Joachim Brandt"; else the name itself. */
  readonly phrases: Range[];
}

/** Gathers the names of a text into entities: "Ali Abu Zaakouk" and "Zaakouk" are one, "National Rescue Centre (NRC)" and "NRC" too. */
export const toCast = (scene: Scene, tagger: NameTagger | null, sources: readonly Range[] = []): Cast => {
  const names = findNames(scene, tagger, sources);
  const nameAt = new Int32Array(scene.tokens.count).fill(-1);
  names.forEach((name, n) => {
    nameAt.fill(n, name.first, name.last + 1);
  });
  const known: Known[] = [];
  const of: number[] = new Array(names.length).fill(-1);
  const byKey = new Map<string, number>();
  const short = new Map<string, number[]>();
  const keys = names.map((name) => keyOf(scene, name));
  const kinds = kindsByKey(scene, names, keys);

  const add = (name: Name, kind: EntityKind): number => {
    known.push({
      kind,
      name: name.text,
      key: name.key,
      gender: kind === 'person' ? name.gender : null,
      described: new Set(),
      mentions: [],
    });
    return known.length - 1;
  };
  const alias = (key: string, place: number): void => {
    const list = short.get(key);
    if (!list) short.set(key, [place]);
    else if (list.at(-1) !== place && list.length < MOST_NAMESAKES) list.push(place);
  };
  // Full names first, so that a surname in the headline finds the name below it.
  names.forEach((name, n) => {
    const key = keys[n]!;
    const kind = kinds.get(key)!;
    if (kind === 'person' && !key.includes(' ')) return;
    const place = byKey.get(key) ?? add(name, kind);
    byKey.set(key, place);
    of[n] = place;
    if (kind === 'person') {
      for (const part of shortNames(key)) alias(part, place);
    } else if (kind === 'outlet' || kind === 'organisation')
      for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1))
        alias(key.slice(space + 1), place);
    const acronym = acronymAfter(scene, name);
    if (acronym && kind !== 'person') byKey.set(acronym, place);
  });
  const seen = new Int32Array(known.length).fill(-1);
  names.forEach((name, n) => {
    const own = of[n]!;
    const key = keys[n]!;
    // "The Courier" and "Home Office" are entities of their own only where no longer name of a body ends so.
    const namesakes =
      own < 0 || known[own]!.kind === 'outlet' || known[own]!.kind === 'organisation'
        ? (short.get(key) ?? short.get(withoutArticle(key)))
        : undefined;
    const full = namesakes ? closest(known, seen, namesakes, name.gender) : null;
    const place = full ?? (own >= 0 ? own : (byKey.get(key) ?? add(name, kinds.get(key)!)));
    if (full === null) byKey.set(key, place);
    of[n] = place;
    if (place < seen.length) seen[place] = n;
  });
  names.forEach((name, n) => {
    const one = known[of[n]!]!;
    one.mentions.push({
      first: name.first,
      last: name.last,
      kind: one.kind,
      rule: name.rule,
      score: name.score,
    });
    if (one.kind === 'person' && one.gender === null) one.gender = name.gender;
    for (const title of name.titles) one.described.add(title);
    if (one.kind === 'person' || one.kind === 'outlet')
      for (const noun of describing(scene, name)) one.described.add(noun);
  });
  return { known, names, of, nameAt, phrases: [...names] };
};

/** Of more people of one name than this no short name is tied to any but the first. */
const MOST_NAMESAKES = 8;

/** Whom a short name stands for: of those whom it fits, who was named last before it, else first. */
const closest = (
  known: readonly Known[],
  seen: Int32Array,
  all: readonly number[],
  gender: 'm' | 'f' | null,
): number => {
  const fitting = all.filter((k) => gender === null || known[k]!.gender === null || known[k]!.gender === gender);
  let best = fitting[0] ?? all[0]!;
  for (const k of fitting) if (seen[k]! > seen[best]!) best = k;
  return best;
};

/** The kind of each name over the whole text: what one mention says for sure holds for the others. */
const kindsByKey = (scene: Scene, names: readonly Name[], keys: readonly string[]): Map<string, EntityKind> => {
  const { language } = scene;
  const kinds = new Map<string, { kind: EntityKind; sure: boolean }>();
  const full = new Set(keys.filter((key, n) => names[n]!.kind === 'person' && key.includes(' ')).flatMap(shortNames));
  names.forEach((name, n) => {
    const before = kinds.get(keys[n]!);
    const sure = name.rule !== 'name:guess';
    if (isListedOutlet(scene, name)) kinds.set(keys[n]!, { kind: 'outlet', sure: true });
    else if (!before || (!before.sure && sure)) kinds.set(keys[n]!, { kind: name.kind, sure });
  });
  for (const [key, { kind, sure }] of kinds) {
    const single = !key.includes(' ');
    if (
      single &&
      (full.has(key) || full.has(withoutArticle(key))) &&
      !language.sources.place.has(key) &&
      kind !== 'outlet'
    )
      kinds.set(key, { kind: 'person', sure });
    // A lone name that is no part of a person's name is a body more often than a person who is never introduced.
    else if (kind === 'person' && !sure && single) kinds.set(key, { kind: 'organisation', sure });
    // "Kalvia Petroleum": a body named after a place that the text also names alone.
    else if (kind === 'person' && !sure && kinds.get(key.slice(0, key.indexOf(' ')))?.kind === 'place')
      kinds.set(key, { kind: 'organisation', sure });
  }
  return new Map([...kinds].map(([key, { kind }]) => [key, kind]));
};

const withoutArticle = (key: string): string => (key.startsWith('al-') ? key.slice(3) : key);

/** What a name is told apart by: its spelling folded, but for a first name that looks like the Arabic article, "Al Gore". */
const keyOf = ({ language }: Scene, { key, kind }: Name): string =>
  kind === 'person' && /^al [^ ]+$/.test(key) ? key : language.foldName(key);

/** Whether the list of outlets has a name, and nothing speaks against it: a name that is a word too needs words beside it. */
const isListedOutlet = ({ tokens, language }: Scene, { first, last, key, kind, rule }: Name): boolean => {
  const outlet = language.outletNamed(key);
  if (!outlet) return false;
  const [lead = '', ...others] = key.split(' ');
  const byTelling = (): boolean => speaks(tokens, language, first, last);
  if (kind === 'person' && others.length > 0 && language.sources.firstNames.has(lead)) return false;
  if ((kind === 'place' || (kind === 'person' && rule !== 'name:guess')) && others.length === 0) return byTelling();
  if (!outlet.ordinary) return true;
  return (tokens.lower[first - 1] === 'the' && outlet.name.startsWith('The ')) || byTelling();
};

/** "Reuters reported", "told Al Jazeera", "according to Le Monde". */
const speaks = ({ lower }: Tokens, { orthography }: Language, first: number, last: number): boolean => {
  const before = lower[first - 1] === 'the' ? first - 2 : first - 1;
  return (
    lower[before] === 'told' ||
    (lower[before] === 'to' && lower[before - 1] === 'according') ||
    orthography.speaks(lower[last + 1] ?? '')
  );
};

/** "ali abu zaakouk" is also "zaakouk", "abu zaakouk" and "ali"; "abu bakr al-baghdadi" is also "baghdadi". */
const shortNames = (key: string): string[] => {
  const parts = key.split(' ').filter((part) => !/^(?:jr\.?|sr\.?|ii|iii)$/.test(part));
  const rest = parts.slice(1).map((_, i) => parts.slice(i + 1).join(' '));
  const last = parts.at(-1)!;
  return [...rest, ...(/^(?:al|el)-/.test(last) ? [last.slice(3)] : []), parts[0]!];
};

const acronymAfter = ({ tokens }: Scene, name: Name): string | null => {
  const open = name.last + 1;
  return tokens.lower[open] === '(' && tokens.lower[open + 2] === ')' && /^[a-z]{2,12}$/.test(tokens.lower[open + 1]!)
    ? tokens.lower[open + 1]!
    : null;
};

/** The nouns before a name ("Tripoli based official Ali Abu Zaakouk") and in the apposition after it (", a port worker,"). */
const describing = (scene: Scene, name: Name): string[] => {
  const { tokens, tags, language } = scene;
  const nouns: string[] = [];
  for (let i = name.first - 1; i >= Math.max(0, name.first - 6) && tokens.block[i] === tokens.block[name.first]; i--) {
    const tag = tags[i]!;
    if (tag !== NOUN && tag !== PROPN && tag !== ADJ) break;
    if (tag === NOUN || language.sources.titles.has(tokens.lower[i]!)) nouns.push(tokens.lower[i]!);
  }
  if (tokens.lower[name.last + 1] === ',') {
    for (let i = name.last + 2; i < Math.min(tokens.count, name.last + 12); i++) {
      const tag = tags[i]!;
      if (isVerb(tag) || tag === AUX || tag === PRON || isMark(scene, i)) break;
      if (tag === NOUN) {
        nouns.push(tokens.lower[i]!);
        if (tags[i + 1] !== NOUN) break;
      } else if (tokens.lower[i] === ',' || tokens.lower[i] === 'who') break;
    }
  }
  return nouns;
};

/** The record's mentions and entities, from what was gathered; entities in order of their first mention. */
export const toEntities = (
  scene: Scene,
  document: DocumentId,
  cast: Cast,
  unresolved: readonly Unresolved[],
): { mentions: Mention[]; entities: Entity[]; ids: EntityId[] } => {
  const ids = cast.known.map(({ kind, key }) => idOf('e', document, kind, key) as EntityId);
  const mentions: Mention[] = [];
  const entities = cast.known.map(({ kind, name, mentions: list }, k) => {
    const own = [...list]
      .sort((a, b) => a.first - b.first || a.last - b.last)
      .map((one): Mention => {
        const span = spanOf(scene.tokens, one.first, one.last);
        return {
          id: idOf('m', document, span.start, span.end) as MentionId,
          ...span,
          kind: one.kind,
          entity: ids[k]!,
          because: { rule: one.rule, spans: evidenceOf(scene, cast, one), score: one.score },
        };
      });
    for (const mention of own) mentions.push(mention);
    return { id: ids[k]!, kind, name, mentions: own.map((mention) => mention.id), at: own[0]?.start ?? 0 };
  });
  for (const one of unresolved) {
    const { first, last, kind, score } = one;
    const span = spanOf(scene.tokens, first, last);
    const id = idOf('m', document, span.start, span.end) as MentionId;
    mentions.push({
      id,
      ...span,
      kind,
      entity: null,
      because: { rule: kind, spans: evidenceOf(scene, cast, one), score },
    });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  entities.sort((a, b) => a.at - b.at);
  return {
    mentions,
    entities: entities
      .filter(({ mentions: own }) => own.length > 0)
      .map(({ id, kind, name, mentions: own }) => ({ id, kind, name, mentions: own })),
    ids,
  };
};

/** The words that a mention is found by: the whole noun phrase of a name; and what a pronoun or a description refers back to. */
const evidenceOf = (
  { tokens }: Scene,
  { nameAt, phrases }: Cast,
  { first, last, kind, before }: Pick<Known['mentions'][number], 'first' | 'last' | 'kind' | 'before'>,
): Span[] => {
  const named = kind !== 'pronoun' && kind !== 'description' ? nameAt[last]! : -1;
  const whole = named >= 0 ? phrases[named]! : { first, last };
  return [whole, ...(before ? [before] : [])].map((range) => spanOf(tokens, range.first, range.last));
};
