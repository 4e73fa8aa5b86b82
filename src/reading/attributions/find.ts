import type { Scene } from '../scene.ts';
import type { Found } from './found.ts';
import { byAccount, byAdjective, byAdverb, byImpersonal, byNoun, byPreposition } from './others.ts';
import { giveBareQuotations } from './quotations.ts';
import { type Nested, resolve } from './resolve.ts';
import { bySpeaker } from './speakers.ts';
import { byVerb } from './verbs.ts';

/** In a quotation only what somebody else is said to say, or the speaker was heard to say before, is told apart. */
const isSaidByAnother = (scene: Scene, one: Found): boolean => {
  const source = one.source[0];
  if (!source) return false;
  return !/^(?:i|we|you)$/.test(scene.tokens.lower[source.first]!) || one.act === 'speech' || one.act === 'writing';
};

/** Every attribution that the rules find, in order of the text, nested ones tied to the one they stand in. */
export const findAttributions = (scene: Scene): Nested[] => {
  const all = [byVerb, byPreposition, byAdverb, byImpersonal, byAdjective, byAccount, byNoun, bySpeaker].flatMap(
    (rule) => rule(scene),
  );
  // Whose a quotation is must be known before what is said within it: “I think ...” attributes nothing for the article.
  const inQuotation = (one: Found): boolean =>
    one.cue.length > 0 && one.cue.every(({ first }) => scene.quoteOf[first]! >= 0);
  const outer = giveBareQuotations(scene, resolve(all.filter((one) => !inQuotation(one))));
  return resolve([...outer, ...all.filter((one) => inQuotation(one) && isSaidByAnother(scene, one))]);
};
