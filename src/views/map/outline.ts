import type { Line } from './atlas.ts';
import { aspect, type Frame, stretched } from './frame.ts';

/** Units of a map's drawing from west to east; a page shows about half as many pixels. */
export const across = 1000;
export const down = across * aspect;

/** Steps smaller than this, and areas not larger than it, cannot be seen. */
const least = 3;
/** What lies this far beyond the edge is cut off. */
const margin = 8;

type Point = readonly [x: number, y: number];

/** SVG path of closed lines, to be filled, cut at the frame; empty where none is in it. */
export const areaPath = (lines: readonly Line[], frame: Frame): string =>
  drawnIn(lines, frame)
    .map((points) => pathOf(clipped(points), 'z'))
    .join('');

/** SVG path of open lines; those that leave the frame are only drawn within it. */
export const linePath = (lines: readonly Line[], frame: Frame): string =>
  drawnIn(lines, frame)
    .flatMap((points) => runsInside(points))
    .map((run) => pathOf(run, ''))
    .join('');

/**
 * Where in the frame most of an area lies: the middle of its largest visible piece, and the share of the map that the
 * piece takes; null where none is in it or the middle lies outside of it.
 */
export const middleOf = (lines: readonly Line[], frame: Frame): { x: number; y: number; share: number } | null => {
  let largest: { x: number; y: number; share: number } | null = null;
  for (const line of drawnIn(lines, frame)) {
    const points = clipped(line);
    let [twice, x, y] = [0, 0, 0];
    for (const [i, [toX, toY]] of points.entries()) {
      const [fromX, fromY] = points[i === 0 ? points.length - 1 : i - 1]!;
      const cross = fromX * toY - toX * fromY;
      twice += cross;
      x += (fromX + toX) * cross;
      y += (fromY + toY) * cross;
    }
    const share = Math.abs(twice) / 2 / (across * down);
    if (twice === 0 || (largest && share <= largest.share)) continue;
    const [midX, midY] = [x / (3 * twice), y / (3 * twice)];
    largest = isWithin(points, midX, midY) ? { x: midX / across, y: midY / down, share } : largest;
  }
  return largest;
};

/** Whether a point lies in an area, by the edges that a line from it to the east crosses. */
const isWithin = (area: readonly Point[], x: number, y: number): boolean => {
  let within = false;
  for (const [i, [bx, by]] of area.entries()) {
    const [ax, ay] = area[i === 0 ? area.length - 1 : i - 1]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) within = !within;
  }
  return within;
};

/** The lines that touch the frame, in units of the drawing, wherever around the globe it has them. */
const drawnIn = (lines: readonly Line[], { west, width, north, height }: Frame): Point[][] => {
  const scale = across / width;
  const drawn: Point[][] = [];
  for (const line of lines) {
    if (stretched(line.south) > north || stretched(line.north) < north - height) continue;
    for (const turn of [-360, 0, 360]) {
      if (line.west + turn > west + width || line.east + turn < west) continue;
      const points: Point[] = [];
      for (let i = 0; i < line.points.length; i += 2)
        points.push([
          Math.round((line.points[i]! + turn - west) * scale),
          Math.round((north - stretched(line.points[i + 1]!)) * scale),
        ]);
      if (isSeen(points)) drawn.push(points);
    }
  }
  return drawn;
};

const isSeen = (points: readonly Point[]): boolean => {
  const [x, y] = points[0]!;
  return points.some((point) => Math.abs(point[0] - x) > least || Math.abs(point[1] - y) > least);
};

interface Edge {
  readonly axis: 0 | 1;
  readonly at: number;
  /** 1 where what is less than `at` is out, -1 where what is more. */
  readonly side: 1 | -1;
}

const edges: readonly Edge[] = [
  { axis: 0, at: -margin, side: 1 },
  { axis: 0, at: across + margin, side: -1 },
  { axis: 1, at: -margin, side: 1 },
  { axis: 1, at: down + margin, side: -1 },
];

const isIn = (point: Point, { axis, at, side }: Edge): boolean => (point[axis] - at) * side >= 0;

/** The part of an area inside the frame (Sutherland and Hodgman 1974). */
const clipped = (area: readonly Point[]): readonly Point[] =>
  edges.reduce<readonly Point[]>((points, edge) => {
    const kept: Point[] = [];
    for (let i = 0; i < points.length; i++) {
      const to = points[i]!;
      const from = points[i === 0 ? points.length - 1 : i - 1]!;
      if (isIn(from, edge) !== isIn(to, edge)) kept.push(crossing(from, to, edge));
      if (isIn(to, edge)) kept.push(to);
    }
    return kept;
  }, area);

const crossing = (from: Point, to: Point, { axis, at }: Edge): Point => {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  return [Math.round(from[0] + share * (to[0] - from[0])), Math.round(from[1] + share * (to[1] - from[1]))];
};

const runsInside = (points: readonly Point[]): Point[][] => {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const [i, point] of points.entries()) {
    const near = [points[i - 1], point, points[i + 1]].some((each) => each && edges.every((edge) => isIn(each, edge)));
    if (near) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
};

/** Steps from point to point, the smallest left out. */
const pathOf = (points: readonly Point[], end: 'z' | ''): string => {
  let path = '';
  let [x, y] = [0, 0];
  let steps = 0;
  for (const [i, [toX, toY]] of points.entries()) {
    const [dx, dy] = [toX - x, toY - y];
    if (i > 0 && Math.abs(dx) < least && Math.abs(dy) < least) continue;
    path += `${i === 0 ? 'M' : steps === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [toX, toY];
    steps++;
  }
  return steps > (end === 'z' ? 2 : 1) ? path + end : '';
};
