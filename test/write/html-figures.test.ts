import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ActionId, EntityId, PlaceId, TimeId } from '../../src/record/ids.ts';
import type { Reading } from '../../src/record/reading.ts';
import { openHtml } from '../../src/write/html.ts';
import { aReading } from './a-reading.ts';
import { ferry } from './ferry.ts';
import { tarsa } from './tarsa.ts';

const html = (...readings: Reading[]) => {
  const writer = openHtml({ width: 80, colour: false, several: readings.length > 1 });
  return readings.map((reading, i) => writer.item(`${i}.txt`, reading)).join('') + writer.end();
};
const pageOf = (...readings: Reading[]) => parseHTML(html(...readings)).document;
const oneLine = (element: { textContent: string | null } | null | undefined) =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim();

describe('below an article', () => {
  const page = pageOf(tarsa);

  test('every deed stands in a table: who, what, to whom, and who says so', () => {
    const rows = [...page.querySelectorAll('.deeds tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => oneLine(cell)),
    );
    expect(rows).toHaveLength(9);
    expect(rows[0]).toEqual([
      'Harrow Brigade',
      '×opposition: assault (heavy weapons) “shelled”',
      'the port of Tarsa',
      '■ the Kalvian army',
    ]);
    expect(rows[4]).toEqual([
      'Ostrava Republic',
      '+support: aid “had armed” (denied)',
      'Harrow Brigade',
      '■ Ostrava Republic ~ denied',
    ]);
  });

  test('what is denied is struck through and its line broken; support and opposition have signs of their own', () => {
    expect(page.querySelectorAll('.deeds s')).toHaveLength(1);
    expect(page.querySelectorAll('.arcs a.denied')).toHaveLength(1);
    const signs = (look: string) =>
      new Set(
        [...page.querySelectorAll(`.arcs a.${look} .sign`)].map((sign) =>
          sign.getAttribute('d')!.replaceAll(/M[\d. -]+/g, ''),
        ),
      );
    expect(signs('support')).toHaveLength(1);
    expect(signs('support')).not.toEqual(signs('opposition'));
  });

  test('every mark leads to something on the page, and one with a single claim to its words', () => {
    const marks = [...page.querySelectorAll('.arcs a, .pin, .moment, .deeds a, .sites a, .moments a')];
    expect(marks.length).toBeGreaterThan(30);
    for (const mark of marks)
      expect(page.getElementById(mark.getAttribute('href')!.slice(1)), mark.outerHTML).toBeTruthy();
    const orrin = [...page.querySelectorAll('.pin')].find((pin) => oneLine(pin) === 'Orrin')!;
    expect(oneLine(page.getElementById(orrin.getAttribute('href')!.slice(1)))).toBe(
      'the brigade had also seized the customs house at Orrin',
    );
    const port = [...page.querySelectorAll('.pin')].find((pin) => oneLine(pin) === 'Tarsa')!;
    expect(oneLine(page.getElementById(port.getAttribute('href')!.slice(1)))).toContain('Tarsa (BG)');
  });

  test('the map shows how precisely a place is known, names its sources, and leaves the far one to the list', () => {
    expect(page.querySelectorAll('.sheet .reach')).toHaveLength(1);
    expect(page.querySelectorAll('.sheet .shade')).toHaveLength(1);
    expect([...page.querySelectorAll('.pin')].map(oneLine)).not.toContain('Geneva');
    expect(oneLine(page.querySelector('.sites'))).toContain('Geneva (CH)');
    expect(oneLine(page.querySelector('.sites'))).toContain('Lisk not in the gazetteer');
    expect(oneLine(page.querySelector('figcaption'))).toBe('Shapes: Natural Earth. Places: GeoNames.');
  });

  test('dates stand in order, worked-out ones look different, and the words they came from are told', () => {
    expect([...page.querySelectorAll('.moments .name')].map(oneLine)).toEqual([
      '1968',
      'Tue 14 May 1968',
      'Sept–Nov 2025',
      'from Thu 1 Jan 2026',
      'Tue 3 Mar 2026',
      'Wed 4 Mar 2026',
      'until Thu 12 Mar 2026',
    ]);
    expect(page.querySelectorAll('.moment.implied')).toHaveLength(3);
    expect(oneLine(page.querySelectorAll('.moments > li')[4])).toContain('worked out from “on Tuesday”');
    expect(oneLine(page.querySelector('.published'))).toBe('published');
    expect(oneLine(page.querySelector('.undated'))).toBe('Without a date: “soon”');
  });

  test('those who do nothing to anybody are named with how often they are and how often they speak', () => {
    const plain = pageOf(ferry);
    expect([...plain.querySelectorAll('.members .named')].map(oneLine)).toContain('● Lena Marsh named 2× speaks 2×');
  });

  test('nothing is drawn of what an article does not have, and that is said', () => {
    const bare = pageOf(aReading({}, [['paragraph', 'Rain fell. The river rose.']]));
    expect(bare.querySelectorAll('.figure, svg')).toHaveLength(0);
    expect(oneLine(bare.querySelector('.drawn'))).toBe('The text names no person or body, no place and no date.');
    const unknown = pageOf(aReading({}, [['paragraph', 'Rain fell in Lisk.']], [], { places: [{ words: 'Lisk' }] }));
    expect(unknown.querySelector('.map')).toBeNull();
    expect(unknown.body.textContent).toContain('there is no map');
    expect(pageOf(aReading({}, [])).querySelector('.drawn')).toBeNull();
  });

  test('every id is there once, also where one page has several articles', () => {
    const ids = [...pageOf(tarsa, tarsa).querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('an article and its figures, map and all, weigh less than 60 kB', () => {
    expect(html(tarsa).length).toBeLessThan(60_000);
  });
});

describe('beside the words', () => {
  test('a note tells the date behind a weekday, the town and the dead, and when opened all that is known', () => {
    const note = pageOf(tarsa).querySelector('details')!;
    expect(oneLine(note.querySelector('.telling'))).toBe(
      '14 dockers killed · at least 30 wounded · Tue 3 Mar 2026 · Tarsa (BG)',
    );
    const known = [...note.querySelectorAll('dt')].map((dt) => [oneLine(dt), oneLine(dt.nextElementSibling)]);
    expect(known).toContainEqual(['About', 'Harrow Brigade, Tarsa']);
    expect(known).toContainEqual(['When', 'Tue 3 Mar 2026']);
    expect(known).toContainEqual(['How many', '14 dockers killed, at least 30 wounded']);
  });
});

test('5,000 places, 2,000 people, 3,000 deeds and dates are cut short, and what is left out is counted', () => {
  const many = <T>(count: number, one: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i));
  const [place, time, action, entity] = [tarsa.places[0]!, tarsa.times[0]!, tarsa.actions[0]!, tarsa.entities[0]!];
  const two = (i: number) => String((i % 28) + 1).padStart(2, '0');
  const date = (i: number) => `${1000 + Math.floor(i / 28)}-03-${two(i)}`;
  const page = pageOf({
    ...tarsa,
    entities: many(2000, (i) => ({ ...entity, id: `e${i}` as EntityId, kind: 'person', name: `Person ${i}` })),
    places: many(5000, (i) => ({
      ...place,
      id: `p${i}` as PlaceId,
      name: `Town ${i}`,
      lat: (i % 140) - 60,
      lon: i / 14 - 179,
    })),
    times: many(3000, (i) => ({ ...time, id: `t${i}` as TimeId, from: date(i), to: date(i) })),
    actions: many(3000, (i) => ({
      ...action,
      id: `x${i}` as ActionId,
      actor: { words: [], entity: `e${i % 1000}` as EntityId },
      target: { words: [], entity: `e${(i * 7 + 1) % 1000}` as EntityId },
    })),
  });
  for (const mark of page.querySelectorAll('.drawn a'))
    expect(page.getElementById(mark.getAttribute('href')!.slice(1)), mark.outerHTML).toBeTruthy();
  expect(page.querySelectorAll('.pin').length).toBeGreaterThan(0);
  expect(page.querySelectorAll('.pin').length).toBeLessThanOrEqual(30);
  expect(page.querySelectorAll('.moment').length).toBeLessThanOrEqual(60);
  expect(page.querySelectorAll('.arcs a').length).toBeLessThanOrEqual(40);
  expect([...page.querySelectorAll('.more')].map(oneLine)).toEqual(
    expect.arrayContaining(['and 1,978 more', 'and 4,970 more', 'and 2,940 more']),
  );
  expect(page.documentElement.outerHTML.length).toBeLessThan(250_000);
}, 20_000);
