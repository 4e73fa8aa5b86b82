import { readFileSync } from 'node:fs';
import { english } from '../src/language/en/english.ts';
import type { Model } from '../src/learn/model.ts';
import { load } from '../src/load/load.ts';
import { kilometres } from '../src/reading/places/geography.ts';
import { read } from '../src/reading/read.ts';
import type { Place } from '../src/record/place.ts';

/** A place's name as annotators marked it; `lat` and `lon` are null where they gave no coordinates. */
export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly url: string | null;
  readonly text: string;
  readonly toponyms: readonly GoldToponym[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal || hex
      ? String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
      : (entities[name] ?? whole),
  );
const element = (xml: string, name: string): string | null => {
  const inside = new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`).exec(xml)?.[1];
  if (inside === undefined) return null;
  const raw = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(inside)?.[1];
  return raw ?? unescaped(inside);
};

/** The articles of LGL or TR-News. Offsets that miss their words, as some in TR-News, go to the nearest place where they stand. */
export const parseGeoparsing = (xml: string): GoldArticle[] =>
  xml
    .split(/<article\b/)
    .slice(1)
    .map((part): GoldArticle => {
      const id = /docid="([^"]*)"/.exec(part)?.[1] ?? '';
      const text = element(part, 'text') ?? '';
      const toponyms = part
        .split(/<toponym>/)
        .slice(1)
        .flatMap((one): GoldToponym[] => {
          const phrase = (element(one, 'phrase') ?? '').trim();
          const start = nearest(text, phrase, Number(element(one, 'start')));
          if (phrase === '' || start < 0) return [];
          const [lat, lon] = [element(one, 'lat'), element(one, 'lon')].map((value) => (value ? Number(value) : null));
          return [{ start, end: start + phrase.length, lat: lat ?? null, lon: lon ?? null }];
        });
      return { id, url: element(part, 'url')?.trim() ?? null, text, toponyms };
    });

/** Where a phrase stands, as near as can be to where it was said to; -1 for nowhere. */
const nearest = (text: string, phrase: string, said: number): number => {
  const before = text.lastIndexOf(phrase, said);
  const after = text.indexOf(phrase, said);
  if (before < 0 || after < 0) return Math.max(before, after);
  return said - before <= after - said ? before : after;
};

/** Within this many kilometres (100 miles) a place counts as found: the usual measure (Leidner 2007; Gritta et al. 2018). */
export const NEAR = 161;

export interface PlaceScore {
  readonly documents: number;
  readonly gold: number;
  readonly predicted: number;
  /** Same first and last letter. */
  readonly found: number;
  /** Of those found, how many have coordinates in the gold; and how many of these are near them. */
  readonly located: number;
  readonly near: number;
  /** Of the gold, how many have coordinates, found or not. */
  readonly withPoint: number;
  /** The predicted, without those found that have no coordinates in the gold. */
  readonly answerable: number;
}

export const scorePlaces = (gold: readonly GoldToponym[], predicted: readonly Place[]): PlaceScore => {
  const bySpan = new Map(predicted.map((place) => [`${place.start} ${place.end}`, place]));
  const pairs = gold.flatMap((one) => {
    const place = bySpan.get(`${one.start} ${one.end}`);
    return place ? [{ one, place }] : [];
  });
  const located = pairs.filter(({ one }) => one.lat !== null && one.lon !== null);
  const near = located.filter(
    ({ one, place }) =>
      place.lat !== null &&
      place.lon !== null &&
      kilometres({ lat: one.lat!, lon: one.lon! }, { lat: place.lat, lon: place.lon }) <= NEAR,
  );
  return {
    documents: 1,
    gold: gold.length,
    predicted: predicted.length,
    found: pairs.length,
    located: located.length,
    near: near.length,
    withPoint: gold.filter(({ lat }) => lat !== null).length,
    answerable: predicted.length - (pairs.length - located.length),
  };
};

const sum = (scores: readonly PlaceScore[]): PlaceScore =>
  scores.reduce(
    (a, b) =>
      Object.fromEntries(
        Object.entries(a).map(([key, value]) => [key, value + b[key as keyof PlaceScore]]),
      ) as unknown as PlaceScore,
  );

const f1 = (hits: number, predicted: number, gold: number): number =>
  predicted + gold === 0 ? 0 : (2 * hits) / (predicted + gold);

/** One row a set, in per cent: toponyms found, those found that are near the gold, both together. */
export const placeTable = (sets: Readonly<Record<string, readonly PlaceScore[]>>): string =>
  [
    'set                    documents   gold  found P      R     F1   near, of found   both P      R     F1',
    ...Object.entries(sets).map(([name, scores]) => {
      const all = sum(scores);
      const cell = (x: number, width: number): string => (100 * x).toFixed(1).padStart(width);
      return [
        name.padEnd(23),
        String(all.documents).padStart(9),
        String(all.gold).padStart(7),
        cell(all.found / all.predicted, 9),
        cell(all.found / all.gold, 7),
        cell(f1(all.found, all.predicted, all.gold), 7),
        cell(all.near / all.located, 10),
        String(all.located).padStart(7),
        cell(all.near / all.answerable, 9),
        cell(all.near / all.withPoint, 7),
        cell(f1(all.near, all.answerable, all.withPoint), 7),
      ].join('');
    }),
  ].join('\n');

/** Reads the articles as `hearsay read` reads a text that it got from their address. */
export const readPlaces = async (articles: readonly GoldArticle[], model: Model): Promise<(readonly Place[])[]> => {
  const readings = [];
  for (const { id, url, text } of articles) {
    const document = await load(new TextEncoder().encode(text), { name: `${id}.txt` });
    if (document.text !== text) throw new Error(`${id} changed while it was loaded, so that its offsets do not fit`);
    readings.push(read({ ...document, about: { ...document.about, url } }, english, model).places);
  }
  return readings;
};

const isDemonym = (text: string, { start, end }: GoldToponym): boolean =>
  english.places.peoples.has(text.slice(start, end).toLowerCase());

/** The figures for both sets; the second row of each leaves out the gold that names a people ("Libyan"), no places to Hearsay. */
export const placesReport = async (files: Readonly<Record<string, string>>, model: Model): Promise<string> => {
  const sets: Record<string, PlaceScore[]> = {};
  for (const [name, path] of Object.entries(files)) {
    const articles = parseGeoparsing(readFileSync(path, 'utf8'));
    const readings = await readPlaces(articles, model);
    sets[name] = articles.map(({ toponyms }, a) => scorePlaces(toponyms, readings[a]!));
    sets[`${name}, no peoples`] = articles.map(({ text, toponyms }, a) =>
      scorePlaces(
        toponyms.filter((one) => !isDemonym(text, one)),
        readings[a]!,
      ),
    );
  }
  return placeTable(sets);
};
