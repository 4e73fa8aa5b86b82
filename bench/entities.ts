import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../src/language/en/english.ts';
import type { Model } from '../src/learn/model.ts';
import { makeDocument } from '../src/load/document.ts';
import { read } from '../src/reading/read.ts';
import type { Document } from '../src/record/document.ts';
import type { Reading } from '../src/record/reading.ts';
import { corpusFile } from './corpora.ts';
import { type NamedSpan, type NamedText, readGumNames, readUner } from './named-texts.ts';

const KINDS = ['person', 'organisation', 'place'] as const;

/** Counts of names of one kind, or of all three. */
export interface NameCounts {
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
}

export type NameScores = ReadonlyMap<string, NameCounts>;

/** The sets that names are measured on: none of their texts is learned from. */
export const namedSets = (): ReadonlyMap<string, readonly NamedText[]> => {
  const gum = corpusFile('gum', 'dev');
  const genres = (wanted: RegExp): NamedText[] =>
    readdirSync(gum)
      .filter((name) => wanted.test(name))
      .sort()
      .map((name) => readGumNames(join(gum, name)));
  return new Map([
    [
      'UNER EWT test',
      readUner(corpusFile('uner-ewt', 'en_ewt-ud-test.iob2'), corpusFile('ud-english-ewt', 'test.conllu')),
    ],
    ['GUM dev, news and interview', genres(/_(?:news|interview)_/)],
    ['GUM dev, the other genres', genres(/_(?:academic|bio|court|voyage)_/)],
  ]);
};

/** The names of a reading, as annotators have them: an outlet is an organisation. */
export const namesOf = (reading: Reading): NamedSpan[] =>
  reading.mentions.flatMap(({ start, end, kind }): NamedSpan[] => {
    if (kind === 'outlet') return [{ start, end, kind: 'organisation' }];
    return kind === 'person' || kind === 'organisation' || kind === 'place' ? [{ start, end, kind }] : [];
  });

/** A name is found where its span and its kind are the annotators' own. */
export const scoreNames = (texts: readonly NamedText[], predicted: readonly (readonly NamedSpan[])[]): NameScores => {
  const scores = new Map<string, NameCounts>();
  const add = (kind: string, counts: NameCounts): void => {
    const { gold, predicted: named, found } = scores.get(kind) ?? { gold: 0, predicted: 0, found: 0 };
    scores.set(kind, {
      gold: gold + counts.gold,
      predicted: named + counts.predicted,
      found: found + counts.found,
    });
  };
  for (const kind of KINDS) {
    texts.forEach(({ names }, t) => {
      const gold = new Set(names.filter((name) => name.kind === kind).map(({ start, end }) => `${start} ${end}`));
      const own = predicted[t]!.filter((name) => name.kind === kind);
      const found = own.filter(({ start, end }) => gold.has(`${start} ${end}`)).length;
      const counts = { gold: gold.size, predicted: own.length, found };
      add(kind, counts);
      add('all', counts);
    });
  }
  return scores;
};

/** A text as a document of paragraphs and nothing else, however short: what is no article is no reason not to look for names. */
export const toDocument = ({ text }: NamedText): Document =>
  makeDocument(
    text,
    Array.from(text.matchAll(/\S[^\n]*/g), ({ 0: line, index }) => ({
      start: index,
      end: index + line.trimEnd().length,
      kind: 'paragraph',
    })),
  );

/** How well each of some readers finds the names of each set. */
export const entitiesReport = (
  readers: ReadonlyMap<string, Model>,
  sets: ReadonlyMap<string, readonly NamedText[]> = namedSets(),
): string =>
  nameTable(
    [...sets].flatMap(([set, texts]) =>
      [...readers].map(([reader, model]) => {
        const predicted = texts.map((text) => namesOf(read(toDocument(text), english, model)));
        return [set, reader, scoreNames(texts, predicted)] as const;
      }),
    ),
  );

/** One row a set and reader, with precision, recall and F1 of all three kinds and F1 of each. */
export const nameTable = (rows: readonly (readonly [set: string, reader: string, scores: NameScores])[]): string =>
  [
    `${'names, exact span and kind'.padEnd(30)}${'reader'.padEnd(10)} names      P      R     F1  person  organisation  place`,
    ...rows.map(([set, reader, scores]) => {
      const all = scores.get('all')!;
      const cell = (share: number, width: number): string => (100 * share).toFixed(1).padStart(width);
      return [
        set.padEnd(30),
        reader.padEnd(10),
        String(all.gold).padStart(6),
        cell(all.predicted ? all.found / all.predicted : 0, 7),
        cell(all.gold ? all.found / all.gold : 0, 7),
        cell(f1(all), 7),
        cell(f1(scores.get('person')!), 8),
        cell(f1(scores.get('organisation')!), 14),
        cell(f1(scores.get('place')!), 7),
      ].join('');
    }),
  ].join('\n');

const f1 = ({ gold, predicted, found }: NameCounts): number =>
  gold + predicted ? (2 * found) / (gold + predicted) : 0;
