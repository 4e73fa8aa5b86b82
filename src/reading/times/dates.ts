import type { Time, TimePart } from '../../record/time.ts';
import { type Day, dayFrom, daysIn, mondayOf, plusDays, plusMonths, weekdayOf, weekOf } from './calendar.ts';
import type { Slots } from './match.ts';
import { type Anchor, nowhere, type Story } from './story.ts';
import { type Days, daysOf, narrowed, nothing, onDay, timexOf, type When } from './when.ts';

/** What the words of an expression come to. */
export interface Meaning {
  readonly kind: Time['kind'];
  /** TIMEX3. */
  readonly value: string;
  /** The stretch of the calendar it is, which later dates may be told from; null where it is none. */
  readonly when: When | null;
  readonly days: Days | null;
  readonly implied: readonly TimePart[];
  /** What it was counted from. */
  readonly anchor: Anchor | null;
}

export const point = (when: When, implied: readonly TimePart[] = [], anchor: Anchor | null = null): Meaning => ({
  kind: when.grain === 'time' ? 'time' : 'date',
  value: timexOf(when),
  when,
  days: daysOf(when),
  implied,
  anchor,
});

/** The same in a part of the day, and narrowed to the edge that the words name: "late", "the end of". */
export const withParts = (slots: Slots, meaning: Meaning): Meaning => {
  const { when, implied, anchor } = meaning;
  if (when === null) return meaning;
  const part = textIn(slots, 'part');
  if (part !== null) return point({ ...when, grain: 'time', code: part }, implied, anchor);
  const half = numberIn(slots, 'half');
  const edge = half === null ? (textIn(slots, 'edge') ?? textIn(slots, 'edgeof')) : `half${half}`;
  if (edge === null || meaning.days === null) return meaning;
  return { ...meaning, days: narrowed(meaning.days, when.grain, edge) };
};

export const numberIn = (slots: Slots, name: string): number | null => {
  const value = slots[name];
  return typeof value === 'number' ? value : null;
};
export const textIn = (slots: Slots, name: string): string | null => {
  const value = slots[name];
  return typeof value === 'string' ? value : null;
};

/** What a date without its year is told from. In news of no date a bare year named before, "in 2011", is no ground for one. */
export const baseOf = (story: Story): Anchor => {
  if (story.isNarrative) return story.last;
  if (story.published) return story.document;
  return story.last.month === null ? nowhere : story.last;
};

/** A year of two digits is no more than this many ahead of what it is told from. */
const AHEAD = 10;

/** The year the words name; null where they name none. */
const yearNamed = (slots: Slots, story: Story): { year: number; anchor: Anchor | null } | null => {
  const year = numberIn(slots, 'year');
  if (year !== null) return { year: slots.era === 'BC' ? 1 - year : year, anchor: null };
  const short = numberIn(slots, 'shortyear');
  if (short !== null) {
    const base = baseOf(story).year ?? 1999;
    const year = base - (base % 100) + short;
    return { year: year > base + AHEAD ? year - 100 : year, anchor: null };
  }
  const told = numberIn(slots, 'toldyear');
  const from = told !== null ? story.last : baseOf(story);
  const by = told ?? numberIn(slots, 'saidyear');
  return by === null || from.year === null ? null : { year: from.year + by, anchor: from };
};

/** The year of a month or day that names none: that of what it is told from, or the one before or after by its tense. */
const yearMeant = (
  story: Story,
  month: number,
  day: number | null,
  tense: number,
): { year: number | null; anchor: Anchor } => {
  const anchor = baseOf(story);
  if (anchor.year === null) return { year: null, anchor };
  if (anchor.span !== null || anchor.month === null) return { year: anchor.year, anchor };
  const ahead = month - anchor.month || (day === null || anchor.day === null ? 0 : day - anchor.day);
  if (tense > 0) return { year: anchor.year + (ahead < 0 ? 1 : 0), anchor };
  if (tense < 0) return { year: anchor.year - (ahead > 0 ? 1 : 0), anchor };
  return { year: anchor.year + (month - anchor.month > 6 ? -1 : month - anchor.month < -6 ? 1 : 0), anchor };
};

