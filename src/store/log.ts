import type { Case } from './case.ts';
import { sha256 } from './packed.ts';
import type { Log, Writing } from './tables.ts';

/** Who does something, and when: ISO 8601 in UTC. */
export interface By {
  readonly who: string;
  readonly at: string;
}

/** One thing done: to what, and that before and after, each plain JSON. */
export interface Act {
  readonly act: string;
  readonly target: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Appends to the log. It is a chain: the hash of an entry covers all of it and the hash before, so that none can be changed,
 * taken out or put in between without every later one showing it. Call it within `writingAlone`.
 */
export const appendToLog = async (trx: Writing, by: By, acts: readonly Act[]): Promise<void> => {
  const last = await trx.selectFrom('log').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  let seq = last?.seq ?? 0;
  let previous = last?.hash ?? '';
  for (const { act, target, before, after } of acts) {
    seq++;
    const entry = {
      seq,
      ...by,
      act,
      target: JSON.stringify(target),
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      previous,
    };
    previous = hashOf(entry);
    await trx
      .insertInto('log')
      .values({ ...entry, hash: previous })
      .execute();
  }
};

const hashOf = ({ seq, at, who, act, target, before, after, previous }: Omit<Log, 'hash'>): string =>
  sha256(JSON.stringify([previous, seq, at, who, act, target, before, after]));

const PAGE = 1000;

/** All entries, in order. */
export async function* logEntries({ db }: Pick<Case, 'db'>): AsyncGenerator<Log> {
  for (let seq = 0; ; ) {
    const page = await db.selectFrom('log').selectAll().where('seq', '>', seq).orderBy('seq').limit(PAGE).execute();
    yield* page;
    if (page.length < PAGE) return;
    seq = page.at(-1)!.seq;
  }
}

/** What is wrong with an entry that follows `last`, null where nothing is. */
export const chainProblem = (entry: Log, last: Log | null): string | null => {
  if (entry.seq !== (last?.seq ?? 0) + 1) return `entry ${(last?.seq ?? 0) + 1} of the log is missing`;
  if (entry.previous !== (last?.hash ?? '')) return `entry ${entry.seq} of the log does not follow the one before it`;
  if (entry.hash !== hashOf(entry)) return `entry ${entry.seq} of the log was changed`;
  return null;
};
