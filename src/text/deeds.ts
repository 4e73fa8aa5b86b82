import type { Action, Party } from '../record/action.ts';
import type { Attribution } from '../record/attribution.ts';
import type { Claim } from '../record/claim.ts';
import type { Entity } from '../record/entity.ts';
import type { Reading } from '../record/reading.ts';
import { joinPieces } from './speaker.ts';

/** Who acts or is acted on: an entity, or words that name none we know. */
export interface Doer {
  /** The same for the same entity, or for the same words. */
  readonly key: string;
  readonly name: string;
  readonly entity: Entity | null;
}

/** One claim that tells of a deed; `said` is null in the author's own voice. */
export interface Telling {
  readonly action: Action;
  readonly claim: Claim;
  readonly said: Attribution | null;
}

/** What one does to another, with every claim that tells of it. A deed that is denied is not the one that is affirmed. */
export interface Deed extends Pick<Action, 'type' | 'mode' | 'stance'> {
  readonly actor: Doer | null;
  readonly target: Doer | null;
  readonly denied: boolean;
  readonly told: readonly Telling[];
}

/** Who does what to whom in a reading, in the order in which it is first told. */
export const deedsOf = ({ document, entities, actions, claims, attributions }: Reading): Deed[] => {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const saidBy = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const doer = (party: Party | null): Doer | null => {
    if (party === null) return null;
    const entity = (party.entity && entityOf.get(party.entity)) ?? null;
    if (entity) return { key: entity.id, name: entity.name, entity };
    const name = joinPieces(document.text, party.words);
    return name === '' ? null : { key: name.toLowerCase(), name, entity };
  };

  const deeds = new Map<string, Omit<Deed, 'told'> & { readonly told: Telling[] }>();
  for (const action of actions) {
    const claim = claimOf.get(action.claim);
    if (!claim) continue;
    const { type, mode, stance } = action;
    const actor = doer(action.actor);
    const target = doer(action.target);
    if (actor === null && target === null) continue;
    const denied = claim.firmness.polarity === 'denied';
    const said = claim.said === null ? null : (saidBy.get(claim.said) ?? null);
    const key = JSON.stringify([actor?.key, target?.key, type, mode, stance, denied]);
    const told = { action, claim, said };
    const deed = deeds.get(key);
    if (deed) deed.told.push(told);
    else deeds.set(key, { actor, target, type, mode, stance, denied, told: [told] });
  }
  return [...deeds.values()];
};

/** PLOVER's type, and its mode where there is one: "assault (heavy weapons)". */
export const deedWords = ({ type, mode }: Pick<Action, 'type' | 'mode'>): string =>
  `${type.toLowerCase()}${mode === null ? '' : ` (${mode.replaceAll('-', ' ')})`}`;