const isDate = (month: number, day: number, year: number | null): boolean => day <= daysIn(year ?? 2000, month);

/** "10 June", "the summer of 1941", "the late 1960s", "Tuesday", "the morning of 3 May". */
export const meantByDate = (slots: Slots, story: Story, tense: number): Meaning | null => {
  const found = pointOf(slots, story, tense);
  return found && withParts(slots, found);
};

const pointOf = (slots: Slots, story: Story, tense: number): Meaning | null => {
  const iso = textIn(slots, 'date');
  if (iso !== null) {
    const day = dayFrom(iso)!;
    return isDate(day.month, day.day, day.year) ? point(onDay(day)) : null;
  }
  const first = numberIn(slots, 'first');
  if (first !== null) return byNumbers(first, numberIn(slots, 'second')!, numberIn(slots, 'year')!);
  const named = yearNamed(slots, story);
  const impliedYear: readonly TimePart[] = named?.anchor ? ['year'] : [];
  const month = numberIn(slots, 'month');
  const day = numberIn(slots, 'day') ?? numberIn(slots, 'nthday');
  if (month !== null) {
    const { year, anchor } = named ?? yearMeant(story, month, day, tense);
    if (day !== null && !isDate(month, day, year)) return null;
    const implied: readonly TimePart[] = named ? impliedYear : year === null ? [] : ['year'];
    return point({ ...nothing, grain: day === null ? 'month' : 'day', year, month, day }, implied, anchor);
  }
  const holiday = textIn(slots, 'holiday');
  if (holiday !== null) {
    const [m, d] = holiday.split('-').map(Number) as [number, number];
    const { year, anchor } = named ?? yearMeant(story, m, d, tense);
    return point({ ...nothing, year, month: m, day: d }, named || year === null ? [] : ['year'], anchor);
  }
  const season = textIn(slots, 'season');
  if (season !== null) {
    const anchor = named ? named.anchor : baseOf(story);
    const year = named ? named.year : anchor!.year;
    return point({ ...nothing, grain: 'season', year, code: season }, named || year === null ? [] : ['year'], anchor);
  }
  const quarter = numberIn(slots, 'quarter');
  if (quarter !== null && named)
    return quarter > 4
      ? null
      : point({ ...nothing, grain: 'quarter', year: named.year, number: quarter }, impliedYear, named.anchor);
  const half = numberIn(slots, 'halfyear');
  if (half !== null && named)
    return point({ ...nothing, grain: 'half', year: named.year, number: half }, impliedYear, named.anchor);
  const decade = numberIn(slots, 'decade') ?? numberIn(slots, 'decadeyear');
  if (decade !== null) return decadeOf(decade, slots, story);
  const century = numberIn(slots, 'century');
  if (century !== null) {
    if (century < 1 || century > 30) return null;
    return point({
      ...nothing,
      grain: 'century',
      year: slots.era === 'BC' ? 1 - 100 * (century - 1) : 100 * (century - 1) || 1,
    });
  }
  const weekday = numberIn(slots, 'weekday');
  if (weekday !== null) return weekdayMeant(weekday, slots, story, tense);
  if (day !== null) {
    const anchor = baseOf(story);
    if (anchor.month !== null && !isDate(anchor.month, day, anchor.year)) return null;
    return point({ ...nothing, year: anchor.year, month: anchor.month, day }, known(anchor, ['year', 'month']), anchor);
  }
  return named ? point({ ...nothing, grain: 'year', year: named.year }, impliedYear, named.anchor) : null;
};

/** "12/31/2011": which is the month is known where only one of the two can be, or they are the same. */
const byNumbers = (first: number, second: number, year: number): Meaning | null => {
  if (first > 12 && second > 12) return null;
  if (first <= 12 && second <= 12 && first !== second) return point({ ...nothing, year });
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return isDate(month, day, year) ? point({ ...nothing, year, month, day }) : null;
};

