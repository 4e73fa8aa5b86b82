import { type Case, openCase } from '../../store/case.ts';
import { countStages, retryFailed } from '../../store/documents.ts';
import { addAll } from '../add/add.ts';
import { openPool } from '../add/pool.ts';
import { type Source, sourcesOf } from '../add/sources.ts';
import { openTally, showLine } from '../add/tally.ts';
import { openWeb } from '../inputs.ts';
import { grouped } from '../progress.ts';
import { complain } from '../screen.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import type { World } from '../world.ts';

/** The exit status of a program that an interruption ended. */
const INTERRUPTED = 130;

/** Adds the inputs to a case and reads them; answers with the exit status. */
export const addCommand = async (
  inputs: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> => {
  const settings = settingsFrom(flags, world);
  const opened = await openCase(settings.case, 'create');
  try {
    const again = flags.retryFailed ? await retryFailed(opened) : [];
    const stop = interruption();
    const tally = openTally(() => performance.now());
    const hide = world.stderr.isTTY ? showLine(world.stderr, tally.line) : () => {};
    const pool = openPool(settings);
    try {
      const sources = await listed(
        sourcesOf([...inputs, ...again], world.stdin, openWeb(flags.allowPrivate === true)),
        tally.found,
        stop.signal,
      );
      await addAll(opened, told(sources, tally.opened), pool, tally, surroundings(settings, stop.signal));
    } finally {
      hide();
      stop.release();
      await pool.close();
    }
    world.stdout.write(tally.summary(opened.place) + (await standing(opened)));
    world.stderr.write(tally.complaints());
    if (!stop.signal.aborted) return tally.failures ? 1 : 0;
    await complain(world.stderr, 'stopped; the same command goes on from here');
    return INTERRUPTED;
  } finally {
    await opened.close();
  }
};

/** What the case holds now, with what earlier runs left. */
const standing = async (opened: Case): Promise<string> => {
  const { got, read, failed, missed } = await countStages(opened);
  const parts = [`${grouped(read)} documents read`];
  if (got) parts.push(`${grouped(got)} waiting to be read`);
  if (failed + missed)
    parts.push(`${grouped(failed + missed)} that could not be read, which --retry-failed tries again`);
  return `the case holds ${parts.join(', ')}\n`;
};

const surroundings = ({ user }: Settings, stop: AbortSignal) => ({
  who: user,
  now: () => new Date().toISOString(),
  stop,
});

/** All sources, before the first is opened, so that the time left can be told. */
const listed = async (sources: AsyncIterable<Source>, found: () => void, stop: AbortSignal): Promise<Source[]> => {
  const list: Source[] = [];
  for await (const source of sources) {
    if (stop.aborted) break;
    list.push(source);
    found();
  }
  return list;
};

async function* told(sources: readonly Source[], opened: () => void): AsyncGenerator<Source> {
  for (const source of sources) {
    yield source;
    opened();
  }
}

/** The first interruption asks to stop; after it another ends the program at once, as it would without us. */
const interruption = (): { signal: AbortSignal; release(): void } => {
  const controller = new AbortController();
  const stop = (): void => {
    release();
    controller.abort();
  };
  const release = (): void => {
    for (const signal of endings) process.off(signal, stop);
  };
  for (const signal of endings) process.on(signal, stop);
  return { signal: controller.signal, release };
};

const endings = ['SIGINT', 'SIGTERM'] as const;
