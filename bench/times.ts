import type { Span } from '../src/record/span.ts';
import type { Time } from '../src/record/time.ts';

/** A time expression as annotators marked it. */
export interface Timex extends Span {
  /** Its TIMEX3 value; null where they gave none. */
  readonly value: string | null;
}

/** A text whose time expressions are marked, with its date in ISO 8601. */
export interface TimedText {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly times: readonly Timex[];
}

/** A time expression as a system found it. */
export type FoundTime = Pick<Time, 'start' | 'end' | 'value'>;

export interface TimeScore {
  readonly gold: number;
  readonly found: number;
  /** Of those found: the same words; words shared; either with the same value. Each of the gold counts once. */
  readonly strict: number;
  readonly lenient: number;
  readonly strictValue: number;
  readonly lenientValue: number;
}

const add = (a: TimeScore, b: TimeScore): TimeScore =>
  Object.fromEntries(
    (Object.keys(b) as (keyof TimeScore)[]).map((key) => [key, a[key] + b[key]]),
  ) as unknown as TimeScore;

const share = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Each found time is paired with the first of the gold that shares words with it and is not taken, the same words first. */
export const scoreTimes = (gold: readonly Timex[], found: readonly FoundTime[]): TimeScore => {
  const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  const taken = new Set<Timex>();
  const pairs: [FoundTime, Timex][] = [];
  for (const fits of [same, share])
    for (const one of found) {
      if (pairs.some(([other]) => other === one)) continue;
      const other = gold.find((timex) => !taken.has(timex) && fits(timex, one));
      if (!other) continue;
      taken.add(other);
      pairs.push([one, other]);
    }
  const strict = pairs.filter(([one, other]) => same(one, other));
  const isRight = ([one, other]: [FoundTime, Timex]): boolean => one.value === other.value;
  return {
    gold: gold.length,
    found: found.length,
    strict: strict.length,
    lenient: pairs.length,
    strictValue: strict.filter(isRight).length,
    lenientValue: pairs.filter(isRight).length,
  };
};

export const scoreAll = (texts: readonly TimedText[], found: readonly (readonly FoundTime[])[]): TimeScore =>
  texts.map(({ times }, i) => scoreTimes(times, found[i]!)).reduce(add);

const f1 = (right: number, { gold, found }: TimeScore): number => (gold + found ? (2 * right) / (gold + found) : 0);

/** A row a system and part of the corpus. Value F1 over lenient matches is TempEval-3's. */
export const timesTable = (rows: readonly (readonly [name: string, score: TimeScore])[]): string =>
  [
    `${''.padEnd(60)}   gold  found  strict F1  lenient F1  value F1, lenient  strict`,
    ...rows.map(([name, score]) =>
      [
        name.padEnd(60),
        String(score.gold).padStart(7),
        String(score.found).padStart(7),
        percent(f1(score.strict, score)).padStart(11),
        percent(f1(score.lenient, score)).padStart(12),
        percent(f1(score.lenientValue, score)).padStart(19),
        percent(f1(score.strictValue, score)).padStart(8),
      ].join(''),
    ),
  ].join('\n');

const percent = (share: number): string => (100 * share).toFixed(1);

/** What a corpus that gives days, and marks only some times, tells of those it marks. */
export interface DaysScore {
  readonly gold: number;
  /** Marked, and found in part at least. */
  readonly found: number;
  /** Marked with days, of those found; and found to cover just those. */
  readonly withDays: number;
  readonly right: number;
}

export const scoreDays = (texts: readonly TimedText[], found: readonly (readonly Time[])[]): DaysScore => {
  const score = { gold: 0, found: 0, withDays: 0, right: 0 };
  texts.forEach(({ times }, i) => {
    for (const timex of times) {
      const ours = found[i]!.filter((one) => share(one, timex));
      const days = timex.value === null ? null : daysOf(timex.value);
      score.gold++;
      if (ours.length === 0) continue;
      score.found++;
      if (!days) continue;
      score.withDays++;
      // "1788 to 1824" is one date there and two of ours.
      if (ofWords(ours[0]!).from === days.from && ofWords(ours.at(-1)!).to === days.to) score.right++;
    }
  });
  return score;
};

/** The days of the words themselves: a gold date does not tell that "since" before it leaves its end open. */
const ofWords = ({ value, from, to }: Time): Pick<Time, 'from' | 'to'> =>
  (from === null) === (to === null) ? { from, to } : (daysOf(value) ?? { from, to });

export const daysTable = (rows: readonly (readonly [name: string, score: DaysScore])[]): string =>
  [
    `${''.padEnd(28)}   marked  found  with days  right`,
    ...rows.map(
      ([name, { gold, found, withDays, right }]) =>
        `${name.padEnd(28)}${String(gold).padStart(9)}${percent(found / gold).padStart(7)}${String(withDays).padStart(11)}${percent(right / withDays).padStart(7)}`,
    ),
  ].join('\n');

/** The first and last day of "2011", "2011-05", "2011-05-04" and of "2011/2012-03"; null of anything else. */
export const daysOf = (value: string): { readonly from: string; readonly to: string } | null => {
  const [first = '', last = first] = value.split('/');
  const from = /^\d{4}(-\d\d){0,2}$/.test(first) ? first + '-01-01'.slice(first.length - 4) : null;
  if (from === null || !/^\d{4}(-\d\d){0,2}$/.test(last)) return null;
  if (last.length === 10) return { from, to: last };
  const [year, month = 12] = last.split('-').map(Number) as [number, number?];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from, to: `${last.slice(0, 4)}-${String(month).padStart(2, '0')}-${days}` };
};
