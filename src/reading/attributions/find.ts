import type { AttributionTagger } from '../../learn/attributions/tagger.ts';
import type { Range, Scene } from '../scene.ts';
import { isByForce } from './force.ts';
import type { Found } from './found.ts';
import { byModel } from './learned.ts';
import { byAccount, byAdjective, byAdverb, byImpersonal, byNoun, byPreposition } from './others.ts';
import { precisionOf } from './precision.ts';
import { giveBareQuotations } from './quotations.ts';
import { type Nested, resolve } from './resolve.ts';
import { bySpeaker } from './speakers.ts';
import { byVerb } from './verbs/by-verb.ts';

/**
 * Rules that see what the learned reader cannot (turns, signatures, headings, one outlet within another) or what its annotators seldom
 * marked (cues that name nobody). They compete with it: of two findings with one cue the surer stays, see `resolve`.
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
  'adverb',
  'impersonal',
  'passive',
  'asked',
]);

/** Findings of rules below this are wrong more often than they help. */
const LEAST = 0.35;

/**
 * Every attribution of a text in its order, nested ones tied to the one they stand in. The learned reader goes first; certain rules
 * compete with it, the others fill in where it found nothing, and say what is said within somebody's words, which it never looks into.
 * Without a tagger the rules read alone.
 */
export const findAttributions = (scene: Scene, tagger: AttributionTagger | null): Nested[] => {
  const ruled = [byVerb, byPreposition, byAdverb, byImpersonal, byAdjective, byAccount, byNoun, bySpeaker]
    .flatMap((rule) => rule(scene))
    .map((one) => ({ ...one, score: precisionOf(one.rule, one.score) }))
    .filter((one) => one.score >= LEAST && !isByForce(scene, one));
  const learned = tagger ? byModel(scene, tagger).filter((one) => !isByForce(scene, one)) : [];
  const taken = tokensOf(scene, learned, ({ source, cue, content }) => [...source, ...cue, ...content]);
  const first = [
    ...withSources(learned, ruled),
    ...ruled.filter(({ rule }) => certain.has(rule)),
    ...ruled.filter((one) => !certain.has(one.rule) && isFree(taken, one)).map((one) => (tagger ? doubted(one) : one)),
  ].filter(({ score }) => score >= LEAST_UNSEEN);
  // Whose a quotation is must be known before what is said within it: “I think ...” attributes nothing for the article.
  const outer = giveBareQuotations(scene, resolve(first.filter((one) => !inQuotation(scene, one))));
  const said = tokensOf(scene, outer, ({ content }) => content);
  const inner = ruled.filter((one) => (tagger ? standsIn(said, one) : inQuotation(scene, one)));
  return resolve([...outer, ...inner.filter((one) => isSaidByAnother(scene, one))]);
};

/** A finding without a source takes that of the first rule that found the same cue and whose it is. */
const withSources = (learned: readonly Found[], ruled: readonly Found[]): Found[] => {
  const at = new Map<number, number>();
  ruled.forEach(({ source, cue }, r) => {
    if (source.length) for (const range of cue) for (const i of tokensIn(range)) if (!at.has(i)) at.set(i, r);
  });
  return learned.map((one) => {
    if (one.source.length) return one;
    const same = one.cue.flatMap(tokensIn).flatMap((i) => at.get(i) ?? []);
    return same.length ? { ...one, source: ruled[Math.min(...same)]!.source } : one;
  });
};

const tokensIn = ({ first, last }: Range): number[] => Array.from({ length: last - first + 1 }, (_, k) => first + k);

/** What only a rule sees is right less often than what the rule finds in all (measured on PolNeAR dev, `npm run evaluate -- calibration`). */
const UNSEEN = 0.6;
/** Of those below this two in three are wrong; a higher floor loses more that is right (PolNeAR dev and our gold). */
const LEAST_UNSEEN = 0.3;
const doubted = (one: Found): Found => ({ ...one, score: one.score * UNSEEN });

/** 1 for each token of the given parts of what was found. */
const tokensOf = (scene: Scene, found: readonly Found[], parts: (one: Found) => readonly Range[]): Uint8Array => {
  const marked = new Uint8Array(scene.tokens.count);
  for (const one of found) for (const { first, last } of parts(one)) marked.fill(1, first, last + 1);
  return marked;
};

const isFree = (taken: Uint8Array, { cue }: Found): boolean =>
  cue.every(({ first, last }) => !taken.subarray(first, last + 1).includes(1));

const inQuotation = ({ quoteOf }: Scene, one: Found): boolean =>
  one.cue.length > 0 && one.cue.every(({ first }) => quoteOf[first]! >= 0);

const standsIn = (said: Uint8Array, { cue }: Found): boolean =>
  cue.length > 0 && cue.every(({ first, last }) => said[first] === 1 && said[last] === 1);

/** In a quotation only what somebody else is said to say, or the speaker was heard to say before, is told apart. */
const isSaidByAnother = ({ tokens, quoteOf }: Scene, one: Found): boolean => {
  const source = one.source[0];
  if (!source) return false;
  if (quoteOf[source.first]! < 0) return true;
  return !/^(?:i|we|you)$/.test(tokens.lower[source.first]!) || one.act === 'speech' || one.act === 'writing';
};
