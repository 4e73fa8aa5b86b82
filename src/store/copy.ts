import { access, open, rename, rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { type Case, guarded, openCase, writing } from './case.ts';
import { CaseError } from './case-error.ts';
import type { BulkTable } from './dialect.ts';
import { searchWordsOf } from './rows.ts';
import type { Database, Tables, Writing } from './tables.ts';

/**
 * Writes all of a case as it is at this moment into a new case file, which appears whole or not at all. Others may write
 * meanwhile; what they write after the beginning is not in it.
 *
 * @throws CaseError where there is something at `path` already, or it cannot be written
 */
export const backUp = async (opened: Case, path: string): Promise<void> => {
  if (await isThere(path)) throw new CaseError(path, 'there is a file already, and a backup overwrites none');
  const part = `${path}.part`;
  await removeFile(part);
  try {
    const { snapshot } = opened.dialect;
    if (snapshot) await guarded(opened, () => snapshot(opened.db, part));
    else {
      const copy = await openCase(part, 'create');
      try {
        await copyCase(opened, copy);
      } finally {
        await copy.close();
      }
    }
    await settle(part);
    await rename(part, path);
  } catch (error) {
    await removeFile(part);
    throw error;
  }
};

/**
 * Copies all of a case into an empty one, all or nothing.
 *
 * @throws CaseError where `to` has documents or a log already
 */
export const copyCase = (from: Case, to: Case): Promise<void> =>
  guarded(from, () =>
    from.db
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute((reading) => writing(to, (trx) => copyTables({ ...from, db: reading }, { ...to, db: trx }, trx))),
  );

const copyTables = async (from: Case, to: Case, trx: Writing): Promise<void> => {
  if (!(await isEmpty(trx))) throw new CaseError(to.place, 'it has documents already, and nothing is put over them');
  for (const [table, key] of wide)
    for await (const rows of pages(from.db, table, key))
      await trx
        .insertInto(table)
        .values(rows as never)
        .execute();
  for (const table of tall)
    for await (const rows of pages(from.db, table, keyOf[table])) await to.dialect.insert(trx, table, rows as never[]);
  await copyWords(from, to, trx);
  await to.dialect.resumeIds(trx);
};

/** Tables with bytes or long texts, a few rows at once, and what their rows are told apart by. */
const wide = [
  ['documents', ['id']],
  ['contents', ['document']],
  ['readings', ['id']],
] as const;

const keyOf: Readonly<Record<BulkTable, readonly string[]>> = {
  origins: ['document', 'origin'],
  missed: ['origin'],
  claims: ['document', 'n'],
  attributions: ['document', 'n'],
  entities: ['document', 'n'],
  mentions: ['document', 'n'],
  times: ['document', 'n'],
  places: ['document', 'n'],
  quantities: ['document', 'n'],
  actions: ['document', 'n'],
  claim_parts: ['document', 'kind', 'part', 'claim'],
  names: ['key'],
  log: ['seq'],
  judged: ['document', 'claim'],
  states: ['document', 'claim'],
  tags: ['document', 'claim', 'tag'],
};

const tall = Object.keys(keyOf) as BulkTable[];

const PAGE = 200;

/** The rows of a table in the order of its key, some at a time. */
async function* pages(db: Database, table: keyof Tables, key: readonly string[]): AsyncGenerator<object[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after = sql``;
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} ${after}
      order by ${columns} limit ${sql.lit(PAGE)}`.execute(db);
    if (rows.length) yield rows;
    if (rows.length < PAGE) return;
    const last = rows.at(-1)!;
    after = sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}

/** The words are no rows that could be read back; they are made again from the texts. */
const copyWords = async (from: Case, to: Case, trx: Writing): Promise<void> => {
  for await (const rows of pages(from.db, 'contents', ['document']))
    for (const { document, text } of rows as { document: number; text: string | null }[]) {
      if (text === null) continue;
      const claims = await from.db
        .selectFrom('claims')
        .selectAll()
        .where('document', '=', document)
        .orderBy('n')
        .execute();
      const words = searchWordsOf(text, claims, document);
      await to.dialect.insertWords(trx, 'document_words', words.document_words);
      await to.dialect.insertWords(trx, 'claim_words', words.claim_words);
    }
};

const isEmpty = async (db: Database): Promise<boolean> => {
  for (const table of ['documents', 'missed', 'log'] as const)
    if (await db.selectFrom(table).select(sql.lit(1).as('one')).limit(1).executeTakeFirst()) return false;
  return true;
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** SQLite does not wait until such a file has reached the disk (https://sqlite.org/lang_vacuum.html). */
const settle = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
};

/** A case file, with what SQLite may have left beside it. */
const removeFile = async (path: string): Promise<void> => {
  for (const ending of ['', '-wal', '-shm', '-journal']) await rm(path + ending, { force: true });
};
