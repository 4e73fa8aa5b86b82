import { openCase } from '../../store/case.ts';
import { type Listed, listDocuments } from '../../store/listing.ts';
import type { Stage } from '../../store/tables.ts';
import { jsonText } from '../../write/json-text.ts';
import { clean } from '../../write/terminal-text.ts';
import { filterOf } from '../finding.ts';
import { toScreen } from '../output.ts';
import { settingsFrom } from '../settings.ts';
import type { World } from '../world.ts';

/** Lists the documents of a case; answers with the exit status. */
export const documentsCommand = async (
  words: readonly string[],
  flags: Readonly<Record<string, unknown>> & { readonly format?: 'text' | 'jsonl'; readonly stage?: Stage },
  world: World,
): Promise<number> => {
  const filter = filterOf(words, world);
  if (filter === undefined) return 2;
  const opened = await openCase(settingsFrom(flags, world).case, 'read');
  try {
    const output = toScreen(world.stdout);
    const written = flags.format === 'jsonl' ? asJson : asText;
    for await (const document of listDocuments(opened, flags.stage ?? null, filter))
      if (!(await output.write(written(document)))) break;
    return 0;
  } finally {
    await opened.close();
  }
};

const asJson = (document: Listed): string => `${jsonText(document, 0)}\n`;

/** One line of what it is, one of where it was got, and one for each thing that is wrong with it. */
const asText = ({
  id,
  version,
  latest,
  stage,
  failed,
  warnings,
  origins,
  title,
  outlet,
  published,
}: Listed): string => {
  const is = [published?.slice(0, 10), outlet, title].filter(Boolean).join(' · ');
  const which = latest ? (version > 1 ? ` (version ${version})` : '') : ` (version ${version}, not the latest)`;
  const lines = [
    `${String(id).padStart(6)}  ${stage.padEnd(6)}  ${clean(is || 'no title')}${which}`,
    ...origins.map(({ origin }) => clean(origin)),
    ...(failed ? [`could not be read: ${clean(failed.reason)} (${clean(failed.format)})`] : []),
    ...warnings.map(clean),
  ];
  return `${lines.map((line, i) => (i ? `${' '.repeat(16)}${line}` : line)).join('\n')}\n`;
};
