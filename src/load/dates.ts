const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '\\d{4}';
const ZONE =
  '(?:Z|UTC|GMT|BST|CET|CEST|EET|EEST|MSK|IST|SGT|HKT|JST|KST|AEST|AEDT|[ECMP][SD]T|[ECMP]T)\\b|[+-]\\d{2}:?\\d{2}\\b|[+-]\\d{2}\\b';
const TIME = `(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\.?)?\\s*\\(?(${ZONE})?\\)?`;
const BETWEEN = '(?:\\s*(?:,|at|\\||·|•|–|—|-)\\s*|\\s+|T)';

// Zones that name one offset. ET, PT and their kind name two, and the text does not say which.
const offsets: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  IST: '+05:30',
  SGT: '+08:00',
  HKT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const iso = `(${YEAR})-(\\d{1,2})-(\\d{1,2})`;
const monthFirst = `${WEEKDAY}(${MONTH})\\s+(${DAY}),?\\s+(${YEAR})`;
const dayFirst = `${WEEKDAY}(${DAY})[\\s-]+(?:of\\s+)?(${MONTH}),?[\\s-]+(${YEAR})`;
const timeAfter = (day: string) => new RegExp(`(?<![\\w/-])${day}(?!\\d)(?:${BETWEEN}${TIME})?`, 'i');
const timeBefore = (day: string) => new RegExp(`(?<![\\w/-])${TIME}${BETWEEN}${day}(?!\\d)`, 'i');

interface Shape {
  readonly pattern: RegExp;
  /** Where the year, the month, the day and the time begin among the groups. */
  readonly groups: readonly [year: number, month: number, day: number, time: number];
}

const shapes: readonly Shape[] = [
  { pattern: timeAfter(iso), groups: [1, 2, 3, 4] },
  { pattern: timeBefore(monthFirst), groups: [8, 6, 7, 1] },
  { pattern: timeBefore(dayFirst), groups: [8, 7, 6, 1] },
  { pattern: timeAfter(monthFirst), groups: [3, 1, 2, 4] },
  { pattern: timeAfter(dayFirst), groups: [3, 2, 1, 4] },
];

/** A date in a longer text: its ISO 8601 value, and where it stands. */
export interface FoundDate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The first whole date (year, month and day) that a text holds, with its time and zone if they follow. */
export const findDate = (text: string): FoundDate | null => {
  let first: FoundDate | null = null;
  for (const { pattern, groups } of shapes) {
    const match = pattern.exec(text);
    if (!match || (first && match.index >= first.start)) continue;
    const [year, month, day, time] = groups;
    const value = compose(match[year], match[month], match[day], match.slice(time, time + 5));
    if (value) first = { value, start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return first;
};

/** The date that a whole text is, as metadata writes it, in ISO 8601 with the zone it gives; null if it is none. */
export const dateOf = (text: string): string | null => {
  const trimmed = text.trim();
  if (trimmed.length > 60) return null;
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(trimmed);
  if (packed) return compose(packed[1], packed[2], packed[3], [packed[4], packed[5], packed[6], undefined, packed[7]]);
  const found = findDate(trimmed);
  return found && found.start === 0 && found.end >= trimmed.length - 6 ? found.value : null;
};

const compose = (
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, second, half, zone]: readonly (string | undefined)[],
): string | null => {
  const y = Number(year);
  const m = /^\d/.test(month ?? '') ? Number(month) : monthNames.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  const d = Number.parseInt(day ?? '', 10);
  // A year outside these is a placeholder ("0001-01-01") or no year.
  if (!(y >= 1800 && y < 2200) || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return null;
  const date = `${y}-${two(m)}-${two(d)}`;
  if (hour === undefined || minute === undefined) return date;
  let h = Number(hour);
  if (half) h = (h % 12) + (/^p/i.test(half) ? 12 : 0);
  if (h > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  return `${date}T${two(h)}:${minute}${second === undefined ? '' : `:${second}`}${offset(zone)}`;
};

const offset = (zone: string | undefined): string => {
  if (zone === undefined) return '';
  const digits = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return digits ? `${digits[1]}:${digits[2] ?? '00'}` : (offsets[zone.toUpperCase()] ?? '');
};

const two = (n: number): string => String(n).padStart(2, '0');

const daysIn = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
};
