import { english } from '../../language/en/english.ts';
import type { Model } from '../../learn/model.ts';
import type { Lost, Part } from '../../load/bundles/bundle.ts';
import { LoadError } from '../../load/load-error.ts';
import { read } from '../../reading/read.ts';
import type { Reading } from '../../record/reading.ts';
import type { Format, Writer } from '../../write/format.ts';
import { openWeb, partsOf, standardInput } from '../inputs.ts';
import { loadApart } from '../load-apart.ts';
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
  /** Whether addresses of this machine and of its network may be fetched. */
  readonly allowPrivate: boolean;
}

/** Reads the inputs one after another and writes each as soon as it is read; answers with the exit status. */
export const readCommand = async (names: readonly string[], options: ReadOptions, world: World): Promise<number> => {
  const output = options.output === null ? toScreen(world.stdout) : await toFile(options.output, names);
  try {
    const open = await options.format.load();
    const { width, colour } = options;
    let writer: Writer | null = null;
    const progress = progressFor(names.length, options, world);
    const model = await shippedModel();
    const fetch = openWeb(options.allowPrivate);
    let [read, failures] = [0, 0];
    reading: for (const name of names) {
      let missed = false;
      for await (const part of partsOf(name, world.stdin, fetch)) {
        // Whether one input holds several documents shows when the first has another name than its own.
        writer ??= open({ width, colour, several: names.length > 1 || part.name !== name });
        let item: string | null = null;
        try {
          const reading = await readOne(part, options, model);
          item = writer.item(part.name, reading);
          read++;
          const foreign = foreignLanguage(reading);
          if (foreign !== null) {
            progress.clear();
            await complain(
              world.stderr,
              `${nameOf(part.name)} is in ${foreign}; only English is read, so expect little of it`,
            );
          }
        } catch (error) {
          failures++;
          missed = true;
          progress.clear();
          await complain(world.stderr, `cannot read ${nameOf(part.name)}: ${reasonOf(error)}`);
        }
        if (item !== null && !(await output.write(item))) break reading;
      }
      progress.step(missed);
    }
    progress.clear();
    if (read && writer) {
      await output.write(writer.end());
      await output.finish();
    } else await output.abandon();
    return failures ? 1 : 0;
  } catch (error) {
    await output.abandon();
    throw error;
  }
};

const readOne = async (part: Part | Lost, { published }: ReadOptions, model: Model): Promise<Reading> => {
  if ('error' in part) throw part.error;
  return read(await loadApart(part.bytes, { ...part.hints, ...(published !== null && { published }) }), english, model);
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
