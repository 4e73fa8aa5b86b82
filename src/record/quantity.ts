import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { QuantityId } from './ids.ts';
import { Span } from './span.ts';

export const QuantityKind = z.enum([
  'count',
  'money',
  'distance',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'power',
  'share',
  'other',
]);
export type QuantityKind = z.infer<typeof QuantityKind>;

/** What became of the people counted. */
export const Casualty = z.enum(['killed', 'wounded', 'missing', 'detained', 'displaced']);
export type Casualty = z.infer<typeof Casualty>;

/**
 * How much or how many. `low` and `high` bound a range and are `value` where there is none; all three are null where the words
 * give no number ("huge amounts"), and `high` alone where there is no upper bound ("at least 12"). `of` is what is
 * counted, `unit` what it is measured in: ISO 4217 for money, the unit's symbol otherwise.
 */
export const Quantity = z
  .strictObject({
    id: QuantityId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    kind: QuantityKind,
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    of: Span.nullable(),
    casualty: Casualty.nullable(),
    approximate: z.boolean(),
    because: Evidence,
  })
  .readonly();
export type Quantity = z.infer<typeof Quantity>;
