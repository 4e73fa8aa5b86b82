import type { QuantityWords } from '../../language/quantity-words.ts';
import { NUMBER, type Tokens } from '../tokens.ts';

/** A number as it is written, `last` token included. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  /** As in a Quantity: null where the words give none ("dozens"). */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly about: boolean;
  /** A part of a whole: "a third". */
  readonly share: boolean;
  /** What the number before its scale is multiplied by: a million in "2.5 million". */
  readonly scale: number;
  /** What the last token holds behind the number: "km" in "40km", "mile" in "12-mile". */
  readonly rest: string;
  /** Whether `rest` is joined by a hyphen. */
  readonly joined: boolean;
  /** Two numbers in one token, a range or a result: "5-7". */
  readonly pair: boolean;
}

const plain = (first: number, last: number, value: number, more: Partial<Amount> = {}): Amount => ({
  first,
  last,
  value,
  low: value,
  high: value,
  about: false,
  share: false,
  scale: 1,
  rest: '',
  joined: false,
  pair: false,
  ...more,
});

/** No number, or one that is open above: "dozens" are two dozen at least. */
const open = (first: number, last: number, low: number | null): Amount =>
  plain(first, last, 0, { value: null, low, high: null, about: true });

/** The number that begins with token `i`; null for none, and for a token of digits that is none: "747s", "3-1", "12th". */
export const amountAt = (tokens: Tokens, i: number, words: QuantityWords, limit: number): Amount | null => {
  const found = tokens.kind[i] === NUMBER ? inDigits(tokens, i, words, limit) : inWords(tokens, i, words, limit);
  return found && inTotal(tokens, found, words, limit);
};

/** Longer tokens of digits are no numbers anybody would read. */
const LONGEST = 40;
const digits = /^(\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)?(\.\d+)?([½¼¾⅓⅔])?/;
const parts: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 };

/** The number a string begins with, and what follows it. */
const leading = (text: string): { value: number; rest: string } | null => {
  const [all = '', whole = '', decimals = '', part = ''] = digits.exec(text)!;
  if (!all || (whole.length > 1 && whole.startsWith('0'))) return null;
  return {
    value: Number(`${whole.replaceAll(',', '') || '0'}${decimals}`) + (parts[part] ?? 0),
    rest: text.slice(all.length),
  };
};

const inDigits = (tokens: Tokens, i: number, words: QuantityWords, limit: number): Amount | null => {
  const text = tokens.lower[i]!;
  const number = text.length > LONGEST ? null : leading(text);
  if (!number) return null;
  let { value, rest } = number;
  let low = value;
  let pair = false;
  if (/^-\d/.test(rest)) {
    const second = leading(rest.slice(1));
    if (!second || second.value <= low) return null;
    pair = true;
    ({ value, rest } = second);
  }
  const joined = rest.startsWith('-');
  if (joined) rest = rest.slice(1);
  if (/\d.*\d|[.,]/.test(rest)) return null;
  let last = i;
  // "40 000", with a space that does not break.
  while (
    !rest &&
    !pair &&
    last < limit &&
    /^[\u00a0\u202f\u2009]$/.test(gap(tokens, last)) &&
    /^\d{3}$/.test(tokens.lower[last + 1]!)
  )
    value = low = value * 1000 + Number(tokens.lower[++last]);
  let scale = 1;
  if (!rest) {
    const half = andAHalf(tokens, last, words, limit);
    if (half) {
      value += half.part;
      low = value;
      last = half.last;
    }
    ({ last, scale } = scalesAfter(tokens, last, words, limit));
  } else if (joined && words.scales.has(rest)) {
    scale = words.scales.get(rest)!;
    rest = '';
  }
  const more = { scale, rest, joined };
  if (!pair) return plain(i, last, value * scale, more);
  return plain(i, last, 0, { ...more, value: null, low: low * (low < value ? scale : 1), high: value * scale, pair });
};

const gap = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.end[i]!, tokens.start[i + 1]!);

