import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article } from '../../bench/case/articles.ts';
import { openCase } from '../../src/store/case.ts';
import { countStages, type StageCounts } from '../../src/store/documents.ts';
import { listDocuments } from '../../src/store/listing.ts';
import { all } from '../store/articles.ts';
import { hearsay, program } from './run.ts';

let folder: string;
/** Enough that a program is still at it when it is stopped. */
const MANY = 60;
const run = (args: readonly string[], more: Parameters<typeof hearsay>[1] = {}) =>
  hearsay(args, { cwd: folder, ...more });

const stagesOf = async (name: string): Promise<StageCounts> => {
  const opened = await openCase(join(folder, name), 'read');
  try {
    return await countStages(opened);
  } finally {
    await opened.close();
  }
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-add-'));
  mkdirSync(join(folder, 'reports/more'), { recursive: true });
  writeFileSync(join(folder, 'reports/b.txt'), article(1, 600));
  writeFileSync(
    join(folder, 'reports/a.html'),
    `<html><body><article><p>${article(2, 900)}</p></article></body></html>`,
  );
  writeFileSync(join(folder, 'reports/more/same.txt'), article(1, 600));
  writeFileSync(join(folder, 'reports/more/empty.txt'), '');
  writeFileSync(join(folder, 'reports/.hidden'), 'Not an article.');
  mkdirSync(join(folder, 'many'));
  for (let i = 0; i < MANY; i++) writeFileSync(join(folder, `many/${i}.txt`), article(i, 1500));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('hearsay add', () => {
  it('adds a folder, says what it did and why something could not be read, and does it once', async () => {
    const first = await run(['add', '--cores', '1', '--case', 'one.hearsay', 'reports', 'gone.txt']);
    expect(first.status).toBe(1);
    expect(first.out).toMatch(/^one\.hearsay: 3 documents added, 1 known already\n2 read in /);
    expect(first.err).toContain('1 could not be read: it is empty (file)\n');
    expect(first.err).toContain(join(folder, 'reports/more/empty.txt'));
    expect(first.err).toContain('there is no such file');
    const again = await run(['add', '--cores', '1', '--case', 'one.hearsay', 'reports']);
    expect([again.status, again.err]).toEqual([0, '']);
    expect(again.out).toMatch(/0 documents added, 4 known already/);
    expect(again.out).toMatch(/2 documents read, 2 that could not be read, which --retry-failed tries again/);
  });

  it('tries again what failed when asked to', async () => {
    writeFileSync(join(folder, 'gone.txt'), article(3, 300));
    const { status, out } = await run(['add', '--cores', '1', '--case', 'one.hearsay', '--retry-failed']);
    expect(out).toMatch(/1 document added/);
    expect(status).toBe(1);
    expect(await stagesOf('one.hearsay')).toEqual({ got: 0, read: 3, failed: 1, missed: 0 });
  });

  it('takes patterns and standard input, and the settings of the folder', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'hearsay.toml'), 'case = "set.hearsay"\nuser = "Ann Doe"\n');
    expect((await run(['add', '--cores', '1', '../reports/*.txt'], { cwd: own })).status).toBe(0);
    expect((await run(['add', '--cores', '1', '-'], { cwd: own, stdin: article(9, 300) })).status).toBe(0);
    const { out } = await run(['documents', '--format', 'jsonl'], { cwd: own });
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ stage: 'read', origins: [{ origin: join(folder, 'reports/b.txt') }] });
    expect(second.origins[0].origin).toMatch(/^standard input /);
    expect((await run(['verify'], { cwd: own })).out).toMatch(/2 documents checked, all as it was put there/);
    writeFileSync(join(own, 'hearsay.toml'), 'caes = "set.hearsay"\n');
    const wrong = await run(['documents'], { cwd: own });
    expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('did you mean case?') });
  });

  it('stops at Ctrl-C with what is read, and the same command does the rest, in two programs at once', async () => {
    const args = [program, 'add', '--case', 'many.hearsay', 'many'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    for (;;) {
      await setTimeout(100);
      const { read } = await stagesOf('many.hearsay').catch(() => ({ read: 0 }));
      if (read > 0) break;
    }
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    const stopped = await stagesOf('many.hearsay');
    expect(stopped.read).toBeGreaterThan(0);
    expect(stopped.read).toBeLessThan(MANY);
    expect(stopped.failed + stopped.missed).toBe(0);

    const both = await Promise.all([1, 2].map(() => run(['add', '--case', 'many.hearsay', '--cores', '1', 'many'])));
    expect(both.map(({ status, err }) => [status, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(await stagesOf('many.hearsay')).toEqual({ got: 0, read: MANY, failed: 0, missed: 0 });
    const opened = await openCase(join(folder, 'many.hearsay'), 'read');
    expect(new Set((await all(listDocuments(opened))).map(({ sha256 }) => sha256)).size).toBe(MANY);
    await opened.close();
    expect((await run(['verify', 'many.hearsay'])).status).toBe(0);
  }, 90_000);
});

describe('a case', () => {
  it('is backed up and restored whole, and nothing is put over another', async () => {
    expect((await run(['backup', '--case', 'one.hearsay', 'copy.hearsay'])).status).toBe(0);
    expect((await run(['restore', '--case', 'two.hearsay', 'copy.hearsay'])).status).toBe(0);
    const listed = (name: string) => run(['documents', '--case', name, '--format', 'jsonl']);
    expect((await listed('two.hearsay')).out).toBe((await listed('one.hearsay')).out);
    expect((await run(['restore', '--case', 'two.hearsay', 'copy.hearsay'])).status).toBe(1);
  });

  it('that was tampered with is neither verified nor restored', async () => {
    const opened = await openCase(join(folder, 'copy.hearsay'), 'write');
    await opened.db.updateTable('claims').set({ words: 'Nobody said a word.' }).where('n', '=', 1).execute();
    await opened.close();
    const { status, err } = await run(['verify', 'copy.hearsay']);
    expect([status, err]).toEqual([1, expect.stringContaining('claims are not those of its reading')]);
    expect((await run(['restore', '--case', 'three.hearsay', 'copy.hearsay'])).status).toBe(1);
  });

  it('that is not there is named', async () => {
    for (const args of [
      ['documents', '--case', 'no.hearsay'],
      ['verify', 'no.hearsay'],
      ['restore', 'no.hearsay'],
    ])
      expect(await run(args)).toMatchObject({ status: 1, err: 'hearsay: no.hearsay: there is no such file\n' });
    const server = 'postgres://nobody@127.0.0.1:1/none';
    expect(await run(['verify', server])).toMatchObject({
      status: 1,
      err: expect.stringContaining('no server answers'),
    });
  });
});
