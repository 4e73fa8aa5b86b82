import { describe, expect, it } from 'vitest';
import { parseGeoparsing, placeTable, scorePlaces } from '../../bench/places.ts';
import type { Place } from '../../src/record/place.ts';

const xml = `<articles>
  <article docid="1"><title>Rain</title><url>
      https://courier.example/1 </url>
    <text><![CDATA[Rain fell on Selim & Osk. Selim flooded.]]></text>
    <toponyms count="3">
      <toponym><start>15</start><end>20</end><phrase>Selim</phrase><gaztag geonameid="1"><name>Selim</name><lat>10</lat><lon>20</lon></gaztag></toponym>
      <toponym><start>21</start><end>24</end><phrase>Osk</phrase></toponym>
      <toponym><start>26</start><end>31</end><phrase>Nowhere</phrase></toponym>
    </toponyms>
  </article>
  <article docid="2"><text>Dry &amp; cold.</text><toponyms count="0"></toponyms></article>
</articles>`;

const place = (start: number, end: number, lat: number | null, lon: number | null) =>
  ({ start, end, lat, lon }) as unknown as Place;

describe('geoparsing sets', () => {
  const [first, second] = parseGeoparsing(xml);
  it('are read with their text and their places', () => {
    expect(first).toMatchObject({ id: '1', url: 'https://courier.example/1' });
    expect(second!.text).toBe('Dry & cold.');
  });

  it('have shifted offsets put where the words stand', () => {
    expect(first!.toponyms.map(({ start, end }) => first!.text.slice(start, end))).toEqual(['Selim', 'Osk']);
    expect(first!.toponyms[0]).toMatchObject({ start: 13, lat: 10, lon: 20 });
    expect(first!.toponyms[1]).toMatchObject({ lat: null, lon: null });
  });
});

describe('places are scored', () => {
  const gold = [
    { start: 0, end: 5, lat: 10, lon: 20 },
    { start: 9, end: 12, lat: null, lon: null },
    { start: 20, end: 25, lat: 50, lon: 8 },
  ];

  it('as found by their exact words, and as right within 161 km', () => {
    const score = scorePlaces(gold, [
      place(0, 5, 11, 20),
      place(9, 12, 1, 1),
      place(20, 25, 52, 8),
      place(30, 33, 1, 1),
    ]);
    expect(score).toMatchObject({ gold: 3, predicted: 4, found: 3, located: 2, near: 1, withPoint: 2, answerable: 3 });
  });

  it('as not right where no point is given', () => {
    expect(scorePlaces(gold, [place(0, 5, null, null)])).toMatchObject({ found: 1, located: 1, near: 0 });
  });

  it('in a table of per cents', () => {
    const table = placeTable({ Selim: [scorePlaces(gold, [place(0, 5, 10, 20), place(1, 5, 10, 20)])] });
    expect(table.split('\n')[1]).toMatch(/^Selim +1 +3 +50\.0 +33\.3 +40\.0 +100\.0 +1 +50\.0 +50\.0 +50\.0$/);
  });
});
