import { expect, test } from 'vitest';
import { counted, percent } from '../../src/text/figures.ts';

test('a share that is there at all never reads as nothing', () => {
  expect([0, 0.001, 0.0099, 0.014, 0.5, 1].map(percent)).toEqual(['0%', '<1%', '<1%', '1%', '50%', '100%']);
});

test('counts read as a person would write them', () => {
  expect([0, 1, 2, 1200, 1234567].map((count) => counted(count, 'claim'))).toEqual([
    'no claims',
    '1 claim',
    '2 claims',
    '1,200 claims',
    '1,234,567 claims',
  ]);
});
