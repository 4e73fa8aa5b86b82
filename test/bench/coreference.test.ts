import { expect, it } from 'vitest';
import { conll, scoreCoreference } from '../../bench/coreference.ts';
import type { GumDocument } from '../../bench/gum.ts';
import { shippedModel } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import { load } from '../../src/load/load.ts';
import { read } from '../../src/reading/read.ts';

const model = await shippedModel();
const text = 'He was late. He lost his hat.';

/** The text annotated with one person, or with three. */
const annotated = (entities: readonly string[]): GumDocument => ({
  id: 'own',
  genre: 'news',
  text,
  attributions: [],
  mentions: [text.indexOf('He'), text.lastIndexOf('He'), text.indexOf('his')].map((start, i) => {
    const span = { start, end: text.indexOf(' ', start) };
    return { entity: entities[i]!, type: 'person', span, least: span };
  }),
});

it('pronouns that only the evidence ties together count as tied', async () => {
  const reading = read(await load(new TextEncoder().encode(text), { name: 'own.txt' }), english, model);
  expect(reading.entities).toEqual([]);
  const scored = (entities: readonly string[]): number =>
    conll(scoreCoreference([annotated(entities)], [reading]).get('exact, with singletons')!);
  expect(scored(['a', 'a', 'a'])).toBe(1);
  expect(scored(['a', 'b', 'c'])).toBeLessThan(1);
});
