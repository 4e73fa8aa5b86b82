import { ADJ, DET, NOUN, PROPN } from '../../learn/tags.ts';
import type { Act, SourceKind } from '../../record/attribution.ts';
import type { EntityKind } from '../../record/entity.ts';
import { phraseEndingAt } from '../attributions/phrases/ending.ts';
import type { Nested } from '../attributions/resolve.ts';
import type { Range, Scene } from '../scene.ts';
import type { Cast, Known } from './entities.ts';
import { headOf } from './head.ts';
import { isPersonNoun } from './kinds.ts';
import { Memory } from './memory.ts';
import { kindOfNoSource, kindOfNoun } from './source-kinds.ts';

/** Whom an attribution is from: the kind of its source, and the index of the entity in `Cast.known`, or null. */
export interface Speaker {
  readonly kind: SourceKind;
  readonly entity: number | null;
}

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
  const bodies = addBodies(scene, cast, found);
  const memory = new Memory(scene, cast);
  const speakers: Speaker[] = [];
  for (const one of found) {
    const source = one.source[0];
    const at = source?.first ?? one.content[0]!.first;
    memory.moveTo(at);
    const speaker = source
      ? resolveSource(
          { scene, cast, memory, bodies, act: one.act },
          source,
          one.within === null ? null : (speakers[one.within] ?? null),
        )
      : one.rule === 'bare-quotation' && speakers.length > 0
        ? speakers.at(-1)!
        : { kind: kindOfNoSource(scene, one), entity: null };
    speakers.push(speaker);
    if (speaker.kind !== 'none' && speaker.kind !== 'vague') memory.hear({ ...speaker, at, one: isOne(scene, one) });
  }
  return speakers;
};

/** "Her lawyer", "police", and not "officials": one unnamed person or body. */
const isOne = ({ tokens, language }: Scene, { source }: Nested): boolean =>
  source.length > 0 &&
  tokens.lower.slice(source[0]!.first, source[0]!.last + 1).some((word) => isPersonNoun(language.sources, word)) &&
  /^(?:an?|one|the|his|her|their|its|another)$/.test(tokens.lower[source[0]!.first]!) &&
  !tokens.lower[source[0]!.last]!.endsWith('s');

/** What resolving one source looks at. */
interface Case {
  readonly scene: Scene;
  readonly cast: Cast;
  readonly memory: Memory;
  /** The entity that a source names by a common noun, by the source's first token. */
  readonly bodies: ReadonlyMap<number, number>;
  readonly act: Act;
}

const resolveSource = (of: Case, source: Range, outer: Speaker | null): Speaker => {
  const { scene, cast, bodies, act } = of;
  const { tokens, language } = scene;
  const { sources } = language;
  if (source.first === source.last) {
    const pronoun = fromPronoun(of, source.first, outer);
    if (pronoun) return pronoun;
  }
  const head = headOf(scene, cast, source);
  const named = head.name === null ? bodies.get(source.first) : cast.of[head.name]!;
  if (named !== undefined && namesSeveral(scene, cast, source))
    return { kind: ofEntity[cast.known[named]!.kind], entity: null };
  if (named !== undefined) return { kind: ofEntity[cast.known[named]!.kind], entity: named };
  const noun = head.noun < 0 ? '' : tokens.lower[head.noun]!;
  const described = fromDescription(of, source, head.noun);
  if (described !== null) return { kind: ofEntity[cast.known[described]!.kind], entity: described };
  if (noun === 'agency' && sources.newsAgency.has(tokens.lower[head.noun - 1] ?? ''))
    return { kind: 'outlet', entity: null };
  return { kind: kindOfNoun(scene, source, head.noun, act), entity: null };
};

/** "Ann Doe and the Port Authority" are two, and neither alone is the speaker. */
const namesSeveral = ({ tokens, tags }: Scene, cast: Cast, { first, last }: Range): boolean => {
  const name = cast.nameAt[last]!;
  let joint = name < 0 ? -1 : cast.names[name]!.first - 1;
  if (joint > first && tags[joint] === DET) joint--;
  return joint > first && tokens.lower[joint] === 'and' && cast.nameAt[joint - 1]! >= 0;
};

/** Adds the mention that a pronoun or a description is. */
const take = (
  { cast }: Case,
  entity: number,
  at: Range,
  kind: 'pronoun' | 'description',
  rule: string,
  score: number,
): Speaker => {
  const known = cast.known[entity]!;
  known.mentions.push({ first: at.first, last: at.last, kind, rule, score });
  return { kind: ofEntity[known.kind], entity };
};