/** Two digits are a decade of the last century unless the text is told from another. */
const decadeOf = (decade: number, slots: Slots, story: Story): Meaning => {
  if (decade >= 100 || slots.era === 'BC')
    return point({ ...nothing, grain: 'decade', year: slots.era === 'BC' ? 1 - decade : decade });
  const anchor = baseOf(story);
  const century = anchor.year === null ? 1900 : 100 * Math.floor(anchor.year / 100);
  const year = century + decade > (anchor.year ?? 2000) + AHEAD ? century - 100 + decade : century + decade;
  return point({ ...nothing, grain: 'decade', year }, ['year'], anchor);
};

const known = (anchor: Anchor, parts: readonly ('year' | 'month' | 'day')[]): TimePart[] =>
  parts.filter((part) => anchor[part] !== null);

const dayIn = ({ year, month, day }: Anchor): Day | null =>
  year === null || month === null || day === null ? null : { year, month, day };

const all: readonly TimePart[] = ['year', 'month', 'day'];

const weekdayMeant = (weekday: number, slots: Slots, story: Story, tense: number): Meaning => {
  const said = numberIn(slots, 'saidweekday');
  const told = numberIn(slots, 'toldweekday');
  const anchor = told !== null ? story.last : baseOf(story);
  const base = dayIn(anchor);
  if (base === null) return point({ ...nothing, number: weekday });
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  const way = said ?? told ?? 0;
  const past = way < 0 || (way === 0 && (said === 0 ? false : tense <= 0));
  const days = past ? (ahead === 0 ? (way < 0 ? -7 : 0) : ahead - 7) : ahead === 0 && way > 0 ? 7 : ahead;
  return point(onDay(plusDays(base, days)), all, anchor);
};

/** `count` units on from an anchor; parts that the anchor does not have stay unknown. */
export const shifted = (anchor: Anchor, count: number, unit: string): Meaning | null => {
  const { year, month } = anchor;
  const day = dayIn(anchor);
  switch (unit) {
    case 'D':
      return day
        ? point(onDay(plusDays(day, count)), all, anchor)
        : point(
            { ...nothing, year, month: count === 0 ? month : null },
            known(anchor, count === 0 ? ['year', 'month'] : ['year']),
            anchor,
          );
    case 'W':
    case 'F': {
      if (!day) return point({ ...nothing, grain: 'week', year, number: null }, known(anchor, ['year']), anchor);
      const { year: y, week } = weekOf(plusDays(day, count * (unit === 'F' ? 14 : 7)));
      return point({ ...nothing, grain: 'week', year: y, number: week }, all, anchor);
    }
    case 'WE': {
      if (!day) return point({ ...nothing, grain: 'weekend' });
      const { year: y, week } = weekOf(plusDays(mondayOf(day), 7 * count));
      return point({ ...nothing, grain: 'weekend', year: y, number: week }, all, anchor);
    }
    case 'M': {
      if (year === null || month === null)
        return point({ ...nothing, grain: 'month', year }, known(anchor, ['year']), anchor);
      return point({ ...nothing, grain: 'month', ...plusMonths(year, month, count) }, ['year', 'month'], anchor);
    }
    case 'Y':
      return point(
        { ...nothing, grain: 'year', year: year === null ? null : year + count },
        known(anchor, ['year']),
        anchor,
      );
    case 'DE':
      return point(
        { ...nothing, grain: 'decade', year: year === null ? null : floorTo(year, 10) + 10 * count },
        known(anchor, ['year']),
        anchor,
      );
    case 'CE':
      return point(
        { ...nothing, grain: 'century', year: year === null ? null : floorTo(year, 100) + 100 * count },
        known(anchor, ['year']),
        anchor,
      );
    default:
      return null;
  }
};

/** The first year by name of a year's decade or century. */
const floorTo = (year: number, size: number): number =>
  year > 0 ? size * Math.floor(year / size) : 1 - size * Math.floor((1 - year) / size);
