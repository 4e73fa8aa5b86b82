import type { TimeSense, TimeWords } from '../../language/time-words.ts';
import { AUX, isVerb, NOUN, PROPN } from '../../learn/tags.ts';
import type { Scene } from '../scene.ts';
import { isCapitalised } from '../tokens.ts';

/**
 * The words of a text as dates are written with them: tokens, cut at their hyphens where the parts are words of time or
 * numbers: "1914-18", "now-isolated", "six-day". Parallel arrays, in order.
 */
export interface Atoms {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly word: readonly string[];
  readonly token: readonly number[];
  /** What the atom may stand for; null for most. */
  readonly sense: readonly (TimeSense | null)[];
  /** The classes of its sense: "<month>". */
  readonly keys: readonly (readonly string[])[];
}

const none: readonly string[] = [];

const LONGEST = 24;

export const toAtoms = (scene: Scene, language: TimeWords): Atoms => {
  const { tokens } = scene;
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const token: number[] = [];
  const sense: (TimeSense | null)[] = [];
  const keys: (readonly string[])[] = [];
  const known = new Map<string, TimeSense | null>();
  const keysOf = new Map<TimeSense, readonly string[]>();

  const senseOf = (lower: string): TimeSense | null => {
    let found = known.get(lower);
    if (found === undefined) {
      found = language.words.get(lower) ?? numericSense(lower);
      known.set(lower, found);
    }
    return found;
  };

  const push = (from: number, to: number, lower: string, i: number, is: TimeSense | null): void => {
    start.push(from);
    end.push(to);
    word.push(lower);
    token.push(i);
    sense.push(is);
    let of = is === null ? none : keysOf.get(is);
    if (of === undefined) {
      of = Object.keys(is!).map((name) => `<${name}>`);
      keysOf.set(is!, of);
    }
    keys.push(of);
  };

  for (let i = 0; i < tokens.count; i++) {
    const lower = tokens.lower[i]!;
    const from = tokens.start[i]!;
    const to = tokens.end[i]!;
    let whole = to - from <= LONGEST ? senseOf(lower) : null;
    if (whole !== null && !allowed(scene, i, whole)) whole = null;
    if (whole !== null || !lower.includes('-') || lower.length < 3 || to - from > LONGEST) {
      push(from, to, lower, i, whole);
      continue;
    }
    const parts = lower.split('-');
    const senses = parts.map(senseOf);
    // "Covid-19" and "F-16" are names; "now-isolated" begins with a word of time, "post-1945" ends with a year.
    const last = senses.at(-1);
    const isNumber = senses[0]?.n !== undefined && senses[0]?.spelled === undefined;
    // "555-1984" is no date, nor are scores; "1914-18" and "480-479" BC may be.
    const isOther =
      isNumber && senses[0]?.day === undefined && Number(parts[0]) < Number(parts[1]) && senses[0]?.year === undefined;
    if (
      lower.length !== to - from ||
      isOther ||
      (senses[0] === null && last?.year === undefined && last?.decade === undefined)
    ) {
      push(from, to, lower, i, null);
      continue;
    }
    let at = from;
    parts.forEach((part, p) => {
      if (p > 0) push(at, ++at, '-', i, null);
      if (part) push(at, at + part.length, part, i, senses[p]!);
      at += part.length;
    });
  }
  return { count: start.length, start, end, word, token, sense, keys };
};

/** Months and weekdays are names; what may be another word altogether is trusted only with the right part of speech. */
const allowed = (scene: Scene, i: number, sense: TimeSense): boolean => {
  const tag = scene.tags[i]!;
  if (sense.proper !== undefined && !isCapitalised(scene.tokens, i)) return false;
  if (sense.unsure === undefined) return true;
  return sense.unsure === 'noun' ? tag === NOUN || tag === PROPN : !isVerb(tag) && tag !== AUX;
};

/** What a word with a digit may stand for. */
const numericSense = (lower: string): TimeSense | null => {
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
