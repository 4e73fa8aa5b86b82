/** The value at `x` on the line through points of rising x; before the first and after the last, theirs. */
export const interpolate = (points: readonly (readonly [number, number])[], x: number): number => {
  const next = points.findIndex(([at]) => at >= x);
  if (next < 0) return points.at(-1)?.[1] ?? x;
  const [x1, y1] = points[next]!;
  if (next === 0) return y1;
  const [x0, y0] = points[next - 1]!;
  return x1 > x0 ? y0 + ((y1 - y0) * (x - x0)) / (x1 - x0) : y1;
};