/** "Million" and the like behind the number that ends at `last`. */
const scalesAfter = (tokens: Tokens, last: number, words: QuantityWords, limit: number) => {
  let scale = 1;
  for (
    let by = words.scales.get(tokens.lower[last + 1]!);
    by && last < limit;
    by = words.scales.get(tokens.lower[last + 1]!)
  ) {
    scale *= by;
    last++;
  }
  return { last, scale };
};

/** "Two and a half". */
const andAHalf = (tokens: Tokens, last: number, words: QuantityWords, limit: number) => {
  const [and = '', a = '', half] = [1, 2, 3].map((k) => tokens.lower[last + k]);
  return last + 3 <= limit && and === words.and && words.articles.has(a) && half === words.half
    ? { part: 1 / 2, last: last + 3 }
    : null;
};

const inWords = (tokens: Tokens, i: number, words: QuantityWords, limit: number): Amount | null => {
  const word = tokens.lower[i]!;
  const hyphen = word.indexOf('-');
  if (!words.starts.has(hyphen > 0 ? word.slice(0, hyphen) : word)) return null;
  return (
    half(tokens, i, words, limit) ??
    many(tokens, i, words, limit) ??
    spelled(tokens, i, words, limit) ??
    unnumbered(tokens, i, words, limit)
  );
};

/** "Half", "half a million", "half a mile"; "a half". */
const half = ({ lower }: Tokens, i: number, words: QuantityWords, limit: number): Amount | null => {
  const [word = '', ...joined] = lower[i]!.split('-');
  if (word !== words.half)
    return words.articles.has(word) && lower[i + 1] === words.half ? share(i, i + 1, 1 / 2) : null;
  if (words.notBeforeHalf.has(lower[i - 1]!)) return null;
  const after = joined.length ? joined : [lower[i + 1], lower[i + 2]];
  const to = joined.length ? i : i + 2;
  const named = words.articles.has(after[0]!) ? after[1] : undefined;
  if (named === undefined || to > limit)
    return joined.length ? plain(i, i, 1 / 2, { rest: joined.join('-'), joined: true }) : share(i, i, 1 / 2);
  const scale = words.scales.get(named);
  if (scale) return plain(i, to, scale / 2, { scale });
  return words.units.has(named) || words.timeUnits.has(named) ? plain(i, i + 1, 1 / 2) : share(i, i, 1 / 2);
};

const share = (first: number, last: number, value: number): Amount => plain(first, last, value, { share: true });

/** "Dozens", "hundreds of thousands", "several hundred", "a few dozen". */
const many = ({ lower }: Tokens, i: number, words: QuantityWords, limit: number): Amount | null => {
  let at = words.articles.has(lower[i]!) ? i + 1 : i;
  const several = words.several.has(lower[at]!);
  if (several) at = lower[at + 1] === words.of ? at + 2 : at + 1;
  else if (at > i) return null;
  const once = words.manyScales.get(lower[at]!) ?? (several ? words.scales.get(lower[at]!) : undefined);
  if (!once || at > limit) return null;
  const again = lower[at + 1] === words.of && at + 2 <= limit ? words.manyScales.get(lower[at + 2]!) : undefined;
  return again ? open(i, at + 2, 2 * once * again) : open(i, at, 2 * once);
};

