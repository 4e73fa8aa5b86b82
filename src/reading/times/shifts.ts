import type { Day } from './calendar.ts';
import { plusDays } from './calendar.ts';
import { baseOf, type Meaning, meantByDate, numberIn, point, shifted, textIn, withParts } from './dates.ts';
import type { Slots } from './match.ts';
import { type Anchor, nowhere, type Story } from './story.ts';
import { nothing, onDay } from './when.ts';

/** "Yesterday", "the next day", "two years later", "last summer", "the end of the month". */
export const meantByShift = (slots: Slots, story: Story, tense: number): Meaning | null => {
  const found = shiftOf(slots, story, tense);
  return found && withParts(slots, found);
};

const shiftOf = (slots: Slots, story: Story, tense: number): Meaning | null => {
  const aside = numberIn(slots, 'aside');
  const unit = textIn(slots, 'unit') ?? textIn(slots, 'somes');
  if (aside !== null && unit !== null) {
    const anchor = slots.ago === undefined ? story.last : baseOf(story);
    const count = slots.vague !== undefined || slots.somes !== undefined ? null : (numberIn(slots, 'n') ?? 1);
    return asideOf(anchor, aside, count, unit);
  }
  const deictic = numberIn(slots, 'deictic');
  if (deictic !== null) return shifted(story.isNarrative ? nowhere : story.document, deictic, 'D');
  if (slots.weekday !== undefined) return meantByDate(slots, story, tense);
  const told = numberIn(slots, 'told');
  const anchor = told === null ? baseOf(story) : story.last;
  const by = told ?? numberIn(slots, 'said') ?? 0;
  const month = numberIn(slots, 'month');
  if (month !== null) {
    const year = yearBy(anchor, by, month);
    return point({ ...nothing, grain: 'month', year, month }, year === null ? [] : ['year'], anchor);
  }
  const season = textIn(slots, 'season');
  if (season !== null) {
    const year = yearBy(anchor, by, middles[season] ?? 7);
    return point({ ...nothing, grain: 'season', year, code: season }, year === null ? [] : ['year'], anchor);
  }
  if (slots.weekend !== undefined) return shifted(anchor, by, 'WE');
  if (slots.part !== undefined) return shifted(anchor, by, 'D');
  const same = textIn(slots, 'sameunit');
  if (same !== null) return shifted(told === null && slots.said === undefined ? baseOf(story) : anchor, by, same);
  return unit === null ? null : shifted(anchor, by, unit);
};

/** A month in the middle of each season of the north. */
const middles: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

/** The year of the last, this or next month of a name. */
const yearBy = ({ year, month }: Anchor, by: number, named: number): number | null => {
  if (year === null) return null;
  if (by === 0 || month === null) return year + (month === null ? by : 0);
  return by > 0 ? year + (named > month ? 0 : 1) : year - (named < month ? 0 : 1);
};

const asideOf = (anchor: Anchor, way: number, count: number | null, unit: string): Meaning | null => {
  if (unit.startsWith('T')) {
    const { year, month, day } = anchor;
    return point({ grain: 'time', year, month, day, number: null, code: 'XX' }, [], anchor);
  }
  if (count === null || !Number.isInteger(count)) {
    const vague = shifted({ ...anchor, day: null, month: null, year: null }, 1, unit);
    return vague && { ...vague, anchor };
  }
  const day = wholeDay(anchor);
  const found =
    unit === 'W' && day
      ? point(onDay(plusDays(day, 7 * way * count)), ['year', 'month', 'day'], anchor)
      : shifted(anchor, way * count, unit);
  const year = found?.when?.year ?? 0;
  return year < FIRST_YEAR || year > LAST_YEAR ? shifted(nowhere, 1, unit) : found;
};

/** TIMEX3 has four digits for a year: "65 million years ago" is none. */
const FIRST_YEAR = -9998;
const LAST_YEAR = 9999;

const wholeDay = ({ year, month, day }: Anchor): Day | null =>
  year === null || month === null || day === null ? null : { year, month, day };
