import { openCase } from '../../store/case.ts';
import { undo } from '../../store/judging.ts';
import { saidOf } from '../said.ts';
import { settingsFrom } from '../settings.ts';
import type { World } from '../world.ts';

/** Takes back the last act of judging that was not taken back; answers with the exit status. */
export const undoCommand = async (flags: Readonly<Record<string, unknown>>, world: World): Promise<number> => {
  const settings = settingsFrom(flags, world);
  const opened = await openCase(settings.case, 'write');
  try {
    const done = await undo(opened, { who: settings.user, at: new Date().toISOString() });
    world.stdout.write(`${done ? saidOf('took back', done) : 'there is nothing to take back'}\n`);
    return 0;
  } finally {
    await opened.close();
  }
};
