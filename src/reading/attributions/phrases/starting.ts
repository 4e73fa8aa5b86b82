import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PRON, PROPN, VBG, VBN } from '../../../learn/tags.ts';
import { isDash, isFiniteVerb, isMark, type Range, type Scene } from '../../scene.ts';
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

/** What ends an inverted subject: "said Ann Doe in a statement", "said Ann Doe on Monday". */
const adjuncts: ReadonlySet<string> = new Set([
  'statement',
  'interview',
  'letter',
  'email',
  'e-mail',
  'tweet',
  'briefing',
  'conference',
  'speech',
  'phone',
  'telephone',
  'twitter',
  'facebook',
  'address',
  'report',
  'message',
  'release',
  'post',
  'video',
  'television',
  'radio',
  'comments',
  'remarks',
  'meeting',
  'rally',
]);

/** The noun phrase that begins at token `first`, with its complements and appositions; null if none stands there. */
export const phraseStartingAt = (scene: Scene, first: number, limit: number): Range | null => {
  const { tokens, tags } = scene;
  const highest = Math.min(limit, first + LONGEST_PHRASE);
  if (first > highest) return null;
  if (subjects.has(tokens.lower[first]!) || /^(?:him|her|them|me|us)$/.test(tokens.lower[first]!)) {
    if (tags[first + 1] !== NOUN && tags[first + 1] !== ADJ) return { first, last: first };
  }
  let end = first - 1;
  let i = first;
  while (i <= highest) {
    const tag = tags[i]!;
    const word = tokens.lower[i]!;
    if (
      isTimeWord(word) &&
      i > first &&
      (tag === PROPN || tag === ADV || tag === NOUN) &&
      !possessive.has(tokens.lower[i + 1] ?? '')
    )
      break;
    if (i > first && (/^(?:that|which|who|whom)$/.test(word) || (tag === PRON && subjects.has(word)))) break;
    if (nominal(tag)) {
      end = i;
      i++;
    } else if (tag === DET && end === i - 1 && i > first && word !== 'all' && word !== 'both') break;
    else if (tag === ADJ || tag === DET || possessive.has(word) || word === '&' || word === '$') i++;
    else if (tag === ADV && (tags[i + 1] === ADJ || tags[i + 1] === VBN)) i++;
    else if ((tag === VBN || tag === VBG) && (inside(tags[i + 1]!) || (end >= first && tags[i + 1] === ADP))) i++;
    else if (word === '(' && end >= first) {
      let close = i;
      while (close <= highest && tokens.lower[close] !== ')') close++;
      if (close > highest) break;
      end = close;
      i = close + 1;
    } else if (tag === ADP && end >= first && ties.has(word) && i < highest && continuesPhrase(scene, i, highest)) i++;
    else if (tag === CCONJ && end >= first && i < highest && inside(tags[i + 1]!) && !finiteSoon(scene, i + 1, highest))
      i++;
    else if (word === ',' && end >= first && i < highest) {
      const close = appositionEnd(scene, i, highest);
      if (close < 0) break;
      end = close;
      break;
    } else break;
  }
  return end < first || !hasNominal(scene, first, end) ? null : { first, last: end };
};

const continuesPhrase = ({ tokens, tags }: Scene, at: number, highest: number): boolean => {
  const word = tokens.lower[at]!;
  for (let i = at + 1; i <= Math.min(highest, at + 5); i++) {
    const lower = tokens.lower[i]!;
    if (isTimeWord(lower) && word !== 'of' && word !== 'for') return false;
    if (adjuncts.has(lower) && word !== 'of' && word !== 'for') return false;
    if (nominal(tags[i]!) && tags[i + 1] !== NOUN && tags[i + 1] !== PROPN) break;
  }
  return inside(tags[at + 1]!) || tags[at + 1] === VBG || tags[at + 1] === VBN;
};

const finiteSoon = ({ tags, tokens }: Scene, from: number, highest: number): boolean => {
  for (let i = from; i <= Math.min(highest, from + 8); i++) {
    if (isFiniteVerb(tags[i]!) || tags[i] === AUX) return true;
    if (tokens.lower[i] === ',' || tokens.lower[i] === '.') return false;
  }
  return false;
};

/** The end of ", a spokeswoman for the port" after a name: up to the next comma or the end of the clause. */
const appositionEnd = (scene: Scene, comma: number, highest: number): number => {
  const { tokens, tags } = scene;
  const tag = tags[comma + 1]!;
  const next = tokens.lower[comma + 1]!;
  if (
    !(tag === DET || tag === NUM || tag === NOUN || tag === PROPN || tag === ADJ || next === 'who' || next === 'whose')
  )
    return -1;
  if (isTimeWord(next)) return -1;
  const relative = next === 'who' || next === 'whose';
  for (let i = comma + 1; i <= highest; i++) {
    if (scene.quoteOf[i]! >= 0) return -1;
    const word = tokens.lower[i]!;
    if (word === '.' || word === ';' || word === ':') return i - 1;
    if (word === ',' || isDash(scene, i)) return i - 1;
    if (!relative && (isFiniteVerb(tags[i]!) || tags[i] === AUX) && !relativeBefore(tokens.lower, i, comma)) return -1;
  }
  return isMark(scene, highest) ? highest - 1 : highest;
};
