import type { TimeSense, TimeWords } from '../../language/time-words.ts';
import { AUX, isVerb } from '../../learn/tags.ts';
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
      found = language.words.get(lower) ?? language.numeric(lower);
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
      const is = senses[p]!;
      const isName = is?.proper === undefined || tokens.text.charCodeAt(at) !== part.charCodeAt(0);
      if (part) push(at, at + part.length, part, i, isName ? is : null);
      at += part.length;
    });
  }
  return { count: start.length, start, end, word, token, sense, keys };
};

/** Months and weekdays are names; what may be a verb, or the subject of one, is trusted where it is none: "May met the mayor". */
const allowed = ({ tokens, tags, sentences, sentenceOf }: Scene, i: number, sense: TimeSense): boolean => {
  const tag = tags[i]!;
  if (sense.proper !== undefined && !isCapitalised(tokens, i)) return false;
  if (sense.unsure === undefined) return true;
  const { first, last } = sentences[sentenceOf[i]!]!;
  return !isVerb(tag) && tag !== AUX && !(sense.month !== undefined && i === first && i < last && isVerb(tags[i + 1]!));
};
