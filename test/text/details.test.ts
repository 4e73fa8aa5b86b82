import { describe, expect, test } from 'vitest';
import { detailsOf } from '../../src/text/details.ts';
import { aReading } from '../write/a-reading.ts';

const raid = aReading(
  {},
  [
    [
      'paragraph',
      'At least 12 guards died near Selim on Sunday, and some 300 crates of grain worth $3.5 million were lost in Kalvia.',
    ],
  ],
  [],
  {
    named: [['Kalvia', 'Kalvia', 'place']],
    times: [{ words: 'on Sunday', value: '2026-03-01', from: '2026-03-01', to: '2026-03-01', implied: ['day'] }],
    places: [
      { words: 'Selim', country: 'KV', lat: 43, lon: 28, precision: 'vicinity', radius: 30 },
      { words: 'Kalvia', country: 'KV', lat: 43, lon: 28, precision: 'country' },
    ],
    quantities: [
      { words: '300', value: 300, low: 300, high: 300, of: 'crates of grain', approximate: true },
      { words: '$3.5 million', kind: 'money', value: 3_500_000, unit: 'USD' },
      { words: 'At least 12', value: 12, low: 12, of: 'guards', casualty: 'killed' },
    ],
  },
);

describe('what a claim says', () => {
  const details = detailsOf(raid);

  test('of whom, when, where and how many is told in words, casualties first', () => {
    expect(details.all(raid.claims)).toEqual({
      about: ['Kalvia'],
      when: ['Sun 1 Mar 2026'],
      where: ['30 km around Selim (KV)', 'Kalvia'],
      howMany: ['at least 12 guards killed', 'about 300 crates of grain', '$3.5 million'],
    });
  });

  test('beyond its own words is the date behind a weekday, the town, and casualties', () => {
    expect(details.telling(raid.claims)).toEqual({
      when: ['Sun 1 Mar 2026'],
      where: ['30 km around Selim (KV)'],
      howMany: ['at least 12 guards killed'],
    });
  });
});
