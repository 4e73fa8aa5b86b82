import type { Screen, World } from './world.ts';

export const defaultWidth = 80;
/** Narrower than this the ledger's columns have no room. */
export const minWidth = 40;
/** Longer lines are hard to follow from one to the next, however wide the window. */
const maxTerminalWidth = 110;

/** Columns to write in: the terminal's own within reason, and 80 where there is no terminal. */
export const widthOf = (screen: Screen): number =>
  screen.isTTY && screen.columns ? Math.min(maxTerminalWidth, Math.max(minWidth, screen.columns)) : defaultWidth;

/** https://no-color.org and https://force-color.org; a terminal that calls itself dumb gets none. */
export const wantsColour = (screen: Screen, env: World['env']): boolean => {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return screen.isTTY === true && env.TERM !== 'dumb';
};

/** Says on one line what went wrong, with words from outside made harmless for a terminal. */
export const complain = async (stderr: Screen, message: string): Promise<void> => {
  // Loaded here, because a run in which nothing goes wrong need not wait for it.
  const { clean } = await import('../write/terminal-text.ts');
  stderr.write(`hearsay: ${clean(message)}\n`);
};
