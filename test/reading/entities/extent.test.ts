import { expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/model.ts';
import { english } from '../../../src/language/en/english.ts';
import { makeDocument } from '../../../src/load/document.ts';
import { withClause } from '../../../src/reading/entities/extent.ts';
import { toScene } from '../../../src/reading/scene.ts';

const { tagger } = await shippedModel();

/** What a phrase of so many words at the start of a text becomes. */
const whole = (text: string, words: number): string => {
  const scene = toScene(makeDocument(text, [{ start: 0, end: text.length, kind: 'paragraph' }]), english, tagger);
  const { last } = withClause(scene, { first: 0, last: words - 1 });
  return text.slice(0, scene.tokens.end[last]);
};

it.each([
  ['The guards who left early were tired.', 2, 'The guards who left early'],
  ['The crew, who had slept for an hour, went home.', 2, 'The crew, who had slept for an hour'],
  ['The group that shut the gate left.', 2, 'The group that shut the gate'],
  ['The clerk whose boat was lost said nothing.', 2, 'The clerk whose boat was lost'],
  ['The guards said who left.', 2, 'The guards'],
  ['The claim that rain fell was denied.', 2, 'The claim'],
  ['The guards, and those who left, were tired.', 2, 'The guards'],
  ['The guards who', 2, 'The guards'],
])('%s', (text, words, expected) => {
  expect(whole(text, words)).toBe(expected);
});
