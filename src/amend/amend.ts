import type { Attribution } from '../record/attribution.ts';
import type { Claim } from '../record/claim.ts';
import type { Entity, EntityKind } from '../record/entity.ts';
import type { AttributionId, ClaimId, EntityId } from '../record/ids.ts';
import type { Judgement, NameJudgement } from '../record/judgement.ts';
import type { Reading } from '../record/reading.ts';
import type { Span } from '../record/span.ts';
import { idOf } from '../text/hash.ts';
import { findQuote } from '../text/quote.ts';
import { nameKey } from '../text/search-words.ts';
import { renamed } from './names.ts';

/** What people have made of the claims and of the names of one document. */
export interface Judgements {
  readonly claims: readonly Judgement[];
  readonly names: readonly NameJudgement[];
}

/** A reading with what people put right, and the judgements of which the claim or the name is no longer there. */
export interface Amended {
  readonly reading: Reading;
  readonly orphans: Judgements;
}

/** What found a claim, or a part of it, where a person did. */
export const JUDGED = 'judged';

/**
 * Puts what people judged in the place of what was found. A judgement holds for the claim of exactly its words at exactly
 * their place; a claim keeps its id whatever is put right in it.
 */
export const amend = (reading: Reading, { claims, names }: Judgements): Amended => {
  const draft = draftOf(reading);
  const orphans = claims.filter((judgement) => !apply(draft, judgement));
  const named = renamed(
    {
      ...reading,
      claims: draft.claims.sort((a, b) => start(a) - start(b)),
      attributions: draft.attributions,
      entities: draft.entities,
    },
    names,
  );
  return { reading: named.reading, orphans: { claims: orphans, names: named.orphans } };
};

interface Draft {
  readonly reading: Reading;
  readonly claims: Claim[];
  readonly attributions: Attribution[];
  readonly entities: Entity[];
  /** Index in `claims` by the place that the reading gave it. */
  readonly at: Map<string, number>;
  /** Index in `attributions`, how many claims it has, and which have others within. */
  readonly attributionAt: ReadonlyMap<string, number>;
  readonly claimsOf: ReadonlyMap<string | null, number>;
  readonly outer: ReadonlySet<string | null>;
  readonly entityByName: Map<string, EntityId>;
}

const draftOf = (reading: Reading): Draft => ({
  reading,
  claims: [...reading.claims],
  attributions: [...reading.attributions],
  entities: [...reading.entities],
  at: new Map(reading.claims.map(({ content }, i) => [placeOf(content), i])),
  attributionAt: new Map(reading.attributions.map(({ id }, i) => [id, i])),
  claimsOf: counted(reading.claims.map(({ said }) => said)),
  outer: new Set(reading.attributions.map(({ within }) => within)),
  // The first of a name comes last, and stays.
  entityByName: new Map(reading.entities.map(({ name, id }) => [nameKey(name), id] as const).reverse()),
});

const counted = (items: readonly (string | null)[]): Map<string | null, number> => {
  const counts = new Map<string | null, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const placeOf = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ');
const start = ({ content }: Claim): number => content[0]?.start ?? 0;

/** The id that a reading would give to a claim of these words. */
export const claimIdOf = (document: string, content: readonly Span[]): ClaimId =>
  idOf('c', document, ...content.flatMap(({ start, end }) => [start, end])) as ClaimId;

/** Applies one judgement; answers whether its claim is there. */
const apply = (draft: Draft, { quote, added, words, firmness, speaker }: Judgement): boolean => {
  const { document } = draft.reading;
  const found = findQuote(document.text, quote);
  const content = words ? findQuote(document.text, words) : found;
  if (!found || !content) return false;
  let at = draft.at.get(placeOf(found));
  if (at === undefined) {
    if (!added) return false;
    at = draft.claims.push(newClaim(claimIdOf(document.id, found), found)) - 1;
    draft.at.set(placeOf(found), at);
  }
  const claim = draft.claims[at]!;
  const because = added || words || firmness || speaker ? { rule: JUDGED, spans: [], score: 1 } : claim.because;
  draft.claims[at] = {
    ...claim,
    content,
    firmness: firmness ? { ...firmness, cues: claim.firmness.cues } : claim.firmness,
    said: speaker ? attributed(draft, { ...claim, content }, speaker) : claim.said,
    because,
  };
  return true;
};

const newClaim = (id: ClaimId, content: readonly Span[]): Claim => ({
  id,
  content,
  said: null,
  firmness: { polarity: 'affirmed', certainty: 'certain', mode: 'actual', cues: [] },
  about: [],
  when: [],
  where: [],
  quantities: [],
  because: { rule: JUDGED, spans: [], score: 1 },
});

const openingQuote = /^["“„«‘']/;

/** Lets a claim be said by the speaker that a person named; other claims of its attribution stay with the one they have. */
const attributed = (draft: Draft, claim: Claim, { name, kind }: NonNullable<Judgement['speaker']>): AttributionId => {
  const { document } = draft.reading;
  const at = draft.attributionAt.get(claim.said ?? '') ?? -1;
  const former = draft.attributions[at];
  const words = document.text.slice(claim.content[0]!.start, claim.content.at(-1)!.end);
  const attribution: Attribution = {
    ...(former ?? {
      source: [],
      cue: [],
      manner: openingQuote.test(words) ? 'direct' : 'indirect',
      act: 'speech',
      within: null,
    }),
    id: idOf('a', document.id, JUDGED, claim.id) as AttributionId,
    content: claim.content,
    sourceKind: kind,
    speaker: name === null ? null : entityOf(draft, name, kind),
    because: { rule: JUDGED, spans: [], score: 1 },
  };
  const alone = former && draft.claimsOf.get(former.id) === 1 && !draft.outer.has(former.id);
  if (alone) draft.attributions[at] = attribution;
  else draft.attributions.push(attribution);
  return attribution.id;
};

/** The entity of this name, made where the reading has none. */
const entityOf = (
  { reading, entities, entityByName }: Draft,
  name: string,
  kind: Attribution['sourceKind'],
): EntityId => {
  const key = nameKey(name);
  const known = entityByName.get(key);
  if (known) return known;
  const made = kindOf[kind];
  const id = idOf('e', reading.document.id, made, key) as EntityId;
  entities.push({ id, kind: made, name, mentions: [] });
  entityByName.set(key, id);
  return id;
};

const kindOf: Readonly<Record<Attribution['sourceKind'], EntityKind>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  document: 'document',
  anonymous: 'person',
  vague: 'group',
  none: 'group',
};
