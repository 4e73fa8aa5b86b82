import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesAlone } from '../../../src/cli/model.ts';
import { english } from '../../../src/language/en/english.ts';
import { makeModel } from '../../../src/learn/model.ts';
import { load } from '../../../src/load/load.ts';
import { read } from '../../../src/reading/read.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Place } from '../../../src/record/place.ts';

const file = (name: string) => readFileSync(join(import.meta.dirname, '../../../models/en', name));
const model = makeModel({ tags: file('tags.bin'), places: file('places.bin') });

const placesIn = async (
  text: string,
  about: Partial<Document['about']> = {},
  reader = model,
): Promise<readonly Place[]> => {
  const document = await load(new TextEncoder().encode(text), { name: 'article.txt' });
  return read({ ...document, about: { ...document.about, ...about } }, english, reader).places;
};
const named = (places: readonly Place[], name: string): Place => {
  const found = places.find((place) => place.name === name);
  if (!found)
    throw new RangeError(`${name} is not among ${places.map((place) => place.name).join(', ') || 'no places'}`);
  return found;
};
const names = async (text: string): Promise<string[]> => (await placesIn(text)).map(({ name }) => name);

describe('a place', () => {
  it('is the words of the text, with where it lies and what else it may be', async () => {
    const text = 'The ferry was seen in Tripoli on Monday.';
    const tripoli = named(await placesIn(text), 'Tripoli');
    expect(text.slice(tripoli.start, tripoli.end)).toBe('Tripoli');
    expect(tripoli).toMatchObject({ country: 'LY', precision: 'city', gazetteerId: 'geonames:2210247' });
    expect(tripoli.lat).toBeCloseTo(32.89, 1);
    expect(tripoli.candidates[0]).toMatchObject({ country: 'LY' });
    expect(tripoli.candidates.map(({ country }) => country)).toContain('LB');
  });

  it('is a country by any of its names', async () => {
    const places = await placesIn('Fuel reached the U.K., Türkiye and the Ivory Coast from Saudi Arabia.');
    expect(places.map(({ country }) => country)).toEqual(['GB', 'TR', 'CI', 'SA']);
    expect(places.every(({ precision }) => precision === 'country')).toBe(true);
  });

  it('is a region, a sea and a continent from the list, with how far it reaches', async () => {
    const places = await placesIn('The ships crossed the Black Sea, and others left Crimea for Europe.');
    expect(named(places, 'Black Sea')).toMatchObject({ country: null, precision: 'region' });
    expect(named(places, 'Black Sea').radius).toBeGreaterThan(100);
    expect(named(places, 'Europe').precision).toBe('region');
    expect(named(places, 'Crimea').country).toBe('UA');
  });

  it('is found in compounds', async () => {
    const places = await placesIn('The Tripoli-based company and a U.S.-led group met.');
    expect(places.map(({ name }) => name)).toEqual(['Tripoli', 'U.S.']);
  });

  it('with the word for a part of a country is that part, and no town of the name', async () => {
    const places = await placesIn('Troops left Anbar Province, and a school opened in Harrow County.');
    expect(named(places, 'Anbar Province')).toMatchObject({ country: 'IQ', precision: 'region' });
    expect(places.filter(({ name, lat }) => name === 'Harrow County' && lat !== null)).toEqual([]);
  });

  it('that the gazetteer does not hold is nowhere, and its candidates are none', async () => {
    const places = await placesIn('Fighting went on in the town of Velmora, and near the village of Osk Tarn.');
    expect(named(places, 'Velmora')).toMatchObject({
      lat: null,
      lon: null,
      country: null,
      precision: null,
      candidates: [],
    });
  });
});

describe('which of the places of a name', () => {
  it('is the biggest where nothing else is said', async () => {
    const [paris] = await placesIn('The meeting was held in Paris.');
    expect(paris).toMatchObject({ country: 'FR', because: { rule: 'place:population' } });
  });

  it('is the one in the state or country named behind it, everywhere in the text', async () => {
    const places = await placesIn('The mill in Paris, Texas, burned down. Nobody in Paris was hurt.');
    const paris = places.filter(({ name }) => name === 'Paris');
    expect(paris).toHaveLength(2);
    for (const one of paris) {
      expect(one).toMatchObject({ country: 'US', because: { rule: 'place:named-container' } });
      expect(one.lat).toBeCloseTo(33.66, 1);
    }
    expect(paris[0]!.because.spans).toHaveLength(2);
  });

  it('is told by abbreviations of states', async () => {
    const places = await placesIn('A driver from Springfield, Ill., was found in Springfield, Mass., on Friday.');
    expect(places.filter(({ name }) => name === 'Springfield')).toHaveLength(2);
    expect(named(places, 'Springfield').lat).toBeCloseTo(39.8, 1);
  });

  it('is the one near the other places of the text', async () => {
    const places = await placesIn('Buses ran from Beirut to Tripoli and Sidon, and from Tyre to Tripoli.');
    expect(named(places, 'Tripoli')).toMatchObject({ country: 'LB' });
  });

  it('is the one in the country that the text is about', async () => {
    const places = await placesIn(
      'Canadian police stopped the trains. The Canadian minister spoke in Ottawa. A farmer in London lost his barn, Canadians heard, and Toronto sent help to Canada.',
    );
    expect(named(places, 'London')).toMatchObject({ country: 'CA' });
  });

  it('is told by the dateline, which is a place itself', async () => {
    const places = await placesIn(
      'LONDON, Ontario (Reuters) - The bridge at the mill is shut.\n\nThe mayor of London is away.',
    );
    expect(places.filter(({ name }) => /london/i.test(name)).every(({ country }) => country === 'CA')).toBe(true);
  });

  it('is told by the ending of the address the page was got from', async () => {
    const text = 'The harbour in Perth was shut.';
    expect((await placesIn(text, { url: 'https://courier.example.co.uk/1' }))[0]!.candidates.length).toBeGreaterThan(1);
    const votes = await Promise.all(
      ['https://courier.example.au/1', 'https://courier.example.uk/1'].map((url) => placesIn(text, { url })),
    );
    expect(named(votes[0]!, 'Perth').because.score).toBeGreaterThan(named(votes[1]!, 'Perth').because.score);
  });
});

