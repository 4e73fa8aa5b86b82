import type { TimeWords } from '../../language/time-words.ts';
import type { Atoms } from './atoms.ts';

/** No number that counts time is longer, in words and hyphens. */
const LONGEST = 10;

/** "twenty-one", "two hundred and five", "1,200", "two and a half", from `at`; null where none begins. */
export const numberAt = (
  { word, sense }: Atoms,
  at: number,
  { within }: TimeWords,
): { readonly value: number; readonly end: number } | null => {
  const first = sense[at]?.n;
  if (typeof first !== 'number') return null;
  let total = 0;
  let current = first;
  let end = at + 1;
  while (end - at < LONGEST) {
    const next = word[end] === '-' || within.has(word[end] ?? '') ? end + 1 : end;
    const { scale, n, spelled } = sense[next] ?? {};
    if (typeof scale === 'number') {
      if (scale >= 1000) {
        total += current * scale;
        current = 0;
      } else current *= scale;
    } else if (typeof n === 'number' && spelled !== undefined && fits(current, n)) current += n;
    else break;
    end = next + 1;
  }
  const value = total + current;
  if (!within.has(word[end] ?? '')) return { value, end };
  // "And half", or "and a half".
  const half = sense[end + 1]?.halved !== undefined ? end + 1 : sense[end + 2]?.halved !== undefined ? end + 2 : -1;
  return half < 0 ? { value, end } : { value: value + 0.5, end: half + 1 };
};

/** Ones follow tens, and anything below a hundred follows hundreds. */
const fits = (before: number, next: number): boolean =>
  (before >= 20 && before < 100 && before % 10 === 0 && next < 10) ||
  (before >= 100 && before % 100 === 0 && next < 100);
