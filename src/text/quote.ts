import type { Quote } from '../record/judgement.ts';
import type { Span } from '../record/span.ts';

/** So much before and after tells a sentence from another with the same words, and a small change elsewhere leaves it alone. */
const CONTEXT = 32;

/** The words of spans, in order, with what stands around them. */
export const quoteOf = (text: string, spans: readonly Span[]): Quote => {
  const start = spans[0]!.start;
  const end = spans.at(-1)!.end;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    spans: spans.map((span) => [span.start - start, span.end - start] as const),
  };
};

/**
 * Where quoted words stand: where they stood if they still do, else at the one place with the same words before and after;
 * null where there is none or more than one. Never at words that are only alike.
 */
export const findQuote = (text: string, { exact, prefix, suffix, start, spans }: Quote): Span[] | null => {
  const whole = prefix + exact + suffix;
  let at = start - prefix.length;
  if (at < 0 || !text.startsWith(whole, at)) {
    at = text.indexOf(whole);
    if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  }
  const from = at + prefix.length;
  return spans.map(([first, last]) => ({ start: from + first, end: from + last }));
};