const fromPronoun = (of: Case, at: number, outer: Speaker | null): Speaker | null => {
  const { scene } = of;
  const { tokens } = scene;
  const word = tokens.lower[at]!;
  const here = { first: at, last: at };
  const found = (entity: number, score: number): Speaker => take(of, entity, here, 'pronoun', `pronoun:${word}`, score);
  if (word === 'who' || word === 'whose' || word === 'which') {
    const before = tokens.lower[at - 1] === ',' ? at - 2 : at - 1;
    const antecedent = before < 0 ? null : phraseEndingAt(scene, before, scene.sentences[scene.sentenceOf[at]!]!.first);
    return antecedent && antecedent.first < at && !/^wh/.test(tokens.lower[antecedent.first]!)
      ? resolveSource(of, antecedent, null)
      : { kind: 'anonymous', entity: null };
  }
  if (/^(?:i|my|me|we|our)$/.test(word)) {
    if (!outer || scene.quoteOf[at]! < 0) return { kind: 'person', entity: null };
    return outer.entity === null ? outer : found(outer.entity, 0.7);
  }
  const gender = /^(?:he|his|him)$/.test(word) ? 'm' : /^(?:she|her)$/.test(word) ? 'f' : null;
  if (gender) {
    const entity = whoIs(of, at, gender);
    return entity === null ? { kind: 'anonymous', entity: null } : found(entity, 0.6);
  }
  if (/^(?:it|its)$/.test(word)) {
    const body = whatIs(of, at);
    return body === null ? { kind: 'vague', entity: null } : body.entity === null ? body : found(body.entity, 0.5);
  }
  if (/^(?:they|their|them)$/.test(word)) {
    const body = whoAre(of, at);
    return body.entity === null ? body : found(body.entity, 0.5);
  }
  return null;
};

/** Who "he" or "she" is: the last speaker it fits, unless somebody it fits better was the subject since; nobody where an unnamed one spoke. */
const whoIs = ({ scene, cast, memory }: Case, at: number, gender: 'm' | 'f'): number | null => {
  const fits = (entity: number): boolean => {
    const { kind, gender: own } = cast.known[entity]!;
    return kind === 'person' && (own === null || own === gender);
  };
  let spoke: { readonly entity: number; readonly at: number } | null = null;
  for (const one of memory.speakers(at)) {
    if (one.entity === null && one.kind === 'anonymous' && one.one) return null;
    if (one.entity === null || !fits(one.entity)) continue;
    spoke = { entity: one.entity, at: one.at };
    break;
  }
  let first: number | null = null;
  let known: number | null = null;
  let seen = 0;
  for (const one of memory.named(at)) {
    if (scene.quoteOf[one.at]! >= 0 && scene.quoteOf[one.at] !== scene.quoteOf[at]) continue;
    if (!fits(one.entity)) continue;
    if (spoke && one.at <= spoke.at) break;
    if (isSubject(scene, one.at)) return one.entity;
    first ??= one.entity;
    if (cast.known[one.entity]!.gender === gender) known ??= one.entity;
    if (++seen > MOST_CANDIDATES) break;
  }
  return spoke?.entity ?? known ?? first;
};
const MOST_CANDIDATES = 4;

/** A name that begins its sentence, or nearly, is taken for its subject. */
const isSubject = ({ sentences, sentenceOf }: Scene, at: number): boolean =>
  at - sentences[sentenceOf[at]!]!.first <= 3;

/** What "it" is: the body, outlet or document that spoke last, named or not, or the one that is the subject since. */
const whatIs = ({ scene, cast, memory }: Case, at: number): Speaker | null => {
  let spoke: (Speaker & { readonly at: number }) | null = null;
  for (const one of memory.speakers(at)) {
    if (one.kind === 'person' || one.kind === 'anonymous') continue;
    spoke = one;
    break;
  }
  let seen = 0;
  for (const one of memory.named(at)) {
    const { kind } = cast.known[one.entity]!;
    if (kind === 'person' || scene.quoteOf[one.at]! >= 0) continue;
    if (spoke && one.at <= spoke.at) break;
    if (isSubject(scene, one.at) && kind !== 'place') return { kind: ofEntity[kind], entity: one.entity };
    if (++seen > MOST_CANDIDATES) break;
  }
  return spoke && { kind: spoke.kind, entity: spoke.entity };
};

