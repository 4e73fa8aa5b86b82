import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Hints } from '../load/format.ts';
import { formatOf, load } from '../load/load.ts';
import { LoadError } from '../load/load-error.ts';
import type { Document } from '../record/document.ts';

/** The most that a parser which is not ours may take for one document. */
const MAX_SECONDS = 60;
const MAX_MEGABYTES = 600;
/** How often its memory is looked at, in milliseconds: a bomb gets some 40 MB in it. */
const WATCH = 50;

/** The source is run as it stands in development, and its build otherwise. */
const loader = new URL(`./load-worker${extname(import.meta.filename)}`, import.meta.url);

/** What the thread answers: a document, or the fields of a LoadError. */
export type Loaded = { readonly document: Document } | { readonly format: string; readonly reason: string };

/** As `load`, and formats whose parser is a stranger's in a thread of its own, with limits of time and memory. */
export const loadApart = async (bytes: Uint8Array, hints: Hints): Promise<Document> => {
  const { name, apart } = formatOf(bytes, hints);
  if (!apart) return load(bytes, hints);
  const thread = new Worker(loader, {
    workerData: { bytes, hints },
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
  });
  const fail = (reason: string): Loaded => ({ format: name, reason });
  const answer = await new Promise<Loaded>((resolve) => {
    const timer = setTimeout(() => resolve(fail(`reading it took more than ${MAX_SECONDS} s`)), 1000 * MAX_SECONDS);
    // The thread's own limit knows nothing of buffers, which is where packed streams unfold.
    const watch = setInterval(async () => {
      const memory = await thread.getHeapStatistics().catch(() => null);
      if (memory && memory.external_memory > 1e6 * MAX_MEGABYTES) resolve(fail(tooMuch));
    }, WATCH);
    thread.on('message', resolve);
    thread.on('error', (error: NodeJS.ErrnoException) =>
      resolve(fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : `its parser failed: ${error.message}`)),
    );
    thread.on('exit', () => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(fail('its parser ended without an answer'));
    });
  });
  await thread.terminate();
  if ('document' in answer) return answer.document;
  throw new LoadError(answer.format, answer.reason);
};

const tooMuch = `reading it took more than ${MAX_MEGABYTES} MB of memory`;
