import type { DocumentId } from '../../record/ids.ts';
import type { Quantity } from '../../record/quantity.ts';
import type { Time } from '../../record/time.ts';
import type { Scene } from '../scene.ts';

/** The quantities of a text, in order; numbers within a time are no quantities. */
export const findQuantities = (_scene: Scene, _document: DocumentId, _times: readonly Time[]): Quantity[] => [];