describe('thereabouts', () => {
  it.each([
    ['The convoy was hit 50 miles east of Tripoli.', 80],
    ['The convoy was hit 80 km (50 miles) from Tripoli.', 80],
    ['The convoy was hit north of Tripoli.', 50],
    ['The convoy was hit near Tripoli.', 20],
  ])('%s', async (text, radius) => {
    const tripoli = named(await placesIn(text), 'Tripoli');
    expect(tripoli).toMatchObject({ precision: 'vicinity', radius });
    expect(tripoli.because.spans.length).toBe(2);
  });

  it('is not said of a whole country', async () => {
    expect(named(await placesIn('The convoy was hit near Syria.'), 'Syria')).toMatchObject({ precision: 'country' });
  });
});

describe('no places are', () => {
  it.each([
    ['people', 'Jordan Bell met Chad Moore and Paris Hilton. "I know Chad," said Jordan.'],
    ['papers', 'The Washington Post and the Chicago Tribune had it first.'],
    ['banks', 'The Bank of England raised its rate.'],
    ['peoples', 'A Libyan official met the Turkish envoys.'],
    ['governments that speak', 'Washington said that the talks were over.'],
    ['common words in front of a sentence', 'Reading is hard. Nice weather came. Mobile phones rang. Most left.'],
    ['us', 'They told us in May to wait.'],
  ])('%s', async (_, text) => {
    expect(await names(text)).toEqual([]);
  });

  it('but the same words are, where somebody is in them', async () => {
    expect(await names('She flew to Washington, drove through Jordan and lives in Chad.')).toEqual([
      'Washington',
      'Jordan',
      'Chad',
    ]);
  });

  it('and where a public body is at home', async () => {
    expect(await names('The Aleppo Police Department closed the road.')).toEqual(['Aleppo']);
  });
});

it('only countries and regions are found without the gazetteer', async () => {
  const places = await placesIn('The ferry went from Tripoli to Malta.', {}, await rulesAlone());
  expect(named(places, 'Malta').country).toBe('MT');
  expect(places.filter(({ lat }) => lat !== null).map(({ name }) => name)).toEqual(['Malta']);
});

it('every place is its own words, in order, with an honest score, whatever the text', async () => {
  const pieces = fc.constantFrom(
    'Paris',
    'Texas',
    'Syria',
    ',',
    ' in ',
    ' of ',
    '. ',
    '\n\n',
    'LONDON',
    '-',
    'The ',
    'U.S.',
    '50 miles',
    ' north ',
    'Al-Bab',
    '(',
    ')',
    ' said ',
    '"',
    'İ',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 30 }), async (parts) => {
      const text = `x ${parts.join('')}`;
      const document = await load(new TextEncoder().encode(text), { name: 'article.txt' });
      let last = 0;
      for (const place of read(document, english, model).places) {
        expect(place.start).toBeGreaterThanOrEqual(last);
        expect(document.text.slice(place.start, place.end).replace(/\s+/g, ' ')).toBe(place.name);
        expect(place.because.score).toBeGreaterThanOrEqual(0);
        expect(place.because.score).toBeLessThanOrEqual(1);
        last = place.end;
      }
    }),
    { numRuns: 60 },
  );
});

describe('what a name lies in is told by each of its mentions', () => {
  const lincolns = async (text: string) =>
    (await placesIn(text)).filter(({ name }) => name === 'Lincoln').map(({ country }) => country);

  it('where two towns of one name are named, each is its own', async () => {
    expect(await lincolns('Lincoln, Nebraska, and Lincoln, England, are twins.')).toEqual(['US', 'GB']);
  });

  it('a bare name is the one named last, or else the first to be named', async () => {
    expect(
      await lincolns('Lincoln is dry. In Lincoln, Nebraska, and in Lincoln, England, it rained. Lincoln waits.'),
    ).toEqual(['US', 'US', 'GB', 'GB']);
  });

  it('a town that nobody lists is not the country of its name', async () => {
    const [town, state] = await placesIn('Syria, Virginia, is small.');
    expect(town).toMatchObject({ name: 'Syria', country: null, lat: null });
    expect(state).toMatchObject({ name: 'Virginia', country: 'US' });
  });

  it('nor does it make a town of the country', async () => {
    const syrias = (await placesIn('It rained in Syria. They met in Syria, Virginia. It is dry in Syria.')).filter(
      ({ name }) => name === 'Syria',
    );
    expect(syrias.map(({ country }) => country)).toEqual(['SY', null, 'SY']);
  });

  it('a list of countries and states is no town in a state', async () => {
    expect(named(await placesIn('They left Syria, Virginia, and Ohio.'), 'Syria').country).toBe('SY');
  });
});
