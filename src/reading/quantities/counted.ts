import type { QuantityWords } from '../../language/quantity-words.ts';
import { ADJ, ADP, ADV, AUX, DET, isVerb, NOUN, NUM, PRON, PROPN, VBG, VBN } from '../../learn/tags.ts';
import { isMark, type Range, type Scene } from '../scene.ts';
import { isCapitalised, NUMBER, WORD } from '../tokens.ts';
import type { Measure } from './measures.ts';
import { isPlural } from './nouns.ts';

/** Past this many words a noun phrase has no end. */
const LONGEST = 12;

/** What is counted or measured, by its words, and where the words of the quantity go on behind it. */
export interface Counted {
  readonly of: Range | null;
  /** The last token of the quantity and of what directly follows it, be it "others". */
  readonly last: number;
  /** How the words were found. */
  readonly by: 'noun' | 'of' | 'toll' | 'subject' | null;
}

/** "40 people", "a third of the crop", "a crowd of 400", "prices rose 3 per cent": what a measure is of. */
export const countedBy = (scene: Scene, measure: Measure, words: QuantityWords, limit: number): Counted => {
  const { lower } = scene.tokens;
  let at = measure.last + 1;
  if (measure.kind === 'money' && lower[at] === words.worth) at++;
  if (at <= limit && saysWhere(scene, measure, at, words)) return { of: null, last: measure.last, by: null };
  if (at <= limit && lower[at] === words.of) {
    const start = afterDeterminers(scene, at + 1, limit);
    const of = measure.kind === 'count' ? nounPhrase(scene, start, limit, words) : thingAt(scene, start, limit, words);
    if (of && words.others.has(lower[of.last]!)) return { of: null, last: of.last, by: null };
    return { of, last: of ? of.last : measure.last, by: of ? 'of' : null };
  }
  if (measure.kind === 'money' && at < limit && lower[at] === words.inside) {
    const of =
      scene.tags[at + 1] === DET || scene.tags[at + 1] === PRON ? null : nounPhrase(scene, at + 1, limit, words);
    if (of && !isCapitalised(scene.tokens, of.last) && !words.timeUnits.has(lower[of.last]!))
      return { of, last: of.last, by: 'of' };
  }
  const share = measure.kind === 'share' && measure.unit === null;
  const direct = afterMore(scene, share ? afterDeterminers(scene, at, limit) : at, limit, words);
  const others = direct <= limit && words.others.has(lower[direct]!);
  const noun = others || words.notCounted.has(lower[direct]!) ? null : nounPhrase(scene, direct, limit, words);
  if (noun && !words.timeUnits.has(lower[noun.last]!) && !beingOnly(scene, noun, words))
    return { of: noun, last: noun.last, by: 'noun' };
  const last = others ? direct : Math.max(measure.last, words.others.has(lower[direct - 1]!) ? direct - 1 : 0);
  const toll = tollOf(scene, measure, words);
  if (toll) return { of: toll, last, by: 'toll' };
  const subject = subjectOf(scene, measure, words);
  return { of: subject, last, by: subject ? 'subject' : null };
};

/** "50 miles from Tripoli", "50 miles of the border", "50 miles away": how far off something is measures nothing of it. */
const saysWhere = ({ tokens, tags }: Scene, { kind }: Measure, at: number, words: QuantityWords): boolean =>
  kind === 'distance' &&
  (words.off.has(tokens.lower[at]!) ||
    (tokens.lower[at] === words.of && (tags[at + 1] === DET || tags[at + 1] === PROPN)));

/** "41 dead" counts nobody by name. */
const beingOnly = ({ tokens }: Scene, { last }: Range, { casualties }: QuantityWords): boolean =>
  casualties.being.has(tokens.lower[last]!) || casualties.adjectives.has(tokens.lower[last]!);

const afterDeterminers = ({ tags, tokens }: Scene, from: number, limit: number): number => {
  let at = from;
  while (
    at < Math.min(limit, from + LONGEST) &&
    (tags[at] === DET ||
      tags[at] === NUM ||
      tokens.kind[at] === NUMBER ||
      (tags[at] === PRON && (tags[at + 1] === NOUN || tags[at + 1] === ADJ || tags[at + 1] === NUM)))
  )
    at++;
  return at;
};

const afterMore = ({ tokens }: Scene, from: number, limit: number, words: QuantityWords): number => {
  let at = from;
  while (at <= limit && words.more.has(tokens.lower[at]!)) at++;
  return at;
};

/** The noun with what stands before it that begins at `from`: "armoured cars"; null where none begins there, or a name that counts nothing. */
const nounPhrase = (scene: Scene, from: number, limit: number, words: QuantityWords): Range | null => {
  const { tokens, tags } = scene;
  const found = thingAt(scene, from, limit, words);
  return found && tags[found.last] === PROPN && !isPlural(tokens.lower[found.last]!, words) ? null : found;
};

