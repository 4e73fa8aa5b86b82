import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addAll, type Events } from '../../../src/cli/add/add.ts';
import type { Pool } from '../../../src/cli/add/pool.ts';
import type { Source } from '../../../src/cli/add/sources.ts';
import { type Case, openCase } from '../../../src/store/case.ts';
import { countStages } from '../../../src/store/documents.ts';
import { type Prepared, prepare } from '../../../src/store/readings.ts';
import { readText } from '../../reading/read-text.ts';
import { ferry, got, problemsOf } from '../../store/articles.ts';

let folder: string;
let opened: Case;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-add-all-'));
  opened = await openCase(join(folder, 'a.hearsay'), 'create');
});
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function* texts(...names: string[]): AsyncGenerator<Source> {
  for (const name of names)
    yield {
      origin: name,
      async *open() {
        yield got(name, `${name}. ${ferry}`);
      },
    };
}

const silent: Events = { got() {}, waiting() {}, read() {}, failed() {} };
const surroundings = (stop: AbortSignal) => ({ who: 'Ann Doe', now: () => '2026-04-02T10:00:00.000Z', stop });
const reading = await readText(ferry);

it('stops at once though what is being read would never end, and the next run reads it', async () => {
  const stop = new AbortController();
  const giveUp: (() => void)[] = [];
  const stuck: Pool = {
    width: 2,
    read: () => new Promise((resolve) => giveUp.push(() => resolve(null))),
    close: async () => {
      for (const one of giveUp) one();
    },
  };
  setTimeout(() => stop.abort(), 200);
  await addAll(opened, texts('a', 'b', 'c', 'd'), stuck, silent, surroundings(stop.signal));
  expect(await countStages(opened)).toEqual({ got: 4, read: 0, failed: 0, missed: 0 });

  const working: Pool = {
    width: 2,
    read: async ({ document }) => prepare(reading, document, []),
    close: async () => {},
  };
  await addAll(opened, texts(), working, silent, surroundings(new AbortController().signal));
  expect(await countStages(opened)).toEqual({ got: 0, read: 4, failed: 0, missed: 0 });
  expect(await problemsOf(opened)).toEqual([]);
});

it('keeps the readings beside one that the case cannot hold, and says which that was', async () => {
  const failed: string[] = [];
  const broken = (document: number): Prepared => {
    const { rows, ...rest } = prepare(reading, document, []);
    return { ...rest, rows: { ...rows, claims: [{ ...rows.claims[0]!, words: null as never }] } };
  };
  const pool: Pool = {
    width: 4,
    read: async ({ document }) => (document === 2 ? broken(document) : prepare(reading, document, [])),
    close: async () => {},
  };
  const events = { ...silent, failed: (_: unknown, origin: string) => failed.push(origin) };
  await addAll(opened, texts('a', 'b', 'c'), pool, events, surroundings(new AbortController().signal));
  expect(failed).toEqual(['b']);
  expect(await countStages(opened)).toMatchObject({ got: 0, read: 2, failed: 1 });
  expect(await problemsOf(opened)).toEqual([]);
});
