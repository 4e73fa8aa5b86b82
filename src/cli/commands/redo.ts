import { openCase } from '../../store/case.ts';
import { redo } from '../../store/judging.ts';
import { saidOf } from '../said.ts';
import { settingsFrom } from '../settings.ts';
import type { World } from '../world.ts';

/** Does again what was taken back last; answers with the exit status. */
export const redoCommand = async (flags: Readonly<Record<string, unknown>>, world: World): Promise<number> => {
  const settings = settingsFrom(flags, world);
  const opened = await openCase(settings.case, 'write');
  try {
    const done = await redo(opened, { who: settings.user, at: new Date().toISOString() });
    world.stdout.write(`${done ? saidOf('did again', done) : 'there is nothing to do again'}\n`);
    return 0;
  } finally {
    await opened.close();
  }
};
