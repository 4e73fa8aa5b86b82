import { describe, expect, test } from 'vitest';
import { dayOf, titleOf } from '../../src/text/heading.ts';
import { aReading } from '../write/a-reading.ts';

describe('titleOf', () => {
  test('is the title of the page, else the headline, else the first words', () => {
    const given = aReading({ title: ' Dry wells ' }, [['headline', 'Wells run dry']]);
    expect(titleOf(given.document)).toBe('Dry wells');
    expect(titleOf(aReading({}, [['headline', 'Wells run dry']]).document)).toBe('Wells run dry');
    const bare = aReading({ title: '' }, [['paragraph', 'one two three four five six seven eight nine ten eleven']]);
    expect(titleOf(bare.document)).toBe('one two three four five six seven eight nine ten …');
    expect(titleOf(aReading({}, [['paragraph', 'Only this.']]).document)).toBe('Only this.');
  });

  test('is null where there is nothing to read', () => {
    expect(titleOf(aReading({}, []).document)).toBeNull();
  });
});

test('dayOf writes a date as readers do, and leaves what is none', () => {
  expect(dayOf('2026-03-03T23:40:00-05:00')).toBe('3 March 2026');
  expect(dayOf('2026-11')).toBe('November 2026');
  expect(dayOf('2026-13-01')).toBe('2026-13-01');
  expect(dayOf('last spring')).toBe('last spring');
});
