import type { QuantityWords } from '../../language/quantity-words.ts';
import { ADJ, ADV, DET, isVerb, NOUN, PRON, PROPN } from '../../learn/tags.ts';
import { isMark, type Scene } from '../scene.ts';
import { isCapitalised, NUMBER, PUNCTUATION } from '../tokens.ts';
import type { Counted } from './counted.ts';
import type { Measure } from './measures.ts';

/** Whether a number counts nothing: it is part of a name, a date, an age, a result or a telephone number. */
export const isLabel = (scene: Scene, measure: Measure, counted: Counted, words: QuantityWords): boolean => {
  const { tokens } = scene;
  const { number, last } = measure;
  if (measure.timed) return true;
  if (joinedBySign(scene, number - 1, number) || joinedBySign(scene, last, last + 1)) return true;
  if (tokens.lower[number] === 'one' && !countsOne(scene, measure, counted, words)) return true;
  const counts = counted.by === 'noun' || counted.by === 'of';
  if (!counts && isYear(tokens.lower[number]!) && number === last) return true;
  if (counted.by === 'toll' && words.beforeAge.has(tokens.lower[counted.of!.last]!)) return true;
  if (words.results.has(tokens.lower[number]!) && !counts && isResult(scene, number)) return true;
  if (!measure.bare && !measure.pair) return false;
  return (
    (measure.pair && !counts) ||
    isDate(scene, measure, words) ||
    (counted.by === null && isHour(scene, measure, words)) ||
    (counted.by === null && isAge(scene, measure, words)) ||
    (tokens.kind[number] === NUMBER && (isListNumber(scene, number) || inRow(scene, measure))) ||
    isNamed(scene, measure, counts, words)
  );
};

const beforeNoun: ReadonlySet<number> = new Set([ADJ, DET, NOUN, PRON, PROPN]);

/** "Test scores", "Pell scores". */
const isResult = ({ tags }: Scene, i: number): boolean => isVerb(tags[i]!) || (i > 0 && beforeNoun.has(tags[i - 1]!));

/** "9/11", "10:15", "#12", "24/7", "[3]". */
const joinedBySign = ({ tokens }: Scene, i: number, next: number): boolean => {
  const mark = tokens.lower[tokens.kind[i] === PUNCTUATION ? i : next];
  if (tokens.lower[i] === '[' && tokens.lower[next + 1] === ']') return true;
  return (mark === '/' || mark === ':' || mark === '#' || mark === '№') && tokens.end[i] === tokens.start[next];
};

const countsOne = (
  { tokens, tags }: Scene,
  { first, last }: Measure,
  { by, of }: Counted,
  words: QuantityWords,
): boolean => {
  if (first < last) return true;
  const before = tokens.lower[first - 1] ?? '';
  const next = tokens.lower[last + 1] ?? '';
  if (words.notBeforeOne.has(before) || words.notOne.has(next) || next === words.of) return false;
  if (by === 'noun') return tags[of!.last] === NOUN && !words.notOne.has(tokens.lower[of!.last]!);
  return before === words.and || before === ';' || before === ',';
};

const isYear = (text: string): boolean => /^(?:1[0-9]|20)\d\d$/.test(text);

/** Years and days of a month, where no time was found. */
const isDate = (scene: Scene, { first, last }: Measure, words: QuantityWords): boolean => {
  const { tokens } = scene;
  const isMonth = (i: number): boolean =>
    i >= 0 && i < tokens.count && words.months.has(tokens.lower[i]!) && isCapitalised(tokens, i);
  if (isMonth(first - 1) || isMonth(last + 1)) return true;
  return isYear(tokens.lower[first]!) && words.beforeYear.has(tokens.lower[first - 1] ?? '');
};

/** "Ann Doe, 54,", "aged 54", "she was 54." */
const isAge = (scene: Scene, { first, last }: Measure, words: QuantityWords): boolean => {
  const { tokens, tags } = scene;
  if (words.beforeAge.has(tokens.lower[first - 1]!)) return true;
  const closed = last + 1 >= tokens.count || isMark(scene, last + 1);
  if (closed && words.ageVerbs.has(tokens.lower[first - 1] ?? '')) return true;
  const before = tags[first - 2];
  return closed && /^[,(]$/.test(tokens.lower[first - 1] ?? '') && (before === PROPN || before === NOUN);
};

/** "Left at 7." */
const isHour = (scene: Scene, { first, last, value }: Measure, words: QuantityWords): boolean =>
  words.at.has(scene.tokens.lower[first - 1]!) &&
  (value ?? 0) <= 24 &&
  (last + 1 >= scene.tokens.count || isMark(scene, last + 1));

/** "1. Open the lid" */
const isListNumber = ({ tokens }: Scene, i: number): boolean =>
  (i === 0 ||
    tokens.block[i - 1] !== tokens.block[i] ||
    tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n')) &&
  /^[.)]$/.test(tokens.lower[i + 1] ?? '') &&
  tokens.end[i] === tokens.start[i + 1] &&
  i + 2 < tokens.count &&
  tokens.block[i + 2] === tokens.block[i];

/** Numbers side by side, as in a telephone number or a table. */
const inRow = ({ tokens }: Scene, { first, last }: Measure): boolean =>
  (first > 0 && tokens.kind[first - 1] === NUMBER) || (last + 1 < tokens.count && tokens.kind[last + 1] === NUMBER);

/** "Page 12", "Boeing 747", "No. 5", "Channel Six"; but "In Ostra 12 people". */
const isNamed = (scene: Scene, { number, first, last }: Measure, counts: boolean, words: QuantityWords): boolean => {
  const { tokens, tags } = scene;
  const at = tokens.lower[first - 1] === '.' && words.labelsCut.has(tokens.lower[first - 2]!) ? first - 2 : first - 1;
  const before = tokens.lower[at];
  if (before === undefined || tokens.block[at] !== tokens.block[first]) return addressed(scene, last, counts);
  const digits = tokens.kind[number] === NUMBER;
  if (tags[number] === PROPN && number > scene.sentences[scene.sentenceOf[number]!]!.first) return true;
  if (
    words.labels.has(before) &&
    (digits || isCapitalised(tokens, number)) &&
    (tags[at] === NOUN || tags[at] === PROPN || at < first - 1 || (tags[at] === DET && isCapitalised(tokens, at)))
  )
    return true;
  if (addressed(scene, last, counts) || (digits && isNumbered(scene, at, words))) return true;
  if (counts || at < first - 1) return false;
  const name = tags[at] === PROPN && isCapitalised(tokens, at);
  return digits ? name || (tags[at] === NOUN && !before.endsWith('s')) : name && isCapitalised(tokens, number);
};

/** "Group of 77", "Forever 21": an adverb has no capital in the middle of a sentence, where it is not part of a name. */
const isNumbered = ({ tokens, tags, sentences, sentenceOf }: Scene, at: number, words: QuantityWords): boolean => {
  const { first } = sentences[sentenceOf[at]!]!;
  if (tokens.lower[at] === words.of)
    return at - 1 > first && words.groups.has(tokens.lower[at - 1]!) && isCapitalised(tokens, at - 1);
  if (!isCapitalised(tokens, at)) return false;
  return words.numbered.has(tokens.lower[at]!) || (tags[at] === ADV && at > first && !isCapitalised(tokens, at - 1));
};

/** "12 Mill Street". */
const addressed = ({ tokens, tags }: Scene, last: number, counts: boolean): boolean =>
  !counts &&
  last + 1 < tokens.count &&
  tags[last + 1] === PROPN &&
  isCapitalised(tokens, last + 1) &&
  tokens.kind[last] === NUMBER;
