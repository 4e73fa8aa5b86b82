import type { Span } from '../record/span.ts';

/** The words a span stands for: the evidence. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Sorted, with overlapping and touching spans joined. */
const union = (spans: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  for (const span of [...spans].sort(byStart)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
};

/** What of `spans` is not covered by `holes`. Both may be in any order; the answer is sorted and joined. */
export const subtract = (spans: readonly Span[], holes: readonly Span[]): Span[] => {
  const left: Span[] = [];
  const cuts = union(holes);
  let from = 0;
  for (const span of union(spans)) {
    let { start } = span;
    while (from < cuts.length && (cuts[from] as Span).end <= start) from++;
    for (let i = from; i < cuts.length && (cuts[i] as Span).start < span.end; i++) {
      const cut = cuts[i] as Span;
      if (cut.start > start) left.push({ start, end: cut.start });
      start = Math.max(start, cut.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
};

/** The span without the white space at its edges; null if nothing is left. */
export const trim = (text: string, span: Span): Span | null => {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
};

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x85 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;
