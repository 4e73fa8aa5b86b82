/** A name to be set beside a point; `x` and `y` are shares of the map's width and height. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Whether it names an area rather than a point, and would best stand in its middle. */
  readonly area: boolean;
}

/** Where a name goes, seen from its point. */
export type Side = 'middle' | 'east' | 'west' | 'north' | 'south' | 'high' | 'low';

export interface Placing {
  readonly side: Side;
  /** Whether it only fits where the map is wide. */
  readonly wide: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels: the map on a telephone and in a column, and the size of letters on both. */
const widths = [310, 520] as const;
const letter = 7.2;
const wideLetter = 13.5;
/** Names of areas are set with room between their letters. */
const spaced = 1.1;
const lineHeight = 17;
const gap = 8;
const dot = 5;

const sides: readonly Side[] = ['east', 'west', 'north', 'south'];
const areaSides: readonly Side[] = ['middle', 'south', 'north', 'low', 'high'];

/**
 * A side for each name, so that no two overlap, none covers another's point and none is cut off by the edge; null for a
 * name that has no room. The first names choose first.
 */
export const placed = (names: readonly Named[], height: number): (Placing | null)[] => {
  const found: (Placing | null)[] = names.map(() => null);
  for (const width of widths) {
    const at = names.map(({ x, y }) => ({ x: x * width, y: y * width * height }));
    const points = at.map(({ x, y }, i) => (names[i]!.area ? null : around(x, y, dot, dot)));
    const boxOf = (i: number, side: Side): Box => {
      const { x, y } = at[i]!;
      const half = widthOf(names[i]!) / 2;
      if (side === 'middle') return around(x, y, half, lineHeight / 2);
      if (side === 'east') return around(x + gap + half, y, half, lineHeight / 2);
      if (side === 'west') return around(x - gap - half, y, half, lineHeight / 2);
      const up = side === 'north' || side === 'high' ? -1 : 1;
      const lines = side === 'high' || side === 'low' ? 1.5 : 0.5;
      return around(x, y + up * (gap + lines * lineHeight), half, lineHeight / 2);
    };
    const taken: Box[] = found.flatMap((placing, i) => (placing ? boxOf(i, placing.side) : []));
    for (let i = 0; i < names.length; i++) {
      if (found[i]) continue;
      const side = (names[i]!.area ? areaSides : sides).find((each) => {
        const box = boxOf(i, each);
        return (
          box.left >= 2 &&
          box.right <= width - 2 &&
          box.top >= 2 &&
          box.bottom <= width * height - 2 &&
          !taken.some((other) => overlap(box, other)) &&
          !points.some((point, p) => point && p !== i && overlap(box, point))
        );
      });
      if (!side) continue;
      found[i] = { side, wide: width !== widths[0] };
      taken.push(boxOf(i, side));
    }
  }
  return found;
};

const around = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** No font is known here, so each letter counts as a wide one. */
const widthOf = ({ name, area }: Named): number => {
  let width = 0;
  for (const character of name) width += character.codePointAt(0)! < 0x1100 ? letter : wideLetter;
  return area ? width * spaced : width;
};
