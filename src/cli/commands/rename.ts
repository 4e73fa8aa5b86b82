import { JudgingError } from '../../amend/change.ts';
import { openCase } from '../../store/case.ts';
import { rename } from '../../store/renaming.ts';
import { filterOf } from '../finding.ts';
import { saidOf } from '../said.ts';
import { settingsFrom } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface RenameFlags extends Readonly<Record<string, unknown>> {
  readonly to?: string;
  readonly notAName?: boolean;
}

/** Gives those who go by a name another, or none; answers with the exit status. */
export const renameCommand = async (
  name: string,
  words: readonly string[],
  flags: RenameFlags,
  world: World,
): Promise<number> => {
  if ((flags.to === undefined) !== (flags.notAName ?? false))
    throw new UsageError('say the right name with --to, or that it is none with --not-a-name');
  const filter = filterOf(words, world);
  if (filter === undefined) return 2;
  const settings = settingsFrom(flags, world);
  const opened = await openCase(settings.case, 'write');
  try {
    const by = { who: settings.user, at: new Date().toISOString() };
    const done = await rename(opened, name, flags.to ?? null, filter, by);
    world.stdout.write(`${saidOf('judged', done)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof JudgingError) throw new UsageError(error.message);
    throw error;
  } finally {
    await opened.close();
  }
};
