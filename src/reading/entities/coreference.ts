import type { Ranker } from '../../learn/coreference.ts';
import { exp } from '../../learn/net/exp.ts';
import type { Nested } from '../attributions/resolve.ts';
import type { Scene } from '../scene.ts';
import { spanOf } from '../tokens.ts';
import type { Cast, Unresolved } from './entities.ts';
import { withClause } from './extent.ts';
import { ALONENESS, aloneness, LIKENESS, likeness } from './likeness.ts';
import { findPhrases } from './phrases.ts';
import { BODY, type Noun, PERSON, PLACE, type Referent, type Seen, see, THING } from './referents.ts';
import type { Speaker } from './speakers.ts';

/** A mention that is weighed, and whom it may mean, each with its features. */
export interface Choice {
  readonly mention: Seen;
  readonly candidates: readonly Referent[];
  /** The features of each candidate, `LIKENESS` of them, and behind them those of nobody spoken of before. Overwritten by the next choice. */
  readonly features: Int32Array;
}

/** Which candidate a mention means, -1 for none of them, and how sure that is, in [0, 1]. */
export interface Chosen {
  readonly place: number;
  readonly score: number;
}

/** Whom a mention may mean: no more than so many, among so many mentions of people and bodies back, and so many of anything. */
const MOST_CANDIDATES = 10;
const MOST_PEOPLE = 40;
const MOST_THINGS = 12;

/** Words of a source, and who they are said to be. */
export interface Told {
  /** Index in `Cast.known` by the first token of words that are resolved already. */
  readonly of: ReadonlyMap<number, number>;
  /** Whose words each token is, quoted or in a turn of a transcript: an index in `Cast.known`, -1 for none known. */
  readonly sayers: Int32Array;
}

export const told = (scene: Scene, cast: Cast, found: readonly Nested[], speakers: readonly Speaker[]): Told => {
  const of = new Map<number, number>();
  cast.known.forEach(({ mentions }, k) => {
    for (const { kind, first } of mentions) if (kind === 'pronoun' || kind === 'description') of.set(first, k);
  });
  const sayers = new Int32Array(scene.tokens.count).fill(-1);
  found.forEach(({ content, within, rule }, f) => {
    const { entity } = speakers[f]!;
    if (entity === null || within !== null) return;
    for (const { first, last } of content) {
      const quote = scene.quoteOf[first]!;
      if (rule === 'transcript') sayers.fill(entity, first, last + 1);
      else if (quote >= 0) sayers.fill(entity, scene.quotations[quote]!.open, scene.quotations[quote]!.close + 1);
    }
  });
  return { of, sayers };
};

