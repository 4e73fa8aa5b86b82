import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Fixture, mutant } from '../../bench/fuzz/mutate.ts';
import { tryInput } from '../../bench/fuzz/try.ts';

const folder = join(import.meta.dirname, '../load/bundles/fixtures');
const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((name) => !name.endsWith('.read'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

test('a damaged input is the same again for the same seed, and most seeds do damage', () => {
  const damaged = Array.from({ length: 100 }, (_, seed) => mutant(fixtures, seed));
  expect(damaged).toEqual(Array.from({ length: 100 }, (_, seed) => mutant(fixtures, seed)));
  const whole = damaged.filter(({ name, bytes }) =>
    Buffer.from(bytes).equals(Buffer.from(fixtures.find((fixture) => fixture.name === name)!.bytes)),
  );
  expect(whole.length).toBeLessThan(20);
  expect(new Set(damaged.map(({ name }) => name)).size).toBe(fixtures.length);
});

test('damaged inputs of every format are read, or refused with a reason', async () => {
  const kinds = new Set<string>();
  for (let seed = 0; seed < 150; seed++) {
    const { name, bytes } = mutant(fixtures, seed);
    const outcome = await tryInput(bytes, name);
    expect(outcome, `seed ${seed}, ${name}`).not.toHaveProperty('problem');
    kinds.add(outcome.kind);
  }
  expect([...kinds].sort()).toEqual(['read', 'refused']);
});
