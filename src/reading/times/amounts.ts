import { type Day, daysIn, plusDays, plusMonths } from './calendar.ts';
import type { Meaning } from './dates.ts';
import type { Slots } from './match.ts';
import type { Story } from './story.ts';

const none = { when: null, days: null, implied: [], anchor: null } as const;

/** ISO 8601's duration: "P2Y", "PT3H", with TIMEX3's decades and centuries, "P1DE", and X for what is not said. */
const lengthOf = (count: number | string, unit: string): string => {
  if (unit === 'F') return typeof count === 'number' ? `P${2 * count}W` : 'PXW';
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
};

/** More units of time than this nobody counts. */
const LARGEST = 1e9;

/** "Two years", "a ten-day visit", "for months"; "the past two weeks" has its days where the article has a date. */
export const meantByDuration = (slots: Slots, story: Story): Meaning | null => {
  const unit = slots.unit;
  if (typeof unit !== 'string') return null;
  const count = slots.vague !== undefined ? 'X' : (slots.n ?? 1);
  if (typeof count === 'number' && count > LARGEST) return null;
  const value = lengthOf(count, unit);
  const way = slots.past ?? slots.said;
  const { published } = story;
  if (typeof way !== 'number' || way === 0 || typeof count !== 'number' || published === null || story.isNarrative)
    return { ...none, kind: 'duration', value };
  const other = daysFrom(published, way * count, unit);
  const days = other && (way < 0 ? { from: other, to: published } : { from: published, to: other });
  return { ...none, kind: 'duration', value, days, anchor: story.document };
};

/** Beyond a lifetime of days nobody means a day. */
const MOST_DAYS = 36_525;

/** The day so many units on from another; null for units that are no whole number of days or months. */
const daysFrom = (day: Day, count: number, unit: string): Day | null => {
  if (!Number.isInteger(count)) return null;
  const days = { D: 1, W: 7, F: 14 }[unit];
  if (days !== undefined) return Math.abs(count) > MOST_DAYS ? null : plusDays(day, days * count);
  const months = { M: 1, Y: 12, DE: 120, CE: 1200 }[unit];
  if (months === undefined) return null;
  const { year, month } = plusMonths(day.year, day.month, months * count);
  if (year < 1 || year > 9999) return null;
  return { year, month, day: Math.min(day.day, daysIn(year, month)) };
};

const recurring: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Y: 'XXXX',
};

/** "Every Monday", "daily", "twice a week", "per month", and parts of no one day: "at night". */
export const meantBySet = (slots: Slots): Meaning => {
  const { every, n, part, weekday, weekdays, season, month, daily, weekend } = slots;
  const unit = slots.unit ?? daily;
  let value = 'PX';
  if (part !== undefined) value = `XXXX-XX-XXT${part}`;
  else if (weekday !== undefined || weekdays !== undefined) value = `XXXX-WXX-${weekday ?? weekdays}`;
  else if (season !== undefined) value = `XXXX-${season}`;
  else if (month !== undefined) value = `XXXX-${String(month).padStart(2, '0')}`;
  else if (weekend !== undefined) value = 'XXXX-WXX-WE';
  else if (typeof unit === 'string') {
    const repeats = n === undefined && (every !== undefined || daily !== undefined);
    value =
      (repeats ? recurring[unit] : undefined) ??
      (/^\d/.test(unit) ? `P${unit}` : lengthOf(every === undefined ? 1 : (n ?? 1), unit));
  }
  return { ...none, kind: part !== undefined && every === undefined ? 'time' : 'set', value };
};

/** "Now", "recently", "the future". */
export const meantByReference = (slots: Slots): Meaning => ({ ...none, kind: 'date', value: String(slots.reference) });
