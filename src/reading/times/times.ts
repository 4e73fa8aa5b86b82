import type { Document } from '../../record/document.ts';
import type { Time } from '../../record/time.ts';
import type { Scene } from '../scene.ts';

/** The time expressions of a text, in order. */
export const findTimes = (_scene: Scene, _document: Document): Time[] => [];
