import type { Scene } from '../scene.ts';
import { byAdverb, byImpersonal, byNoun, byPreposition } from './others.ts';
import { giveBareQuotations } from './quotations.ts';
import { type Nested, resolve } from './resolve.ts';
import { bySpeaker } from './speakers.ts';
import { byVerb } from './verbs.ts';

/** Every attribution that the rules find, in order of the text, nested ones tied to the one they stand in. */
export const findAttributions = (scene: Scene): Nested[] => {
  const found = [byVerb, byPreposition, byAdverb, byImpersonal, byNoun, bySpeaker].flatMap((rule) => rule(scene));
  return resolve(giveBareQuotations(scene, resolve(found)));
};
