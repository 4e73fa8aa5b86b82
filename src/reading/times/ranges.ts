import type { TimeWords } from '../../language/time-words.ts';
import type { TimePart } from '../../record/time.ts';
import type { Atoms } from './atoms.ts';
import type { Match, Slots } from './match.ts';

/**
 * What stands beside a date and is one only by it: "[3] to 5 May", "May 4 and [5]", "1914-[18]", "[480]-479 BC"; and dates
 * that take their year from the next: "[April] to June 1950".
 */
export const withRanges = (matches: readonly Match[], atoms: Atoms, language: TimeWords): Match[] => {
  const { joiners } = language;
  const found: Match[] = [];
  for (let m = 0; m < matches.length; m++) {
    const match = matches[m]!;
    const before = found.at(-1)?.last ?? -1;
    for (const one of leftOf(match, before, atoms, language).reverse()) found.push(one);
    found.push(match);
    const right = rightOf(match, matches[m + 1], atoms, joiners);
    if (right) {
      found.push(right);
      // The year after the second day is the second day's: "July 9-12, 2011".
      if (right.last >= (matches[m + 1]?.first ?? Number.POSITIVE_INFINITY)) m++;
    }
  }
  for (let m = found.length - 2; m >= 0; m--) found[m] = borrowing(found[m]!, found[m + 1]!, atoms, joiners);
  return found;
};

const leftOf = (match: Match, before: number, atoms: Atoms, { joiners, articles }: TimeWords): Match[] => {
  const left: Match[] = [];
  const { slots } = match;
  if (match.rule.is !== 'date') return left;
  const { word, sense } = atoms;
  let first = match.first;
  for (;;) {
    const at = first - 2;
    if (at <= before || !isJoiner(atoms, first - 1, joiners, left.length > 0)) return left;
    const number = sense[at]?.day ?? sense[at]?.nthday;
    if (typeof number === 'number' && typeof slots.month === 'number' && slots.day !== undefined) {
      const from = articles.has(word[at - 1] ?? '') && at - 1 > before ? at - 1 : at;
      left.push({
        ...match,
        first: from,
        last: at,
        slots: { ...slots, day: number },
        lent: lentBy(match, atoms, slots.year === undefined ? ['month'] : ['year', 'month']),
      });
    } else if (
      slots.era === 'BC' &&
      typeof sense[at]?.n === 'number' &&
      slots.year !== undefined &&
      slots.month === undefined
    ) {
      left.push({ ...match, first: at, last: at, slots: { year: sense[at].n, era: 'BC' } });
    } else return left;
    first = left.at(-1)!.first;
  }
};

const lentBy = ({ first, last }: Match, { start, end }: Atoms, parts: readonly TimePart[]): Match['lent'] => ({
  by: { start: start[first]!, end: end[last]! },
  parts,
});

/** A comma joins only where a joiner follows: "3, 4 and 5 May". */
const isJoiner = ({ word }: Atoms, at: number, joiners: ReadonlySet<string>, comma: boolean): boolean =>
  at >= 0 && (joiners.has(word[at]!) || (comma && word[at] === ','));

const rightOf = (match: Match, next: Match | undefined, atoms: Atoms, joiners: ReadonlySet<string>): Match | null => {
  const at = match.last + 2;
  const { slots } = match;
  const { word, sense } = atoms;
  if (match.rule.is !== 'date' || at >= atoms.count || !joiners.has(word[at - 1]!)) return null;
  if (next && next.first <= at) return null;
  const isRange = /^[-–—/]$/.test(word[at - 1]!);
  const year = slots.year;
  const two = sense[at]?.two;
  if (
    typeof year === 'number' &&
    typeof two === 'number' &&
    isRange &&
    slots.era === undefined &&
    endsBare(atoms, match)
  ) {
    const full = year - (year % 100) + two;
    return full > year
      ? { ...match, first: at, last: at, slots: { year: full }, lent: lentBy(match, atoms, ['year']) }
      : null;
  }
  const day = sense[at]?.day ?? sense[at]?.nthday;
  const lastSense = sense[match.last];
  const endsInDay = lastSense?.day !== undefined || lastSense?.nthday !== undefined;
  if (
    typeof day !== 'number' ||
    slots.month === undefined ||
    slots.day === undefined ||
    !endsInDay ||
    year !== undefined
  )
    return null;
  if (
    !isRange &&
    (sense[at + 1]?.unit !== undefined || sense[at + 1]?.units !== undefined || sense[at + 1]?.month !== undefined)
  )
    return null;
  const named = next && next.rule.name === 'year' && next.first === at + 2 && word[at + 1] === ',' ? next : null;
  return {
    ...match,
    first: at,
    last: named ? named.last : at,
    slots: { ...slots, day, ...(named && { year: named.slots.year! }) },
    lent: lentBy(match, atoms, ['month']),
  };
};

const endsBare = ({ sense }: Atoms, { last }: Match): boolean => sense[last]?.year !== undefined;

const borrowing = (match: Match, next: Match, atoms: Atoms, joiners: ReadonlySet<string>): Match => {
  if (match.rule.is !== 'date' || next.rule.is !== 'date' || next.first !== match.last + 2) return match;
  if (!joiners.has(atoms.word[match.last + 1]!)) return match;
  const { slots } = match;
  const year = next.slots.year;
  if (slots.year !== undefined)
    return next.slots.era === 'BC' && slots.era === undefined && slots.month === undefined
      ? { ...match, slots: { ...slots, era: 'BC' } }
      : match;
  if (typeof year !== 'number' || !(hasPlace(slots) && hasPlace(next.slots))) return match;
  const own = slots.month;
  const others = next.slots.month;
  const earlier = typeof own === 'number' && typeof others === 'number' && own > others ? 1 : 0;
  const era = next.slots.era;
  return {
    ...match,
    slots: { ...slots, year: year - earlier, ...(era !== undefined && { era }) },
    lent: lentBy(next, atoms, ['year', ...(match.lent?.parts ?? [])]),
  };
};

/** In a year: a month, a day or a season. */
const hasPlace = (slots: Slots): boolean => slots.month !== undefined || slots.season !== undefined;
