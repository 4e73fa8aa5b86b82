import * as z from 'zod';
import { QuantityId } from './ids.ts';
import { Span } from './span.ts';

/** A number of something: `low` and `high` bound a range, `of` is what is counted. */
export const Quantity = z
  .strictObject({
    id: QuantityId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    unit: z.string().nullable(),
    of: Span.nullable(),
    approximate: z.boolean(),
  })
  .readonly();
export type Quantity = z.infer<typeof Quantity>;
