import * as z from 'zod';
import { Span } from './span.ts';

/** What found a finding: the rule or model, the words that made it fire, and how sure it is, in [0, 1]. */
export const Evidence = z
  .strictObject({ rule: z.string(), spans: z.array(Span).readonly(), score: z.number().min(0).max(1) })
  .readonly();
export type Evidence = z.infer<typeof Evidence>;
