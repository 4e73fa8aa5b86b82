import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Failure, Prepared } from '../../store/readings.ts';

/** A document to read. */
export interface Unread {
  readonly document: number;
  readonly bytes: Uint8Array;
  readonly hints: Readonly<Record<string, string>>;
}

/** What a thread is told: `began[slot]` is set to 1 as soon as it turns to the document. */
export interface Task extends Unread {
  readonly began: Int32Array<SharedArrayBuffer>;
  readonly slot: number;
}

export interface Limits {
  /** Threads. */
  readonly cores: number;
  /** For one document. */
  readonly seconds: number;
  /** Of JavaScript's memory, for one document. */
  readonly megabytes: number;
}

/** Threads that read. */
export interface Pool {
  /** How many documents to hand over at once, so that no thread waits for the next. */
  readonly width: number;
  /**
   * Reads a document. One that takes too long or too much memory, or takes its thread down, is a Failure, and the others go on in
   * new threads. Null where the pool was closed meanwhile.
   */
  read(document: Unread): Promise<Prepared | Failure | null>;
  /** Ends the threads at once, whatever they do. */
  close(): Promise<void>;
}

/** The source is run as it stands in development, and its build otherwise. */
const reader = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);

/** Documents handed over for each thread: one being read and one to go on with. */
const AHEAD = 2;
/** How often the time of those being read is looked at, in milliseconds. */
const WATCH = 100;

/** @param worker a module like `worker.ts` */
export const openPool = ({ cores, seconds, megabytes }: Limits, worker: URL = reader): Pool => {
  const width = AHEAD * cores;
  const began = new Int32Array(new SharedArrayBuffer(4 * width));
  const free = Array.from({ length: width }, (_, slot) => slot);
  const running = new Map<number, { controller: AbortController; since: number | null }>();
  let closed = false;
  const threads = new Piscina({
    filename: fileURLToPath(worker),
    minThreads: 1,
    maxThreads: cores,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // What happens to a document is told by its own promise.
  threads.on('error', () => {});
  const watch = setInterval(() => {
    const now = performance.now();
    for (const [slot, task] of running) {
      if (task.since === null) task.since = Atomics.load(began, slot) ? now : null;
      else if (now - task.since > 1000 * seconds) task.controller.abort(tooLong);
    }
  }, WATCH);

  return {
    width,
    async read({ document, bytes, hints }) {
      const slot = free.pop();
      if (slot === undefined) throw new RangeError(`more than ${width} documents at once`);
      const controller = new AbortController();
      running.set(slot, { controller, since: null });
      Atomics.store(began, slot, 0);
      try {
        return await threads.run({ document, bytes, hints, began, slot } satisfies Task, { signal: controller.signal });
      } catch (error) {
        if (closed) return null;
        const failed = (reason: string): Failure => ({ document, format: 'limit', reason });
        if (controller.signal.aborted) return failed(`reading it took more than ${seconds} s`);
        if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
          return failed(`reading it took more than ${megabytes} MB of memory`);
        return failed(`reading it ended its thread: ${(error as Error).message}`);
      } finally {
        running.delete(slot);
        free.push(slot);
      }
    },
    async close() {
      closed = true;
      clearInterval(watch);
      await threads.destroy();
    },
  };
};

const tooLong = new Error('too long');
