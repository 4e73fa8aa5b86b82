import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openAtlas } from '../../../src/views/map/atlas.ts';
import { aspect, frameAround, type Spot, shareOf, together } from '../../../src/views/map/frame.ts';
import { placed } from '../../../src/views/map/labels.ts';
import { across, areaPath, down, linePath, middleOf } from '../../../src/views/map/outline.ts';

const atlas = openAtlas();
const spot = (lat: number, lon: number, weight = 1, reach = 0): Spot => ({ lat, lon, weight, reach });
const anySpot = fc.record({
  lat: fc.double({ min: -60, max: 78, noNaN: true }),
  lon: fc.double({ min: -180, max: 179.9, noNaN: true }),
  reach: fc.constantFrom(0, 0, 50, 300),
  weight: fc.integer({ min: 1, max: 9 }),
});

describe('the shapes', () => {
  test('hold every country with its name, on the globe', () => {
    expect(atlas.countries.size).toBeGreaterThan(230);
    expect(atlas.countries.get('LY')!.name).toBe('Libya');
    for (const line of [...atlas.land, ...[...atlas.countries.values()].flatMap(({ area }) => area)]) {
      expect(line.points.length).toBeGreaterThanOrEqual(6);
      expect(line.west).toBeGreaterThanOrEqual(-180);
      expect(line.east).toBeLessThanOrEqual(180);
      expect(line.south).toBeGreaterThanOrEqual(-90);
      expect(line.north).toBeLessThanOrEqual(90);
    }
  });

  test('put countries where they are', () => {
    for (const [code, lat, lon] of [
      ['LY', 27, 17],
      ['JP', 36, 138],
      ['BR', -10, -53],
      ['NZ', -41.5, 173],
      ['FJ', -17.8, 178],
    ] as const) {
      const frame = frameAround([spot(lat, lon)]);
      const middle = middleOf(atlas.countries.get(code)!.area, frame);
      expect(middle, code).not.toBeNull();
    }
  });
});

describe('the frame', () => {
  test('holds all spots that it is made for, wherever on the globe', () => {
    fc.assert(
      fc.property(fc.array(anySpot, { minLength: 1, maxLength: 12 }), (spots) => {
        const frame = frameAround(spots);
        expect(frame.height / frame.width).toBeCloseTo(aspect);
        expect(frame.width).toBeLessThanOrEqual(360);
        for (const each of spots) {
          const { x, y } = shareOf(frame, each);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('crosses the date line where that is the shorter way', () => {
    const frame = frameAround([spot(-18, 178), spot(-14, -171)]);
    expect(frame.width).toBeLessThan(40);
    expect(shareOf(frame, spot(-18, 178)).x).toBeLessThan(shareOf(frame, spot(-14, -171)).x);
  });

  test('is about where most claims are, and leaves one far capital out', () => {
    const near = [spot(31.2, 16.6, 5), spot(32.9, 13.2, 3), spot(32.1, 23.9, 2)];
    expect(together([...near, spot(38.9, -77, 1)])).toHaveLength(3);
    expect(together(near)).toHaveLength(3);
    expect(together([])).toEqual([]);
  });
});

describe('the drawing', () => {
  test('of any frame lies within it, and is small', () => {
    fc.assert(
      fc.property(fc.array(anySpot, { minLength: 1, maxLength: 4 }), (spots) => {
        const frame = frameAround(spots);
        const path = areaPath(atlas.land, frame) + linePath(atlas.borders, frame);
        expect(path).toMatch(/^[Mlz\d\s-]*$/);
        expect(path.length).toBeLessThan(60_000);
        for (const [, x, y] of path.matchAll(/M(-?\d+)\s?(-?\d+)l/g)) {
          expect(Math.abs(Number(x) - across / 2)).toBeLessThan(across * 2);
          expect(Math.abs(Number(y) - down / 2)).toBeLessThan(down * 2);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the names', () => {
  const at = (x: number, y: number, name = 'Port Selim', area = false) => ({ x, y, name, area });

  test('turn inwards at the edge', () => {
    expect(placed([at(0.5, 0.5), at(0.97, 0.2), at(0.5, 0.98)], aspect).map((placing) => placing?.side)).toEqual([
      'east',
      'west',
      'north',
    ]);
  });

  test('are left out rather than set over each other', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => at(0.5 + i / 10_000, 0.5));
    expect(placed(crowd, aspect).filter((placing) => placing !== null).length).toBeLessThanOrEqual(4);
  });

  test('that are long beyond measure have no room, and take no time', () => {
    expect(placed([at(0.5, 0.5, 'x'.repeat(100_000))], aspect)).toEqual([null]);
  });

  test('of areas stand in their middle', () => {
    expect(placed([at(0.5, 0.5, 'Kalvia', true)], aspect)[0]!.side).toBe('middle');
  });
});
