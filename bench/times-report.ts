import { readdirSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { english } from '../src/language/en/english.ts';
import type { Model } from '../src/learn/model.ts';
import { load } from '../src/load/load.ts';
import { toCast } from '../src/reading/entities/entities.ts';
import { toScene } from '../src/reading/scene.ts';
import { findTimes } from '../src/reading/times/times.ts';
import type { Time } from '../src/record/time.ts';
import { corpusFile } from './corpora.ts';
import { loadGumDates, loadTimeml, loadTimeset } from './time-corpora.ts';
import { daysTable, type FoundTime, scoreAll, scoreDays, type TimedText, timesTable } from './times.ts';

/** The times of every text, read as a plain-text file of its date. */
const timesIn = async (texts: readonly TimedText[], { tagger, names }: Model): Promise<Time[][]> => {
  const all = [];
  for (const { id, text, published } of texts) {
    const hints = { name: `${id}.txt`, ...(published && { published }) };
    const document = await load(new TextEncoder().encode(text), hints);
    if (document.text !== text) throw new Error(`${id} changed while it was loaded, so that its offsets do not fit`);
    const scene = toScene(document, english, tagger);
    all.push(findTimes(scene, document, toCast(scene, names)));
  }
  return all;
};

/** What chrono-node finds, each end of a range for itself, in TIMEX3: no more of a date than it is certain of. */
export const chronoTimes = ({ text, published }: TimedText, isNarrative: boolean): FoundTime[] => {
  const reference = published === null ? undefined : new Date(`${published.slice(0, 10)}T12:00:00`);
  let year: number | null = null;
  return chrono.parse(text, reference).map(({ index, text: words, start }) => {
    if (start.isCertain('year')) year = start.get('year');
    // In a history the year that is not named is the last one that was.
    const of = isNarrative && !start.isCertain('year') && year !== null ? year : start.get('year')!;
    const written = (part: chrono.Component) => String(start.get(part)).padStart(2, '0');
    let value = of > 0 ? String(of).padStart(4, '0') : `BC${String(1 - of).padStart(4, '0')}`;
    if (start.isCertain('month') || start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('year'))
      value += `-${written('month')}`;
    if (start.isCertain('day') || start.isCertain('weekday')) value += `-${written('day')}`;
    if (start.isCertain('hour')) value += `T${written('hour')}:${written('minute')}`;
    return { start: index, end: index + words.length, value };
  });
};

/** How well times are found: ours and chrono-node's on WikiWars, ours on GUM and TimeSet. */
export const timesReport = async (model: Model): Promise<string> => {
  const wars = loadTimeml(corpusFile('wikiwars', 'dev'));
  const trained = new Set(readdirSync(corpusFile('wikiwars', 'train')).map((name) => name.replace(/\.tml$/, '')));
  const ours = await timesIn(wars, model);
  const systems: (readonly [string, readonly (readonly FoundTime[])[]])[] = [
    ['ours', ours],
    ['chrono-node', wars.map((text) => chronoTimes(text, false))],
    ['chrono-node with the last year named', wars.map((text) => chronoTimes(text, true))],
  ];
  const rows = systems.flatMap(([name, found]) =>
    (
      [
        ['all', () => true],
        ['not in train', (id: string) => !trained.has(id)],
      ] as const
    ).map(([part, isIn]) => {
      const chosen = wars.flatMap(({ id }, i) => (isIn(id) ? [i] : []));
      const score = scoreAll(
        chosen.map((i) => wars[i]!),
        chosen.map((i) => found[i]!),
      );
      return [`${name}: ${part}, ${chosen.length} texts`, score] as const;
    }),
  );
  const gum = loadGumDates(corpusFile('gum', 'dev'));
  const news = loadTimeset(corpusFile('timeset', 'dev'));
  return [
    `WikiWars dev\n${timesTable(rows)}`,
    daysTable([
      ['GUM dev', scoreDays(gum, await timesIn(gum, model))],
      ['TimeSet', scoreDays(news, await timesIn(news, model))],
    ]),
  ].join('\n\n');
};
