import type { Action } from '../../record/action.ts';
import type { Claim } from '../../record/claim.ts';
import type { DocumentId, EntityId } from '../../record/ids.ts';
import type { Cast } from '../entities/entities.ts';
import type { Scene } from '../scene.ts';

/** Who does what to whom, at most one main action a claim, in order of the claims. */
export const findActions = (
  _scene: Scene,
  _document: DocumentId,
  _claims: readonly Claim[],
  _cast: Cast,
  _ids: readonly EntityId[],
): Action[] => [];
