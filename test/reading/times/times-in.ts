import { rulesAlone } from '../../../src/cli/model.ts';
import { english } from '../../../src/language/en/english.ts';
import { load } from '../../../src/load/load.ts';
import { toCast } from '../../../src/reading/entities/entities.ts';
import { toScene } from '../../../src/reading/scene.ts';
import { findTimes } from '../../../src/reading/times/times.ts';
import type { Time } from '../../../src/record/time.ts';

const { tagger } = await rulesAlone();

/** A Wednesday. */
export const WEDNESDAY = '2024-05-15';

/** The times of a text that was published on a day, or on nobody knows which. */
export const timesIn = async (text: string, published: string | null = WEDNESDAY): Promise<Time[]> => {
  const document = await load(new TextEncoder().encode(text), { name: 'article.txt', ...(published && { published }) });
  if (document.text !== text) throw new RangeError('the text changed while it was loaded');
  const scene = toScene(document, english, tagger);
  return findTimes(scene, document, toCast(scene, null));
};

/** Each as `words|value`. */
export const valuesIn = async (text: string, published: string | null = WEDNESDAY): Promise<string[]> =>
  (await timesIn(text, published)).map(({ start, end, value }) => `${text.slice(start, end)}|${value}`);
