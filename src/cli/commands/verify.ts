import { type Case, openCase } from '../../store/case.ts';
import { verifyCase } from '../../store/verify.ts';
import { clean } from '../../write/terminal-text.ts';
import { grouped } from '../progress.ts';
import { complain } from '../screen.ts';
import { settingsFrom } from '../settings.ts';
import type { World } from '../world.ts';

/** Checks a case against itself; answers with the exit status: 0 where all is as it was put there, else 1. */
export const verifyCommand = async (
  place: string | undefined,
  flags: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> => {
  const settings = settingsFrom(place === undefined ? flags : { ...flags, case: place }, world);
  const opened = await openCase(settings.case, 'read');
  try {
    return (await verifyOpened(opened, world)) ? 0 : 1;
  } finally {
    await opened.close();
  }
};

/** Says what is wrong with a case, or that nothing is; answers whether nothing is. */
export const verifyOpened = async (opened: Case, world: World): Promise<boolean> => {
  let documents = 0;
  let problems = 0;
  const checked = (count: number): void => {
    documents = count;
    if (world.stderr.isTTY && count % SHOWN_EVERY === 0) world.stderr.write(`\r\u001b[K${grouped(count)} checked`);
  };
  for await (const { where, what } of verifyCase(opened, checked)) {
    problems++;
    if (world.stderr.isTTY) world.stderr.write('\r\u001b[K');
    await complain(world.stderr, `${where}: ${what}`);
  }
  if (world.stderr.isTTY) world.stderr.write('\r\u001b[K');
  const found = problems ? `${grouped(problems)} not as it was put there` : 'all as it was put there';
  world.stdout.write(`${clean(opened.place)}: ${grouped(documents)} documents checked, ${found}\n`);
  return problems === 0;
};

const SHOWN_EVERY = 50;
