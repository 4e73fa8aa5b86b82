import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCase } from '../../src/store/case.ts';
import { addTexts, bridge, ferry } from '../store/articles.ts';
import { hearsay } from './run.ts';

let folder: string;
const run = (...args: string[]) => hearsay(args, { cwd: folder, env: { HEARSAY_USER: 'Ann Doe' } });
const count = async (filter: string): Promise<number> => Number((await run('claims', '--count', filter)).out);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-judging-'));
  const opened = await openCase(join(folder, 'case.hearsay'), 'create');
  await addTexts(opened, { a: bridge, b: ferry });
  await opened.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('judges, takes back, does again, and tells all of it in a log that holds together', async () => {
  const judged = await run(
    'judge',
    'speaker:brandt',
    '--state',
    'accepted',
    '--tag',
    'a',
    '--tag',
    'b',
    '--note',
    'heard',
  );
  expect(judged).toEqual({ status: 0, out: 'judged 3 in 1 document\n', err: '' });
  expect(await count('state:accepted tag:a tag:b')).toBe(3);
  const added = await run(
    'judge',
    '--add',
    '12 people',
    '--document',
    '1',
    '--speaker',
    'Joe Rand',
    '--firmness',
    'probable',
  );
  expect(added.out).toBe('judged 1 in 1 document\n');
  expect(await count('speaker:rand firmness:probable')).toBe(1);
  expect((await run('undo')).out).toBe('took back 1 in 1 document\n');
  expect((await run('undo', '--user', 'Bo Lee')).out).toBe('took back 3 in 1 document\n');
  expect(await count('state:open')).toBe(await count(''));
  expect((await run('undo')).out).toBe('there is nothing to take back\n');
  expect((await run('redo')).out).toBe('did again 3 in 1 document\n');
  expect((await run('verify')).status).toBe(0);

  expect(
    (await run('log')).out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/)[4] ?? line),
  ).toHaveLength(6);
  const entries = (await run('log', '--format', 'jsonl')).out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries.map(({ act, who }) => `${act} ${who}`)).toEqual([
    'add Ann Doe',
    'judge Ann Doe',
    'judge Ann Doe',
    'undo Ann Doe',
    'undo Bo Lee',
    'redo Ann Doe',
  ]);
  let last = '';
  for (const { previous, seq, at, who, act, target, before, after, hash } of entries) {
    expect(previous).toBe(last);
    last = createHash('sha256')
      .update(JSON.stringify([previous, seq, at, who, act, target, before, after]))
      .digest('hex');
    expect(hash).toBe(last);
  }
});

it('renames', async () => {
  expect((await run('rename', 'Vera Lind', '--to', 'Vera Holm')).out).toBe('judged 1 in 1 document\n');
  expect(await count('speaker:holm')).toBeGreaterThan(0);
  expect((await run('undo')).out).toBe('took back 1 in 1 document\n');
});

it.each([
  [['rename', 'Vera Lind'], /the right name with --to/],
  [['rename', 'Vera Lind', '--to', 'x', '--not-a-name'], /the right name with --to/],
  [['rename', 'Nobody', '--not-a-name'], /nobody goes by the name Nobody/],
  [['judge', '--state', 'accepted'], /which claims by a filter/],
  [['judge', 'boats'], /what to make of the claims/],
  [['judge', 'boats', '--state', 'true'], /Allowed choices are/],
  [['judge', 'boats', '--firmness', 'denied,affirmed'], /not both denied and affirmed/],
  [['judge', 'boats', '--firmness', 'maybe'], /not maybe/],
  [['judge', 'boats', '--words', 'three boats'], /nowhere/],
  [['judge', 'boats', '--add', 'x', '--document', '1'], /by a filter, or add/],
  [['judge', '--add', 'x'], /go together/],
  [['judge', '--add', 'no such words', '--document', '1'], /do not stand in document 1/],
  [['judge', 'state:true', '--tag', 'x'], /state is one of/],
])('refuses what cannot be meant: %j', async (args, reason) => {
  const { status, out, err } = await run(...args);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(reason);
});
