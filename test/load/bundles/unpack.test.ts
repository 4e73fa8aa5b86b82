import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundles } from '../../../src/load/bundles/bundles.ts';
import { show } from './show.ts';

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.read'));

test.each(fixtures)('%s holds what its pair says', async (name) => {
  await expect(await show(readFileSync(join(folder, name)), name)).toMatchFileSnapshot(join(folder, `${name}.read`));
});

describe('what holds several documents', () => {
  test.each(bundles.map(({ name, docs }) => [name, docs]))('%s has its page', (_, docs) => {
    const page = readFileSync(new URL(`../../../${docs}`, import.meta.url), 'utf8');
    expect(page.length).toBeGreaterThan(300);
  });
});
