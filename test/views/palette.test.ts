import { describe, expect, test } from 'vitest';
import { ground, looks, mapShades, type Shade, stances } from '../../src/views/palette.ts';
import { contrast, distance, visions } from './colour.ts';

const modes: readonly (keyof Shade)[] = ['light', 'dark'];
const voices = Object.entries(looks);

/** WCAG 2.2 AA for text of any size. */
const enough = 4.5;
/** In OKLab, where about 0.02 can just be told apart side by side; signs and names stand apart. */
const apart = 0.06;

describe.each(modes)('in %s', (mode) => {
  const washes = voices.map(([, { wash }]) => wash[mode]);
  const grounds = [ground.page[mode], ground.raised[mode], ...washes];

  test('text can be read on every ground', () => {
    for (const behind of grounds) expect(contrast(ground.text[mode], behind)).toBeGreaterThanOrEqual(7);
  });

  test('quiet text and every ink can be read on every ground', () => {
    for (const ink of [ground.quiet[mode], ...voices.map(([, look]) => look.ink[mode])])
      for (const behind of grounds) expect(contrast(ink, behind)).toBeGreaterThanOrEqual(enough);
  });

  test('names on the map can be read on land and water', () => {
    const { sea, land, shade } = mapShades;
    for (const behind of [sea, land, shade]) {
      expect(contrast(ground.quiet[mode], behind[mode])).toBeGreaterThanOrEqual(enough);
      expect(contrast(ground.text[mode], behind[mode])).toBeGreaterThanOrEqual(7);
    }
  });

  test.each(Object.keys(visions) as (keyof typeof visions)[])(
    'lines of support and opposition can be seen, and told apart by %s sight',
    (vision) => {
      const { support, opposition } = stances;
      for (const ink of [support, opposition])
        expect(contrast(ink[mode], ground.page[mode])).toBeGreaterThanOrEqual(enough);
      expect(distance(support[mode], opposition[mode], vision)).toBeGreaterThanOrEqual(apart);
    },
  );

  test('the signs in the bar can be read', () => {
    for (const [, { ink }] of voices) expect(contrast(ground.page[mode], ink[mode])).toBeGreaterThanOrEqual(enough);
    for (const stripe of [ground.raised[mode], ground.rule[mode]])
      expect(contrast(ground.text[mode], stripe)).toBeGreaterThanOrEqual(enough);
  });

  test.each(Object.keys(visions) as (keyof typeof visions)[])(
    'no two kinds of source look alike to %s sight',
    (vision) => {
      const inks = voices.filter(([voice]) => voice !== 'author').map(([, { ink }]) => ink[mode]);
      for (const [i, a] of inks.entries())
        for (const b of inks.slice(i + 1)) expect(distance(a, b, vision)).toBeGreaterThanOrEqual(apart);
    },
  );
});

test('every kind has a sign and a line of its own beside its colour', () => {
  expect(new Set(voices.map(([, { sign }]) => sign)).size).toBe(voices.length);
  expect(new Set(voices.map(([, { line }]) => line)).size).toBe(voices.length);
});
