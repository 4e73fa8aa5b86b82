import { ADP, NOUN, PRON, PROPN, SCONJ } from '../../learn/tags.ts';
import type { Act, SourceKind } from '../../record/attribution.ts';
import type { EntityKind } from '../../record/entity.ts';
import { phraseEndingAt } from '../attributions/phrases.ts';
import type { Nested } from '../attributions/resolve.ts';
import { isDash, type Range, type Scene } from '../scene.ts';
import type { Cast, Known } from './entities.ts';

/** Whom an attribution is from: the kind of its source, and the index of the entity in `Cast.known`, or null. */
export interface Speaker {
  readonly kind: SourceKind;
  readonly entity: number | null;
}

/** A pronoun finds nobody further back than this many paragraphs. */
const REACH = 3;

const ofEntity: Readonly<Record<EntityKind, SourceKind>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'organisation',
  place: 'organisation',
  outlet: 'outlet',
  document: 'document',
};

/** Resolves every source in order of the text, so that "he" and "the official" find who spoke before. Adds mentions to the cast. */
export const toSpeakers = (scene: Scene, cast: Cast, found: readonly Nested[]): Speaker[] => {
  const speakers: Speaker[] = [];
  const spoke: { readonly entity: number | null; readonly kind: SourceKind; readonly at: number }[] = [];
  found.forEach((one) => {
    const speaker = speakerOf(scene, cast, one, speakers, spoke);
    speakers.push(speaker);
    const at = one.source[0]?.first ?? one.content[0]!.first;
    const unnamed =
      speaker.kind === 'anonymous' ? isOne(scene, one) : speaker.kind !== 'none' && speaker.kind !== 'vague';
    if (speaker.entity !== null || unnamed) spoke.push({ ...speaker, at });
  });
  return speakers;
};

/** "Her lawyer", and not "officials": one unnamed person, whom "he" may mean. */
const isOne = ({ tokens }: Scene, { source }: Nested): boolean =>
  source.length > 0 &&
  /^(?:a|an|one|the|his|her|their|its|another)$/.test(tokens.lower[source[0]!.first]!) &&
  !tokens.lower[source[0]!.last]!.endsWith('s');

type Spoke = readonly { readonly entity: number | null; readonly kind: SourceKind; readonly at: number }[];

const speakerOf = (scene: Scene, cast: Cast, one: Nested, speakers: readonly Speaker[], spoke: Spoke): Speaker => {
  const source = one.source[0];
  if (!source) {
    const last = speakers.at(-1);
    return one.rule === 'bare-quotation' && last ? last : { kind: 'none', entity: null };
  }
  const outer = one.within === null ? null : (speakers[one.within] ?? null);
  return resolveSource(scene, cast, source, outer, spoke, one.act);
};

const resolveSource = (
  scene: Scene,
  cast: Cast,
  source: Range,
  outer: Speaker | null,
  spoke: Spoke,
  act: Act,
): Speaker => {
  const { tokens, language } = scene;
  const { sources } = language;
  if (source.first === source.last) {
    const pronoun = fromPronoun(scene, cast, source.first, outer, spoke, act);
    if (pronoun) return pronoun;
  }
  const head = headOf(scene, cast, source);
  if (head.name !== null) {
    const entity = cast.of[head.name]!;
    return { kind: ofEntity[cast.known[entity]!.kind], entity };
  }
  const noun = head.noun < 0 ? '' : tokens.lower[head.noun]!;
  const described = fromDescription(scene, cast, source, noun);
  if (described !== null) return { kind: ofEntity[cast.known[described]!.kind], entity: described };
  const kind = kindOfNoun(scene, cast, source, head.noun, noun, act);
  if (kind === 'organisation' && !sources.people.has(noun)) {
    const named = namedBody(scene, cast, source, head.noun);
    if (named !== null) return { kind: ofEntity[cast.known[named]!.kind], entity: named };
  }
  return { kind, entity: null };
};

