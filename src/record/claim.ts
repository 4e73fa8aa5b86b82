import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { AttributionId, ClaimId, EntityId, PlaceId, QuantityId, TimeId } from './ids.ts';
import { Span } from './span.ts';

/** How a claim is put, the literature's event factuality, with the words that say so. */
export const Firmness = z
  .strictObject({
    polarity: z.enum(['affirmed', 'denied']),
    certainty: z.enum(['certain', 'probable', 'possible']),
    mode: z.enum(['actual', 'future', 'conditional', 'intended', 'questioned']),
    cues: z.array(Span).readonly(),
  })
  .readonly();
export type Firmness = z.infer<typeof Firmness>;

/** One proposition that somebody answers for; `said` is null where it is the author's own voice. */
export const Claim = z
  .strictObject({
    id: ClaimId,
    content: z.array(Span).readonly(),
    said: AttributionId.nullable(),
    firmness: Firmness,
    about: z.array(EntityId).readonly(),
    when: z.array(TimeId).readonly(),
    where: z.array(PlaceId).readonly(),
    quantities: z.array(QuantityId).readonly(),
    because: Evidence,
  })
  .readonly();
export type Claim = z.infer<typeof Claim>;
