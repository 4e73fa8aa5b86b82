import type { QuantityWords } from '../../language/quantity-words.ts';
import type { DocumentId, QuantityId } from '../../record/ids.ts';
import type { Quantity } from '../../record/quantity.ts';
import type { Time } from '../../record/time.ts';
import { idOf } from '../../text/hash.ts';
import type { Range, Scene } from '../scene.ts';
import { NUMBER, spanOf } from '../tokens.ts';
import { type Fate, fateOf, ofPeople, sharesFate } from './casualties.ts';
import { type Counted, countedBy } from './counted.ts';
import { isLabel } from './labels.ts';
import { type Measure, measureAt } from './measures.ts';

/** A measure of the text with what was found of it. */
interface Found {
  readonly measure: Measure;
  readonly counted: Counted;
  readonly of: Range | null;
  readonly fate: Fate | null;
}

/** The quantities of a text, in order; numbers within a time are no quantities. */
export const findQuantities = (scene: Scene, document: DocumentId, times: readonly Time[]): Quantity[] => {
  const words = scene.language.quantities;
  const found: Found[] = [];
  let time = 0;
  for (const { first, last } of scene.sentences) {
    for (let i = first; i <= last; i++) {
      const start = scene.tokens.start[i]!;
      while (time < times.length && times[time]!.end <= start) time++;
      if (times[time] && times[time]!.start <= start) continue;
      if (scene.tokens.kind[i] !== NUMBER && !mayBegin(scene, i, words)) continue;
      const measure = measureAt(scene, i, words, last);
      if (!measure || !Number.isFinite(measure.low ?? 0) || !Number.isFinite(measure.high ?? 0)) continue;
      i = measure.last;
      const next = times[time];
      // "An hour" of a speed is a time to those who look for times.
      if (next && next.start < scene.tokens.end[measure.last]! && measure.kind !== 'speed') continue;
      const counted = countedBy(scene, measure, words, last);
      if (isLabel(scene, measure, counted, words)) continue;
      add(
        scene,
        found,
        { measure, counted, of: counted.of, fate: fateOf(scene, measure, counted, words, last) },
        words,
      );
    }
  }
  return found.map((one) => toQuantity(scene, document, one));
};

/** Whether an amount in words may begin with token `i`. */
const mayBegin = ({ tokens }: Scene, i: number, words: QuantityWords): boolean => {
  const word = tokens.lower[i]!;
  if (words.starts.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && words.starts.has(word.slice(0, hyphen));
};

/** Puts a measure to those before it, which may say what it counts and what became of them, or learn it from it. */
const add = (scene: Scene, found: Found[], one: Found, words: QuantityWords): void => {
  const before = found.at(-1);
  const sentence = scene.sentenceOf[one.measure.first]!;
  const beside = before && scene.sentenceOf[before.measure.first] === sentence ? before : undefined;
  let { of, fate } = one;
  // "Two of the 12 men were killed": two were.
  if (of && beside?.of?.last === of.last) fate = null;
  if (beside && !of && isCompared(scene, beside, one, words)) ({ of, fate } = beside);
  if (!of && one.measure.kind === 'count' && !one.counted.by) of = antecedent(scene, found, one);
  if (beside && one.measure.kind === 'count' && beside.measure.kind === 'count') {
    const told = beside.fate?.by ?? 0;
    const from = Math.max(beside.counted.last, told < one.measure.first ? told : 0) + 1;
    const people = one.of !== null && isPeople(scene, one.of);
    if (sharesFate(scene, from, one.measure.first - 1, words.casualties, people)) {
      if (!fate && beside.fate && (people || !one.of)) ({ fate } = beside);
      else if (fate && !beside.fate && fate.by > one.measure.last && ofPeople(scene, beside.counted, words))
        found[found.length - 1] = { ...beside, fate };
    }
  }
  found.push({ ...one, of, fate });
};

/** How many counts back the noun of a bare number is looked for. */
const LOOK_BACK = 6;

/** How many tokens may stand between two measures of the same thing. */
const REACH = 8;

/** "Fell 3 per cent to $40", "rose to 41, up from 36", "4 m (13 ft)": both measure what the first one does. */
const isCompared = (scene: Scene, beside: Found, { measure }: Found, words: QuantityWords): boolean =>
  (beside.counted.by === 'subject' || beside.counted.by === 'toll' || beside.counted.by === null) &&
  beside.of !== null &&
  (words.comparedTo.has(scene.tokens.lower[measure.first - 1]!) || scene.tokens.lower[measure.first - 1] === '(') &&
  measure.first - beside.measure.last <= REACH;

/**
 * What a bare number counts: what the last count of its sentence does ("and 30 wounded"), or, where it begins its sentence, the
 * last one of the sentence before. People only where it is told what became of them.
 */
const antecedent = (scene: Scene, found: readonly Found[], { measure, fate }: Found): Range | null => {
  const sentence = scene.sentenceOf[measure.first]!;
  const begins = scene.sentences[sentence]!.first === measure.first;
  for (let k = found.length - 1; k >= Math.max(0, found.length - LOOK_BACK); k--) {
    const { of, measure: other } = found[k]!;
    const away = sentence - scene.sentenceOf[other.first]!;
    if (away > (begins ? 1 : 0) || scene.tokens.block[other.first] !== scene.tokens.block[measure.first]) return null;
    if (of && (other.kind === 'count' || other.kind === 'share') && (!fate || isPeople(scene, of))) return of;
  }
  return null;
};

const isPeople = ({ tokens, language: { persons, sources, quantities } }: Scene, { last }: Range): boolean => {
  const head = tokens.lower[last]!;
  return (
    sources.people.has(head) ||
    persons.has(head) ||
    sources.agents.test(head) ||
    quantities.casualties.people.test(head)
  );
};

const toQuantity = ({ tokens }: Scene, document: DocumentId, { measure, counted, of, fate }: Found): Quantity => {
  const span = spanOf(tokens, measure.first, measure.last);
  return {
    id: idOf('q', document, span.start, span.end) as QuantityId,
    ...span,
    kind: measure.kind,
    value: measure.value,
    low: measure.low,
    high: measure.high,
    unit: measure.unit,
    of: of && spanOf(tokens, of.first, of.last),
    casualty: fate?.casualty ?? null,
    approximate: measure.approximate,
    because: {
      rule: `quantity:${measure.kind}`,
      spans: fate ? [span, spanOf(tokens, fate.by, fate.by)] : [span],
      score: scoreOf(measure, counted),
    },
  };
};

const scoreOf = (measure: Measure, counted: Counted): number => {
  if (measure.kind !== 'count') return 0.9;
  return counted.by === 'noun' || counted.by === 'of' ? 0.9 : measure.bare ? 0.6 : 0.8;
};
