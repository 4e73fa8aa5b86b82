import { type Command, Option } from 'commander';
import type { World } from './world.ts';

/** The commands that keep a case. `done` is told the exit status. */
export const declareCaseCommands = (program: Command, world: World, done: (status: number) => void): void => {
  program
    .command('add')
    .description('add articles to a case and read them')
    .argument('[inputs...]', 'files, folders, patterns such as "reports/*.html", web addresses, - for standard input')
    .option('--case <place>', 'a file, made where there is none, or postgres://user@host/database?schema=name')
    .option('--retry-failed', 'try again what could not be got or read')
    .option('--cores <count>', 'how many threads read')
    .option('--seconds <count>', 'the most time for one document')
    .option('--megabytes <count>', 'the most memory for one document')
    .option('--user <name>', 'who adds, for the log')
    .option('--allow-private', 'fetch from this machine and its own network too')
    .action(async (inputs: string[], flags: Flags) => {
      const { addCommand } = await import('./commands/add.ts');
      done(await addCommand(inputs, flags, world));
    });

  program
    .command('documents')
    .description('list the documents of a case')
    .argument('[filter...]', "which, such as 'outlet:courier said:2026-03'; all where there is none")
    .option('--case <place>', where)
    .addOption(new Option('--stage <stage>', 'only those').choices(['got', 'read', 'failed']))
    .addOption(new Option('--format <name>', 'how to print them').choices(['text', 'jsonl']))
    .action(async (filter: string[], flags: Flags) => {
      const { documentsCommand } = await import('./commands/documents.ts');
      done(await documentsCommand(filter, flags, world));
    });

  program
    .command('verify')
    .description('check a case, also a stranger’s, against its frozen texts, its hashes and its log')
    .argument('[case]', where)
    .action(async (place: string | undefined, flags: Flags) => {
      const { verifyCommand } = await import('./commands/verify.ts');
      done(await verifyCommand(place, flags, world));
    });

  program
    .command('backup')
    .description('write all of a case into a new case file')
    .argument('<file>', 'the file to write')
    .option('--case <place>', where)
    .action(async (file: string, flags: Flags) => {
      const { backupCommand } = await import('./commands/backup.ts');
      done(await backupCommand(file, flags, world));
    });

  program
    .command('restore')
    .description('make a case of a backup')
    .argument('<file>', 'the backup')
    .option('--case <place>', 'where the case is to be: nothing may be there yet')
    .action(async (file: string, flags: Flags) => {
      const { restoreCommand } = await import('./commands/restore.ts');
      done(await restoreCommand(file, flags, world));
    });
};

type Flags = Readonly<Record<string, unknown>>;

const where = 'a file, or postgres://user@host/database?schema=name';
