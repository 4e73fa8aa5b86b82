import { ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, isVerb, NOUN, NUM, PRON, PROPN, VBG, VBN } from '../../../learn/tags.ts';
import { isDash, isFiniteVerb, type Range, type Scene } from '../../scene.ts';
import { isCapitalised } from '../../tokens.ts';
import {
  hasNominal,
  inside,
  isTimeWord,
  LONGEST_PHRASE,
  nominal,
  possessive,
  relativeBefore,
  subjects,
  ties,
} from './words.ts';

/** The noun phrase that ends at token `last`, with its complements, appositions and brackets; null if none stands there. */
export const phraseEndingAt = (scene: Scene, at: number, from: number): Range | null => {
  const { tokens, tags } = scene;
  const last = withoutCircumstances(scene, at, from);
  const lowest = Math.max(from, last - LONGEST_PHRASE);
  if (last < lowest) return null;
  if (subjects.has(tokens.lower[last]!) && tags[last] !== PROPN) return { first: last, last };
  if (tags[last] === PRON && (tokens.lower[last] === 'that' || tokens.lower[last] === 'which'))
    return { first: last, last };
  const mark = tokens.lower[last]!;
  if (mark === ',' || isDash(scene, last)) return withApposition(scene, last, lowest);
  let i = last;
  while (i >= lowest) {
    const tag = tags[i]!;
    const word = tokens.lower[i]!;
    if (word === ')' || word === ']') {
      const open = openBracket(scene, i, lowest);
      if (open < 0) break;
      i = open - 1;
    } else if (
      inside(tag) ||
      possessive.has(word) ||
      word === '&' ||
      word === '/' ||
      word === '%' ||
      word === '$' ||
      word === '£' ||
      word === '€'
    ) {
      if (tag === PRON && subjects.has(word) && i < last) break;
      i--;
    } else if (tag === ADP && ties.has(word) && i < last) i--;
    else if (tag === CCONJ && i < last && i > lowest && (inside(tags[i - 1]!) || tokens.lower[i - 1] === ')')) i--;
    else if ((tag === VBN || tag === VBG) && i < last && modifies(scene, i)) i--;
    else if (i === last && isVerb(tag) && isCapitalised(tokens, i)) i--;
    else if (tag === ADV && i < last && tags[i + 1] === ADJ) i--;
    else if (tag === ADJ && i === last) i--;
    else break;
  }
  return tidy(scene, i + 1, last);
};

/** Back over what stands between a subject and its verb: "officials so far", "police on Monday", "he now". */
const withoutCircumstances = ({ tokens, tags }: Scene, at: number, from: number): number => {
  let last = at;
  let time = false;
  while (last > from && at - last < 4) {
    const word = tokens.lower[last]!;
    const tag = tags[last]!;
    // Theresa May, April Jones: months are names too.
    const name = tag === PROPN && tags[last - 1] === PROPN && !word.endsWith('day');
    if (isTimeWord(word) && !name && (tag !== ADJ || time)) {
      time = true;
      last--;
    } else if (tag === ADV) last--;
    else if (time && tag === ADP && /^(?:on|in|at|by|since|until|from)$/.test(word)) return last - 1;
    else break;
  }
  return tags[last] === ADP || tags[last] === DET || tags[last] === CCONJ ? at : last;
};

/** A participle inside a noun phrase: "the exiled leader", "a person briefed on the talks", "Tripoli based official". */
const modifies = (scene: Scene, i: number): boolean => {
  const { tags, tokens } = scene;
  const next = tags[i + 1]!;
  return inside(next) || (next === ADP && ties.has(tokens.lower[i + 1]!));
};

const openBracket = (scene: Scene, close: number, lowest: number): number => {
  for (let i = close - 1; i >= Math.max(lowest, close - 15); i--) {
    if (scene.tokens.lower[i] === '(' || scene.tokens.lower[i] === '[') return i;
  }
  return -1;
};

