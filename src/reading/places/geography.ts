export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The mean radius of the earth, in kilometres. */
const RADIUS = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance in kilometres, by the haversine formula. */
export const kilometres = (a: Point, b: Point): number => {
  const height = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const width = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const part = height + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * width;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(part)));
};