/** Numbers put in words: "twenty-three", "a hundred and one", "two thirds", "three-mile". */
const spelled = (tokens: Tokens, i: number, words: QuantityWords, limit: number): Amount | null => {
  const { lower } = tokens;
  const article = words.articles.has(lower[i]!);
  let total = 0;
  let group = 0;
  let scale = 1;
  let last = -1;
  let rest: string[] = [];
  for (let at = article ? i + 1 : i; at <= limit && rest.length === 0; at++) {
    if (last >= 0 && lower[at] === words.and) {
      const next = words.numerals.get(lower[at + 1]!);
      const leads = scale >= 100 && next !== undefined && at < limit && !words.scales.has(lower[at + 2]!);
      if (leads && tokens.kind[last] !== NUMBER) continue;
      break;
    }
    const pieces = lower[at]!.split('-');
    let taken = 0;
    for (const piece of pieces) {
      const numeral = words.numerals.get(piece);
      const by = words.scales.get(piece);
      if (numeral !== undefined && fits(group, numeral) && !(article && last < 0)) group += numeral;
      else if (by && (article || last >= 0 || taken > 0)) {
        scale = by;
        if (by < 1000) group = (group || 1) * by;
        else {
          total += (group || 1) * by;
          group = 0;
        }
      } else break;
      taken++;
    }
    if (taken === 0) break;
    last = at;
    rest = pieces.slice(taken);
  }
  const parts = article && last < 0 ? fraction(lower, i + 1, 1, words) : null;
  if (parts) return share(i, i + 1, parts);
  if (last < 0) return article && measured(lower, i, words) ? plain(i, i, 1) : null;
  const value = total + group;
  if (rest.length) {
    const below = rest.length === 1 ? words.fractions.get(rest[0]!) : undefined;
    return below ? share(i, last, value / below) : plain(i, last, value, { rest: rest.join('-'), joined: true });
  }
  const of = last < limit ? fraction(lower, last + 1, value, words) : null;
  if (of) return share(i, last + 1, of);
  const more = andAHalf(tokens, last, words, limit);
  if (!more) return plain(i, last, value, { scale: total ? scale : 1 });
  const after = scalesAfter(tokens, more.last, words, limit);
  return plain(i, after.last, (value + more.part) * after.scale, { scale: after.scale });
};

/** Whether a numeral may follow the part of a number that was read before it: "twenty" takes "three", and not "thirteen". */
const fits = (group: number, numeral: number): boolean =>
  numeral < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0;

/** How much "third" is after a number; null where it may be an ordinal: "and a third was hurt". */
const fraction = (lower: readonly string[], at: number, above: number, words: QuantityWords): number | null => {
  const below = words.fractions.get(lower[at]!);
  if (!below || above >= below) return null;
  const next = lower[at + 1]!;
  const sure = above > 1 || next === words.of || words.compared.has(next) || words.beforeShare.has(lower[at - 2]!);
  return sure ? above / below : null;
};

/** "About a tonne": without a word that weighs it, the article counts nothing. */
const measured = (lower: readonly string[], i: number, words: QuantityWords): boolean =>
  words.units.has(lower[i + 1]!) && words.before.has(lower[i - 1]!);

/** Amounts without a number: "several", "huge amounts". */
const unnumbered = ({ lower }: Tokens, i: number, words: QuantityWords, limit: number): Amount | null => {
  for (const { words: phrase, of } of words.vague.get(lower[i]!) ?? []) {
    const last = i + phrase.length - 1;
    if (last > limit || !phrase.every((word, k) => lower[i + k] === word)) continue;
    if (of ? lower[last + 1] === words.of : !words.notBeforeMany.has(lower[i - 1]!)) return open(i, last, null);
  }
  const size = words.articles.has(lower[i]!) ? i + 1 : i;
  const noun = size + 1;
  return words.sizes.has(lower[size]!) &&
    words.amounts.has(lower[noun]!) &&
    noun < limit &&
    lower[noun + 1] === words.of
    ? open(i, noun, null)
    : null;
};

/** "One in five", "three out of four": a number that another one is the whole of. */
const inTotal = (tokens: Tokens, part: Amount, words: QuantityWords, limit: number): Amount => {
  const { value, last } = part;
  if (value === null || part.rest || part.share || part.scale > 1) return part;
  const link = words.inTotal.find((each) => each.every((word, k) => tokens.lower[last + 1 + k] === word));
  const at = link ? last + 1 + link.length : 0;
  if (!link || at > limit) return part;
  const whole = tokens.kind[at] === NUMBER ? inDigits(tokens, at, words, limit) : inWords(tokens, at, words, limit);
  if (!whole?.value || whole.rest || whole.share || whole.value <= value || !ROUND.test(String(whole.value)))
    return part;
  return words.timeUnits.has(tokens.lower[whole.last + 1]!) ? part : share(part.first, whole.last, value / whole.value);
};

/** Wholes that shares are told of; "12 in 2011" and "two in 37 villages" are none. */
const ROUND = /^(?:[2-9]|1[0-2]|[2-9]0|15|25|10+)$/;
