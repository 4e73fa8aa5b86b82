import * as z from 'zod';

/** A half-open range of UTF-16 code units of `Document.text`: `start` is in, `end` is out. */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly();
export type Span = z.infer<typeof Span>;
