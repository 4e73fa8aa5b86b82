import type { Model } from '../src/learn/model.ts';
import type { Attribution } from '../src/record/attribution.ts';
import type { Reading } from '../src/record/reading.ts';
import type { Span } from '../src/record/span.ts';
import { type Annotated, type Pair, type Pieces, pairLeniently, tokenize, tokenSets } from './score-attributions.ts';

export interface Text {
  readonly id: string;
  readonly text: string;
}

/** Reads every text as a plain-text file, as `hearsay read` would. */
export const readTexts = async (texts: readonly Text[], model: Model): Promise<Reading[]> => {
  const { load } = await import('../src/load/load.ts');
  const { read } = await import('../src/reading/read.ts');
  const { english } = await import('../src/language/en/english.ts');
  const readings = [];
  for (const { id, text } of texts) {
    const document = await load(new TextEncoder().encode(text), { name: `${id}.txt` });
    if (document.text !== text) throw new Error(`${id} changed while it was loaded, so that its offsets do not fit`);
    readings.push(read(document, english, model));
  }
  return readings;
};

/** PolNeAR never marks an attribution inside another one's content. */
export const outermost = ({ attributions }: Reading): Attribution[] =>
  attributions.filter(({ within }) => within === null);

const pair = ({ start, end }: Span): Pair => [start, end];

export const toPieces = ({ source, cue, content }: Readonly<Record<keyof Pieces, readonly Span[]>>): Pieces => ({
  source: source.map(pair),
  cue: cue.map(pair),
  content: content.map(pair),
});

/** What was found in a corpus that marks no nesting, as the scorer takes it. */
export const predictions = (gold: readonly Text[], readings: readonly Reading[]) =>
  readings.map((reading, i) => ({ id: gold[i]!.id, attributions: outermost(reading).map(toPieces) }));

/** A finding, and whether an annotator marked the same by the scorer's *lenient* measure. */
export interface Outcome {
  readonly rule: string;
  readonly score: number;
  readonly right: boolean;
}

export const outcomes = (gold: readonly Annotated[], readings: readonly Reading[]): Outcome[] =>
  gold.flatMap(({ text, attributions }, i) => {
    const tokens = tokenize(text);
    const found = outermost(readings[i]!);
    const answers = pairLeniently(
      found.map((one) => tokenSets(toPieces(one), tokens)),
      attributions.map((one) => tokenSets(one, tokens)),
    );
    return found.map(({ because: { rule, score } }, k) => ({ rule, score, right: answers[k]! >= 0 }));
  });
