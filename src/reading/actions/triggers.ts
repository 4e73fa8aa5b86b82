import type { ActionSense } from '../../language/language.ts';
import { ADJ, AUX, DET, isVerb, NOUN, NUM, PRON, PROPN, VB, VBD, VBN, VBZ } from '../../learn/tags.ts';
import { isFiniteVerb, type Range, type Scene } from '../scene.ts';

/** A word that may name an action: the phrase it stands in, and what it may mean there, the longest phrase first. */
export interface Trigger {
  readonly at: number;
  readonly sense: ActionSense;
  readonly words: Range;
}

/** The tokens of a text that begin a sense of the lexicon, and the parts of speech as they make them. */
export interface Candidates {
  /** 1 where a word may name an action. */
  readonly marked: Uint8Array;
  readonly tags: Uint8Array;
}

export const toCandidates = (scene: Scene): Candidates => {
  const { tokens, language } = scene;
  const marked = new Uint8Array(tokens.count);
  const tags = scene.tags.slice();
  for (let i = 0; i < tokens.count; i++) {
    const senses = language.actions.senses.get(tokens.lower[i]!);
    if (!senses) continue;
    marked[i] = 1;
    tags[i] = surerTag(scene, i, senses);
  }
  return { marked, tags };
};

/** Taggers take rare nouns for verbs ("airstrikes"), and verbs for nouns or for participles that describe ("Kalvia backs the council", "guards tortured prisoners"). */
const surerTag = (scene: Scene, i: number, senses: readonly ActionSense[]): number => {
  const { tokens, tags, sentences, sentenceOf } = scene;
  const tag = tags[i]!;
  const verbs = senses.filter(({ kind }) => kind === 'verb');
  if (!verbs.length) return isVerb(tag) ? NOUN : tag;
  const { first, last } = sentences[sentenceOf[i]!]!;
  if (i === first || i === last || isFiniteVerb(tag)) return tag;
  const before = tags[i - 1]!;
  const next = tags[i + 1]!;
  if (tag === ADJ && tokens.lower[i - 1] === 'to') return VB;
  if (tag === ADJ && before === DET && verbs.length < senses.length && next !== NOUN && next !== PROPN) return NOUN;
  const opensObject = next === DET || next === PRON || next === PROPN || next === NUM;
  if (verbs[0]!.past) {
    if (isVerb(tag) && tag !== VBN) return tag;
    if (before !== NOUN && before !== PROPN && before !== PRON) return tag;
    const goesOn =
      opensObject || next === NOUN || next === ADJ || verbs.some(({ after }) => after[0] === tokens.lower[i + 1]);
    return goesOn && !hasFiniteVerb(scene, first, last) ? VBD : tag;
  }
  if (tag !== NOUN || !tokens.lower[i]!.endsWith('s') || before !== PROPN) return tag;
  return opensObject || /^(?:which|whom|that)$/.test(tokens.lower[i - 2] ?? '') ? VBZ : tag;
};

const hasFiniteVerb = ({ tags }: Scene, first: number, last: number): boolean => {
  for (let i = first; i <= Math.min(last, first + MOST_LOOKED_AT); i++)
    if (isFiniteVerb(tags[i]!) || tags[i] === AUX) return true;
  return last > first + MOST_LOOKED_AT;
};
const MOST_LOOKED_AT = 60;

/** What may name an action among the tokens `first` to `last`. */
export const triggersIn = (scene: Scene, { marked, tags }: Candidates, { first, last }: Range): Trigger[] => {
  const { tokens, language, sentences, sentenceOf } = scene;
  const found: Trigger[] = [];
  for (let i = first; i <= last; i++) {
    if (!marked[i]) continue;
    const tag = tags[i]!;
    const kind = isVerb(tag) ? 'verb' : tag === NOUN || tag === PROPN ? 'noun' : null;
    if (!kind) continue;
    const sentence = sentences[sentenceOf[i]!]!;
    for (const sense of language.actions.senses.get(tokens.lower[i]!)!) {
      const from = i - sense.before.length;
      const to = i + sense.after.length;
      if (sense.kind !== kind || from < first || to > sentence.last) continue;
      if (!sense.before.every((word, k) => tokens.lower[from + k] === word)) continue;
      if (!sense.after.every((word, k) => tokens.lower[i + 1 + k] === word)) continue;
      if (kind === 'verb' && !mayHaveObject(scene, sentence, i, sense)) continue;
      if (kind === 'noun' && !mayHaveParties(scene, tags, sentence, i, sense)) continue;
      found.push({ at: i, sense, words: { first: from, last: Math.min(to, last) } });
    }
  }
  return found;
};

/** A verb that takes certain things only is worth a parse where one is named: "launched", with "rockets" behind it. */
const mayHaveObject = (
  { tokens, language }: Scene,
  sentence: Range,
  i: number,
  { group, after }: ActionSense,
): boolean => {
  const list = group.objects && group.objects !== 'parties' ? language.actions.objects[group.objects] : undefined;
  if (after.length || (!list && !group.company)) return true;
  for (let k = Math.max(sentence.first, i - NEAR); k <= Math.min(sentence.last, i + NEAR); k++)
    if (list ? list.has(tokens.lower[k]!) : k > i && group.company!.includes(tokens.lower[k]!)) return true;
  return false;
};
const NEAR = 10;

/** A noun of action is worth a parse only with a preposition, or a verb that lends it its subject, nearby. */
const mayHaveParties = (
  { tokens, language }: Scene,
  tags: Uint8Array,
  sentence: Range,
  i: number,
  { targets, group }: ActionSense,
): boolean => {
  if (group.role) return true;
  for (let k = i + 1; k <= Math.min(sentence.last, i + 4); k++)
    if (/^(?:by|of)$/.test(tokens.lower[k]!) || targets.includes(tokens.lower[k]!)) return true;
  if (tokens.lower[i - 1] === 'on') return true;
  for (let k = i - 1; k >= Math.max(sentence.first, i - 6); k--)
    if (tags[k] !== NOUN && language.actions.lending.has(tokens.lower[k]!)) return true;
  return false;
};
