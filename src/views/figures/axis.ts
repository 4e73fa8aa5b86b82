/**
 * A scale from days to shares of a strip's width, on which days next to each other and years apart can both be told. It
 * keeps the order and shortens the distance: two dates stand apart as the square root of the days between them, and a
 * stretch that would still press the others together is left out.
 */
export interface Axis {
  /** Share of the width, [0, 1], for one of the days that the axis was made for. */
  readonly at: (day: number) => number;
  /** The days, in order. */
  readonly days: readonly number[];
  /** Where a stretch is left out: the middle of the break. */
  readonly breaks: readonly number[];
  /** What is drawn between the breaks: its first and last day, and their shares. */
  readonly stretches: readonly Stretch[];
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Beyond this share of all distances one of them is left out. */
const mostEmpty = 0.4;
/** More breaks than this leave no strip to draw on. */
const mostBreaks = 4;
/** The width of a break, and of the room at both ends of what is drawn between. */
const breakWidth = 0.06;
const end = 0.025;

/** The axis for some days, at least one. */
export const axisFor = (days: readonly number[]): Axis => {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const apart = sorted.slice(1).map((day, i) => Math.sqrt(day - sorted[i]!));
  const left = leftOut(apart);
  const drawn = apart.reduce((sum, distance, i) => (left.has(i) ? sum : sum + distance), 0);
  const free = 1 - left.size * breakWidth - (left.size + 1) * 2 * end;

  const shares = new Map<number, number>();
  const breaks: number[] = [];
  const stretches: Stretch[] = [];
  let at = drawn === 0 ? end + free / 2 : end;
  let first = 0;
  for (const [i, day] of sorted.entries()) {
    shares.set(day, at);
    if (i < apart.length && !left.has(i)) {
      at += (free * apart[i]!) / drawn;
      continue;
    }
    stretches.push({ first: sorted[first]!, last: day, from: shares.get(sorted[first]!)! - end, to: at + end });
    first = i + 1;
    if (i === apart.length) break;
    breaks.push(at + end + breakWidth / 2);
    at += 2 * end + breakWidth;
  }
  return { at: (day) => shares.get(day)!, days: sorted, breaks, stretches };
};

/** Which of some distances are too long to be drawn beside the others. */
const leftOut = (distances: readonly number[]): ReadonlySet<number> => {
  const long = new Set<number>();
  let total = distances.reduce((sum, distance) => sum + distance, 0);
  for (const [i, distance] of [...distances.entries()].sort(([, a], [, b]) => b - a)) {
    // Of two dates there is only one distance, and it is what there is to see.
    if (long.size >= Math.min(mostBreaks, distances.length - 1) || distance <= mostEmpty * total) break;
    long.add(i);
    total -= distance;
  }
  return long;
};

/** The lane for each of some stretches of the strip, so that none covers another; those that fit in none share the last. */
export const lanesFor = (items: readonly { readonly from: number; readonly to: number }[], most: number): number[] => {
  const ends: number[] = [];
  return items.map(({ from, to }) => {
    let lane = ends.findIndex((end) => end <= from);
    if (lane < 0) lane = Math.min(ends.length, most - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, to);
    return lane;
  });
};
