import { placeKey } from '../../text/place-key.ts';
import type { ListedPlace, PlaceWords } from '../language.ts';
import { countries } from './places/countries.ts';
import { regional, regions, states } from './places/regions.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** The fields of each line, without the spaces around them. */
const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((field) => field.trim()));
const items = (field = ''): string[] => field.split(',').flatMap((item) => item.trim() || []);

const listed: [ListedPlace, readonly string[]][] = [];
const peoples = new Map<string, string>();
const abbreviations = new Map<string, ListedPlace>();

for (const [place = '', names, adjectives] of rows(countries)) {
  const [code = '', lat, lon] = place.split(' ');
  const all = items(names);
  const country: ListedPlace = {
    id: `iso:${code}`,
    name: all[0]!,
    kind: 'country',
    country: code,
    region: null,
    lat: Number(lat),
    lon: Number(lon),
    radius: null,
  };
  listed.push([country, all]);
  for (const adjective of items(adjectives)) {
    peoples.set(adjective.toLowerCase(), code);
    if (/(?:an|i|o)$/.test(adjective)) peoples.set(`${adjective.toLowerCase()}s`, code);
  }
}
for (const [place = '', names, short] of rows(states)) {
  const [code = '', lat, lon] = place.split(' ');
  const all = items(names);
  const state: ListedPlace = {
    id: `geonames:${code}`,
    name: all[0]!,
    kind: 'region',
    country: code.slice(0, 2),
    region: code,
    lat: Number(lat),
    lon: Number(lon),
    radius: null,
  };
  listed.push([state, all]);
  for (const abbreviation of items(short)) abbreviations.set(abbreviation, state);
}
for (const [place = '', names] of rows(regions)) {
  const [code = '', lat, lon, radius] = place.split(' ');
  const all = items(names);
  const region: ListedPlace = {
    id: `region:${placeKey(all[0]!)}`,
    name: all[0]!,
    kind: 'region',
    country: code === '-' ? null : code,
    region: null,
    lat: Number(lat),
    lon: Number(lon),
    radius: Number(radius),
  };
  listed.push([region, all]);
}
for (const adjective of regional.split(' ')) peoples.set(adjective.toLowerCase(), '');

const named = new Map<string, ListedPlace[]>();
for (const [place, names] of listed)
  for (const key of new Set(names.map(placeKey))) {
    const list = named.get(key);
    if (list) list.push(place);
    else named.set(key, [place]);
  }

export const places: PlaceWords = {
  named,
  peoples,
  abbreviations,
  capitalsOnly: set('us'),
  where: set('in at near from to toward towards outside around across throughout into within via inside beyond off'),
  near: set('near outside around beyond off'),
  visits: set(
    'visit visits visited visiting reach reached reaching enter entered entering leave left leaving seize seized capture captured bomb bombed shell shelled invade invaded besieged retake retook hit flee fled',
  ),
  types: set(
    `province county city town village district governorate region state parish township island islands prefecture municipality airport area suburb
    suburbs border capital port hamlet settlement neighborhood neighbourhood territory emirate oblast enclave peninsula coast valley metro`,
  ),
  settlements: set('city town village hamlet capital port island suburb'),
  divisions: set(
    'province county district governorate region state parish township prefecture oblast municipality territory',
  ),
  landforms: set(
    'river lake island islands mountain mountains bay valley creek peninsula forest desert canyon falls hills sea strait canal gulf delta coast beach reservoir glacier volcano ridge',
  ),
  directions: set(
    'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central downtown mainland rural greater upstate inner outer',
  ),
  compass: set('north south east west northeast northwest southeast southwest'),
  distances: new Map(
    Object.entries({
      mile: 1.609344,
      miles: 1.609344,
      km: 1,
      kilometer: 1,
      kilometers: 1,
      kilometre: 1,
      kilometres: 1,
      kms: 1,
    }),
  ),
  bodies: set(
    `police sheriff fire department office council county city state school schools high elementary middle hospital airport court courts mayor governor jail
    public district community parish township regional international authorities officials residents resident officer officers authority border port
    coroner clerk commission commissioner commissioners board circuit superior supreme legislature parliament government army navy national municipal
    metropolitan central general chamber fairgrounds prison zoo library deputy attorney`,
  ),
  givenNames: set('chad jordan georgia israel india kenya cuba'),
  institutions: new Set(['white house']),
  listing: set('and or'),
  linking: set(
    'in of the northern southern eastern western central northeastern northwestern southeastern southwestern province state region district capital city town',
  ),
  joining: set('of the de del de la le les du des sur am upon on and al el da do dos das'),
  hyphened: set(
    'based led backed born held controlled wide area funded run owned bound made trained registered sponsored allied occupied',
  ),
};