/** Goes through the phrases of a text in order and asks for each that may mean somebody spoken of before whom it means. */
export const walk = (
  scene: Scene,
  cast: Cast,
  known: Told,
  choose: (choice: Choice) => Chosen,
): { readonly referents: readonly Referent[]; readonly scores: ReadonlyMap<Seen, number> } => {
  const { tokens } = scene;
  const referents: Referent[] = [];
  const scores = new Map<Seen, number>();
  const ofEntity = new Map<number, Referent>();
  const byNoun = new Map<string, Referent>();
  const heard = new Map<string, number>();
  /** The referent of each mention so far. */
  const said: Referent[] = [];
  /** Of those that are people or bodies. */
  const people: Referent[] = [];
  let most = 0;

  const start = (mention: Seen, entity: number): Referent => {
    const one: Referent = {
      entity,
      sort: mention.sort,
      gender: mention.gender,
      many: mention.many,
      mentions: [],
      into: null,
      nouns: new Set(entity < 0 ? [] : [...cast.known[entity]!.key.split(' '), ...cast.known[entity]!.described]),
    };
    referents.push(one);
    return one;
  };
  const named = (entity: number, mention: Seen): Referent => {
    let one = ofEntity.get(entity);
    if (!one) {
      one = start(mention, entity);
      const { kind, gender } = cast.known[entity]!;
      one.sort = kind === 'person' ? PERSON : kind === 'place' ? PLACE : kind === 'document' ? THING : BODY;
      one.gender = gender;
      one.many = kind === 'person' ? false : null;
      ofEntity.set(entity, one);
    }
    return one;
  };
  const join = (mention: Seen, one: Referent): void => {
    one.mentions.push(mention);
    if (one.sort === THING && mention.sort === PERSON) one.sort = PERSON;
    said.push(one);
    if (one.sort === PERSON || one.sort === BODY) people.push(one);
    most = Math.max(most, one.mentions.length);
    one.gender ??= mention.gender;
    one.many ??= mention.many;
    if (mention.pronoun || mention.name >= 0) return;
    const noun = tokens.lower[mention.head]!;
    for (let i = mention.first; i <= mention.head; i++)
      if (tokens.lower[i]!.length > 3) one.nouns.add(tokens.lower[i]!);
    one.nouns.add(noun);
    byNoun.set(noun, one);
    heard.set(noun, (heard.get(noun) ?? 0) + 1);
  };

  const nouns = new Map<string, Noun>();
  const features = new Int32Array((MOST_CANDIDATES + 3) * LIKENESS);
  const seen = new Set<Referent>();
  const candidatesOf = (mention: Seen): Referent[] => {
    seen.clear();
    const sayer = known.sayers[mention.head]!;
    const list: Referent[] = [];
    const offer = (of: Referent): void => {
      const one = of.into ?? of;
      if (seen.has(one)) return;
      seen.add(one);
      if (fits(mention, one)) list.push(one);
    };
    const look = (from: readonly Referent[], reach: number): void => {
      const least = Math.max(0, from.length - reach);
      for (let i = from.length - 1; i >= least && list.length < MOST_CANDIDATES; i--) offer(from[i]!);
    };
    if (mention.sort !== THING) look(people, MOST_PEOPLE);
    if (mention.form !== 'i' && mention.form !== 'we' && mention.form !== 'you') look(said, MOST_THINGS);
    const same = mention.pronoun ? undefined : byNoun.get(tokens.lower[mention.head]!);
    const speaker = sayer >= 0 && mention.pronoun ? ofEntity.get(sayer) : undefined;
    if (same) offer(same);
    if (speaker?.mentions.length) offer(speaker);
    return list;
  };
  const weigh = (mention: Seen): void => {
    const candidates = candidatesOf(mention);
    const sayer = known.sayers[mention.head]!;
    candidates.forEach((one, recency) => {
      const here = {
        scene,
        recency,
        sayer: sayer < 0 ? null : one.entity === sayer,
        best: one.mentions.length === most,
      };
      likeness(mention, one, here, features, recency * LIKENESS);
    });
    const alone = mention.pronoun ? candidates.length : (heard.get(tokens.lower[mention.head]!) ?? 0.3);
    aloneness(mention, alone, scene, features, candidates.length * LIKENESS);
    const { place, score } = choose({ mention, candidates, features });
    scores.set(mention, score);
    join(mention, place < 0 ? start(mention, -1) : candidates[place]!);
  };

  /** "The prime minister, Ann Doe": who was spoken of without a name now has one. */
  const introduce = (mention: Seen, one: Referent): void => {
    const before = said.at(-1)?.into ?? said.at(-1);
    const last = before?.mentions.at(-1);
    if (!before || !last || before.entity >= 0 || before.sort !== PERSON || one.sort !== PERSON || last.pronoun) return;
    if (last.many || last.last + 2 !== mention.first || tokens.lower[last.last + 1] !== ',') return;
    for (const each of before.mentions) one.mentions.push(each);
    for (const noun of before.nouns) one.nouns.add(noun);
    before.mentions.length = 0;
    before.into = one;
  };

  for (const phrase of findPhrases(scene, cast)) {
    const mention = see(scene, cast, phrase, nouns);
    if (!mention) continue;
    const entity = mention.name >= 0 ? cast.of[mention.name]! : known.of.get(mention.first);
    if (entity !== undefined) {
      const one = named(entity, mention);
      introduce(mention, one);
      join(mention, one);
    } else if (mention.form === 'i' && known.sayers[mention.head]! >= 0) {
      join(mention, named(known.sayers[mention.head]!, mention));
      scores.set(mention, OWN_WORDS);
    } else weigh(mention);
  }
  return { referents, scores };
};

/** Of those who say "I" in words that are somebody's, so many are that somebody (GUM train). */
const OWN_WORDS = 0.9;

