import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/text/days.ts';

test('counts days from 1970 as the platform does, over all its years', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString();
      const number = Math.floor(date.getTime() / 86_400_000);
      expect(dayNumber(iso)).toBe(number);
      expect(dayOfNumber(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        weekday: (date.getUTCDay() + 6) % 7,
      });
    }),
  );
});

test('gets back to the day it counted, before our era too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 3_000_000 }), (number) => {
      const { year, month, day } = dayOfNumber(number);
      const two = (part: number) => String(part).padStart(2, '0');
      const sign = year < 0 ? '-' : '';
      expect(dayNumber(`${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`)).toBe(number);
    }),
  );
});

test.each(['', 'XXXX-05-03', '2012-05', '2012-13-01', '2012-02-30', '2011-02-29', '<b>'])(
  'knows no day in %j',
  (date) => {
    expect(dayNumber(date)).toBeNull();
  },
);
