import type { QuantityWords, Unit } from '../../language/quantity-words.ts';
import type { QuantityKind } from '../../record/quantity.ts';
import type { Range, Scene } from '../scene.ts';
import { NUMBER, type Tokens, WORD } from '../tokens.ts';
import { isPlural } from './nouns.ts';
import { type Amount, amountAt } from './numbers.ts';

/** A number with its unit, its bounds and what is written about it. */
export interface Measure extends Range {
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  /** The first token of the number itself. */
  readonly number: number;
  /** Whether it is a number and nothing else: no unit, no bound, no scale. */
  readonly bare: boolean;
  /** Whether it is two numbers, that may be a result and no range: "5-7". */
  readonly pair: boolean;
  /** Whether it is a number of days, years or the like. */
  readonly timed: boolean;
}

/** The measure whose number begins with token `i`; null for none. */
export const measureAt = (scene: Scene, i: number, words: QuantityWords, limit: number): Measure | null => {
  const one = amountAt(scene.tokens, i, words, limit);
  const first = one && withUnit(scene, one, words, limit);
  return first && bounded(scene.tokens, ranged(scene, first, words, limit), words, limit);
};

type Sized = Measure & { readonly scale: number };

const withUnit = (scene: Scene, amount: Amount, words: QuantityWords, limit: number): Sized | null => {
  const { tokens } = scene;
  const sign = signBefore(tokens, amount.first, words);
  const after = amount.rest
    ? inRest(scene, amount, sign !== null, words, limit)
    : unitAfter(scene, amount, sign !== null, words, limit);
  if (!after) return null;
  const { last, scale, about } = after;
  const weighed = sign ? null : weightOf(tokens, amount, after.unit, last, words);
  const unit = weighed ?? (sign ? { kind: 'money' as const, unit: sign.unit } : after.unit);
  const minus = !sign && minusBefore(tokens, amount.first, unit, words);
  const before = !sign && !unit ? words.unitsBefore.get(tokens.lower[amount.first - 1]!) : undefined;
  const times = (x: number | null): number | null => (x === null ? null : x * scale * (minus ? -1 : 1));
  const speed = unit?.kind === 'distance' ? perTime(tokens, last, words, limit) : undefined;
  return {
    first: sign ? sign.first : minus || before ? amount.first - 1 : amount.first,
    last: speed ? last + 2 : last,
    number: amount.first,
    kind: speed ? 'speed' : before ? 'other' : (unit?.kind ?? kindOf(tokens, amount, words)),
    unit: speed ? `${unit?.unit}/${speed}` : (before ?? unit?.unit ?? null),
    value: times(amount.value),
    low: times(amount.low),
    high: times(amount.high),
    approximate: amount.about || about,
    bare: !sign && !unit && !before && !amount.rest && amount.last === amount.first && !amount.share,
    pair: amount.pair && !unit && !sign,
    timed: after.timed,
    scale: amount.scale * scale,
  };
};

const kindOf = (tokens: Tokens, { value, low, last, share }: Amount, words: QuantityWords): QuantityKind =>
  share ? 'share' : (value === null && low === null && words.amounts.get(tokens.lower[last]!)) || 'count';

interface After {
  readonly last: number;
  readonly unit: Pick<Unit, 'kind' | 'unit'> | null;
  readonly scale: number;
  readonly about: boolean;
  readonly timed: boolean;
}
const bareAfter = (last: number): After => ({ last, unit: null, scale: 1, about: false, timed: false });

/** What is written at the number: "km" in "40km", "bn" in "1.2bn", "odd" in "sixty-odd"; null where it makes it no number. */
const inRest = (scene: Scene, amount: Amount, money: boolean, words: QuantityWords, limit: number): After | null => {
  const { tokens } = scene;
  const { rest, last, joined } = amount;
  const bare = bareAfter(last);
  if (joined) {
    if (words.joined.has(rest)) return { ...bare, about: true };
    if (rest === words.strong) return bare;
    if (words.timeUnits.has(rest.split('-')[0]!)) return { ...bare, timed: true };
  }
  const scale = joined ? undefined : words.shortScales.get(rest);
  const unit = unitIn(tokens, rest.split('-'), last + 1, words, limit);
  if (scale && (money || !unit || isPlural(tokens.lower[last + 1] ?? '', words))) {
    if (!money && rest === 'b') return null;
    const of = money ? null : unitIn(tokens, [], last + 1, words, limit);
    return { ...bare, scale, unit: of?.unit ?? null, last: of?.last ?? last };
  }
  if (!unit) return null;
  return { ...bare, ...unit };
};

