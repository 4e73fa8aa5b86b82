import { isAddress, openCase } from '../../store/case.ts';
import { backUp, copyCase } from '../../store/copy.ts';
import { clean } from '../../write/terminal-text.ts';
import { settingsFrom } from '../settings.ts';
import type { World } from '../world.ts';
import { verifyOpened } from './verify.ts';

/** Makes a case of a backup, which is checked first; answers with the exit status. */
export const restoreCommand = async (
  file: string,
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> => {
  const place = settingsFrom(flags, world).case;
  const backup = await openCase(file, 'read');
  try {
    if (!(await verifyOpened(backup, world))) return 1;
    if (isAddress(place)) {
      const opened = await openCase(place, 'create');
      await copyCase(backup, opened).finally(() => opened.close());
    } else await backUp(backup, place);
    world.stdout.write(`${clean(file)} is restored\n`);
    return 0;
  } finally {
    await backup.close();
  }
};
