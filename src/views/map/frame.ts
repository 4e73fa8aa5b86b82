/** A point to be shown; `reach` is the distance around it that belongs to it, in kilometres. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly reach: number;
  /** How much it matters that it is on the map: how many claims it has. */
  readonly weight: number;
}

/** A piece of the globe in Mercator's projection: all in degrees of longitude, `north` and `height` as stretched by it. */
export interface Frame {
  /** Western edge, from -180 on; the map may reach beyond 180. */
  readonly west: number;
  readonly width: number;
  readonly north: number;
  readonly height: number;
}

/** Height to width of every map. */
export const aspect = 0.62;

/** Less is more than the shapes can show. */
const leastWidth = 9;
/** Room around the outermost spots, for their names, as a share of what they span. */
const room = 0.2;
/** The share of the claims that decides what the map is about. */
const core = 0.7;
/** How many times as far as the core reaches a spot may lie and still be on the map. */
const farther = 1.4;
/** Kilometres: what is this near is on the map in any case. */
const nearby = 900;
const kilometresADegree = 111.2;

const radians = Math.PI / 180;

/** Mercator's stretched latitude in degrees; what is nearer to a pole than 85 degrees is put there. */
export const stretched = (lat: number): number => {
  const held = Math.max(-85, Math.min(85, lat)) * radians;
  return Math.log(Math.tan(Math.PI / 4 + held / 2)) / radians;
};

/**
 * Those of the spots that one map can show well: the middle of where most claims are, and all that is not much farther
 * from it. One far capital does not shrink a town to a dot.
 */
export const together = <T extends Spot>(spots: readonly T[]): T[] => {
  const total = spots.reduce((sum, { weight }) => sum + weight, 0);
  let best: { readonly from: readonly (readonly [number, T])[]; readonly sum: number } | null = null;
  for (const middle of spots) {
    const from = spots.map((spot) => [kilometres(middle, spot), spot] as const);
    const sum = from.reduce((all, [away, { weight }]) => all + away * weight, 0);
    if (best === null || sum < best.sum) best = { from, sum };
  }
  if (best === null) return [];
  const nearest = [...best.from].sort(([a], [b]) => a - b);
  let held = 0;
  let reach = 0;
  for (const [away, { weight }] of nearest) {
    reach = away;
    held += weight;
    if (held >= core * total) break;
  }
  const limit = Math.max(reach * farther, nearby);
  return nearest.filter(([away]) => away <= limit).map(([, spot]) => spot);
};

/** Great-circle distance. */
const kilometres = (a: Spot, b: Spot): number => {
  const [latA, latB] = [a.lat * radians, b.lat * radians];
  const half = Math.sin((latB - latA) / 2) ** 2;
  const across = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half + Math.cos(latA) * Math.cos(latB) * across)));
};

/** The frame around some spots, at least one. */
export const frameAround = (spots: readonly Spot[]): Frame => {
  const start = afterWidestGap(spots.map(({ lon }) => lon));
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { lat, lon, reach } of spots) {
    const up = reach / kilometresADegree;
    const aside = up / Math.max(0.1, Math.cos(lat * radians));
    const x = lon < start ? lon + 360 : lon;
    west = Math.min(west, x - aside);
    east = Math.max(east, x + aside);
    south = Math.min(south, stretched(lat - up));
    north = Math.max(north, stretched(lat + up));
  }
  const width = Math.min(
    360,
    Math.max(leastWidth, (east - west) * (1 + 2 * room), ((north - south) * (1 + 2 * room)) / aspect),
  );
  const height = width * aspect;
  const [lowest, highest] = [stretched(-62), stretched(82)];
  const top = Math.min(highest, Math.max((north + south) / 2 + height / 2, lowest + height));
  const left = width === 360 ? (west + east) / 2 - 180 : (west + east - width) / 2;
  return { west: left < -180 ? left + 360 : left, width, north: top, height };
};

/** The longitude from which, going east, all others are met before the widest stretch without any. */
const afterWidestGap = (lons: readonly number[]): number => {
  const sorted = [...lons].sort((a, b) => a - b);
  let start = sorted[0]!;
  let widest = start + 360 - sorted.at(-1)!;
  for (let i = 1; i < sorted.length; i++)
    if (sorted[i]! - sorted[i - 1]! > widest) {
      widest = sorted[i]! - sorted[i - 1]!;
      start = sorted[i]!;
    }
  return start;
};

/** Where a point lies on a map, as shares of its width and height from the upper left; outside of [0, 1] it is not on it. */
export const shareOf = (frame: Frame, { lat, lon }: Pick<Spot, 'lat' | 'lon'>): { x: number; y: number } => {
  const east = lon - frame.west;
  const x = east < 0 ? east + 360 : east >= 360 ? east - 360 : east;
  return { x: x / frame.width, y: (frame.north - stretched(lat)) / frame.height };
};
