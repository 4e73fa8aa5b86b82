import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { PlaceId } from './ids.ts';

/** A toponym resolved against the gazetteer; `lat` and `lon` are WGS 84 degrees, `country` is ISO 3166-1 alpha-2. */
export const Place = z
  .strictObject({
    id: PlaceId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    name: z.string(),
    country: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    precision: z.enum(['country', 'region', 'city', 'vicinity']).nullable(),
    gazetteerId: z.string().nullable(),
    because: Evidence,
  })
  .readonly();
export type Place = z.infer<typeof Place>;
