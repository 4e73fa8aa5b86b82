import type { Span } from '../record/span.ts';

/** A run of text on which the same spans lie; `on` are their indexes, the one that began first first. */
export interface Segment extends Span {
  readonly on: readonly number[];
}

/**
 * Cuts `whole` at every edge of `spans`, which may nest and overlap as they like; what of them lies outside `whole` is
 * left off, empty ones are ignored. The segments follow each other and together are `whole`.
 * Of spans that begin together the longer one comes first in `on`, so that it can be drawn around the shorter.
 */
export const segments = (whole: Span, spans: readonly Span[]): Segment[] => {
  const inside = spans
    .map((span, index) => ({
      index,
      start: Math.max(span.start, whole.start),
      end: Math.min(span.end, whole.end),
    }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const edges = [...new Set([whole.start, whole.end, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );

  const cut: Segment[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!;
    open = open.filter((span) => span.end > start);
    while (next < inside.length && inside[next]!.start === start) open.push(inside[next++]!);
    cut.push({ start, end: edges[i + 1]!, on: open.map(({ index }) => index) });
  }
  return cut;
};
