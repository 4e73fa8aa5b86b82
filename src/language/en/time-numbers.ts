import type { TimeSense } from '../time-words.ts';

/** What a word with a digit may stand for. */
export const numeric = (lower: string): TimeSense | null => {
  const first = lower.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (!isDigit && first !== 0x27) return null;
  if (!isDigit) {
    const short = /^'(\d\d)(s?)$/.exec(lower);
    if (!short) return null;
    return short[2] ? (short[1]![1] === '0' ? { decade: Number(short[1]) } : null) : { shortyear: Number(short[1]) };
  }
  if (/^\d+$/.test(lower)) {
    const value = Number(lower);
    if (lower.length === 4) {
      const clock = clockOf(lower.slice(0, 2), lower.slice(2));
      return {
        n: value,
        ...(value >= 1000 && value < 2200 && { year: value }),
        ...(isModern(value) && { modern: value }),
        ...(value >= 1000 && value % 10 === 0 && { decadeyear: value }),
        ...(clock && { military: clock }),
      };
    }
    return {
      n: value,
      ...(value >= 1 && value <= 31 && lower.length <= 2 && { day: value }),
      ...(lower.length === 2 && { two: value }),
    };
  }
  let match = /^(\d{1,2})(st|nd|rd|th)$/.exec(lower);
  if (match) return { nth: Number(match[1]), ...(Number(match[1]) <= 31 && { nthday: Number(match[1]) }) };
  match = /^(\d{1,3}0)'?s$/.exec(lower);
  if (match) return { decade: Number(match[1]) };
  match = /^(\d{1,2})(?::|\.)(\d\d)([ap])\.?m\.?$/.exec(lower);
  if (match) return withHalf(match[1]!, match[2]!, match[3]!);
  match = /^(\d\d)(?:hrs?|h)$/.exec(lower);
  if (match) return { hours: match[1]! };
  match = /^(\d\d)([ap])\.?m\.?$/.exec(lower);
  if (match && match[1]!.length === 2 && lower.startsWith('0'))
    return { two: Number(match[1]), half12: `${match[2]}m` };
  match = /^(\d{1,2})([ap])\.?m\.?$/.exec(lower);
  if (match) return withHalf(match[1]!, '00', match[2]!);
  match = /^(\d{4})-(\d\d)-(\d\d)(?:t.*)?$/.exec(lower);
  if (match) return dated(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lower);
  if (match) return dated(Number(match[3]), Number(match[2]), Number(match[1]));
  if (/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+\.\d+$/.test(lower)) return { n: Number(lower.replaceAll(',', '')) };
  return null;
};

/** No round number, and as years go of late. */
const isModern = (year: number): boolean => year >= 1900 && year < 2100 && year % 100 !== 0;

const clockOf = (hour: string, minute: string): string | null =>
  Number(hour) <= 24 && Number(minute) <= 59 ? `${hour.padStart(2, '0')}:${minute}` : null;

const withHalf = (hour: string, minute: string, half: string): TimeSense | null => {
  const clock = clockOf(String((Number(hour) % 12) + (half === 'p' ? 12 : 0)), minute);
  return Number(hour) >= 1 && Number(hour) <= 12 && clock ? { fullclock: clock } : null;
};

const dated = (year: number, month: number, day: number): TimeSense | null =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
    : null;
