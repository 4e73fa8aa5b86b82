import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { isoCodes } from './iso-codes.ts';

// Natural Earth's countries at 1:50 million, thinned out to what a map in a column of text can show.

/** Degrees: a bend of the line that deviates less is left out. */
const tolerance = 0.03;
/** Steps a degree on which points are kept. */
const grid = 50;

type Point = readonly [lon: number, lat: number];
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as World;
const geometries = world.objects.countries.geometries as (Polygon<{ name: string }> | MultiPolygon<{ name: string }>)[];

const pointsOf = (arc: (typeof world.arcs)[number]): Point[] => {
  const { scale, translate } = world.transform!;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx!;
    y += dy!;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
};

/** The points of a line that matter (Douglas and Peucker 1973), both ends among them. */
const thinned = (line: readonly Point[]): Point[] => {
  const kept = new Set([0, line.length - 1]);
  const waiting: [number, number][] = [[0, line.length - 1]];
  for (let piece = waiting.pop(); piece; piece = waiting.pop()) {
    const [first, last] = piece;
    let farthest = -1;
    let most = tolerance;
    for (let i = first + 1; i < last; i++) {
      const away = distance(line[i]!, line[first]!, line[last]!);
      if (away > most) {
        most = away;
        farthest = i;
      }
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    waiting.push([first, farthest], [farthest, last]);
  }
  // An islet smaller than the tolerance keeps the shape it has.
  return kept.size < 4 ? [...line] : line.filter((_, i) => kept.has(i));
};

const distance = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const narrow = Math.cos((ay * Math.PI) / 180);
  const [ux, uy, vx, vy] = [(bx - ax) * narrow, by - ay, (x - ax) * narrow, y - ay];
  const length = ux * ux + uy * uy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (ux * vx + uy * vy) / length));
  return Math.hypot(vx - along * ux, vy - along * uy);
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Whole numbers as letters, five bits a letter and the small ones short, as source maps write them. */
const packed = (numbers: readonly number[]): string =>
  numbers
    .map((number) => {
      let rest = number < 0 ? (-number << 1) | 1 : number << 1;
      let letters = '';
      do {
        const five = rest & 31;
        rest >>>= 5;
        letters += alphabet[rest > 0 ? five | 32 : five];
      } while (rest > 0);
      return letters;
    })
    .join('');

const arcs = world.arcs.flatMap((arc) => {
  const line = thinned(pointsOf(arc)).map(([lon, lat]) => [Math.round(lon * grid), Math.round(lat * grid)] as const);
  let [x, y] = [0, 0];
  const steps = line.flatMap(([toX, toY]) => {
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step;
  });
  return [line.length, ...steps];
});

const ringsOf = (geometry: Polygon | MultiPolygon): number[][] =>
  geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();

const packedRings = (rings: readonly (readonly number[])[]): string =>
  packed(rings.flatMap((ring) => [ring.length, ...ring]));

const users = new Map<number, number>();
for (const geometry of geometries)
  for (const arc of ringsOf(geometry).flat()) {
    const plain = arc < 0 ? ~arc : arc;
    users.set(plain, (users.get(plain) ?? 0) + 1);
  }
const borders = [...users].filter(([, count]) => count > 1).map(([arc]) => arc);

/** A country's own shape comes before those that only count with it, and gives the name. */
const byCode = new Map<string, { name: string; rings: number[][] }>();
for (const geometry of [...geometries].sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined))) {
  const { name } = geometry.properties!;
  const code = isoCodes[String(geometry.id)] ?? isoCodes[name];
  const known = code && byCode.get(code);
  if (known) known.rings.push(...ringsOf(geometry));
  else if (code) byCode.set(code, { name, rings: [...ringsOf(geometry)] });
}
const countries = [...byCode]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, { name, rings }]) => `  ${code}: [${JSON.stringify(name)}, '${packedRings(rings)}'],`);

const out = fileURLToPath(new URL('../src/views/map/world.ts', import.meta.url));
writeFileSync(
  out,
  `// Made by docs/make-map.ts from Natural Earth (public domain); read by atlas.ts.
export const grid = ${grid};
export const arcs =
  '${packed(arcs)}';
export const land =
  '${packedRings(ringsOf(mergeArcs(world, geometries)))}';
export const borders =
  '${packed(borders)}';
/** Name and rings by ISO 3166-1 alpha-2. */
export const countries: Readonly<Record<string, readonly [name: string, rings: string]>> = {
${countries.join('\n')}
};
`,
);
