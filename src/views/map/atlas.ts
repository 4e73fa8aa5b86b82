import { arcs as arcLetters, borders as borderLetters, countries, grid, land as landLetters } from './world.ts';

/** A line on the globe: longitude and latitude in degrees by turns, and the box around it. */
export interface Line {
  readonly points: readonly number[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface Country {
  readonly name: string;
  /** Closed lines around it. */
  readonly area: readonly Line[];
}

export interface Atlas {
  /** Closed lines around all land. */
  readonly land: readonly Line[];
  /** Lines between two countries. */
  readonly borders: readonly Line[];
  /** Countries by ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, Country>;
}

/** Natural Earth at 1:50 million, as docs/make-map.ts packs it. */
export const openAtlas = (): Atlas => {
  const arcs = arcsIn(unpacked(arcLetters));
  const rings = (letters: string): Line[] => ringsIn(unpacked(letters), arcs);
  return {
    land: rings(landLetters),
    borders: unpacked(borderLetters).map((arc) => boxed(arcs[arc]!)),
    countries: new Map(
      Object.entries(countries).map(([code, [name, letters]]) => [code, { name, area: rings(letters) }]),
    ),
  };
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const fiveBits = new Map([...alphabet].map((letter, value) => [letter.charCodeAt(0), value]));

/** Whole numbers from letters of five bits each, as source maps write them. */
const unpacked = (letters: string): number[] => {
  const numbers: number[] = [];
  let rest = 0;
  let shift = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = fiveBits.get(letters.charCodeAt(i))!;
    rest |= (value & 31) << shift;
    shift += 5;
    if (value >= 32) continue;
    numbers.push(rest & 1 ? -(rest >> 1) : rest >> 1);
    rest = 0;
    shift = 0;
  }
  return numbers;
};

const arcsIn = (numbers: readonly number[]): number[][] => {
  const arcs: number[][] = [];
  for (let at = 0; at < numbers.length; ) {
    const arc: number[] = [];
    let x = 0;
    let y = 0;
    for (let left = numbers[at++]!; left > 0; left--) {
      x += numbers[at++]!;
      y += numbers[at++]!;
      arc.push(x / grid, y / grid);
    }
    arcs.push(arc);
  }
  return arcs;
};

/** A ring is how many arcs it has and which; one to go along backwards is its complement, as in TopoJSON. */
const ringsIn = (numbers: readonly number[], arcs: readonly (readonly number[])[]): Line[] => {
  const rings: Line[] = [];
  for (let at = 0; at < numbers.length; ) {
    const ring: number[] = [];
    for (let left = numbers[at++]!; left > 0; left--) {
      const index = numbers[at++]!;
      const arc = arcs[index < 0 ? ~index : index]!;
      for (let i = 0; i < arc.length; i += 2) {
        const from = index < 0 ? arc.length - 2 - i : i;
        ring.push(arc[from]!, arc[from + 1]!);
      }
    }
    rings.push(boxed(ring));
  }
  return rings;
};

const boxed = (points: readonly number[]): Line => {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (let i = 0; i < points.length; i += 2) {
    west = Math.min(west, points[i]!);
    east = Math.max(east, points[i]!);
    south = Math.min(south, points[i + 1]!);
    north = Math.max(north, points[i + 1]!);
  }
  return { points, west, east, south, north };
};
