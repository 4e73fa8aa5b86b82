import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

const binaries = [...globSync('/usr/lib/postgresql/*/bin'), '/usr/local/bin'].findLast((folder) =>
  existsSync(join(folder, 'initdb')),
);
const given = process.env.HEARSAY_TEST_POSTGRES;

/** Whether there is a PostgreSQL for the tests: the one that HEARSAY_TEST_POSTGRES names, or Debian's to be started. */
export const present = given !== undefined || binaries !== undefined;
/** Whether it may be killed. */
export const killable = given === undefined && present;

if (!present) {
  const how = 'no PostgreSQL: install Debian\'s package "postgresql", or name a server in HEARSAY_TEST_POSTGRES';
  if (process.env.HEARSAY_REQUIRE_POSTGRES === '1') throw new Error(how);
  process.stderr.write(`Skipped, ${how}.\n`);
}

export interface Server {
  /** The address of a case. */
  case(schema: string): string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A server for one test file. */
export const startServer = async (): Promise<Server> => {
  if (given !== undefined) return known(given);
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'));
  // PostgreSQL refuses to run as root.
  const as = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(binaries!, 'initdb'),
    ['-D', data, '-U', 'hearsay', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const address = `postgres://hearsay@127.0.0.1:${port}/postgres`;
  let server: ChildProcess;
  const ended = (): Promise<void> => new Promise((resolve) => server.once('exit', () => resolve()));
  const start = async (): Promise<void> => {
    const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off'];
    server = spawn(
      join(binaries!, 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...as, cwd: folder, stdio: 'ignore' },
    );
    await answering(address);
  };
  await start();
  return {
    case: (schema) => `${address}?schema=${schema}`,
    async kill() {
      const over = ended();
      server.kill('SIGKILL');
      await over;
      // Its children see that it is gone, and hold the data folder until then.
      await setTimeout(300);
    },
    start,
    async stop() {
      const over = ended();
      server.kill('SIGINT');
      await over;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A server that is not ours keeps nothing of the tests. */
const known = (address: string): Server => {
  const schemas = new Set<string>();
  const cannot = async (): Promise<void> => {
    throw new Error('this server is not ours to end');
  };
  return {
    case(schema) {
      schemas.add(schema);
      return `${address}${address.includes('?') ? '&' : '?'}schema=${schema}`;
    },
    kill: cannot,
    start: cannot,
    async stop() {
      const client = new pg.Client(address);
      await client.connect();
      for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`);
      await client.end();
    },
  };
};

const idOf = (which: '-u' | '-g'): number => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const PATIENCE = 30_000;

const answering = async (address: string): Promise<void> => {
  for (const began = performance.now(); ; ) {
    const client = new pg.Client(address);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (performance.now() - began > PATIENCE) throw error;
      await setTimeout(50);
    }
  }
};
