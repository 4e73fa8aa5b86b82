import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../models/en');
const size = (name: string): number => statSync(join(folder, name)).size;

test('what reads attributions takes 10 MB at most, and everything that ships 25 MB', () => {
  expect(size('attributions.bin') + size('tags.bin') + size('kernel.wasm')).toBeLessThan(10e6);
  const all = readdirSync(folder).filter((name) => /\.(?:bin|wasm)$/.test(name));
  expect(all.reduce((sum, name) => sum + size(name), 0)).toBeLessThan(25e6);
});
