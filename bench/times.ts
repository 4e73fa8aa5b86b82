import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/record/span.ts';

/** A time expression and its TIMEX3 value; null where the annotators gave none. */
export interface Timex extends Span {
  readonly value: string | null;
}

export interface TimedText {
  readonly id: string;
  readonly text: string;
  /** The document's date in ISO 8601. */
  readonly published: string | null;
  readonly times: readonly Timex[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A TimeML file: its text without the marks, white space at its ends cut off. */
export const parseTimeml = (id: string, xml: string): TimedText => {
  const published = /<DCT>.*?value="([^"]+)"/s.exec(xml)?.[1] ?? null;
  const body = /<TEXT>(.*)<\/TEXT>/s.exec(xml)?.[1]?.trim() ?? '';
  const times: Timex[] = [];
  const open: { start: number; value: string | null }[] = [];
  let text = '';
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|&/g)) {
    if (piece.startsWith('<TIMEX3')) {
      const value = /\bvalue="([^"]*)"/.exec(piece)?.[1] ?? null;
      open.push({ start: text.length, value: value === 'null' ? null : value });
    } else if (piece === '</TIMEX3>') {
      const one = open.pop();
      if (one) times.push({ ...one, end: text.length });
    } else if (!piece.startsWith('<')) text += entities[piece.slice(1, -1)] ?? piece;
  }
  return { id, text, published, times: times.sort((a, b) => a.start - b.start) };
};

export const loadTimeml = (folder: string): TimedText[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => parseTimeml(name.slice(0, -'.tml'.length), readFileSync(join(folder, name), 'utf8')));
