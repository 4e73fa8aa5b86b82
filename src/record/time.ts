import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { TimeId } from './ids.ts';

/** A time expression; `value` is a TIMEX3 value, `from` and `to` the ISO 8601 dates it spans where that is known. */
export const Time = z
  .strictObject({
    id: TimeId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    kind: z.enum(['date', 'time', 'duration', 'set']),
    value: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    because: Evidence,
  })
  .readonly();
export type Time = z.infer<typeof Time>;