/** The name or the noun that the phrase is about: "a spokesman" in "a spokesman for Ann Doe", "Ann Doe" in "the mayor, Ann Doe". */
const headOf = (scene: Scene, cast: Cast, source: Range): { name: number | null; noun: number } => {
  const { tokens, tags } = scene;
  let end = source.last;
  let apposition = -1;
  for (let i = source.first + 1; i <= source.last; i++) {
    if (cast.nameAt[i]! >= 0 && cast.nameAt[i] === cast.nameAt[i - 1]) continue;
    const word = tokens.lower[i]!;
    if (word === ',' || word === '(' || isDash(scene, i)) {
      end = i - 1;
      apposition = i + 1;
      break;
    }
    if (word === 'who' || tags[i] === SCONJ) {
      end = i - 1;
      break;
    }
  }
  let last = end;
  for (let i = source.first + 1; i <= end; i++) {
    if (tags[i] === ADP && cast.nameAt[i]! < 0 && tokens.lower[i] !== 'than') {
      last = i - 1;
      break;
    }
  }
  const name = cast.nameAt[last]!;
  if (name >= 0) return { name, noun: -1 };
  let noun = last;
  while (noun > source.first && tags[noun] !== NOUN && tags[noun] !== PROPN && tags[noun] !== PRON) noun--;
  if (apposition > 0 && apposition <= source.last) {
    const after = cast.nameAt[apposition]!;
    if (after >= 0 && cast.known[cast.of[after]!]!.kind === 'person') return { name: after, noun: -1 };
    const early = Math.min(source.last, apposition + 3);
    const titled = cast.nameAt[early]!;
    if (
      titled >= 0 &&
      cast.known[cast.of[titled]!]!.kind === 'person' &&
      scene.language.sources.people.has(tokens.lower[noun]!)
    )
      return { name: titled, noun: -1 };
  }
  return { name: null, noun };
};

const mention = (known: Known, at: Range, kind: 'pronoun' | 'description', rule: string, score: number): void => {
  known.mentions.push({ first: at.first, last: at.last, kind, rule, score });
};

const fromPronoun = (
  scene: Scene,
  cast: Cast,
  at: number,
  outer: Speaker | null,
  spoke: Spoke,
  act: Act,
): Speaker | null => {
  const { tokens } = scene;
  const word = tokens.lower[at]!;
  const here = { first: at, last: at };
  const take = (entity: number, score: number): Speaker => {
    const known = cast.known[entity]!;
    mention(known, here, 'pronoun', `pronoun:${word}`, score);
    return { kind: ofEntity[known.kind], entity };
  };
  if (word === 'who' || word === 'whose' || word === 'which') {
    const before = tokens.lower[at - 1] === ',' ? at - 2 : at - 1;
    const antecedent = before < 0 ? null : phraseEndingAt(scene, before, scene.sentences[scene.sentenceOf[at]!]!.first);
    return antecedent ? resolveSource(scene, cast, antecedent, null, spoke, act) : { kind: 'anonymous', entity: null };
  }
  if (/^(?:i|my|me|we|our)$/.test(word))
    return outer && scene.quoteOf[at]! >= 0
      ? outer.entity === null
        ? outer
        : take(outer.entity, 0.7)
      : { kind: 'person', entity: null };
  const gender = /^(?:he|his|him)$/.test(word) ? 'm' : /^(?:she|her)$/.test(word) ? 'f' : null;
  if (gender) {
    const entity = recent(
      scene,
      cast,
      at,
      spoke,
      (known) => known.kind === 'person' && (known.gender === null || known.gender === gender),
      gender,
    );
    return entity === null ? { kind: 'anonymous', entity: null } : take(entity, 0.6);
  }
  if (/^(?:it|its)$/.test(word)) {
    const entity = recent(scene, cast, at, spoke, (known) => known.kind !== 'person');
    return entity === null ? { kind: 'vague', entity: null } : take(entity, 0.5);
  }
  if (/^(?:they|their|them)$/.test(word)) return { kind: 'anonymous', entity: null };
  return null;
};

