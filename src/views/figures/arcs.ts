/** A line from one row of a list to another. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

export interface Arc {
  /** SVG path from the row it leaves to the row it reaches, at the left of both. */
  readonly path: string;
  /** Its tip, and its outermost point. */
  readonly tip: readonly [x: number, y: number];
  readonly middle: readonly [x: number, y: number];
}

/** Units of the drawing: its width, and the height of a row. */
export const arcsWidth = 96;
export const rowHeight = 32;

const mostSpread = 22;
const mostStep = 6;
/** Where the arrow's head begins, before the edge. */
const head = 7;

interface End extends Link {
  readonly link: number;
  readonly row: number;
}

/**
 * Arcs between the rows of a list. Where several meet at a row they are spread so that those from nearby lie inside
 * those from afar, and cross as little as can be.
 */
export const arcsFor = (links: readonly Link[]): Arc[] => {
  const atRow = new Map<number, End[]>();
  for (const [link, { from, to }] of links.entries())
    for (const end of [
      { link, row: from, from, to },
      { link, row: to, from: to, to: from },
    ]) {
      const others = atRow.get(end.row);
      if (others) others.push(end);
      else atRow.set(end.row, [end]);
    }

  const y = new Map<string, number>();
  for (const [row, ends] of atRow) {
    ends.sort((a, b) => rank(a) - rank(b) || (a.to > row ? b.link - a.link : a.link - b.link));
    const step = Math.min(mostStep, mostSpread / Math.max(1, ends.length - 1));
    for (const [i, { link }] of ends.entries())
      y.set(`${link} ${row}`, (row + 0.5) * rowHeight + (i - (ends.length - 1) / 2) * step);
  }

  const farthest = Math.max(1, ...links.map(({ from, to }) => Math.abs(to - from)));
  return links.map(({ from, to }, link): Arc => {
    const [start, end] = [y.get(`${link} ${from}`)!, y.get(`${link} ${to}`)!];
    const out = 26 + (arcsWidth * 1.2 - 26) * Math.sqrt(Math.abs(to - from) / farthest);
    const aside = arcsWidth - out;
    const x = arcsWidth - head;
    return {
      path: `M${arcsWidth} ${round(start)}C${round(aside)} ${round(start)} ${round(aside)} ${round(end)} ${x} ${round(end)}`,
      tip: [arcsWidth, round(end)],
      middle: [round(arcsWidth - out * 0.75), round((start + end) / 2)],
    };
  });
};

/** From the top: those that go up, the nearest first, then those that go down, the farthest first. */
const rank = ({ row, to }: End): number => (to < row ? row - to : 1e6 - (to - row));

const round = (value: number): number => Math.round(value * 10) / 10;
