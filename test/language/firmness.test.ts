import { expect, test } from 'vitest';
import { english } from '../../src/language/en/english.ts';
import { firmnessExamples } from '../../src/language/en/firmness.ts';
import { putOf } from '../reading/read-text.ts';

test.each(Object.entries(firmnessExamples))('the list "%s" sets how a claim is put', async (list, [text, put]) => {
  expect((await putOf(text)).put).toBe(put);
  const without = { ...english, firmness: { ...english.firmness, [list]: new Set<string>() } };
  expect((await putOf(text, without)).put).not.toBe(put);
});
