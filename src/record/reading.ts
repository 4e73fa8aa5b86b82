import * as z from 'zod';
import { Action } from './action.ts';
import { Attribution } from './attribution.ts';
import { Claim } from './claim.ts';
import { Document } from './document.ts';
import { Entity, Mention } from './entity.ts';
import { Loaded } from './loaded.ts';
import { Place } from './place.ts';
import { Quantity } from './quantity.ts';
import { Span } from './span.ts';
import { Time } from './time.ts';

/** Everything found in one document, by which version of the program and of its model. */
export const Reading = z
  .strictObject({
    document: Document,
    by: z.strictObject({ hearsay: z.string(), model: z.string() }).readonly(),
    sentences: z.array(Span).readonly(),
    mentions: z.array(Mention).readonly(),
    entities: z.array(Entity).readonly(),
    attributions: z.array(Attribution).readonly(),
    claims: z.array(Claim).readonly(),
    times: z.array(Time).readonly(),
    places: z.array(Place).readonly(),
    quantities: z.array(Quantity).readonly(),
    actions: z.array(Action).readonly(),
    loaded: z.array(Loaded).readonly(),
  })
  .readonly();
export type Reading = z.infer<typeof Reading>;
