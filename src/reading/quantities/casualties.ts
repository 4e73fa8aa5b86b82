import type { CasualtyWords, QuantityWords } from '../../language/quantity-words.ts';
import { ADJ, ADP, ADV, AUX, CCONJ, DET, isVerb, NOUN, NUM, PRON, PROPN, VBD } from '../../learn/tags.ts';
import type { Casualty } from '../../record/quantity.ts';
import type { Scene } from '../scene.ts';
import type { Counted } from './counted.ts';
import type { Measure } from './measures.ts';

/** What became of those counted, and the token that says so. */
export interface Fate {
  readonly casualty: Casualty;
  readonly by: number;
}

/**
 * What became of the people that a measure counts; null where nothing is said of it, or they are no people. The verb is asked
 * before the noun: "12 wounded soldiers died".
 */
export const fateOf = (
  scene: Scene,
  measure: Measure,
  counted: Counted,
  words: QuantityWords,
  limit: number,
): Fate | null => {
  if (measure.kind !== 'count' || !ofPeople(scene, counted, words)) return null;
  return (
    inFront(scene, measure, counted, words.casualties) ??
    behind(scene, counted, words.casualties, limit) ??
    inPhrase(scene, counted, words) ??
    driven(scene, measure, counted, words.casualties, limit)
  );
};

/** Whether what is counted may be people. */
export const ofPeople = ({ tokens }: Scene, { of }: Counted, words: QuantityWords): boolean =>
  of === null || !words.casualties.notPeople.has(tokens.lower[of.last]!);

/** "41 deaths", "12 wounded soldiers", "a death toll of 41", "took 12 lives". */
const inPhrase = ({ tokens }: Scene, { of, by }: Counted, words: QuantityWords): Fate | null => {
  if (!of) return null;
  const { nouns, tolls, adjectives, taking, lives } = words.casualties;
  const head = tokens.lower[of.last]!;
  const casualty = by === 'toll' || by === 'subject' ? tolls.get(head) : nouns.get(head);
  if (casualty) return { casualty, by: of.last };
  if (by === 'toll' || by === 'subject') return null;
  if (head === lives)
    for (let i = of.first - 1; i >= Math.max(0, of.first - REACH); i--)
      if (taking.has(tokens.lower[i]!)) return { casualty: 'killed', by: i };
  for (let i = of.first; i < of.last; i++) {
    const told = adjectives.get(tokens.lower[i]!);
    if (told) return { casualty: told, by: i };
  }
  return null;
};

/** How far a verb may be from the number that it counts. */
const REACH = 6;

/** "12 people were killed", "12 dead", "30 others wounded", "12 were among the dead", "12 men and a boy are missing". */
const behind = (scene: Scene, counted: Counted, words: CasualtyWords, limit: number): Fate | null => {
  const { tokens, tags } = scene;
  let helped = false;
  let passive = false;
  let among = false;
  const from = afterAnother(scene, afterSome(scene, counted.last + 1, words, limit), limit);
  for (let at = from; at <= Math.min(limit, from + REACH); at++) {
    const word = tokens.lower[at]!;
    if (words.not.has(word)) return null;
    const came = words.being.get(word) ?? (among ? words.nouns.get(word) : undefined);
    if (came) return { casualty: came, by: at };
    const did = words.done.get(word);
    if (did) return passive || (!helped && !hasObject(scene, at, limit)) ? { casualty: did, by: at } : null;
    if (tags[at] === AUX || words.passive.has(word)) {
      helped = true;
      passive ||= words.passive.has(word);
    } else if (helped && words.including.has(word)) among = true;
    else if (tags[at] !== ADV && !(among && tags[at] === DET)) return null;
  }
  return null;
};

/** How long what stands between two commas may be, in tokens. */
const ASIDE = 16;

/** Past those of them that are told apart: ", including four children,". */
const afterSome = ({ tokens: { lower } }: Scene, from: number, { including }: CasualtyWords, limit: number): number => {
  if (lower[from] !== ',' || !including.has(lower[from + 1]!)) return from;
  for (let at = from + 2; at < Math.min(limit, from + ASIDE); at++) if (lower[at] === ',') return at + 1;
  return from;
};

/** Past one more that is counted along: "and a doctor". */
const afterAnother = ({ tags }: Scene, from: number, limit: number): number => {
  if (tags[from] !== CCONJ || tags[from + 1] !== DET) return from;
  let at = from + 2;
  while (at < limit && (tags[at] === NOUN || tags[at] === ADJ)) at++;
  return at;
};

/** "12 gunmen killed three": they did it. */
const hasObject = ({ tags, tokens }: Scene, at: number, limit: number): boolean => {
  if (tags[at] !== VBD || at >= limit) return false;
  const next = tags[at + 1];
  return (
    next === DET || next === NUM || next === NOUN || next === PROPN || (next === PRON && tokens.lower[at + 1] !== 'who')
  );
};

/** "Killing at least seven", "arrested a further 40", "took 12 hostages". */
const inFront = (
  { tokens, tags }: Scene,
  { first }: Measure,
  { of }: Counted,
  { doing, passive, holding, captives }: CasualtyWords,
): Fate | null => {
  let at = first - 1;
  while (at > 0 && (tags[at] === DET || tags[at] === ADJ || tags[at] === ADV) && !doing.has(tokens.lower[at]!)) at--;
  if (at < 0) return null;
  if (of && holding.has(tokens.lower[at]!) && captives.has(tokens.lower[of.last]!))
    return { casualty: 'detained', by: at };
  const casualty = doing.get(tokens.lower[at]!);
  return casualty && !passive.has(tokens.lower[at - 1] ?? '') ? { casualty, by: at } : null;
};

/** "Driven 30,000 farmers from their homes". */
const driven = (
  { tokens }: Scene,
  { first }: Measure,
  { last }: Counted,
  { driving, homes }: CasualtyWords,
  limit: number,
): Fate | null => {
  let home = -1;
  for (let i = last + 1; i <= Math.min(limit, last + REACH) && home < 0; i++) if (homes.has(tokens.lower[i]!)) home = i;
  if (home < 0) return null;
  for (let i = home - 1; i >= Math.max(0, first - 2); i--)
    if (driving.has(tokens.lower[i]!)) return { casualty: 'displaced', by: i };
  return null;
};

/**
 * Whether a count shares the fate of the one before it: "seven civilians and two medics were killed", "12 people, including
 * four children". `from` and `to` are the tokens between them. Where `people` are counted by name, a phrase may stand there:
 * "five children in a bus and two drivers".
 */
export const sharesFate = (scene: Scene, from: number, to: number, { including }: CasualtyWords, people: boolean) => {
  const { tokens, tags } = scene;
  if (to - from >= REACH) return false;
  const phrases = people && tags[to] === CCONJ;
  let joined = false;
  for (let at = from; at <= to; at++) {
    const tag = tags[at]!;
    if (including.has(tokens.lower[at]!) || tag === CCONJ || tokens.lower[at] === ',') joined = true;
    else if (isVerb(tag) || tag === AUX || (!phrases && (tag === NOUN || tag === ADP))) return false;
  }
  return joined;
};
