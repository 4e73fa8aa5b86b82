import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { PlaceId } from './ids.ts';

const Precision = z.enum(['country', 'region', 'city', 'vicinity']);
export type Precision = z.infer<typeof Precision>;

/** What a name may stand for in the gazetteer. */
export const PlaceCandidate = z
  .strictObject({
    gazetteerId: z.string().nullable(),
    name: z.string(),
    country: z.string().nullable(),
    lat: z.number(),
    lon: z.number(),
    precision: Precision,
  })
  .readonly();
export type PlaceCandidate = z.infer<typeof PlaceCandidate>;

/**
 * A toponym resolved against the gazetteer; `lat` and `lon` are WGS 84 degrees, `country` is ISO 3166-1 alpha-2. All are
 * null where the gazetteer does not hold the name. `radius`, in kilometres, is how far around the point a *vicinity* reaches.
 * `candidates` are what else the name may stand for, likeliest first, the chosen one among them.
 */
export const Place = z
  .strictObject({
    id: PlaceId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    name: z.string(),
    country: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    precision: Precision.nullable(),
    radius: z.number().nullable(),
    gazetteerId: z.string().nullable(),
    candidates: z.array(PlaceCandidate).readonly(),
    because: Evidence,
  })
  .readonly();
export type Place = z.infer<typeof Place>;
