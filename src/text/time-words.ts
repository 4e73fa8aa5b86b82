import type { Time } from '../record/time.ts';
import { type Day, dayNumber, dayOfNumber, lengthOf } from './days.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** When a time is, short and for a reader: "Thu 3 May 2012, 14:30", "3–9 May 2012", "2011", "until Mar 2012"; null where no date is known. */
export const timeWords = ({ value, from, to }: Pick<Time, 'value' | 'from' | 'to'>): string | null => {
  const first = from === null ? null : dayNumber(from);
  const last = to === null ? null : dayNumber(to);
  if (first !== null && last !== null) {
    if (first === last) return dayWords(first) + hourOf(value);
    return first < last ? rangeWords(dayOfNumber(first), dayOfNumber(last)) : null;
  }
  if (first !== null) return `from ${dayWords(first)}`;
  if (last !== null) return `until ${dayWords(last)}`;
  return null;
};

/** "3 May 2012", for a day in days since 1 January 1970. */
export const dateWords = (number: number): string => {
  const at = dayOfNumber(number);
  return `${dayMonth(at)} ${yearWords(at.year)}`;
};

const dayWords = (number: number): string => `${weekdays[dayOfNumber(number).weekday]} ${dateWords(number)}`;

const rangeWords = (a: Day, b: Day): string => {
  const wholeMonths = a.day === 1 && b.day === lengthOf(b.year, b.month);
  if (wholeMonths && a.month === 1 && b.month === 12)
    return a.year === b.year ? yearWords(a.year) : `${yearWords(a.year)}–${yearWords(b.year)}`;
  if (a.year !== b.year)
    return wholeMonths
      ? `${monthYear(a)} – ${monthYear(b)}`
      : `${dayMonth(a)} ${yearWords(a.year)} – ${dayMonth(b)} ${yearWords(b.year)}`;
  if (wholeMonths) return a.month === b.month ? monthYear(a) : `${monthOf(a)}–${monthYear(b)}`;
  return `${a.month === b.month ? `${a.day}–` : `${dayMonth(a)} – `}${dayMonth(b)} ${yearWords(b.year)}`;
};

const monthOf = ({ month }: Day): string => months[month - 1]!;
const dayMonth = (at: Day): string => `${at.day} ${monthOf(at)}`;
const monthYear = (at: Day): string => `${monthOf(at)} ${yearWords(at.year)}`;

/** ISO counts a year 0, which people call 1 BC. */
const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

const partsOfDay: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

/** The hour or part of the day of a TIMEX3 value: ", 14:30", ", night"; nothing where it has none. */
const hourOf = (value: string): string => {
  const [, hour, part] = /T(?:(\d\d(?::\d\d)?)|([A-Z]{2}))/.exec(value) ?? [];
  if (hour) return `, ${hour.includes(':') ? hour : `${hour}:00`}`;
  const words = part && partsOfDay[part];
  return words ? `, ${words}` : '';
};