const fits = (mention: Seen, one: Referent): boolean => {
  if (mention.gender && one.gender && mention.gender !== one.gender) return false;
  // A person is no body and no place, nor the other way round; "we", "you" and "they" may be either.
  const single = mention.pronoun === null || mention.form === 'i' || mention.gender !== null;
  const apart =
    (mention.sort === PERSON && (one.sort === BODY || one.sort === PLACE)) ||
    (mention.sort === BODY && one.sort === PERSON);
  if (single && apart) return false;
  const last = one.mentions.at(-1)!;
  return !(last.first <= mention.first && mention.last <= last.last && !mention.pronoun);
};

/** A link less sure than this is not shown, because it is wrong more often than right: the mention means nobody in particular. */
const LEAST_SURE = 0.4;
/** What is held against nobody spoken of before: links are missed more often than made up (GUM train). */
const AGAINST_NOBODY = 0.3;

/** Chooses the likeliest: how sure that is, is its share among all, nobody spoken of before included. */
export const likeliest =
  (ranker: Ranker) =>
  ({ features, candidates }: Choice): Chosen => {
    const scores = candidates.map((_, c) => ranker.score(features, c * LIKENESS, (c + 1) * LIKENESS));
    const end = candidates.length * LIKENESS;
    scores.push(ranker.score(features, end, end + ALONENESS) - AGAINST_NOBODY);
    let best = 0;
    for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
    const score = 1 / scores.reduce((sum, one) => sum + exp(one - scores[best]!), 0);
    return { place: best === candidates.length || score < LEAST_SURE ? -1 : best, score };
  };

/**
 * Finds whom pronouns and descriptions mean and adds them to the mentions of the cast: to a named entity, or to a new one where
 * the text speaks of somebody without a name more than once. Returns those of whom no words say who they are.
 */
export const corefer = (
  scene: Scene,
  cast: Cast,
  found: readonly Nested[],
  speakers: readonly Speaker[],
  ranker: Ranker,
): Unresolved[] => {
  const known = told(scene, cast, found, speakers);
  const { referents, scores } = walk(scene, cast, known, likeliest(ranker));
  const loose: Unresolved[] = [];
  for (const { entity, sort, mentions } of referents) {
    // Those of whom the text says nothing but "they" are people more often than things.
    const somebody = sort === PERSON || sort === BODY || mentions.every(({ form }) => form === 'they');
    if (entity < 0 && !somebody) continue;
    const first = mentions.find(({ pronoun }) => pronoun === null);
    const wholes = mentions.map((mention) => (mention.pronoun ? mention : withClause(scene, mention)));
    mentions.forEach(({ name }, m) => {
      if (name >= 0) cast.phrases[name] = { first: wholes[m]!.first, last: wholes[m]!.last };
    });
    const pairs = mentions.map((mention, m) => ({ mention, whole: wholes[m]!, before: wholes[m - 1] }));
    // Pronouns alone may all mean the same, but no words say who that is.
    if (entity < 0 && (mentions.length < 2 || !first)) {
      for (const { mention, whole, before } of pairs)
        loose.push({
          first: whole.first,
          last: whole.last,
          kind: kindOf(mention),
          score: scores.get(mention)!,
          ...(before && { before }),
        });
      continue;
    }
    let to = entity;
    if (to < 0) {
      const { start, end } = spanOf(scene.tokens, first!.first, first!.last);
      const name = scene.tokens.text.slice(start, end).replace(/\s+/g, ' ');
      to = cast.known.length;
      cast.known.push({
        kind: sort === PERSON ? 'person' : 'organisation',
        name,
        key: `${name} ${start}`,
        gender: null,
        described: new Set(),
        mentions: [],
      });
    }
    for (const { mention, whole, before } of pairs) {
      if (mention.name >= 0 || known.of.has(mention.first)) continue;
      const kind = kindOf(mention);
      cast.known[to]!.mentions.push({
        first: whole.first,
        last: whole.last,
        kind,
        rule: kind === 'pronoun' ? `pronoun:${scene.tokens.lower[mention.head]}` : 'description',
        score: scores.get(mention) ?? 1,
        ...(before && { before }),
      });
    }
  }
  return loose;
};

const kindOf = ({ pronoun }: Seen): 'pronoun' | 'description' => (pronoun ? 'pronoun' : 'description');
