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
 * How much or how many. `value` is the number said, null for a range and where the words give none; `low` and `high` are its
 * bounds, the value itself where it has none, null where it is open: `high` of "at least 12", `low` of "up to 300". "Dozens"
 * have a `low` of 24 alone, "huge amounts" nothing. `of` is what is counted or measured, `unit` what it is measured in: ISO
 * 4217 for money, the unit's symbol otherwise; a third is 0.333 of no unit, 30 per cent is 30 of the unit "%".
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