const unitAfter = (scene: Scene, amount: Amount, money: boolean, words: QuantityWords, limit: number): After => {
  const { tokens } = scene;
  const bare = bareAfter(amount.last);
  const next = amount.last + 1;
  if (next > limit) return bare;
  if (money) {
    const scale =
      amount.scale === 1 && tokens.kind[next] === WORD ? words.shortScales.get(tokens.lower[next]!) : undefined;
    const last = scale ? next : amount.last;
    // "$40 million dollars", "US$3 US".
    const again = unitIn(tokens, [], last + 1, words, limit);
    return { ...bare, scale: scale ?? 1, last: again?.unit.kind === 'money' ? again.last : last };
  }
  const open = amount.value === null && tokens.lower[next] === words.of && amount.low !== null;
  const at = open ? next + 1 : next;
  const noun = words.more.has(tokens.lower[at]!) ? at + 1 : at;
  if (noun <= limit && words.timeUnits.has(tokens.lower[noun]!)) return { ...bare, timed: true };
  const found = amount.share && amount.value !== 1 / 2 ? null : unitIn(tokens, [], at, words, limit);
  return found ? { ...bare, ...found } : bare;
};

/** The longest unit that begins with `pieces` and goes on with the tokens from `at` on. */
const unitIn = (tokens: Tokens, pieces: readonly string[], at: number, words: QuantityWords, limit: number) => {
  const wordAt = (k: number): string =>
    k < pieces.length ? pieces[k]! : at + k - pieces.length > limit ? '' : tokens.lower[at + k - pieces.length]!;
  for (const unit of words.units.get(wordAt(0)) ?? []) {
    if (unit.words.length < pieces.length || !unit.words.every((word, k) => wordAt(k) === word)) continue;
    const last = at + unit.words.length - pieces.length - 1;
    // One letter is a unit in its own case only: 18C, and not "18 c".
    if (wordAt(0).length === 1 && unit.words.length === 1 && unit.unit?.at(-1) !== tokens.text[tokens.end[last]! - 1])
      continue;
    return { unit, last };
  }
  return null;
};

const perTime = (tokens: Tokens, last: number, words: QuantityWords, limit: number): string | undefined =>
  last + 2 <= limit && words.per.has(tokens.lower[last + 1]!) ? words.perTime.get(tokens.lower[last + 2]!) : undefined;

const touches = (tokens: Tokens, i: number): boolean => i >= 0 && tokens.end[i] === tokens.start[i + 1];

/** "$", "A$" or "EUR" in front of a number. */
const signBefore = (tokens: Tokens, i: number, words: QuantityWords) => {
  const at = i - 1;
  if (at < 0) return null;
  const sign = tokens.text.slice(tokens.start[at]!, tokens.end[at]!);
  const unit = sign.length <= 3 ? words.money.get(sign) : undefined;
  if (!unit || tokens.start[i]! - tokens.end[at]! > 1) return null;
  const land = sign === words.dollar && touches(tokens, at - 1) ? words.dollars.get(tokens.lower[at - 1]!) : undefined;
  return land ? { first: at - 1, unit: land } : { first: at, unit };
};

/** A dash is a minus at the number only, and not behind another number: "2–0". */
const minusBefore = (tokens: Tokens, i: number, unit: Pick<Unit, 'kind'> | null, words: QuantityWords): boolean =>
  i > 0 &&
  words.minus.has(tokens.lower[i - 1]!) &&
  (unit?.kind === 'temperature' || unit?.kind === 'share') &&
  (tokens.kind[i - 1] === WORD || (touches(tokens, i - 1) && !touches(tokens, i - 2)));

