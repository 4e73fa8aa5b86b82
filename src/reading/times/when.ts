import { type Day, daysIn, mondayOfWeek, numberOf, plusDays, two } from './calendar.ts';

export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'time';

/** A stretch of the calendar, with null for what is not known of it. */
export interface When {
  readonly grain: Grain;
  /** Astronomical, 0 is 1 BC; of a decade or a century its first by name: 1990, 1800, -480 + 1. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Which half, quarter or week of the year, or day of an unknown week. */
  readonly number: number | null;
  /** TIMEX3's letters: "SU" of a season, "MO" of a day, or "15:30" with its zone. */
  readonly code: string | null;
}

export const nothing: When = { grain: 'day', year: null, month: null, day: null, number: null, code: null };

export const onDay = (day: Day): When => ({ ...nothing, ...day });

const digits = (year: number | null, width: number): string => {
  if (year === null) return 'X'.repeat(width);
  const unit = 10 ** (4 - width);
  return year > 0
    ? String(Math.floor(year / unit)).padStart(width, '0')
    : `BC${String(Math.floor((1 - year) / unit)).padStart(width, '0')}`;
};

/** The TIMEX3 value, with years before Christ as WikiWars writes them: "BC0480-08". */
export const timexOf = (when: When): string => {
  const { grain, year, month, day, number, code } = when;
  const written = digits(year, 4);
  switch (grain) {
    case 'century':
      return digits(year, 2);
    case 'decade':
      return digits(year, 3);
    case 'year':
      return written;
    case 'half':
      return `${written}-H${number ?? 'X'}`;
    case 'quarter':
      return `${written}-Q${number ?? 'X'}`;
    case 'season':
      return `${written}-${code}`;
    case 'month':
      return `${written}-${month === null ? 'XX' : two(month)}`;
    case 'week':
      return `${written}-W${number === null ? 'XX' : two(number)}`;
    case 'weekend':
      return `${written}-W${number === null ? 'XX' : two(number)}-WE`;
    default: {
      const weekday = day === null && number !== null;
      const date = weekday
        ? `XXXX-WXX-${number}`
        : `${written}-${month === null ? 'XX' : two(month)}-${day === null ? 'XX' : two(day)}`;
      return grain === 'time' ? `${date}T${code}` : date;
    }
  }
};

/** The first and the last, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The first and the last day it covers; null where a part that they need is not known. */
export const daysOf = (when: When): Days | null => {
  const { grain, year, month, day, number, code } = when;
  if (year === null) return null;
  const years = (first: number, last: number) => ({
    from: { year: first, month: 1, day: 1 },
    to: { year: last, month: 12, day: 31 },
  });
  const months = (first: number, last: number) => ({
    from: { year, month: first, day: 1 },
    to: { year, month: last, day: daysIn(year, last) },
  });
  switch (grain) {
    // The first by name of 480s BC is 480, which is the last of them to pass.
    case 'century':
      return year > 0 ? years(year, year + 99) : years(year - 99, year);
    case 'decade':
      return year > 0 ? years(year, year + 9) : years(year - 9, year);
    case 'year':
      return years(year, year);
    case 'half':
      return number === null ? null : months(6 * number - 5, 6 * number);
    case 'quarter':
      return number === null ? null : months(3 * number - 2, 3 * number);
    // Which months are summer depends on the place; a winter may run on into the next year.
    case 'season':
      return code === 'WI' ? { ...years(year, year), to: { year: year + 1, month: 3, day: 31 } } : years(year, year);
    case 'month':
      return month === null ? null : months(month, month);
    case 'week':
    case 'weekend': {
      if (number === null) return null;
      const monday = mondayOfWeek(year, number);
      return { from: grain === 'week' ? monday : plusDays(monday, 5), to: plusDays(monday, 6) };
    }
    default:
      return month === null || day === null ? null : { from: { year, month, day }, to: { year, month, day } };
  }
};

/** The shares of a stretch that a word means by a part of it. */
const shares: Readonly<Record<string, readonly [from: number, to: number]>> = {
  start: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  end: [2 / 3, 1],
  half1: [0, 1 / 2],
  half2: [1 / 2, 1],
};

/** The part of the days that an edge of them means, in whole months of a year, years of a decade, days of a month. */
export const narrowed = (days: Days, grain: Grain, edge: string): Days => {
  const share = shares[edge];
  if (!share) return days;
  const { from, to } = days;
  const part = (count: number): readonly [first: number, last: number] => [
    Math.round(count * share[0]),
    Math.round(count * share[1]) - 1,
  ];
  if (grain === 'year') {
    const [first, last] = part(12);
    return {
      from: { ...from, month: first + 1 },
      to: { year: to.year, month: last + 1, day: daysIn(to.year, last + 1) },
    };
  }
  if (grain === 'decade' || grain === 'century') {
    const [first, last] = part(to.year - from.year + 1);
    return { from: { ...from, year: from.year + first }, to: { ...to, year: from.year + last } };
  }
  if (grain !== 'month' && grain !== 'week') return days;
  const [first, last] = part(numberOf(to) - numberOf(from) + 1);
  return { from: plusDays(from, first), to: plusDays(from, last) };
};