/** Who "they" are: the body that spoke last, if nobody did since; else people whom the text does not name. */
const whoAre = ({ scene, memory }: Case, at: number): Speaker => {
  const { block } = scene.tokens;
  for (const one of memory.speakers(at)) {
    if (one.kind === 'organisation' && block[at]! - block[one.at]! <= 1) return { kind: one.kind, entity: one.entity };
    if (one.kind !== 'person') break;
  }
  return { kind: 'anonymous', entity: null };
};

/** "The official", "the ministry", "the newspaper": whom the text named or described so. In a headline the article is left out. */
const fromDescription = (of: Case, source: Range, head: number): number | null => {
  const { scene, cast, memory } = of;
  const { tokens, language } = scene;
  const next = head === source.last ? '' : tokens.lower[head + 1]!;
  if (head < 0 || head - source.first > 3 || !/^(?:|,|\(|who|which|of)$/.test(next)) return null;
  const noun = tokens.lower[head]!;
  const definite = /^(?:the|this|that)$/.test(tokens.lower[source.first]!);
  const headline =
    tokens.block[source.first] === 0 && !/^(?:an?|its|his|her|their|one|some)$/.test(tokens.lower[source.first]!);
  if (!definite && !headline) return null;
  if (!definite && /s$/.test(noun)) return null;
  const before = head > source.first + 1 || (!definite && head > source.first) ? tokens.lower[head - 1]! : '';
  const entity = next === 'of' ? memory.onlyOne(noun) : memory.described(noun, before, headline && !definite);
  if (entity === null) return null;
  const known: Known = cast.known[entity]!;
  // Another of its kind is meant where the words before the noun are not those of the name: "the energy ministry".
  if (
    known.kind !== 'person' &&
    before &&
    !language.sources.outletNouns.has(noun) &&
    !known.key.split(' ').includes(before)
  )
    return null;
  if ((known.kind === 'person') !== isPersonNoun(language.sources, noun)) return null;
  if (next === 'of' && known.kind !== 'person') return null;
  return take(of, entity, source, 'description', 'description', 0.65).entity;
};

/** Bodies named by a common noun and what it belongs to, "the health board of Kalvia", "the Doe campaign": each becomes an entity. */
const addBodies = (scene: Scene, cast: Cast, found: readonly Nested[]): Map<number, number> => {
  const { tokens, tags, language } = scene;
  const { organisation, people } = language.sources;
  const bodies = new Map<number, number>();
  const byKey = new Map(cast.known.map(({ key }, k) => [key, k]));
  const towns = /^(?:city|town|village|state|republic|kingdom|municipality|county|province)$/;
  for (const { source: sources } of found) {
    const source = sources[0];
    if (!source) continue;
    const head = headOf(scene, cast, source);
    if (head.name !== null || head.noun < 0) continue;
    const noun = tokens.lower[head.noun]!;
    if (!organisation.has(noun) || people.has(noun)) continue;
    const after = tokens.lower[head.noun + 1] === 'of' ? head.noun + 2 : -1;
    const owner = after > 0 && after <= source.last ? cast.nameAt[after]! : -1;
    let first = head.noun;
    while (
      first > source.first &&
      (tags[first - 1] === NOUN || tags[first - 1] === PROPN || (tags[first - 1] === ADJ && first - 1 > source.first))
    )
      first--;
    let range: Range | null = null;
    if (owner >= 0) {
      if (towns.test(noun)) {
        bodies.set(source.first, cast.of[owner]!);
        continue;
      }
      range = { first, last: cast.names[owner]!.last };
    } else {
      const lead = cast.nameAt[first]!;
      if (lead >= 0 && cast.known[cast.of[lead]!]!.kind === 'person')
        range = { first: cast.names[lead]!.first, last: head.noun };
    }
    if (!range) continue;
    const key = tokens.lower.slice(range.first, range.last + 1).join(' ');
    let entity = byKey.get(key);
    if (entity === undefined) {
      entity = cast.known.length;
      const name = tokens.text.slice(tokens.start[range.first]!, tokens.end[range.last]!);
      cast.known.push({ kind: 'organisation', name, key, gender: null, described: new Set(), mentions: [] });
      byKey.set(key, entity);
    }
    cast.known[entity]!.mentions.push({ ...range, kind: 'organisation', rule: 'body', score: 0.7 });
    bodies.set(source.first, entity);
  }
  return bodies;
};
