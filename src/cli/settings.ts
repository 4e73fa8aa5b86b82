import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, userInfo } from 'node:os';
import { parse } from 'smol-toml';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** What may be set beside the command line. */
export interface Settings {
  /** The case: a file, or a `postgres://` address. */
  readonly case: string;
  /** Who acts, for the log. */
  readonly user: string;
  /** How many threads read. */
  readonly cores: number;
  /** The most time and memory that the reading of one document may take. */
  readonly seconds: number;
  readonly megabytes: number;
}

const settingsFile = 'hearsay.toml';

type Value = string | number;

interface Key {
  readonly fallback: () => Value;
  /** A value as it is meant, null where it cannot be. */
  readonly take: (value: unknown) => Value | null;
  /** What a value must be, for the complaint. */
  readonly must: string;
}

const words = (fallback: () => string): Key => ({
  fallback,
  take: (value) => (typeof value === 'string' && value.trim() ? value : null),
  must: 'a text',
});

const whole = (fallback: () => number, most: number): Key => ({
  fallback,
  take: (value) => {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= most ? number : null;
  },
  must: `a whole number from 1 to ${most}`,
});

/** Every key there is; its variable is `HEARSAY_` and its name. 8 MB of text, the most there is, take a core about a minute and 1.5 GB. */
export const keys: Readonly<Record<keyof Settings, Key>> = {
  case: words(() => 'case.hearsay'),
  user: words(() => userInfo().username),
  cores: whole(availableParallelism, 1024),
  seconds: whole(() => 120, 86_400),
  megabytes: whole(() => 2048, 1_000_000),
};

const names = Object.keys(keys) as (keyof Settings)[];

/**
 * What holds: the flags, else the variables, else `hearsay.toml` in this folder, else what is usual.
 *
 * @throws UsageError for a key that there is not, or a value that cannot be
 */
export const settingsFrom = (flags: Readonly<Record<string, unknown>>, { env }: World): Settings => {
  const file = fromFile();
  const variables = fromVariables(env);
  const settled = names.map((name) => {
    const said = [
      [`--${name}`, flags[name]],
      [variableOf(name), variables[name]],
      [`${name} in ${settingsFile}`, file[name]],
    ].find(([, value]) => value !== undefined);
    if (!said) return [name, keys[name].fallback()];
    const value = keys[name].take(said[1]);
    if (value === null) throw new UsageError(`${said[0]} must be ${keys[name].must}, not ${JSON.stringify(said[1])}`);
    return [name, value];
  });
  return Object.fromEntries(settled);
};

const fromFile = (): Readonly<Record<string, unknown>> => {
  if (!existsSync(settingsFile)) return {};
  let read: Readonly<Record<string, unknown>>;
  try {
    read = parse(readFileSync(settingsFile, 'utf8'));
  } catch (error) {
    throw new UsageError(`${settingsFile} cannot be read: ${(error as Error).message.split('\n')[0]}`);
  }
  for (const name of Object.keys(read)) refuseUnknown(name, names, settingsFile);
  return read;
};

const prefix = 'HEARSAY_';
/** Variables of the project's own tests. */
const others = /^HEARSAY_(?:TEST|REQUIRE)_/;

const variableOf = (name: string): string => prefix + name.toUpperCase();

const fromVariables = (env: World['env']): Readonly<Record<string, string | undefined>> => {
  for (const name of Object.keys(env))
    if (name.startsWith(prefix) && !others.test(name)) refuseUnknown(name, names.map(variableOf), 'the environment');
  return Object.fromEntries(names.map((name) => [name, env[variableOf(name)]]));
};

const refuseUnknown = (name: string, known: readonly string[], where: string): void => {
  if (known.includes(name)) return;
  const near = nearest(name, known);
  const hint = near ? `; did you mean ${near}?` : `; there are ${known.join(', ')}`;
  throw new UsageError(`${where} has ${name}, which is no setting${hint}`);
};
