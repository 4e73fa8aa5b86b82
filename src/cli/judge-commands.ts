import { type Command, InvalidArgumentError, Option } from 'commander';
import { choices } from '../filter/fields.ts';
import type { World } from './world.ts';

/** The commands by which people judge claims. `done` is told the exit status. */
export const declareJudgeCommands = (program: Command, world: World, done: (status: number) => void): void => {
  program
    .command('judge')
    .description('accept, reject, correct, tag or note claims, or add one that was missed')
    .argument('[filter...]', "which claims, such as 'claim:c68ab02' or 'speaker:brandt bridge'")
    .option('--case <place>', where)
    .option('--user <name>', who)
    .addOption(new Option('--state <state>', 'what is thought of them').choices(choices.state))
    .option('--tag <tag>', 'give them a tag; may stand more than once', gathered)
    .option('--untag <tag>', 'take a tag away', gathered)
    .option('--note <text>', 'add a note')
    .option('--words <text>', 'the exact words that the claim should have')
    .option('--firmness <values>', 'how it is put, such as denied,possible')
    .option('--speaker <name>', 'who says it')
    .addOption(
      new Option('--source <kind>', 'what the speaker is').choices(choices.source.filter((kind) => kind !== 'author')),
    )
    .option('--add <words>', 'add a claim of these exact words')
    .option('--document <number>', 'the document to add it to', whole)
    .option('--at <offset>', 'where the words begin, if they stand there more than once', whole)
    .action(async (filter: string[], flags: object) => {
      const { judgeCommand } = await import('./commands/judge.ts');
      done(await judgeCommand(filter, { ...flags }, world));
    });

  program
    .command('rename')
    .description('give those who go by a name another, join them to others, or say that it is no name')
    .argument('<name>', 'the name that they go by')
    .argument('[filter...]', 'in which documents; in all where there is none')
    .option('--case <place>', where)
    .option('--user <name>', who)
    .option('--to <name>', 'the right name')
    .option('--not-a-name', 'it is the name of nobody')
    .action(async (name: string, filter: string[], flags: object) => {
      const { renameCommand } = await import('./commands/rename.ts');
      done(await renameCommand(name, filter, { ...flags }, world));
    });

  program
    .command('undo')
    .description('take the last act of judging back')
    .option('--case <place>', where)
    .option('--user <name>', who)
    .action(async (flags: object) => {
      const { undoCommand } = await import('./commands/undo.ts');
      done(await undoCommand({ ...flags }, world));
    });

  program
    .command('redo')
    .description('do again what was taken back')
    .option('--case <place>', where)
    .option('--user <name>', who)
    .action(async (flags: object) => {
      const { redoCommand } = await import('./commands/redo.ts');
      done(await redoCommand({ ...flags }, world));
    });

  program
    .command('log')
    .description('print all that was done to a case')
    .option('--case <place>', where)
    .addOption(new Option('--format <name>', 'how to print it').choices(['text', 'jsonl']))
    .action(async (flags: object) => {
      const { logCommand } = await import('./commands/log.ts');
      done(await logCommand({ ...flags }, world));
    });
};

const where = 'a file, or postgres://user@host/database?schema=name';
const who = 'who judges, for the log';

const gathered = (value: string, former: readonly string[] = []): string[] => [...former, value];

const whole = (value: string): number => {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('It is not a whole number.');
  return number;
};
