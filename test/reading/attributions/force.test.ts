import { expect, it } from 'vitest';
import { shippedModel } from '../../../src/cli/model.ts';
import { english } from '../../../src/language/en/english.ts';
import { load } from '../../../src/load/load.ts';
import { read } from '../../../src/reading/read.ts';
import { wordsOf } from '../read-text.ts';

const model = await shippedModel();

const said = async (text: string): Promise<string[]> => {
  const reading = read(await load(new TextEncoder().encode(text), { name: 'article.txt' }), english, model);
  return reading.attributions.map(({ content }) => wordsOf(reading, content));
};

it.each([
  ['The senator attacked the plan.', 'the plan'],
  ['The senator attacked the government’s record on housing.', 'the government’s record on housing'],
  ['The paper attacked the minister for his silence.', 'the minister for his silence'],
])('an attack in words is somebody’s: %s', async (text, content) => {
  expect(await said(text)).toEqual([content]);
});

it.each([
  'Israel attacked Lebanon on Monday.',
  'Rebels attacked the checkpoint.',
  'The army never attacked the rebels.',
  'Rebels attacked three soldiers.',
])('an attack by force says nothing: %s', async (text) => {
  expect(await said(text)).toEqual([]);
});

it('shows nothing that is wrong more than twice in three', async () => {
  const text = 'Saudi Arabia threatened to bomb Yemen. Attempts by Iran to leave the valley failed.';
  const reading = read(await load(new TextEncoder().encode(text), { name: 'article.txt' }), english, model);
  for (const { because } of reading.attributions) expect(because.score).toBeGreaterThanOrEqual(0.3);
});
