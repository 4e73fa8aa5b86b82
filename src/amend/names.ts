import type { Entity } from '../record/entity.ts';
import type { EntityId } from '../record/ids.ts';
import type { NameJudgement } from '../record/judgement.ts';
import type { Reading } from '../record/reading.ts';
import { nameKey } from '../text/search-words.ts';

/**
 * Lets entities go by the names that people gave them. Two that come to have one name are one; what is no name stands for
 * nobody any more. A judgement holds for the entity that was found by its name and kind.
 */
export const renamed = (
  reading: Reading,
  names: readonly NameJudgement[],
): { readonly reading: Reading; readonly orphans: readonly NameJudgement[] } => {
  if (!names.length) return { reading, orphans: [] };
  const judged = new Map(names.map((judgement) => [judgedKey(judgement), judgement]));
  const found = new Set<NameJudgement>();
  const entities: Entity[] = [];
  const namesakes = new Map<string, number>();
  const becomes = new Map<EntityId, EntityId | null>();
  // Those that keep their names come first, for others to be joined to.
  const isJudged = (entity: Entity): boolean => judged.has(judgedKey(entity));
  for (const entity of [...reading.entities].sort((a, b) => Number(isJudged(a)) - Number(isJudged(b)))) {
    const judgement = judged.get(judgedKey(entity));
    if (judgement) found.add(judgement);
    if (judgement?.to === null) becomes.set(entity.id, null);
    else {
      const named = judgement ? { ...entity, name: judgement.to } : entity;
      const key = nameKey(named.name);
      // One of the same kind, else any.
      const at = namesakes.get(judgedKey(named)) ?? namesakes.get(key);
      if (!judgement || at === undefined) {
        const place = entities.push(named) - 1;
        for (const one of [judgedKey(named), key]) if (!namesakes.has(one)) namesakes.set(one, place);
      } else {
        const other = entities[at]!;
        entities[at] = { ...other, mentions: [...other.mentions, ...entity.mentions] };
        becomes.set(entity.id, other.id);
      }
    }
  }
  const place = new Map(reading.entities.map(({ id }, i) => [id, i]));
  entities.sort((a, b) => place.get(a.id)! - place.get(b.id)!);
  return { reading: pointed({ ...reading, entities }, becomes), orphans: names.filter((one) => !found.has(one)) };
};

const judgedKey = ({ name, kind }: Pick<Entity, 'name' | 'kind'>): string => `${kind}: ${nameKey(name)}`;

/** A reading in which all that pointed to an entity points to what it has become. */
const pointed = (reading: Reading, becomes: ReadonlyMap<EntityId, EntityId | null>): Reading => {
  const to = (id: EntityId | null): EntityId | null => (id !== null && becomes.has(id) ? becomes.get(id)! : id);
  const order = new Map(reading.mentions.map(({ id }, i) => [id, i]));
  const party = <T extends { readonly entity: EntityId | null } | null>(one: T): T =>
    one && { ...one, entity: to(one.entity) };
  return {
    ...reading,
    entities: reading.entities.map((entity) => ({
      ...entity,
      mentions: [...entity.mentions].sort((a, b) => order.get(a)! - order.get(b)!),
    })),
    mentions: reading.mentions.map((mention) => ({ ...mention, entity: to(mention.entity) })),
    attributions: reading.attributions.map((one) => ({ ...one, speaker: to(one.speaker) })),
    claims: reading.claims.map((claim) => ({
      ...claim,
      about: [...new Set(claim.about.map(to))].filter((id) => id !== null),
    })),
    actions: reading.actions.map((action) => ({
      ...action,
      actor: party(action.actor),
      target: party(action.target),
    })),
  };
};
