import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sourcesOf } from '../../../src/cli/add/sources.ts';
import type { Got, Miss } from '../../../src/store/documents.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-sources-'));
  mkdirSync(join(folder, 'a/deep'), { recursive: true });
  for (const name of [
    'b.txt',
    'a/1.txt',
    'a/deep/2.html',
    'a/.hidden',
    'a/own.hearsay',
    'a/own.hearsay-wal',
    'odd[1].txt',
  ])
    writeFileSync(join(folder, name), name);
  symlinkSync(folder, join(folder, 'a/deep/round'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = async (names: readonly string[], stdin = ''): Promise<(Got | Miss)[]> => {
  const all: (Got | Miss)[] = [];
  for await (const source of sourcesOf(names, Readable.from([stdin])))
    for await (const one of source.open()) all.push(one);
  return all;
};
const places = (all: readonly (Got | Miss)[]): string[] => all.map(({ origin }) => origin.replace(`${folder}/`, ''));

it('takes a folder with all below it by name, without what is hidden, cases, and links that lead in a circle', async () => {
  expect(places(await opened([folder]))).toEqual(['a/1.txt', 'a/deep/2.html', 'b.txt', 'odd[1].txt']);
});

it('takes a pattern, and a file whose name looks like one', async () => {
  expect(places(await opened([join(folder, '**/*.{txt,html}')]))).toEqual([
    'a/1.txt',
    'a/deep/2.html',
    'b.txt',
    'odd[1].txt',
  ]);
  expect(places(await opened([join(folder, 'odd[1].txt')]))).toEqual(['odd[1].txt']);
  expect(await opened([join(folder, '*.pdf')])).toMatchObject([{ reason: 'no file fits this pattern' }]);
});

it('gives a text that is piped in a place of its own', async () => {
  const [one] = await opened(['-'], 'One.');
  const [other] = await opened(['-'], 'Two.');
  expect(one?.origin).toMatch(/^standard input [0-9a-f]{16}$/);
  expect(other?.origin).not.toBe(one?.origin);
  expect((await opened(['-'], 'One.'))[0]?.origin).toBe(one?.origin);
});

it('says what cannot be got and goes on', async () => {
  const all = await opened([join(folder, 'gone.txt'), 'http://localhost:9/story', join(folder, 'b.txt')]);
  expect(all).toMatchObject([
    { reason: 'there is no such file' },
    { origin: 'http://localhost:9/story', reason: expect.stringContaining('--allow-private') },
    { hints: { name: 'b.txt' } },
  ]);
});

it('gives the documents of a table each a place, and opens it once for all that are asked for again', async () => {
  const table = join(folder, 'table.csv');
  writeFileSync(table, 'text\nThe lamp was out.\nIt was lit again.\n');
  const rows = [`${table}/line 2`, `${table}/line 3`];
  expect((await opened([table])).map(({ origin }) => origin)).toEqual(rows);
  expect((await opened(rows)).map(({ origin }) => origin)).toEqual(rows);
  rmSync(table);
});
