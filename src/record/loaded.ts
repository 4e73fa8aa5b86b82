import * as z from 'zod';
import { Evidence } from './evidence.ts';

/** An evaluative word, and whether it stands in a quotation (then it is the speaker's, else the writer's). */
export const Loaded = z
  .strictObject({
    id: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    inQuotation: z.boolean(),
    because: Evidence,
  })
  .readonly();
export type Loaded = z.infer<typeof Loaded>;
