import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  dayOf,
  isoOf,
  mondayOfWeek,
  numberOf,
  plusMonths,
  weekdayOf,
  weekOf,
} from '../../../src/reading/times/calendar.ts';

it('days are numbered as the platform numbers them, before Christ too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_200_000, max: 1_200_000 }), (number) => {
      const day = dayOf(number);
      expect(numberOf(day)).toBe(number);
      const date = new Date(number * 86_400_000);
      expect(isoOf(day)).toBe(date.toISOString().slice(0, -14));
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
    }),
  );
});

it('weeks are those of ISO 8601', () => {
  expect(weekOf({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 });
  expect(weekOf({ year: 2024, month: 12, day: 30 })).toEqual({ year: 2025, week: 1 });
  expect(mondayOfWeek(2025, 1)).toEqual({ year: 2024, month: 12, day: 30 });
});

it('months run over the years', () => {
  expect(plusMonths(2011, 11, 3)).toEqual({ year: 2012, month: 2 });
  expect(plusMonths(2011, 1, -1)).toEqual({ year: 2010, month: 12 });
});
