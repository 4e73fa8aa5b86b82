import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { CompiledQuery, Kysely, sql } from 'kysely';
import { CaseError, DAMAGED, NO_CASE } from './case-error.ts';
import type { Dialect } from './dialect.ts';
import { migrations } from './migrations/migrations.ts';
import { nodeSqlite } from './sqlite-driver.ts';
import { checkWords } from './sqlite-words.ts';
import { rowKey, type Tables } from './tables.ts';
import { toFts5 } from './text-query.ts';

/** "hsay": marks the file as a case, whatever its name (https://sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x68736179;

/** How long SQLite itself waits for others, in milliseconds, where our own waiting does not come in: see `sqlite-driver.ts`. */
const SHORT_WAIT = 100;

export const sqlite: Dialect = {
  name: 'sqlite',
  collation: 'binary',
  bytes: 'blob',
  keyed: sql`without rowid`,
  async createWordTables(db) {
    // Words come folded and parted by spaces, where `ascii` parts them and does nothing else. Only the index is kept: the text has
    // its own table.
    for (const table of ['document_words', 'claim_words'])
      await sql`create virtual table ${sql.table(table)} using fts5(
        words, content = '', contentless_delete = 1, tokenize = 'ascii')`.execute(db);
  },
  // Every writing transaction begins by locking the file.
  lock: async () => {},
  async insert(trx, table, rows) {
    const first = rows[0];
    if (!first) return;
    const columns = Object.keys(first) as (keyof typeof first)[];
    const names = columns.map((column) => `"${String(column)}"`).join(', ');
    const statement = `insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')}) on conflict do nothing`;
    for (const row of rows)
      await trx.executeQuery(
        CompiledQuery.raw(
          statement,
          columns.map((column) => row[column]),
        ),
      );
  },
  async insertWords(trx, table, rows) {
    for (const { key, words } of rows)
      await trx.executeQuery(CompiledQuery.raw(`insert into ${table} (rowid, words) values (?, ?)`, [key, words]));
  },
  async deleteWords(trx, table, document) {
    await sql`delete from ${sql.table(table)} where rowid between ${rowKey(document, 0)} and ${rowKey(document + 1, 0) - 1}`.execute(
      trx,
    );
  },
  matching: (table, query) =>
    sql`(select rowid as key from ${sql.table(table)} where ${sql.table(table)} match ${toFts5(query)})`,
  async *structureProblems(db) {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
    for (const { integrity_check: found } of rows) if (found !== 'ok') yield found;
    // A trigger or a view that somebody put in could show other rows than there are.
    const own = openSqlite(':memory:', 'create');
    try {
      for (const migrate of migrations) await migrate(own, sqlite);
      const expected = await definitions(own);
      const there = await definitions(db);
      for (const [name, definition] of there)
        if (expected.get(name) !== definition) yield `${name} is not as Hearsay defines it`;
      for (const name of expected.keys()) if (!there.has(name)) yield `${name} is missing`;
    } finally {
      await own.destroy();
    }
  },
  checkWords,
  // SQLite goes on after the highest by itself.
  resumeIds: async () => {},
  async snapshot(db, path) {
    // The case itself stays as it is, which `query_only` does not see.
    await sql`pragma query_only = off`.execute(db);
    await sql`vacuum into ${path}`.execute(db);
  },
  explain(error) {
    const code = (error as { errcode?: number } | null)?.errcode;
    return code === undefined ? null : (reasons[code & 0xff] ?? null);
  },
};

const definitions = async (db: Kysely<Tables>): Promise<Map<string, string | null>> => {
  const { rows } = await sql<{ name: string; sql: string | null }>`select name, sql from sqlite_master`.execute(db);
  return new Map(rows.map((row) => [row.name, row.sql]));
};

/** By the primary result code (https://sqlite.org/rescode.html). */
const reasons: Readonly<Record<number, string>> = {
  5: 'another program has been writing to it for too long; try again when that is done',
  6: 'another program has been writing to it for too long; try again when that is done',
  8: 'it may not be written to',
  10: 'the disk fails to read or write it',
  11: DAMAGED,
  13: 'the disk is full; nothing of the last step was kept, and the same command goes on when there is room',
  14: 'it cannot be opened',
  26: 'it is no case of Hearsay, or its beginning is damaged',
};

/** How a case file is opened. */
export type Access = 'create' | 'write' | 'read';

/** @throws CaseError */
export const openSqlite = (path: string, access: Access): Kysely<Tables> => {
  if (access !== 'create' && !existsSync(path)) throw new CaseError(path, 'there is no such file');
  let db: DatabaseSync | null = null;
  try {
    db = access === 'read' ? openToRead(path) : new DatabaseSync(path);
    // What a stranger's file brings with it must not run.
    db.exec(
      `pragma busy_timeout = ${SHORT_WAIT}; pragma trusted_schema = off; pragma foreign_keys = on; pragma cell_size_check = on`,
    );
    const empty = db.prepare('pragma schema_version').get()!.schema_version === 0;
    if (empty && access !== 'create') throw new CaseError(path, NO_CASE);
    if (empty) db.exec(`pragma page_size = 8192; pragma application_id = ${APPLICATION_ID}`);
    else if (db.prepare('pragma application_id').get()!.application_id !== APPLICATION_ID)
      throw new CaseError(path, reasons[26]!);
    if (access !== 'read') db.exec('pragma journal_mode = wal; pragma synchronous = full');
    db.exec('pragma cache_size = -65536; pragma temp_store = memory');
    return new Kysely<Tables>({ dialect: nodeSqlite(db) });
  } catch (error) {
    db?.close();
    const reason = sqlite.explain(error);
    throw reason === null ? error : new CaseError(path, reason, error);
  }
};

/**
 * Opened so that nothing can be written through it, yet as a writer where that may be: a mere reader leaves files beside the
 * case. In a folder that may not be written to SQLite cannot even make its lock, and nobody can write there meanwhile.
 */
const openToRead = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path);
  try {
    db.exec('pragma query_only = on');
    db.prepare('pragma schema_version').get();
    return db;
  } catch (error) {
    db.close();
    if (!lockless.includes(((error as { errcode?: number }).errcode ?? 0) & 0xff)) throw error;
    return new DatabaseSync(new URL(`${pathToFileURL(path)}?immutable=1`), { readOnly: true });
  }
};

/** What SQLite answers where it cannot make its lock: SQLITE_READONLY and SQLITE_CANTOPEN. */
const lockless = [8, 14];
