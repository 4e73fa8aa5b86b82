import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import { load } from '../../src/load/load.ts';
import { read } from '../../src/reading/read.ts';
import { renderReading } from './render.ts';

// A golden shows what is found, right or not; what a person finds is in bench/gold, and the two are compared there.
const model = await shippedModel();

const samples = new URL('../../samples/', import.meta.url);
const passages = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const fileOf = (name: string): URL => {
  const choices = [
    new URL(`${name}.txt`, samples),
    new URL(`./${name}/article.html`, import.meta.url),
    new URL(`./${name}/article.txt`, import.meta.url),
  ];
  return choices.find((url) => existsSync(url)) ?? choices[2]!;
};

describe('each article is read as its page shows', () => {
  it('has the three samples and at least 30 passages', () => {
    expect(passages.length).toBeGreaterThanOrEqual(33);
    for (const name of readdirSync(samples).filter((each) => each.endsWith('.txt')))
      expect(passages).toContain(name.replace('.txt', ''));
  });

  it.each(passages)('%s', async (name) => {
    const file = fileOf(name);
    const document = await load(readFileSync(file), { name: file.pathname });
    await expect(renderReading(read(document, english, model))).toMatchFileSnapshot(`./${name}/reading.txt`);
  });
});
