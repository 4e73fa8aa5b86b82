import type { Claim } from '../../record/claim.ts';
import type { Place } from '../../record/place.ts';
import type { Reading } from '../../record/reading.ts';

/** One spot or area however often it is named, with the claims that are set there. */
export interface Site {
  readonly place: Place;
  readonly claims: readonly Claim[];
}

/** What a map can show, and what the gazetteer does not hold; each with the most claims first. */
export interface Sites {
  readonly located: readonly (Site & { readonly place: Located })[];
  readonly unlocated: readonly Site[];
}

export type Located = Place & { readonly lat: number; readonly lon: number };

export const sitesOf = ({ places, claims }: Reading): Sites => {
  const setIn = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const id of claim.where) {
      const others = setIn.get(id);
      if (others) others.push(claim);
      else setIn.set(id, [claim]);
    }
  const sites = new Map<string, { readonly place: Place; readonly claims: Set<Claim> }>();
  for (const place of places) {
    const { lat, lon, precision, radius, name, gazetteerId } = place;
    const key = JSON.stringify(isLocated(place) ? [gazetteerId ?? [lat, lon], precision, radius] : name.toLowerCase());
    const site = sites.get(key) ?? { place, claims: new Set() };
    sites.set(key, site);
    for (const claim of setIn.get(place.id) ?? []) site.claims.add(claim);
  }
  const all = [...sites.values()]
    .map(({ place, claims }) => ({ place, claims: [...claims] }))
    .sort((a, b) => b.claims.length - a.claims.length);
  return {
    located: all.flatMap(({ place, claims }) => (isLocated(place) ? { place, claims } : [])),
    unlocated: all.filter(({ place }) => !isLocated(place)),
  };
};

const isLocated = (place: Place): place is Located => place.lat !== null && place.lon !== null;
