import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { TimeId } from './ids.ts';

/** A part of a date that the words leave out and something else gives. */
export const TimePart = z.enum(['year', 'month', 'day', 'hour']);
export type TimePart = z.infer<typeof TimePart>;

/**
 * A time expression. `value` is a TIMEX3 value, with X where nothing says ("XXXX-11-03"); `from` and `to` are the first and
 * last ISO 8601 dates it covers, null where they are not known; one alone is null where the word before it leaves that end
 * open, as in "since 2011", of which the value is "2011". `implied` names the parts of the value that its words do not hold and
 * that were worked out from the document's date or from another date that the text names.
 */
export const Time = z
  .strictObject({
    id: TimeId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    kind: z.enum(['date', 'time', 'duration', 'set']),
    value: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    implied: z.array(TimePart).readonly(),
    because: Evidence,
  })
  .readonly();
export type Time = z.infer<typeof Time>;
