import type { AttributionTagger } from '../../learn/attributions/tagger.ts';
import type { Scene } from '../scene.ts';
import type { Found } from './found.ts';
import { byModel } from './learned.ts';
import { byAccount, byAdjective, byAdverb, byImpersonal, byNoun, byPreposition } from './others.ts';
import { giveBareQuotations } from './quotations.ts';
import { type Nested, resolve } from './resolve.ts';
import { bySpeaker } from './speakers.ts';
import { byVerb } from './verbs/by-verb.ts';

/**
 * Rules that stand beside the learned reader: they see what it cannot (turns, signatures, headings, relays), or are right more
 * often. Where both find the same cue the higher score stays. What else the rules find is kept only inside another's words,
 * which the learned reader never looks into.
 */
const certain: ReadonlySet<string> = new Set([
  'transcript',
  'signature',
  'colon',
  'headline-colon',
  'relay',
  'relay:said',
  'relay:passive',
  'by-account',
]);

/** Findings of rules below this are wrong more often than right. */
const LEAST = 0.34;

/** Every attribution of a text in its order, nested ones tied to the one they stand in; without a tagger, by rules alone. */
export const findAttributions = (scene: Scene, tagger: AttributionTagger | null): Nested[] => {
  const ruled = [byVerb, byPreposition, byAdverb, byImpersonal, byAdjective, byAccount, byNoun, bySpeaker]
    .flatMap((rule) => rule(scene))
    .filter(({ score }) => score >= LEAST);
  const first = tagger ? [...byModel(scene, tagger), ...ruled.filter(({ rule }) => certain.has(rule))] : ruled;
  // Whose a quotation is must be known before what is said within it: “I think ...” attributes nothing for the article.
  const outer = giveBareQuotations(scene, resolve(first.filter((one) => !inQuotation(scene, one))));
  const said = tagger ? insideContents(scene, outer) : null;
  const inner = said ? ruled.filter((one) => standsIn(said, one)) : ruled.filter((one) => inQuotation(scene, one));
  return resolve([...outer, ...inner.filter((one) => isSaidByAnother(scene, one))]);
};

const inQuotation = ({ quoteOf }: Scene, one: Found): boolean =>
  one.cue.length > 0 && one.cue.every(({ first }) => quoteOf[first]! >= 0);

/** 1 for each token that somebody is found to have said. */
const insideContents = ({ tokens }: Scene, found: readonly Found[]): Uint8Array => {
  const inside = new Uint8Array(tokens.count);
  for (const { content } of found) for (const { first, last } of content) inside.fill(1, first, last + 1);
  return inside;
};

const standsIn = (said: Uint8Array, { cue }: Found): boolean =>
  cue.length > 0 && cue.every(({ first, last }) => said[first] === 1 && said[last] === 1);

/** In a quotation only what somebody else is said to say, or the speaker was heard to say before, is told apart. */
const isSaidByAnother = ({ tokens, quoteOf }: Scene, one: Found): boolean => {
  const source = one.source[0];
  if (!source) return false;
  if (quoteOf[source.first]! < 0) return true;
  return !/^(?:i|we|you)$/.test(tokens.lower[source.first]!) || one.act === 'speech' || one.act === 'writing';
};
