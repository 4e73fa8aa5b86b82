/** Civil dates of the proleptic Gregorian calendar; years are astronomical: 0 is 1 BC. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const daysIn = (year: number, month: number): number =>
  month !== 2 ? ([4, 6, 9, 11].includes(month) ? 30 : 31) : isLeap(year) ? 29 : 28;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since 1 January 1970, by Howard Hinnant's "chrono-compatible low-level date algorithms". */
export const numberOf = ({ year, month, day }: Day): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
};

export const dayOf = (number: number): Day => {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const y = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: y + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * m + 2) / 5) + 1,
  };
};

export const plusDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days);

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));

/** The week of ISO 8601 that a day is in. Weeks begin on Monday; the first of a year holds its 4 January. */
export const weekOf = (day: Day): { readonly year: number; readonly week: number } => {
  const { year } = plusDays(mondayOf(day), 3);
  const first = mondayOf({ year, month: 1, day: 4 });
  return { year, week: (numberOf(mondayOf(day)) - numberOf(first)) / 7 + 1 };
};

export const mondayOfWeek = (year: number, week: number): Day =>
  plusDays(mondayOf({ year, month: 1, day: 4 }), 7 * (week - 1));

/** `months` on from a month, 1 to 12. */
export const plusMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
};

export const two = (n: number): string => String(n).padStart(2, '0');

/** ISO 8601. Years before 1 and past 9999 have a sign and six digits. */
export const isoOf = ({ year, month, day }: Day): string => {
  const written =
    year >= 0 && year <= 9999
      ? String(year).padStart(4, '0')
      : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
  return `${written}-${two(month)}-${two(day)}`;
};

/** The day that an ISO 8601 date or time begins with; null if it begins with none. */
export const dayFrom = (iso: string): Day | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
};