/** Words of money that are weights where something is weighed. */
const weightOf = (
  tokens: Tokens,
  amount: Amount,
  unit: Pick<Unit, 'kind'> | null,
  last: number,
  words: QuantityWords,
) => {
  const symbol = unit?.kind === 'money' ? words.weights.get(amount.rest || tokens.lower[last]!) : undefined;
  if (!symbol) return null;
  const weighs = [1, 2, 3, 4].some((k) => words.weighing.has(tokens.lower[amount.first - k]!));
  return amount.joined || weighs || tokens.lower[last + 1] === words.of
    ? { kind: 'mass' as const, unit: symbol }
    : null;
};

const dashes: ReadonlySet<string> = new Set(['-', '–', '—']);

/** "5 to 7", "10 or 12", "$10m–$12m", "between 10 and 12". */
const ranged = (scene: Scene, one: Sized, words: QuantityWords, limit: number): Sized => {
  const { tokens } = scene;
  const { lower } = tokens;
  const link = one.last + 1;
  if (one.value === null || one.approximate || one.timed || (one.kind === 'share' && !one.unit) || link + 1 > limit)
    return one;
  const between = lower[one.first - 1] === words.between;
  const dash = dashes.has(lower[link]!) && touches(tokens, one.last) && touches(tokens, link);
  const to = lower[link] === words.to && !changesFrom(scene, one, words);
  if (!dash && !to && lower[link] !== words.or && !(between && lower[link] === words.and)) return one;
  let at = link + 1;
  while (
    at < limit &&
    tokens.kind[at] !== NUMBER &&
    at <= link + 2 &&
    words.money.has(tokens.text.slice(tokens.start[at]!, tokens.end[at]!))
  )
    at++;
  const amount = amountAt(tokens, at, words, limit);
  const other = amount && withUnit(scene, amount, words, limit);
  if (!amount || !other || other.value === null || other.first !== link + 1 || other.pair) return one;
  if (one.unit !== null && other.unit !== null ? one.unit !== other.unit : one.unit !== null && one.kind !== 'money')
    return one;
  if (one.kind === 'money' && other.kind !== 'money' && other.unit !== null) return one;
  const scaled = one.scale === 1 && one.value * other.scale < other.value ? one.value * other.scale : one.value;
  if (scaled >= other.value) return one;
  return {
    ...other,
    first: between ? one.first - 1 : one.first,
    number: one.number,
    kind: one.kind === 'count' ? other.kind : one.kind,
    unit: other.unit ?? one.unit,
    value: null,
    low: scaled,
    high: other.value,
    bare: false,
    pair: dash && other.unit === null && one.unit === null && other.kind === 'count' && one.kind === 'count',
  };
};

/** How far before a range a verb of change is looked for. */
const REACH = 5;

/** "Rose from 10 to 12" are two measures. */
const changesFrom = ({ tokens }: Scene, { first }: Range, words: QuantityWords): boolean => {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) if (words.changing.has(tokens.lower[i]!)) return true;
  return false;
};

const bounded = (tokens: Tokens, one: Sized, words: QuantityWords, limit: number): Measure => {
  const { lower } = tokens;
  let { first, last, approximate, bare, low, high } = one;
  const apply = (bound: { low: boolean; high: boolean; about: boolean }): void => {
    if (bound.low) high = null;
    if (bound.high) low = null;
    if (bound.about) approximate = true;
    bare = false;
  };
  // "At least about 40": two at most.
  for (let k = 0; k < 2; k++) {
    const bound = words.before
      .get(lower[first - 1]!)
      ?.find((each) => each.words.every((word, w) => lower[first - each.words.length + w] === word));
    if (!bound || first < bound.words.length) break;
    apply(bound);
    first -= bound.words.length;
  }
  const behind =
    last < limit
      ? words.after
          .get(lower[last + 1]!)
          ?.find(
            (each) => last + each.words.length <= limit && each.words.every((word, w) => lower[last + 1 + w] === word),
          )
      : undefined;
  if (behind) {
    apply(behind);
    last += behind.words.length;
  }
  return { ...one, first, last, approximate, bare, low, high };
};
