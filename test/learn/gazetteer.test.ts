import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAPITAL, CITY, makeGazetteer, REGION } from '../../src/learn/gazetteer.ts';
import { placeKey } from '../../src/text/place-key.ts';
import { type Entry, encode } from '../../training/gazetteer/encode.ts';
import { middleOf } from '../../training/gazetteer/middle.ts';
import { aliasesOf, mainKeys } from '../../training/gazetteer/names.ts';

const town = (name: string, more: Partial<Entry> = {}): Entry => ({
  name,
  kind: CITY,
  country: 'XA',
  region: 'XA.01',
  code: '',
  id: 0,
  lat: 10,
  lon: 20,
  population: 0,
  main: mainKeys(name),
  aliases: new Set(),
  ...more,
});
const bytes = encode(
  [
    town('Sélim', { id: 7, population: 90_000, lat: -33.21, lon: 151.5, aliases: new Set(['port selim']) }),
    town('Selim', { id: 8, country: 'XB', region: 'XB.02', population: 400 }),
    town('Ōsk Tarn', { id: 9, kind: CAPITAL, population: 5_000_000, aliases: new Set(['selim']) }),
    town('Reading', { id: 10 }),
    town('North Selim', { kind: REGION, code: 'XA.01', population: 95_000 }),
    ...Array.from({ length: 40 }, (_, i) => town(`Selimton ${i}`, { id: 100 + i })),
  ],
  new Set(['reading']),
);
const gazetteer = makeGazetteer(bytes);
const idsOf = (key: string) => gazetteer.lookup(key).map(({ index }) => gazetteer.idOf(index));

describe('a gazetteer', () => {
  it('finds places by name, those of that main name before those of another, the big before the small', () => {
    expect(idsOf('selim')).toEqual(['geonames:7', 'geonames:8', 'geonames:9']);
    expect(gazetteer.lookup('selim').map(({ alias }) => alias)).toEqual([false, false, true]);
    expect(idsOf('port selim')).toEqual(['geonames:7']);
  });

  it('tells where a place lies and how many live there', () => {
    const [place] = gazetteer.lookup('selim');
    expect(place).toMatchObject({ country: 'XA', kind: CITY });
    expect(place!.lat).toBeCloseTo(-33.21, 2);
    expect(place!.lon).toBeCloseTo(151.5, 2);
    expect(place!.population / 90_000).toBeCloseTo(1, 0);
    expect(gazetteer.nameOf(place!.region)).toBe('North Selim');
    expect(gazetteer.idOf(place!.region)).toBe('geonames:XA.01');
    expect(gazetteer.region('XA.01')).toBe(place!.region);
    expect(gazetteer.region('XA.99')).toBe(-1);
  });

  it('writes every name as it was, with its diacritics', () => {
    expect(gazetteer.nameOf(gazetteer.lookup('osk tarn')[0]!.index)).toBe('Ōsk Tarn');
    for (let i = 0; i < 40; i++) {
      const [place] = gazetteer.lookup(`selimton ${i}`);
      expect(gazetteer.nameOf(place!.index)).toBe(`Selimton ${i}`);
      expect(gazetteer.idOf(place!.index)).toBe(`geonames:${100 + i}`);
    }
  });

  it('knows which names are common words too', () => {
    expect(gazetteer.isWord('reading')).toBe(true);
    expect(gazetteer.isWord('selim')).toBe(false);
    expect(gazetteer.isWord('nowhere')).toBe(false);
  });

  it('has nothing for a name it does not hold', () => {
    expect(gazetteer.lookup('velmora')).toEqual([]);
    expect(gazetteer.lookup('')).toEqual([]);
  });

  it('is read from bytes that begin anywhere', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(makeGazetteer(shifted.subarray(1)).lookup('selim')).toEqual(gazetteer.lookup('selim'));
  });

  it('refuses bytes that are none, or are cut off, or of another version', () => {
    expect(() => makeGazetteer(new Uint8Array(8))).toThrow(TypeError);
    expect(() => makeGazetteer(bytes.slice(0, -1))).toThrow(/length/);
    const other = bytes.slice();
    other[4] = 99;
    expect(() => makeGazetteer(other)).toThrow(/version/);
  });
});

describe('the shipped gazetteer', () => {
  const shipped = makeGazetteer(readFileSync(join(import.meta.dirname, '../../models/en/places.bin')));
  it.each([
    ['Paris', 'FR'],
    ['Aleppo', 'SY'],
    ['Deir ez-Zor', 'SY'],
    ['Kyiv', 'UA'],
    ['Kiev', 'UA'],
    ['São Paulo', 'BR'],
    ['St. Petersburg', 'RU'],
    ['Saint Petersburg', 'RU'],
    ['New York', 'US'],
  ])('knows %s', (name, country) => {
    expect(shipped.lookup(placeKey(name)).map((place) => place.country)).toContain(country);
  });

  it('puts Illinois in the middle of Illinois', () => {
    const [illinois] = shipped.lookup('illinois').filter(({ kind }) => kind === REGION);
    expect(illinois!.lat).toBeCloseTo(40, 0);
    expect(Math.abs(illinois!.lon + 89.3)).toBeLessThan(1);
    expect(shipped.region('US.IL')).toBe(illinois!.index);
  });
});

describe('names of places are compared', () => {
  it.each([
    ['St. Louis', 'Saint Louis'],
    ['Fort Worth', 'Ft. Worth'],
    ['Sana’a', "Sana'a"],
    ['Łódź', 'Lodz'],
    ['Deir ez-Zor', 'Deir Ez Zor'],
    ['U.S.', 'US'],
    ['The Hague', 'Hague'],
  ])('so that %s is %s', (one, other) => {
    expect(placeKey(one)).toBe(placeKey(other));
  });
});

describe('building', () => {
  it('leaves out codes and what an English text would not use', () => {
    expect([...aliasesOf(['PAR', 'Paname', 'pa li', 'Париж', 'Lutetia, Gaul', 'Paris 13'], 'FR')]).toEqual([
      'paname',
      'lutetia',
    ]);
  });

  it('puts a region where its land is, not where its biggest city has suburbs', () => {
    const suburbs = Array.from({ length: 50 }, (_, i) => ({ lat: 10.1 + i / 1000, lon: 10.1, population: 1 }));
    expect(middleOf([...suburbs, { lat: 12, lon: 10.1, population: 1 }]).lat).toBeCloseTo(11.06, 1);
  });

  it('keeps a region in one piece over the line of dates', () => {
    const { lon } = middleOf([
      { lat: 0, lon: 179, population: 1 },
      { lat: 0, lon: -179, population: 1 },
    ]);
    expect(Math.abs(lon)).toBeCloseTo(180, 5);
  });
});
