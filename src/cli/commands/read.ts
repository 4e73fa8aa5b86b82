import { english } from '../../language/en/english.ts';
import type { Model } from '../../learn/model.ts';
import { load } from '../../load/load.ts';
import { LoadError } from '../../load/load-error.ts';
import { read } from '../../reading/read.ts';
import type { Reading } from '../../record/reading.ts';
import type { Format } from '../../write/format.ts';
import { bytesOf, standardInput } from '../inputs.ts';
import { shippedModel } from '../model.ts';
import { toFile, toScreen } from '../output.ts';
import { noProgress, type Progress, showProgress } from '../progress.ts';
import { complain } from '../screen.ts';
import type { World } from '../world.ts';

export interface ReadOptions {
  readonly format: Format;
  /** A file to write; null for standard output. */
  readonly output: string | null;
  /** ISO 8601; null where the documents are to say it themselves. */
  readonly published: string | null;
  readonly width: number;
  readonly colour: boolean;
}

/** Reads the inputs one after another and writes each as soon as it is read; answers with the exit status. */
export const readCommand = async (names: readonly string[], options: ReadOptions, world: World): Promise<number> => {
  const output = options.output === null ? toScreen(world.stdout) : await toFile(options.output, names);
  try {
    const open = await options.format.load();
    const writer = open({ width: options.width, colour: options.colour, several: names.length > 1 });
    const progress = progressFor(names.length, options, world);
    const model = await shippedModel();
    let failures = 0;
    for (const name of names) {
      let written: string | null = null;
      try {
        const reading = await readOne(name, options, world, model);
        written = writer.item(name, reading);
        const foreign = foreignLanguage(reading);
        if (foreign !== null) {
          progress.clear();
          await complain(
            world.stderr,
            `${nameOf(name)} is in ${foreign}; only English is read, so expect little of it`,
          );
        }
      } catch (error) {
        failures++;
        progress.clear();
        await complain(world.stderr, `cannot read ${nameOf(name)}: ${reasonOf(error)}`);
      }
      progress.step(written === null);
      if (written !== null && !(await output.write(written))) break;
    }
    progress.clear();
    if (failures < names.length) {
      await output.write(writer.end());
      await output.finish();
    } else await output.abandon();
    return failures ? 1 : 0;
  } catch (error) {
    await output.abandon();
    throw error;
  }
};

const readOne = async (name: string, { published }: ReadOptions, world: World, model: Model): Promise<Reading> => {
  const bytes = await bytesOf(name, world.stdin);
  return read(await load(bytes, { name, ...(published !== null && { published }) }), english, model);
};

/** The name of the language a document is in, as far as that is known; null for English, and for tags that name none. */
const foreignLanguage = ({ document }: Reading): string | null => {
  const { language } = document.about;
  if (language === null || /^(?:en|und|mul|zxx)\b/i.test(language)) return null;
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(language)} (${language})`;
};

/** Where the ledgers themselves scroll by on the terminal, they are the progress. */
const progressFor = (total: number, { output }: ReadOptions, { stdout, stderr }: World): Progress => {
  if (total < 2 || !stderr.isTTY || (output === null && stdout.isTTY)) return noProgress;
  return showProgress(stderr, total, () => performance.now());
};

const nameOf = (input: string): string => (input === standardInput ? 'standard input' : input);

const reasonOf = (error: unknown): string => {
  if (error instanceof LoadError) return `${error.reason} (${error.format})`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a fault of Hearsay's own, please report it: ${trace}`;
};
