import { openCase } from '../../store/case.ts';
import { backUp } from '../../store/copy.ts';
import { clean } from '../../write/terminal-text.ts';
import { settingsFrom } from '../settings.ts';
import type { World } from '../world.ts';

/** Writes all of a case into a new case file; answers with the exit status. */
export const backupCommand = async (
  file: string,
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> => {
  const opened = await openCase(settingsFrom(flags, world).case, 'read');
  try {
    await backUp(opened, file);
    world.stdout.write(`${clean(opened.place)} is backed up in ${clean(file)}\n`);
    return 0;
  } finally {
    await opened.close();
  }
};
