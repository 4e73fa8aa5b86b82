import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passagesOf } from '../../src/text/passages.ts';

const lodz = [{ run: ['lodz'], open: false }];

it('shows where words stand, without case and accents, with their neighbours', () => {
  const text = `${'before '.repeat(30)}in Łódź, there ${'after '.repeat(30)}`;
  const [passage, ...more] = passagesOf(text, lodz);
  expect(more).toEqual([]);
  expect(passage!.hits.map(({ start, end }) => text.slice(start, end))).toEqual(['Łódź']);
  expect(passage!.words).toMatch(/^before .* in Łódź, there after .* after$/);
  expect(passage!.words.length).toBeLessThan(180);
});

it('shows hits near each other together, others apart, and three passages at most', () => {
  const text = `Łódź and Lodz ${'x '.repeat(200)} lodz ${'x '.repeat(200)} lodz ${'x '.repeat(200)} lodz`;
  expect(passagesOf(text, lodz).map(({ hits }) => hits.length)).toEqual([2, 1, 1]);
});

it('finds words side by side and beginnings', () => {
  expect(passagesOf('The Port of Selim, Port-Selim.', [{ run: ['port', 'sel'], open: true }])[0]!.hits).toEqual([
    { start: 19, end: 29 },
  ]);
});

it('shows the beginning where no word stands, and nothing of nothing', () => {
  expect(passagesOf('A short text.', lodz).map(({ words }) => words)).toEqual(['A short text.']);
  expect(passagesOf('', lodz)).toEqual([]);
});

it('shows pieces of the text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
      (text, word) => {
        for (const { start, end, words, hits } of passagesOf(text, [{ run: [word.toLowerCase()], open: true }])) {
          expect(text.slice(start, end)).toBe(words);
          for (const hit of hits) expect(start <= hit.start && hit.start < hit.end && hit.end <= end).toBe(true);
        }
      },
    ),
  );
});

it('is soon done with a text of one word', () => {
  expect(passagesOf('x'.repeat(2_000_000), lodz)[0]!.words).toHaveLength(160);
});
