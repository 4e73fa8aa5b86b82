import type { Meaning } from './dates.ts';
import type { Slots } from './pattern.ts';

const none = { when: null, edge: null, implied: [], anchor: null } as const;

/** ISO 8601's duration: "P2Y", "PT3H", with TIMEX3's decades and centuries, "P1DE", and X for what is not said. */
const lengthOf = (count: number | string, unit: string): string => {
  if (unit === 'F') return typeof count === 'number' ? `P${2 * count}W` : 'PXW';
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
};

/** "Two years", "a ten-day visit", "for months". */
export const meantByDuration = (slots: Slots): Meaning | null => {
  const unit = slots.unit;
  if (typeof unit !== 'string') return null;
  const count = slots.vague !== undefined ? 'X' : (slots.n ?? 1);
  return { ...none, kind: 'duration', value: lengthOf(count, unit) };
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
