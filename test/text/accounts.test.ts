import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/record/reading.ts';
import { accounts, depths, heights } from '../../src/text/accounts.ts';
import { aReading } from '../write/a-reading.ts';
import { ferry } from '../write/ferry.ts';

const wordsAt = ({ document }: Reading, start: number) => document.text.slice(start).split(' ', 3).join(' ');

describe('accounts', () => {
  test('come in the order of the text, what stands within another right after it', () => {
    const starts = accounts(ferry).map(({ start, depth }) => `${depth} ${wordsAt(ferry, start)}`);
    expect(starts).toEqual([
      '0 The ferry Halcyon',
      '0 The ship carries',
      '0 “No passenger was',
      '0 “The cracks,” she',
      '0 Meridian Wire reported',
      '1 a senior engineer',
      '0 Selim Lines denied',
      '0 An inspection report',
      '0 According to residents',
      '0 Reports indicate a',
      '0 It is the',
      '0 Shops there reportedly',
      '0 It was not',
      '0 “We were told',
      '0 We slept on',
    ]);
  });

  test('give each attribution and each claim once, but none for words that only carry one', () => {
    const all = accounts(ferry);
    expect(all.flatMap(({ attribution }) => attribution ?? [])).toHaveLength(ferry.attributions.length);
    const said = ferry.claims.filter(({ because }) => because.rule !== 'frame');
    expect(new Set(all.flatMap(({ claims }) => claims))).toEqual(new Set(said));
    expect(said.length).toBeLessThan(ferry.claims.length);
  });

  test('survive attributions that stand within each other in a ring', () => {
    const [a, b] = ferry.attributions;
    const ring = {
      ...ferry,
      attributions: [
        { ...a!, within: b!.id },
        { ...b!, within: a!.id },
      ],
    };
    expect(accounts(ring).filter(({ attribution }) => attribution)).toHaveLength(2);
  });

  test('nest thousands deep', () => {
    const { attributions } = ferry;
    const deep = Array.from({ length: 20_000 }, (_, i) => ({
      ...attributions[0]!,
      id: `a${i}` as never,
      within: i === 0 ? null : (`a${i - 1}` as never),
    }));
    expect(accounts({ ...ferry, attributions: deep }).at(-1)).toBeDefined();
    expect(depths(deep).get('a19999' as never)).toBe(19_999);
    expect(heights(deep).get('a0' as never)).toBe(19_999);
  });

  test('of a text without attributions are the author alone', () => {
    const plain = aReading({}, [['paragraph', 'Rain fell. It stopped.']]);
    expect(accounts(plain).map(({ attribution }) => attribution)).toEqual([null, null]);
  });
});
