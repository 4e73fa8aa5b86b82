import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { openCase } from '../../src/store/case.ts';
import { CaseError } from '../../src/store/case-error.ts';
import { listDocuments } from '../../src/store/listing.ts';
import { verifyCase } from '../../src/store/verify.ts';

export interface Killing {
  /** A program and its arguments that adds to the case and prints the place of each document when it is kept. */
  readonly command: readonly string[];
  /** The case. */
  readonly place: string;
  readonly times: number;
  /** In [0, 1). */
  readonly random: () => number;
  /** The longest that a run is let be, in milliseconds. */
  readonly longest: number;
  /** Where the server is killed instead of the program: ends it and brings it back. */
  readonly server?: { kill(): Promise<void>; start(): Promise<void> };
}

export interface Killed {
  /** What broke a promise; empty where none was broken. */
  readonly problems: readonly string[];
  /** How many runs ended by themselves before they were killed. */
  readonly unharmed: number;
  /** Documents that were read at the end, and those that were not. */
  readonly read: number;
  readonly left: number;
}

/**
 * Starts the program and kills it, or its server, at random moments, again and again. After each time all that it said was kept must be
 * there, nothing half of it, and what was read before must still be. Then it runs to its end.
 */
export const killAtRandom = async ({ command, place, times, random, longest, server }: Killing): Promise<Killed> => {
  const problems: string[] = [];
  const kept = new Set<string>();
  let unharmed = 0;
  const check = async (when: string): Promise<{ read: number; left: number }> => {
    const { read, left, wrong } = await look(place);
    problems.push(...wrong.map((what) => `${when}: ${what}`));
    for (const origin of kept) if (!read.has(origin)) problems.push(`${when}: ${origin} was kept and is gone`);
    for (const origin of read) kept.add(origin);
    return { read: read.size, left };
  };
  for (let time = 1; time <= times; time++) {
    const run = start(command, kept);
    await Promise.race([run.ended, setTimeout(random() * longest)]);
    if (run.isOver()) unharmed++;
    else if (!server) run.kill();
    if (server) {
      await server.kill();
      await run.ended;
      await server.start();
    }
    await run.ended;
    await check(`kill ${time}`);
  }
  const last = start(command, kept);
  if ((await last.ended) !== 0) problems.push(`the last run failed: ${last.complaint()}`);
  return { problems, unharmed, ...(await check('at the end')) };
};

const start = ([program, ...args]: readonly string[], kept: Set<string>) => {
  const child = spawn(program!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let line = '';
  let complaint = '';
  let over = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (line + chunk).split('\n');
    line = lines.pop()!;
    for (const origin of lines) kept.add(origin);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    complaint += chunk;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (status) => {
      over = true;
      resolve(status);
    });
  });
  return { ended, isOver: () => over, complaint: () => complaint, kill: () => child.kill('SIGKILL') };
};

/** The places of what is read, how many documents are not, and what is wrong. A case may not be there yet. */
const look = async (place: string): Promise<{ read: Set<string>; left: number; wrong: string[] }> => {
  const read = new Set<string>();
  const wrong: string[] = [];
  let left = 0;
  let opened: Awaited<ReturnType<typeof openCase>>;
  try {
    opened = await openCase(place, 'read');
  } catch (error) {
    if (error instanceof CaseError && /there is no/.test(error.reason)) return { read, left, wrong };
    throw error;
  }
  try {
    for await (const { stage, origins } of listDocuments(opened)) {
      if (stage === 'read') for (const { origin } of origins) read.add(origin);
      else left++;
    }
    for await (const { where, what } of verifyCase(opened, () => {})) wrong.push(`${where}: ${what}`);
  } finally {
    await opened.close();
  }
  return { read, left, wrong };
};
