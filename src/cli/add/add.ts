import type { Case } from '../../store/case.ts';
import { CaseError } from '../../store/case-error.ts';
import { freeze, type Got, lastPending, type Miss, noteMissed, pendingAfter } from '../../store/documents.ts';
import { type Failure, keep, type Prepared } from '../../store/readings.ts';
import type { Pool, Unread } from './pool.ts';
import type { Source } from './sources.ts';

/** What is told as it happens. */
export interface Events {
  /** Something was got: a new document, a new version, or what was there before, `known`. */
  got(outcome: 'new' | 'version' | 'known'): void;
  /** A document waits to be read. */
  waiting(): void;
  read(warnings: readonly string[], origin: string): void;
  /** It could not be got or read; `wasWaiting` where it had been got. */
  failed(failure: Omit<Miss, 'origin'>, origin: string, wasWaiting: boolean): void;
}

/** What the edge gives. */
export interface Surroundings {
  readonly who: string;
  /** This moment, as ISO 8601 in UTC. */
  readonly now: () => string;
  /** Asks to stop: what is being read is left for the next time. */
  readonly stop: AbortSignal;
}

/** So many documents, or so many bytes, are frozen in one step. */
const BATCH = 64;
const BATCH_BYTES = 16_000_000;
/** So many that an earlier run left are taken up at once; each may be as large as a document can be. */
const LEFT = 8;
/** Readings are kept in one step when there are so many, or when the last step is so many milliseconds past. */
const KEPT_AT_ONCE = 32;
const KEPT_AFTER = 500;
/** What was got waits no longer than this for more, in milliseconds: the web can be slow. */
const FROZEN_AFTER = 500;

/**
 * Gets all that the sources hold, freezes it and reads it; then reads what an earlier run left. Each step is whole or did not
 * happen, so a run that is stopped or killed is taken up by the next.
 */
export const addAll = async (
  opened: Case,
  sources: AsyncIterable<Source>,
  pool: Pool,
  events: Events,
  { who, now, stop }: Surroundings,
): Promise<void> => {
  const origins = new Map<number, string>();
  const scheduled = new Set<number>();
  const reading = new Set<Promise<void>>();
  let done: (Prepared | Failure)[] = [];
  let keeping = Promise.resolve();
  let keptAt = performance.now();
  let broken: unknown = null;

  const keepDone = (): void => {
    const batch = done;
    done = [];
    keptAt = performance.now();
    keeping = keeping
      .then(() => keepBatch(opened, batch, origins, events))
      .catch((error) => {
        broken ??= error;
      });
  };

  const schedule = async (
    { bytes, ...document }: Omit<Unread, 'bytes'> & { bytes: Uint8Array | null },
    origin: string,
  ) => {
    while (reading.size >= pool.width && !stop.aborted) await Promise.race(reading);
    await keeping;
    if (stop.aborted || broken) return;
    scheduled.add(document.document);
    origins.set(document.document, origin);
    events.waiting();
    const damaged = { document: document.document, format: 'case', reason: 'its frozen bytes are damaged' };
    const work = (bytes ? pool.read({ ...document, bytes }) : Promise.resolve(damaged)).then((result) => {
      reading.delete(work);
      if (result) done.push(result);
      if (done.length >= KEPT_AT_ONCE || performance.now() - keptAt > KEPT_AFTER) keepDone();
    });
    reading.add(work);
  };

  const freezeBatch = async (batch: readonly Got[]): Promise<void> => {
    const frozen = await freeze(opened, batch, { who, at: now() });
    for (const [i, { id, outcome, stage }] of frozen.entries()) {
      const { origin, bytes, hints } = batch[i]!;
      events.got(outcome);
      if (stage === 'got' && !scheduled.has(id)) await schedule({ document: id, bytes, hints }, origin);
    }
  };

  // What is being read may take long; it is given up, and stays frozen.
  const giveUp = (): void => void pool.close();
  stop.addEventListener('abort', giveUp, { once: true });
  const before = await lastPending(opened);
  for await (const batch of batches(sources, stop)) {
    if (stop.aborted || broken) break;
    const misses = batch.filter((one): one is Miss => 'reason' in one);
    if (misses.length) await noteMissed(opened, misses, now());
    for (const miss of misses) events.failed(miss, miss.origin, false);
    await freezeBatch(batch.filter((one): one is Got => 'bytes' in one));
  }
  for (let after = 0; after < before && !stop.aborted && !broken; ) {
    const left = await pendingAfter(opened, after, LEFT);
    for (const { id, origin, bytes, hints } of left)
      if (id <= before && !scheduled.has(id)) await schedule({ document: id, bytes, hints }, origin);
    after = left.at(-1)?.id ?? before;
  }

  await Promise.all(reading);
  stop.removeEventListener('abort', giveUp);
  keepDone();
  await keeping;
  if (broken) throw broken;
};

async function* batches(sources: AsyncIterable<Source>, stop: AbortSignal): AsyncGenerator<(Got | Miss)[]> {
  let batch: (Got | Miss)[] = [];
  let bytes = 0;
  let since = performance.now();
  for await (const source of sources)
    for await (const one of source.open()) {
      if (stop.aborted) return;
      batch.push(one);
      if ('bytes' in one) bytes += one.bytes.length;
      if (batch.length < BATCH && bytes < BATCH_BYTES && performance.now() - since < FROZEN_AFTER) continue;
      yield batch;
      batch = [];
      bytes = 0;
      since = performance.now();
    }
  if (batch.length) yield batch;
}

/** Keeps what was read; a reading that the case cannot hold is a failure of its document, not of those beside it. */
const keepBatch = async (
  opened: Case,
  batch: readonly (Prepared | Failure)[],
  origins: Map<number, string>,
  events: Events,
): Promise<void> => {
  if (!batch.length) return;
  const prepared = batch.filter((one): one is Prepared => 'json' in one);
  const failures = batch.filter((one): one is Failure => 'reason' in one);
  try {
    await keep(opened, prepared, failures);
  } catch (error) {
    if (error instanceof CaseError) throw error;
    if (batch.length > 1) {
      for (const one of batch) await keepBatch(opened, [one], origins, events);
      return;
    }
    const { document } = batch[0]!;
    const failure = { document, format: 'fault', reason: `its reading cannot be kept: ${(error as Error).message}` };
    await keep(opened, [], [failure]);
    failures.splice(0, 1, failure);
    prepared.length = 0;
  }
  const originOf = (document: number): string => {
    const origin = origins.get(document) ?? '';
    origins.delete(document);
    return origin;
  };
  for (const { document, warnings } of prepared) events.read(warnings, originOf(document));
  for (const failure of failures) events.failed(failure, originOf(failure.document), true);
};
