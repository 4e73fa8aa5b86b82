import { availableParallelism } from 'node:os';
import { openPool } from '../../src/cli/add/pool.ts';
import { shippedModel } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import { load } from '../../src/load/load.ts';
import { read } from '../../src/reading/read.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Case } from '../../src/store/case.ts';
import { freeze, type Got } from '../../src/store/documents.ts';
import { keep, prepare } from '../../src/store/readings.ts';
import { page } from './articles.ts';

/** A stage of adding. */
export interface Stage {
  readonly name: string;
  readonly documents: number;
  /** By the clock, and of one core's time in this process, threads included. */
  readonly seconds: number;
  readonly ofCore: number;
}

const by = { who: 'bench', at: '2026-01-01T00:00:00.000Z' };
const hints = { name: 'article.html' };
const FROZEN_AT_ONCE = 64;
const KEPT_AT_ONCE = 32;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const timed = async <T>(name: string, documents: number, work: () => Promise<T>): Promise<[T, Stage]> => {
  const began = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, { name, documents, seconds: (performance.now() - began) / 1000, ofCore: (user + system) / 1e6 }];
};

/**
 * Fills a case with made-up articles, stage by stage. Reading is by far the slowest, so that only the first `different` are read;
 * the others have one of their texts, other bytes (a number at the end) and rows of their own for everything.
 */
export const makeCase = async (
  opened: Case,
  { articles, size, different }: { articles: number; size: number; different: number },
): Promise<Stage[]> => {
  const readings = Math.min(different, articles);
  const textOf = (number: number): string => page(number % readings, size);

  const [ids, frozen] = await timed('freeze', articles, async () => {
    const made: number[] = [];
    for (let from = 0; from < articles; from += FROZEN_AT_ONCE) {
      const batch = Array.from({ length: Math.min(FROZEN_AT_ONCE, articles - from) }, (_, i): Got => {
        const number = from + i;
        const copy = number < readings ? '' : `<!-- ${number} -->`;
        return { origin: `article ${number}`, bytes: bytesOf(textOf(number) + copy), hints };
      });
      for (const { id } of await freeze(opened, batch, by)) made.push(id);
    }
    return made;
  });

  const [, threaded] = await timed('read, on all cores', readings, () => readAll(readings, textOf));
  const model = await shippedModel();
  const [templates, alone] = await timed('read, on one', readings, async () => {
    const list: Reading[] = [];
    for (let i = 0; i < readings; i++) list.push(read(await load(bytesOf(textOf(i)), hints), english, model));
    return list;
  });

  const [, kept] = await timed('prepare and keep', articles, async () => {
    for (let from = 0; from < articles; from += KEPT_AT_ONCE) {
      const batch = ids.slice(from, from + KEPT_AT_ONCE);
      await keep(
        opened,
        batch.map((id, i) => prepare(templates[(from + i) % readings]!, id, [])),
        [],
      );
    }
  });
  return [frozen, threaded, alone, kept];
};

/** As `hearsay add` reads, threads with their start included. */
const readAll = async (count: number, textOf: (number: number) => string): Promise<void> => {
  const pool = openPool({ cores: availableParallelism(), seconds: 600, megabytes: 2048 });
  const reading = new Set<Promise<unknown>>();
  for (let i = 0; i < count; i++) {
    while (reading.size >= pool.width) await Promise.race(reading);
    const one: Promise<unknown> = pool
      .read({ document: i, bytes: bytesOf(textOf(i)), hints })
      .finally(() => reading.delete(one));
    reading.add(one);
  }
  await Promise.all(reading);
  await pool.close();
};
