import type { EntityKind } from '../../record/entity.ts';
import type { Reading } from '../../record/reading.ts';
import type { Deed, Doer } from '../../text/deeds.ts';

/** Somebody in the article: how often named, how often a source, and in how many deeds. */
export interface Member {
  readonly key: string;
  readonly name: string;
  /** Null for words that name nobody we know. */
  readonly kind: EntityKind | null;
  readonly mentions: number;
  readonly speaks: number;
  readonly deeds: number;
}

export interface Members {
  /** Who does something or has it done to them, whoever is in most deeds first. */
  readonly acting: readonly Member[];
  /** People and bodies who only speak or are spoken of, most often named first. */
  readonly others: readonly Member[];
}

export const membersOf = ({ entities, attributions }: Reading, deeds: readonly Deed[]): Members => {
  const speaks = new Map<string, number>();
  for (const { speaker } of attributions) if (speaker !== null) speaks.set(speaker, (speaks.get(speaker) ?? 0) + 1);
  const doers = new Map<string, { readonly doer: Doer; deeds: number }>();
  for (const { actor, target } of deeds)
    for (const doer of actor?.key === target?.key ? [actor] : [actor, target]) {
      if (!doer) continue;
      const known = doers.get(doer.key);
      if (known) known.deeds++;
      else doers.set(doer.key, { doer, deeds: 1 });
    }
  const member = ({ key, name, entity }: Doer, deeds: number): Member => ({
    key,
    name,
    kind: entity?.kind ?? null,
    mentions: entity?.mentions.length ?? 0,
    speaks: speaks.get(key) ?? 0,
    deeds,
  });
  return {
    acting: [...doers.values()].map(({ doer, deeds }) => member(doer, deeds)).sort((a, b) => b.deeds - a.deeds),
    others: entities
      .filter(({ id, kind }) => kind !== 'place' && kind !== 'document' && !doers.has(id))
      .map((entity) => member({ key: entity.id, name: entity.name, entity }, 0))
      .sort((a, b) => b.mentions + b.speaks - a.mentions - a.speaks),
  };
};
