import { openCase } from '../../store/case.ts';
import { logEntries } from '../../store/log.ts';
import type { Log } from '../../store/tables.ts';
import { jsonText } from '../../write/json-text.ts';
import { clean } from '../../write/terminal-text.ts';
import { toScreen } from '../output.ts';
import { grouped } from '../progress.ts';
import { settingsFrom } from '../settings.ts';
import type { World } from '../world.ts';

/** Prints all that was done to a case, in order; answers with the exit status. */
export const logCommand = async (
  flags: Readonly<Record<string, unknown>> & { readonly format?: 'text' | 'jsonl' },
  world: World,
): Promise<number> => {
  const opened = await openCase(settingsFrom(flags, world).case, 'read');
  try {
    const output = toScreen(world.stdout);
    const written = flags.format === 'jsonl' ? asJson : asText;
    for await (const entry of logEntries(opened)) if (!(await output.write(written(entry)))) break;
    return 0;
  } finally {
    await opened.close();
  }
};

/** As it is kept: `target`, `before` and `after` are JSON in a string, since it is their text that the hash covers. */
const asJson = (entry: Log): string => `${jsonText(entry, 0)}\n`;

const asText = ({ seq, at, who, act, target }: Log): string =>
  `${String(seq).padStart(6)}  ${clean(at)}  ${clean(who)}  ${clean(act)}: ${clean(whatOf(act, target))}\n`;

/** What was done, in few words; the JSON has all. */
const whatOf = (act: string, target: string): string => {
  const read = JSON.parse(target);
  if (act === 'add') return read.map(({ origin }: { origin: string }) => origin).join(', ');
  if (act === 'judge')
    return `${grouped(read.claims.length)} claims${read.claims.length === 1 ? `, ${read.claims[0].claim}` : ''}`;
  return `what entry ${read.group} began`;
};
