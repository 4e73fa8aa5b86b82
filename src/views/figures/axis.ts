/**
 * A scale from days to shares of a strip's width, on which days next to each other and years apart can both be told. It
 * keeps the order and shortens the distance: two dates stand apart as the square root of the days between them, and a
 * stretch without any that would still press the others together is left out.
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

/** No distance takes more than this share of them all: it is left out, or shortened to it where something lasts as long. */
const mostShare = 0.4;
/** More breaks than this leave no strip to draw on. */
const mostBreaks = 3;
/** Days: shorter stretches are worth their room. */
const leastBreak = 45;
/** The width of a break, and of the room at both ends of what is drawn between. */
const breakWidth = 0.06;
const end = 0.025;

/** The axis for some ranges of days, at least one; a single day is a range too. */
export const axisFor = (ranges: readonly (readonly [first: number, last: number])[]): Axis => {
  const sorted = [...new Set(ranges.flat())].sort((a, b) => a - b);
  const { apart, left } = distances(sorted, ranges);
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

/** How far apart to draw days that follow each other, and after which of them to break the line. */
const distances = (
  days: readonly number[],
  ranges: readonly (readonly [first: number, last: number])[],
): { apart: number[]; left: ReadonlySet<number> } => {
  const apart = days.slice(1).map((day, i) => Math.sqrt(day - days[i]!));
  const lasting = withinRanges(days, ranges);
  const left = new Set<number>();
  let total = apart.reduce((sum, distance) => sum + distance, 0);
  for (const [i, distance] of [...apart.entries()].sort(([, a], [, b]) => b - a)) {
    // The last distance is all that there is to see.
    if (left.size + 1 >= apart.length || distance <= Math.max(mostShare * total, Math.sqrt(leastBreak))) break;
    total -= distance;
    if (lasting[i] || left.size === mostBreaks) {
      apart[i] = Math.min(distance, (total * mostShare) / (1 - mostShare));
      total += apart[i]!;
    } else left.add(i);
  }
  return { apart, left };
};

/** For each day but the last, whether any range goes on from it to the next. */
const withinRanges = (days: readonly number[], ranges: readonly (readonly [number, number])[]): boolean[] => {
  const open = new Map<number, number>();
  for (const [first, last] of ranges) {
    open.set(first, (open.get(first) ?? 0) + 1);
    open.set(last, (open.get(last) ?? 0) - 1);
  }
  let lasting = 0;
  return days.slice(0, -1).map((day) => {
    lasting += open.get(day) ?? 0;
    return lasting > 0;
  });
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
