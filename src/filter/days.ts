import { lengthOf } from '../text/days.ts';
import type { Days } from './filter.ts';

/** The days of "2026-03-31", "2026-03", "2026", "2026-03..2026-05", "..2026" or "2026.."; null where it is none of these. */
export const daysOf = (text: string): Days | null => {
  const [first, last, ...more] = text.split('..');
  if (first === undefined || more.length) return null;
  if (last === undefined) return periodOf(first);
  const from = first ? periodOf(first) : null;
  const to = last ? periodOf(last) : null;
  if ((first && !from) || (last && !to) || !(from || to)) return null;
  if (from && to && from.from > to.to) return null;
  return { from: from?.from ?? null, to: to?.to ?? null };
};

const period = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

const periodOf = (text: string): { from: string; to: string } | null => {
  const [, year, month, day] = period.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const days = lengthOf(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${days}` };
  return Number(day) < 1 || Number(day) > days ? null : { from: text, to: text };
};