/** The same with names, which may be of what is measured: "TNT". */
const thingAt = (scene: Scene, from: number, limit: number, words: QuantityWords): Range | null => {
  const { tokens, tags } = scene;
  let first = from;
  let head = -1;
  for (let at = from; at <= Math.min(limit, from + LONGEST); at++) {
    const word = tokens.lower[at]!;
    const tag = tags[at]!;
    if (words.numerals.has(word) || (tag === PROPN && head >= 0 && tags[head] === NOUN)) break;
    if (head >= 0 && (word === "'s" || word === '’')) {
      first = at + 1;
      head = -1;
    } else if (tag === NOUN || tag === PROPN || (words.plurals.has(word) && tag !== ADP)) {
      if (words.notCounted.has(word) || (words.months.has(word) && isCapitalised(tokens, at))) break;
      head = at;
      if (endsPhrase(scene, at, limit, words)) break;
    } else if (head >= 0 && tags[head] === PROPN && tokens.kind[at] === NUMBER) continue;
    else if (head >= 0 && tag !== ADJ) break;
    else if (head >= 0 && tags[at + 1] !== NOUN) break;
    else if (
      tag !== ADJ &&
      !isCode(scene, at) &&
      tag !== VBN &&
      tag !== VBG &&
      !(tag === ADV && (tags[at + 1] === ADJ || tags[at + 1] === VBN))
    )
      break;
  }
  return head < 0 ? null : { first, last: head };
};

/** "F-16" */
const isCode = ({ tokens, tags }: Scene, at: number): boolean =>
  tags[at] === NUM && tokens.kind[at] === WORD && isCapitalised(tokens, at);

/** A plural noun ends its phrase, where it is no part of a compound: "gave 12 children toys", "12 sports fans". */
const endsPhrase = ({ tokens, tags }: Scene, at: number, limit: number, words: QuantityWords): boolean =>
  at === limit ||
  words.measuring.has(tokens.lower[at + 1]!) ||
  (tags[at] === NOUN &&
    isPlural(tokens.lower[at]!, words) &&
    tokens.lower[at + 1] !== "'s" &&
    tokens.lower[at + 1] !== '’' &&
    !(words.compounds.has(tokens.lower[at]!) && tags[at + 1] === NOUN));

/** "A death toll of 41", "a crowd of 400", "put the damage at $3m". */
const tollOf = (scene: Scene, { first, last }: Measure, words: QuantityWords): Range | null =>
  scene.tags[first - 2] === NOUN &&
  (scene.tokens.lower[first - 1] === words.of ||
    (isPutAt(scene, first - 1, words) && !words.casualties.being.has(scene.tokens.lower[last + 1]!)))
    ? phraseBefore(scene, first - 2)
    : null;

const isPutAt = ({ tokens }: Scene, at: number, words: QuantityWords): boolean =>
  words.at.has(tokens.lower[at]!) && [2, 3, 4, 5].some((k) => words.putting.has(tokens.lower[at - k]!));

/** The noun that ends at `head` with the words before it that belong to it. */
const phraseBefore = ({ tags, tokens }: Scene, head: number): Range => {
  let first = head;
  while (
    first > 0 &&
    head - first < LONGEST &&
    tokens.kind[first - 1] === WORD &&
    (tags[first - 1] === NOUN || tags[first - 1] === ADJ || tags[first - 1] === PROPN)
  )
    first--;
  return { first, last: head };
};

/** How far to look for the verb and its subject, in tokens. */
const REACH = 16;

/** "Profit at the mill fell by 3 per cent": the subject of a verb that measures. */
const subjectOf = (scene: Scene, measure: Measure, words: QuantityWords): Range | null => {
  const { tokens, tags } = scene;
  const { first } = scene.sentences[scene.sentenceOf[measure.first]!]!;
  const measured = words.dimensions.has(tokens.lower[measure.last + 1]!);
  let at = measure.first - 1;
  while (at > first && (words.measuringBy.has(tokens.lower[at]!) || tags[at] === ADV)) at--;
  if (at <= first) return null;
  const measures = words.measuring.has(tokens.lower[at]!);
  if (measures && tags[at] !== ADP) at--;
  else if (!measured || tags[at] !== NOUN) return null;
  while (at > first && (tags[at] === AUX || tags[at] === ADV)) at--;
  let head = -1;
  const from = Math.max(first, at - REACH);
  for (; at >= from; at--) {
    const tag = tags[at]!;
    if (isMark(scene, at) || (tag === PRON && head < 0) || isVerb(tag) || tag === AUX) break;
    if (tag === ADP) head = -1;
    else if (tag === NOUN || tag === PROPN) {
      if (head < 0) head = at;
    } else if (tag !== DET && tag !== ADJ && tag !== NUM && tag !== PRON && tokens.lower[at] !== "'s") break;
  }
  if (head < 0) return null;
  const { first: start, last } = phraseBefore(scene, head);
  // A name or a person is who changes or is asked, and nothing that is measured.
  return tags[last] === PROPN && last > first ? null : { first: Math.max(start, from), last };
};
