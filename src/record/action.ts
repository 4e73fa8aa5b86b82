import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { ActionId, ClaimId, EntityId } from './ids.ts';
import { Span } from './span.ts';

/** The sixteen event types of PLOVER, the Political Language Ontology for Verifiable Event Records. */
export const ActionType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
export type ActionType = z.infer<typeof ActionType>;

/** PLOVER's modes: how it is done, in THREATEN what is threatened. Not its "sideAB", which says no more than the parties do. */
export const ActionMode = z.enum([
  // CONSULT
  'visit',
  'third-party',
  'multilateral',
  'phone',
  // RETREAT
  'withdraw',
  'release',
  'return',
  'disarm',
  'ceasefire',
  'access',
  'resign',
  // REQUEST and REJECT: of what
  'assist',
  'change',
  'yield',
  'meet',
  // ACCUSE
  'disapprove',
  'investigate',
  'allege',
  // THREATEN, and with it COERCE and SANCTION
  'restrict',
  'ban',
  'arrest',
  'relations',
  'expel',
  'territory',
  'violence',
  // PROTEST
  'demo',
  'riot',
  'general',
  'strike',
  'hunger',
  'boycott',
  'obstruct',
  // SANCTION, beside expel and withdraw
  'convict',
  'discontinue',
  // MOBILIZE
  'troops',
  'weapons',
  'police',
  'militia',
  // COERCE, beside restrict, ban and arrest
  'confiscate',
  'censor',
  'curfew',
  'martial-law',
  'deport',
  'withhold',
  // ASSAULT
  'abduct',
  'beat',
  'torture',
  'execute',
  'sexual',
  'assassinate',
  'destroy',
  'primitive',
  'firearms',
  'explosives',
  'suicide-attack',
  'heavy-weapons',
  'cleansing',
  'massacre',
  'unconventional',
]);
export type ActionMode = z.infer<typeof ActionMode>;

/** Who acts, or whom it is done to: the words, and the entity they mean, null where the text does not say. */
export const Party = z.strictObject({ words: z.array(Span).readonly(), entity: EntityId.nullable() }).readonly();
export type Party = z.infer<typeof Party>;

/**
 * What one does to another within a claim, whose speaker and firmness it shares: in "Kalvia denies arming the brigade" the
 * action is AID, and the claim that holds it is denied. `words` are the verb or noun that name it; `mode` is null where its
 * words name none; `stance` says whether the actor is for or against the target.
 */
export const Action = z
  .strictObject({
    id: ActionId,
    claim: ClaimId,
    words: z.array(Span).readonly(),
    type: ActionType,
    mode: ActionMode.nullable(),
    stance: z.enum(['support', 'opposition']).nullable(),
    actor: Party.nullable(),
    target: Party.nullable(),
    because: Evidence,
  })
  .readonly();
export type Action = z.infer<typeof Action>;
