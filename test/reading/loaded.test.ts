import { expect, it } from 'vitest';
import { readText } from './read-text.ts';

const loadedIn = async (text: string) => {
  const { document, loaded } = await readText(text);
  return loaded.map(({ start, end, inQuotation }) => [document.text.slice(start, end), inQuotation]);
};

it('words that judge are marked, in any case, with whether somebody is quoted with them', async () => {
  expect(await loadedIn('The Brutal toll is “a shameful farce,” the miller said.')).toEqual([
    ['Brutal', false],
    ['shameful', true],
    ['farce', true],
  ]);
});

it('words that only tell are not', async () => {
  expect(await loadedIn('The steep toll is new, and the miller opposes it.')).toEqual([]);
});
