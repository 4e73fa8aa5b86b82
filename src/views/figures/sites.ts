import type { Claim } from '../../record/claim.ts';
import type { Place } from '../../record/place.ts';
import type { Reading } from '../../record/reading.ts';
import { placeWords } from '../../text/details.ts';

/** One spot or area however often it is named, with the claims that are set there. */
export interface Site {
  readonly place: Place;
  /** "Selim (KV)", "30 km around Selim (KV)": each way in which it is meant. */
  readonly words: readonly string[];
  /** Kilometres around it that are meant too; 0 where that is the place alone. */
  readonly reach: number;
  readonly claims: readonly Claim[];
}

export interface Located extends Site {
  readonly lat: number;
  readonly lon: number;
}

/** What a map can show, and what the gazetteer does not hold; each with the most claims first. */
export interface Sites {
  readonly located: readonly Located[];
  readonly unlocated: readonly Site[];
}

export const sitesOf = ({ places, claims }: Reading): Sites => {
  const setIn = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const id of claim.where) {
      const others = setIn.get(id);
      if (others) others.push(claim);
      else setIn.set(id, [claim]);
    }

  const bySpot = new Map<string, Place[]>();
  for (const place of places) {
    const { lat, lon, name } = place;
    const key = lat === null || lon === null ? name.toLowerCase() : `${lat} ${lon}`;
    const others = bySpot.get(key);
    if (others) others.push(place);
    else bySpot.set(key, [place]);
  }
  const sites = [...bySpot.values()]
    .map((named) => ({
      place: named[0]!,
      words: [...new Set(named.map(placeWords))],
      reach: Math.max(0, ...named.map(({ precision, radius }) => (precision === 'vicinity' ? (radius ?? 0) : 0))),
      claims: [...new Set(named.flatMap(({ id }) => setIn.get(id) ?? []))],
    }))
    .sort((a, b) => b.claims.length - a.claims.length);
  return {
    located: sites.flatMap((site) => {
      const { lat, lon } = site.place;
      return lat === null || lon === null ? [] : { ...site, lat, lon };
    }),
    unlocated: sites.filter(({ place: { lat, lon } }) => lat === null || lon === null),
  };
};
