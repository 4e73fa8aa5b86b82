import type { Document } from '../../record/document.ts';
import type { Place } from '../../record/place.ts';
import type { Cast } from '../entities/entities.ts';
import type { Scene } from '../scene.ts';

/** The toponyms of a text, in order. */
export const findPlaces = (_scene: Scene, _document: Document, _cast: Cast): Place[] => [];