/** Who spoke last and fits; else the name last seen that fits. Nobody from too far back. */
const recent = (
  scene: Scene,
  cast: Cast,
  at: number,
  spoke: Spoke,
  fits: (known: Known) => boolean,
  gender?: 'm' | 'f',
): number | null => {
  const { tokens } = scene;
  const block = tokens.block[at]!;
  const candidates: { entity: number; at: number; spoke: boolean }[] = [];
  for (let i = spoke.length - 1; i >= 0; i--) {
    const one = spoke[i]!;
    if (block - tokens.block[one.at]! > REACH) break;
    if (one.at < at && one.entity === null && (gender ? one.kind === 'anonymous' : one.kind !== 'anonymous'))
      return null;
    if (one.at < at && one.entity !== null && fits(cast.known[one.entity]!)) {
      candidates.push({ entity: one.entity, at: one.at, spoke: true });
      break;
    }
  }
  for (let n = cast.names.length - 1; n >= 0; n--) {
    const name = cast.names[n]!;
    if (name.first >= at) continue;
    if (block - tokens.block[name.first]! > REACH) break;
    const entity = cast.of[n]!;
    if (scene.quoteOf[name.first]! >= 0 || !fits(cast.known[entity]!)) continue;
    candidates.push({ entity, at: name.first, spoke: false });
    if (candidates.length > 4) break;
  }
  const sameGender = gender ? candidates.find((one) => cast.known[one.entity]!.gender === gender) : undefined;
  const first = candidates[0];
  if (!first) return null;
  // A name of the known gender since the last speaker, as the subject of its sentence, takes the pronoun.
  const subject = candidates.find(
    (one) => !one.spoke && one.at > (candidates.find((c) => c.spoke)?.at ?? -1) && isSubject(scene, one.at),
  );
  return (subject ?? (first.spoke ? first : (sameGender ?? first))).entity;
};

/** A name that begins its sentence, or nearly, is taken for its subject. */
const isSubject = ({ sentences, sentenceOf }: Scene, at: number): boolean =>
  at - sentences[sentenceOf[at]!]!.first <= 3;

/** "The official", "the ministry": whom the text described so before. */
const fromDescription = (scene: Scene, cast: Cast, source: Range, noun: string): number | null => {
  const { tokens } = scene;
  const determiner = tokens.lower[source.first]!;
  if (!noun || !/^(?:the|this|that)$/.test(determiner) || source.last - source.first > 3) return null;
  let best: number | null = null;
  let at = -1;
  cast.known.forEach((known, k) => {
    const fits = known.kind === 'person' ? known.described.has(noun) : known.key.split(' ').includes(noun);
    const seen = known.mentions.findLast((one) => one.first < source.first)?.first ?? -1;
    if (fits && seen > at) {
      best = k;
      at = seen;
    }
  });
  if (best !== null) mention(cast.known[best]!, source, 'description', 'description', 0.65);
  return best;
};

const kindOfNoun = (scene: Scene, cast: Cast, source: Range, at: number, noun: string, act: Act): SourceKind => {
  const { tokens, language } = scene;
  const { sources } = language;
  if (!noun) return 'vague';
  const first = tokens.lower[source.first]!;
  if (first === 'no' || first === 'nobody' || first === 'none') return 'vague';
  const definite =
    /^(?:the|this|that|these|those|an?|its|his|her|their)$/.test(first) ||
    cast.nameAt[source.first]! >= 0 ||
    source.last > at;
  if (sources.vague.has(noun) && !(definite && sources.document.has(noun))) return 'vague';
  if (sources.people.has(noun)) return 'anonymous';
  if (sources.organisation.has(noun)) return 'organisation';
  if (sources.document.has(noun) || sources.document.has(singular(noun))) return 'document';
  if (sources.outlet.has(noun)) return 'outlet';
  if (sources.vague.has(noun)) return 'vague';
  return act === 'evidence' && !/(?:er|or|ist|ian|man|woman|men|women|people|ers|ors|ists|ians)$/.test(noun)
    ? 'vague'
    : 'anonymous';
};

const singular = (noun: string): string =>
  noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.endsWith('s') ? noun.slice(0, -1) : noun;

/** "The Doe campaign" and "ISIS propaganda" are bodies by the name in them. */
const namedBody = (scene: Scene, cast: Cast, source: Range, noun: number): number | null => {
  const { tokens } = scene;
  for (let i = source.first; i < noun; i++) {
    const n = cast.nameAt[i]!;
    if (n < 0) continue;
    const one = cast.known[cast.of[n]!]!;
    if (one.kind !== 'person' && one.kind !== 'place') return cast.of[n]!;
    const first = cast.names[n]!.first;
    const key = tokens.lower.slice(first, noun + 1).join(' ');
    const old = cast.known.findIndex((known) => known.key === key);
    if (old >= 0) {
      cast.known[old]!.mentions.push({ first, last: noun, kind: 'organisation', rule: 'body', score: 0.7 });
      return old;
    }
    cast.known.push({
      kind: 'organisation',
      name: tokens.text.slice(tokens.start[first]!, tokens.end[noun]!),
      key,
      gender: null,
      described: new Set(),
      mentions: [{ first, last: noun, kind: 'organisation', rule: 'body', score: 0.7 }],
    });
    return cast.known.length - 1;
  }
  return null;
};
