import { randomBytes } from 'node:crypto';
import { constants, createWriteStream, rmSync, type Stats, type WriteStream } from 'node:fs';
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** Where a command's text goes. */
export interface Output {
  /** False once nobody reads any more (`hearsay read … | head`): the rest of the work may be left. */
  write(text: string): Promise<boolean>;
  /** Makes what was written stand; nothing is left behind where this is never called and `abandon` is. */
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export const toScreen = (stdout: World['stdout']): Output => ({
  write: writeTo(stdout),
  finish: async () => {},
  abandon: async () => {},
});

/**
 * A file that appears whole or not at all: written beside its place under another name, then moved there. Something
 * that is no plain file (`/dev/null`, a named pipe) is written to as it is.
 *
 * @throws UsageError where nothing can be written at `path`, or where that is one of `inputs`.
 */
export const toFile = async (path: string, inputs: readonly string[]): Promise<Output> => {
  const existing = await statOf(path);
  if (existing?.isDirectory()) throw new UsageError(`cannot write ${path}: it is a folder`);
  if (existing && !existing.isFile()) return toStream(createWriteStream(path));
  if (existing) await refuseInput(path, existing, inputs);

  // Through a link the file it names is replaced, not the link.
  const target = existing ? await realpath(path) : path;
  const folder = await statOf(dirname(target));
  if (!folder?.isDirectory()) throw new UsageError(`cannot write ${path}: there is no folder ${dirname(target)}`);
  await access(dirname(target), constants.W_OK).catch(() => {
    throw new UsageError(`cannot write ${path}: there is no permission to write in ${dirname(target)}`);
  });
  return toNewFile(target, existing?.mode);
};

const refuseInput = async (path: string, output: Stats, inputs: readonly string[]): Promise<void> => {
  for (const input of inputs) {
    const found = await statOf(input);
    if (found && found.dev === output.dev && found.ino === output.ino)
      throw new UsageError(`cannot write ${path}: it is one of the files to read`);
  }
};

const toStream = (stream: WriteStream): Output => ({
  write: writeTo(stream),
  finish: () => finished(stream.end()),
  abandon: async () => {
    stream.destroy();
  },
});

// The file is opened with the first words, so that until then an interruption has nothing to clear away.
const toNewFile = (target: string, mode: number | undefined): Output => {
  let part: Output | null = null;
  return {
    async write(text) {
      part ??= await openPart(target, mode);
      return part.write(text);
    },
    finish: async () => part?.finish(),
    abandon: async () => part?.abandon(),
  };
};

const openPart = async (target: string, mode: number | undefined): Promise<Output> => {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.part`);
  // A signal leaves no time for promises, and may come while the file is being opened.
  const removeNow = (signal: NodeJS.Signals): void => {
    rmSync(temporary, { force: true });
    settle();
    process.kill(process.pid, signal);
  };
  const settle = (): void => {
    for (const signal of endings) process.off(signal, removeNow);
  };
  for (const signal of endings) process.on(signal, removeNow);
  const file = await open(temporary, 'wx', mode).catch((error: unknown) => {
    settle();
    throw error;
  });
  const stream = file.createWriteStream({ flush: true });
  return {
    write: writeTo(stream),
    async finish() {
      await finished(stream.end());
      await rename(temporary, target);
      settle();
    },
    async abandon() {
      stream.destroy();
      await rm(temporary, { force: true });
      settle();
    },
  };
};

const writeTo = (stream: NodeJS.WritableStream): Output['write'] => {
  let broken: NodeJS.ErrnoException | null = null;
  // Beside the callback of each write an error is also an event, which would end the program if nobody listened.
  stream.on('error', (error) => {
    broken = error;
  });
  return async (text) => {
    if (!broken && text)
      await new Promise<void>((resolve) => {
        stream.write(text, (error) => {
          if (error) broken = error;
          resolve();
        });
      });
    if (broken && broken.code !== 'EPIPE') throw new Error(`cannot write: ${broken.message}`, { cause: broken });
    return !broken;
  };
};

const statOf = async (path: string): Promise<Stats | null> => {
  try {
    return await stat(path);
  } catch {
    return null;
  }
};
