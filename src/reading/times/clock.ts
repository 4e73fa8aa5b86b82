import { two } from './calendar.ts';
import { type Meaning, meantByDate, numberIn, point, textIn } from './dates.ts';
import type { Slots } from './match.ts';
import type { Anchor, Story } from './story.ts';
import { nothing, type When } from './when.ts';

/** "3:30 p.m. EST", "05:30hrs", "noon", with the day where the words name it, else that of `anchor`. */
export const meantByClock = (slots: Slots, story: Story, anchor: Anchor, tense: number): Meaning | null => {
  const clock = clockIn(slots);
  if (clock === null) return null;
  const code = clock + (textIn(slots, 'zone') ?? '');
  const own =
    slots.month !== undefined || slots.date !== undefined || slots.weekday !== undefined
      ? meantByDate(slots, story, tense)
      : null;
  if (own?.when) return point({ ...own.when, grain: 'time', code }, own.implied, own.anchor);
  const { year, month, day } = anchor;
  const when: When = { ...nothing, grain: 'time', code };
  return year === null || month === null || day === null
    ? point(when)
    : point({ ...when, year, month, day }, ['year', 'month', 'day'], anchor);
};

const clockIn = (slots: Slots): string | null => {
  const whole = textIn(slots, 'fullclock') ?? textIn(slots, 'military') ?? textIn(slots, 'noon');
  if (whole !== null) return whole;
  let hour = numberIn(slots, 'hour');
  const minute = numberIn(slots, 'minute') ?? Number(textIn(slots, 'minute') ?? 0);
  if (hour === null) return null;
  const half = textIn(slots, 'half12');
  if (half !== null) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  return Number.isInteger(hour) && hour <= 24 && minute <= 59 ? `${two(hour)}:${two(minute)}` : null;
};
