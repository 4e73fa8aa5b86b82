/** Days since 1 January 1970 of the day that an ISO 8601 date begins with, in the proleptic Gregorian calendar; null where it names none. */
export const dayNumber = (date: string): number | null => {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null;
  return daysBefore(year, month) + day - 1;
};

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
}

/** The calendar day of so many days since 1 January 1970. */
export const dayOfNumber = (number: number): Day => {
  // A guess that is at most one year off, since no year is longer than 366 days or shorter than 365.
  let year = Math.floor(1970 + number / 365.2425);
  while (daysBefore(year, 1) > number) year--;
  while (daysBefore(year + 1, 1) <= number) year++;
  let month = 12;
  while (daysBefore(year, month) > number) month--;
  const weekday = (((number + 3) % 7) + 7) % 7;
  return { year, month, day: number - daysBefore(year, month) + 1, weekday };
};

export const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from 1 January 1970 to the first of a month. */
const daysBefore = (year: number, month: number): number => {
  const y = year - 1;
  const toYear = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 719162;
  return toYear + before[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0);
};
