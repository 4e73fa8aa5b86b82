export interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** The side of a cell, in degrees. */
const CELL = 0.5;

/**
 * The middle of a region by the settlements in it: of every cell of half a degree that holds one as much, so that a big city's suburbs
 * weigh no more than open country.
 */
export const middleOf = (points: readonly Point[]): { lat: number; lon: number } => {
  const cells = new Map<string, { lat: number; lon: number }[]>();
  // Around the first point, so that a region over the line of dates is in one piece.
  const origin = points[0]!.lon;
  for (const { lat, lon } of points) {
    const along = ((lon - origin + 540) % 360) - 180;
    const cell = `${Math.floor(lat / CELL)} ${Math.floor(along / CELL)}`;
    const list = cells.get(cell);
    if (list) list.push({ lat, lon: along });
    else cells.set(cell, [{ lat, lon: along }]);
  }
  const middles = [...cells.values()].map((list) => ({
    lat: mean(list.map(({ lat }) => lat)),
    lon: mean(list.map(({ lon }) => lon)),
  }));
  const lon = mean(middles.map((middle) => middle.lon)) + origin;
  return { lat: mean(middles.map(({ lat }) => lat)), lon: ((lon + 540) % 360) - 180 };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
