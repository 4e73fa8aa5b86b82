import { sql } from 'kysely';
import { CaseError, DAMAGED, NO_CASE } from './case-error.ts';
import type { Dialect } from './dialect.ts';
import { migrations } from './migrations/migrations.ts';
import { openPostgres, postgres } from './postgres.ts';
import { type Access, openSqlite, sqlite } from './sqlite.ts';
import type { Database, Writing } from './tables.ts';

/** Documents, their readings, people's judgements and the log of all that happened: a file, or a schema on a server. */
export interface Case {
  /** The file's path, or the server's address without its password. */
  readonly place: string;
  readonly db: Database;
  readonly dialect: Dialect;
  close(): Promise<void>;
}

export const isAddress = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);

/**
 * Opens the case at a path or a `postgres://` address. With *create* a case that is not there is made, and with *write* and
 * *create* an older one is brought up to date.
 *
 * @throws CaseError where there is none, where it cannot be opened, or where a newer Hearsay made it
 */
export const openCase = async (place: string, access: Access): Promise<Case> => {
  const opened = isAddress(place) ? await onServer(place, access) : inFile(place, access);
  try {
    await bringUpToDate(opened, access);
    return opened;
  } catch (error) {
    await opened.close();
    throw asCaseError(opened, error);
  }
};

const inFile = (path: string, access: Access): Case => {
  const db = openSqlite(path, access);
  return { place: path, db, dialect: sqlite, close: () => db.destroy() };
};

const onServer = async (address: string, access: Access): Promise<Case> => {
  const { db, schema, shown } = openPostgres(address);
  const opened = { place: shown, db, dialect: postgres, close: () => db.destroy() };
  try {
    if (access === 'create')
      await db.transaction().execute(async (trx) => {
        await oneAtATime(trx);
        // Whoever may not make schemas may still have been given one.
        const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(trx);
        if (!rows.length) await sql`create schema ${sql.id(schema)}`.execute(trx);
      });
    return opened;
  } catch (error) {
    await db.destroy();
    throw asCaseError(opened, error);
  }
};

const bringUpToDate = async (opened: Case, access: Access): Promise<void> => {
  const { db, place } = opened;
  let seen = await migrationOf(opened);
  if (seen === 0 && access !== 'create') throw new CaseError(place, NO_CASE);
  if (seen < migrations.length) {
    if (access === 'read') throw new CaseError(place, 'an older Hearsay made it; `hearsay add` brings it up to date');
    await db.transaction().execute(async (trx) => {
      if (opened.dialect.name === 'postgres') await oneAtATime(trx);
      seen = await migrationOf({ ...opened, db: trx });
      for (const migrate of migrations.slice(seen)) await migrate(trx, opened.dialect);
      await trx.deleteFrom('case_facts').where('key', '=', 'migration').execute();
      await trx
        .insertInto('case_facts')
        .values({ key: 'migration', value: String(migrations.length) })
        .execute();
    });
  }
  if (seen > migrations.length)
    throw new CaseError(place, 'a newer Hearsay made it, which this one cannot read; please bring Hearsay up to date');
};

/** Two programs may find a case missing or out of date at once; on a server the second waits here until the first is done. */
const oneAtATime = (trx: Writing): Promise<unknown> => sql`select pg_advisory_xact_lock(${MIGRATING})`.execute(trx);

/** Any fixed number does, as long as nobody else on the server takes the same. */
const MIGRATING = 0x68736179;

/** How many migrations the case has seen; 0 where it has no tables yet. */
const migrationOf = async ({ db, dialect }: Pick<Case, 'db' | 'dialect'>): Promise<number> => {
  const there =
    dialect.name === 'sqlite'
      ? sql<{ name: string | null }>`select name from sqlite_master where name = 'case_facts'`
      : sql<{ name: string | null }>`select table_name as name from information_schema.tables
          where table_schema = current_schema() and table_name = 'case_facts'`;
  if (!(await there.execute(db)).rows.length) return 0;
  const { value } = await db
    .selectFrom('case_facts')
    .select('value')
    .where('key', '=', 'migration')
    .executeTakeFirstOrThrow();
  return Number(value);
};

/**
 * Runs `work` in one transaction: all of it stands at the end, or nothing.
 *
 * @throws CaseError where the place fails: full, read-only, damaged, gone
 */
export const writing = <T>(opened: Case, work: (trx: Writing) => Promise<T>): Promise<T> =>
  guarded(opened, () => opened.db.transaction().execute(work));

/** As `writing`, and holds off everybody else who writes so: what appends to the log, or decides what is new. */
export const writingAlone = <T>(opened: Case, work: (trx: Writing) => Promise<T>): Promise<T> =>
  writing(opened, async (trx) => {
    await opened.dialect.lock(trx);
    return work(trx);
  });

/** Runs `work` and turns what fails at the place into a CaseError. */
export const guarded = async <T>(opened: Case, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw asCaseError(opened, error);
  }
};

const asCaseError = ({ place, dialect }: Case, error: unknown): unknown => {
  // The JSON of a case is its own, so what cannot be parsed was not written so.
  const reason = error instanceof SyntaxError ? DAMAGED : dialect.explain(error);
  return reason === null ? error : new CaseError(place, reason, error);
};
