import { afterEach, expect, it } from 'vitest';
import { openPool, type Pool } from '../../../src/cli/add/pool.ts';

const worker = new URL('./misbehaving-worker.ts', import.meta.url);
const limits = { cores: 2, seconds: 4, megabytes: 24 };

let pool: Pool;
afterEach(() => pool.close());

const read = (document: number, word: string) =>
  pool.read({ document, bytes: new TextEncoder().encode(word), hints: {} });

it('gives up a document that hangs, hoards memory, throws or takes its thread down, and reads the others', async () => {
  pool = openPool(limits, worker);
  const bad = await Promise.all(['hang', 'hoard', 'throw', 'leave'].map((word, i) => read(i, word)));
  expect(bad.map((one) => one && 'reason' in one && one.reason)).toEqual([
    'reading it took more than 4 s',
    'reading it took more than 24 MB of memory',
    'reading it ended its thread: thrown',
    expect.stringMatching(/^reading it ended its thread: /),
  ]);
  const good = await Promise.all(['a', 'b', 'c', 'd'].map((word, i) => read(i, word)));
  expect(good.map((one) => one && 'reason' in one && one.reason)).toEqual(['a', 'b', 'c', 'd']);
});

it('does not hold up the others while one hangs', async () => {
  pool = openPool({ ...limits, seconds: 60 }, worker);
  const hanging = read(0, 'hang');
  for (let i = 1; i <= 20; i++) expect(await read(i, 'quick')).toMatchObject({ document: i, reason: 'quick' });
  await pool.close();
  expect(await hanging).toBeNull();
});

it('counts the time of a document from when it is begun, not from when it waits', async () => {
  pool = openPool({ ...limits, cores: 1, seconds: 1 }, worker);
  const [first, second] = await Promise.all([read(0, 'hang'), read(1, 'quick')]);
  expect(first).toMatchObject({ format: 'limit' });
  expect(second).toMatchObject({ reason: 'quick' });
});
