import { expect, test } from 'vitest';
import { NAME_LABELS, toNameSpans } from '../../../src/learn/names/labels.ts';

const label = (name: string): number => NAME_LABELS.indexOf(name);

test('names begin at B, run on through I of their kind, and are as sure as their least sure word', () => {
  const labels = ['B-person', 'I-person', 'B-person', 'O', 'B-place', 'I-organisation', 'I-organisation'].map(label);
  const spans = toNameSpans(labels, [0.9, 0.5, 0.8, 1, 0.7, 0.6, 0.4]);
  expect(spans).toEqual([
    { kind: 'person', first: 0, last: 1, score: 0.5 },
    { kind: 'person', first: 2, last: 2, score: 0.8 },
    { kind: 'place', first: 4, last: 4, score: 0.7 },
    { kind: 'organisation', first: 5, last: 6, score: 0.4 },
  ]);
});

test('no labels, no names', () => {
  expect(toNameSpans([], [])).toEqual([]);
});
