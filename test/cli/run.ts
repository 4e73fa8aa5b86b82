import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
export const program = join(root, 'bin/hearsay.cjs');

if (!existsSync(join(root, 'dist/cli/main.js'))) throw new Error('the program is not built: npm run build');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `hearsay` as a user would, with no terminal anywhere. */
export const hearsay = (args: readonly string[], { cwd, stdin, env }: Surroundings = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...plain } = process.env;
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...plain, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin ?? '');
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
