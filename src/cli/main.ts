import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { dateOf } from '../load/dates.ts';
import { formats } from '../write/formats.ts';
import { declareCaseCommands } from './case-commands.ts';
import type { ReadOptions } from './commands/read.ts';
import { declareFindCommands } from './find-commands.ts';
import { standardInput } from './inputs.ts';
import { declareJudgeCommands } from './judge-commands.ts';
import { complain, defaultWidth, minWidth, wantsColour, widthOf } from './screen.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

interface ReadFlags {
  readonly format?: string;
  readonly output?: string;
  readonly published?: string;
  readonly width?: number;
  readonly colour?: boolean;
  readonly color?: boolean;
  readonly allowPrivate?: boolean;
}

/** Runs one command line (without the program's own name) and answers with the exit status. */
export const main = async (args: readonly string[], world: World): Promise<number> => {
  let status = 0;
  const program = new Command('hearsay')
    .description('Reads news into attributed claims: the exact words, who says so, through whom, how firmly.')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'hearsay: ')),
      getOutHelpWidth: () => widthOf(world.stdout),
      getErrHelpWidth: () => widthOf(world.stderr),
    })
    .addHelpText('after', examples);

  const read = program
    .command('read')
    .description('read articles and print who says what')
    .argument('[inputs...]', 'files of text, pages, PDFs, archives and more, web addresses, - for standard input')
    .addOption(new Option('--format <name>', 'what to print').choices(formats.map(({ name }) => name)))
    .option('-o, --output <file>', 'write there; the ending tells the format where --format does not')
    .option('--published <date>', 'when it was published, where the text does not say', isoDate)
    .option('--width <columns>', 'columns to write in', columns)
    .option('--colour', 'colours even where the output is no terminal')
    .option('--no-colour', 'no colours')
    .addOption(new Option('--color').hideHelp())
    .addOption(new Option('--no-color').hideHelp())
    .option('--allow-private', 'fetch from this machine and its own network too')
    .addHelpText('after', formatsHelp)
    .action(async (inputs: string[], flags: ReadFlags) => {
      if (!inputs.length && world.stdin.isTTY) read.help({ error: true });
      if (inputs.filter((input) => input === standardInput).length > 1)
        throw new UsageError('standard input can be read only once');
      const { readCommand } = await import('./commands/read.ts');
      status = await readCommand(inputs.length ? inputs : [standardInput], readOptions(flags, world), world);
    });

  program
    .command('sample')
    .description('read an article that comes with the program')
    .action(async () => {
      const { sampleCommand } = await import('./commands/sample.ts');
      status = await sampleCommand(readOptions({}, world), world);
    });

  const done = (ended: number): void => {
    status = ended;
  };
  declareCaseCommands(program, world, done);
  declareFindCommands(program, world, done);
  declareJudgeCommands(program, world, done);

  if (!args.length) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await complain(world.stderr, (error as Error).message);
    return error instanceof UsageError ? 2 : 1;
  }
};

const examples = `
Examples:
  hearsay read article.txt
  hearsay read page.html -o page-read.html
  hearsay read --format jsonl reports/*.txt > readings.jsonl`;

const formatsHelp = `
Formats:
${formats.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n')}`;

const version = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
};

const readOptions = (flags: ReadFlags, world: World): ReadOptions => {
  const output = flags.output === undefined || flags.output === '-' ? null : flags.output;
  const name = flags.format ?? formats.find(({ extension }) => output?.endsWith(extension))?.name ?? 'text';
  return {
    format: formats.find((format) => format.name === name)!,
    output,
    published: flags.published ?? null,
    width: flags.width ?? (output === null ? widthOf(world.stdout) : defaultWidth),
    colour: flags.colour ?? flags.color ?? (output === null && wantsColour(world.stdout, world.env)),
    allowPrivate: flags.allowPrivate === true,
  };
};

const isoDate = (value: string): string => {
  const date = dateOf(value);
  if (date === null) throw new InvalidArgumentError('It is not a date such as 2026-03-31.');
  return date;
};

const columns = (value: string): number => {
  const width = Number(value);
  if (!Number.isInteger(width) || width < minWidth)
    throw new InvalidArgumentError(`It is not a whole number of at least ${minWidth}.`);
  return width;
};