/** Cuts what is no part of the subject from the front: "on Monday", "in a statement", the object of the clause before "and". */
const tidy = (scene: Scene, start: number, last: number): Range | null => {
  const { tokens, tags } = scene;
  let first = start;
  const before = start - 1;
  const conjunction = lastIndex(first, last, (i) => tags[i] === CCONJ && !insideBrackets(scene, i, first));
  if (
    conjunction > first &&
    before >= 0 &&
    tokens.block[before] === tokens.block[start] &&
    (isVerb(tags[before]!) || tags[before] === AUX || tags[before] === ADP)
  ) {
    if (conjunction < last) first = conjunction + 1;
  }
  for (;;) {
    if (first > last) return null;
    const tag = tags[first]!;
    if (first < last && /^(?:which|whom|what|that)$/.test(tokens.lower[first]!) && tag !== DET) first++;
    else if (
      tag === CCONJ ||
      tag === ADV ||
      tag === INTJ ||
      possessive.has(tokens.lower[first]!) ||
      tokens.lower[first] === '/' ||
      tokens.lower[first] === ')'
    )
      first++;
    else if (tag === ADP || tokens.lower[first] === 'to') {
      const next = afterPreposition(scene, first, last);
      if (next < 0) return null;
      first = next;
    } else if (
      isTimeWord(tokens.lower[first]!) &&
      first < last &&
      tag !== ADJ &&
      (tags[first + 1] === DET || tags[first + 1] === PROPN || tags[first + 1] === PRON)
    )
      first++;
    else break;
  }
  const end = last;
  if (
    tags[end] === DET &&
    end === first &&
    !/^(?:some|many|both|all|others?|this|that|these|those|each|neither|either|most|few|several)$/.test(
      tokens.lower[end]!,
    )
  )
    return null;
  if (!hasNominal(scene, first, end)) return null;
  return { first, last: end };
};

const lastIndex = (first: number, last: number, test: (i: number) => boolean): number => {
  for (let i = last; i >= first; i--) if (test(i)) return i;
  return -1;
};

const insideBrackets = ({ tokens }: Scene, i: number, first: number): boolean => {
  for (let j = i; j >= first; j--) {
    if (tokens.lower[j] === ')') return false;
    if (tokens.lower[j] === '(') return true;
  }
  return false;
};

/** Where the noun phrase after an introductory "in the city", "on Monday" begins; -1 if there is but one phrase. */
const afterPreposition = ({ tokens, tags }: Scene, first: number, last: number): number => {
  let seen = false;
  for (let i = first + 1; i <= last; i++) {
    const tag = tags[i]!;
    const word = tokens.lower[i]!;
    if (seen && (tag === DET || (tag === PRON && subjects.has(word)))) return i;
    if (
      seen &&
      tag === PROPN &&
      (tags[i - 1] === NOUN || isTimeWord(tokens.lower[i - 1]!)) &&
      !possessive.has(tokens.lower[i - 1]!)
    )
      return i;
    if (seen && tag === ADP) {
      const next = tags[i + 1];
      if (next !== undefined) seen = false;
      continue;
    }
    if (nominal(tag)) seen = true;
  }
  return -1;
};

/** "Ann Doe, a spokeswoman for the port," said: back over what stands between the commas, then the noun phrase itself. */
const withApposition = (scene: Scene, comma: number, lowest: number): Range | null => {
  const { tokens, tags } = scene;
  const mark = tokens.lower[comma]!;
  for (let i = comma - 1; i > lowest; i--) {
    if (scene.quoteOf[i]! >= 0) return null;
    const word = tokens.lower[i]!;
    if (word === ';' || word === ':') return null;
    if (word !== mark) continue;
    const opener = i + 1;
    if (onlyAdverbs(scene, opener, comma - 1)) return phraseEndingAt(scene, i - 1, lowest);
    const tag = tags[opener]!;
    const next = tokens.lower[opener]!;
    const apposes =
      tag === DET ||
      tag === PROPN ||
      tag === NOUN ||
      tag === NUM ||
      tag === ADJ ||
      tag === VBG ||
      tag === VBN ||
      next === 'who' ||
      next === 'which' ||
      next === 'whose' ||
      next === 'himself' ||
      next === 'herself' ||
      (tag === ADP && next !== 'after');
    if (!apposes) return null;
    const relative = next === 'who' || next === 'which' || next === 'whose';
    if (!relative && hasFinite(scene, opener, comma - 1)) continue;
    const head = phraseEndingAt(scene, i - 1, lowest);
    if (!head) return null;
    // A name in front of a list of two is more often an adverbial: "On Monday, in Tripoli, Doe said".
    if (
      tags[head.last] !== PROPN &&
      tags[head.last] !== NOUN &&
      tokens.lower[head.last] !== ')' &&
      tags[head.last] !== NUM
    )
      return null;
    return { first: head.first, last: comma - 1 };
  }
  return null;
};

/** "The owners, however, said". */
const onlyAdverbs = ({ tags, tokens }: Scene, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++)
    if (tags[i] !== ADV && !/^(?:too|though|in|turn|for|their|his|her|its|part)$/.test(tokens.lower[i]!)) return false;
  return first <= last && last - first < 3;
};

const hasFinite = ({ tags, tokens }: Scene, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++)
    if (isFiniteVerb(tags[i]!) || tags[i] === AUX)
      return tokens.lower[i] !== 'being' && !relativeBefore(tokens.lower, i, first);
  return false;
};
