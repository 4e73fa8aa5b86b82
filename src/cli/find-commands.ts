import { type Command, InvalidArgumentError, Option } from 'commander';
import type { World } from './world.ts';

/** The commands that list what a filter asks for. `done` is told the exit status. */
export const declareFindCommands = (program: Command, world: World, done: (status: number) => void): void => {
  shared(program.command('claims'), ['document', 'said', 'speaker', 'score'])
    .description('list the claims of a case that a filter asks for')
    .action(async (filter: string[], flags: object) => {
      const { claimsCommand } = await import('./commands/claims.ts');
      done(await claimsCommand(filter, { ...flags }, world));
    });

  shared(program.command('speakers'), ['claims', 'name'])
    .description('list who makes the claims that a filter asks for')
    .action(async (filter: string[], flags: object) => {
      const { speakersCommand } = await import('./commands/speakers.ts');
      done(await speakersCommand(filter, { ...flags }, world));
    });

  shared(program.command('search'), ['document', 'said'])
    .description('search the texts of a case')
    .action(async (filter: string[], flags: object) => {
      const { searchCommand } = await import('./commands/search.ts');
      done(await searchCommand(filter, { ...flags }, world));
    });
};

const shared = (command: Command, orders: readonly string[]): Command =>
  command
    .argument('[filter...]', "what to list, such as 'speaker:brandt bridge'; everything where there is none")
    .option('--case <place>', 'a file, or postgres://user@host/database?schema=name')
    .addOption(new Option('--format <name>', 'how to print it').choices(['table', 'json', 'jsonl', 'csv']))
    .addOption(new Option('--sort <order>', 'in which order').choices(orders))
    .option('--reverse', 'the other way round')
    .option('--limit <count>', 'at most so many', count)
    .option('--after <place>', 'go on from where a former list ended')
    .option('--count', 'say only how many there are')
    .addHelpText('after', filterHelp);

const count = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 1e9)
    throw new InvalidArgumentError('It is not a whole number of at least 1.');
  return number;
};

const filterHelp = `
Filters (docs/filters.md has all):
  bridge "port selim" pass*    words, words side by side, the beginning of a word
  ferry OR harbour, -ferry     either, without; ( ) for what belongs together
  speaker: outlet: entity:     by name
  place:tarsa  place:tarsa~50km  place:@32.9/13.2~50km
  said:2026-03  when:2026-03-01..2026-05
  source: act: manner: firmness: state: tag: document: version: text:`;
