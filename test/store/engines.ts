import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { present, type Server, startServer } from '../postgres.ts';

/** Where the cases of one test file stand. */
export interface Engine {
  readonly name: string;
  /** A place where there is no case yet. */
  fresh(): string;
  /** A folder that goes with the tests. */
  folder(): string;
  /** Null for SQLite. */
  server(): Server | null;
}

/** Runs the same tests over both engines. */
export const onBothEngines = (tests: (engine: Engine) => void): void => {
  for (const name of ['SQLite', 'PostgreSQL'])
    describe.skipIf(name === 'PostgreSQL' && !present)(`in ${name}`, () => {
      let folder: string;
      let server: Server | null = null;
      let count = 0;
      beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'hearsay-case-'));
        if (name === 'PostgreSQL') server = await startServer();
      }, 60_000);
      afterAll(async () => {
        await server?.stop();
        rmSync(folder, { recursive: true, force: true });
      });
      tests({
        name,
        fresh: () => {
          count++;
          return server ? server.case(`t${process.pid}_${count}`) : join(folder, `${count}.hearsay`);
        },
        folder: () => folder,
        server: () => server,
      });
    });
};
