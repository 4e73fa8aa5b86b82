import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { CaseError } from './case-error.ts';
import type { Dialect } from './dialect.ts';
import { rowKey, type Tables } from './tables.ts';
import { toTsquery } from './text-query.ts';

export const postgres: Dialect = {
  name: 'postgres',
  collation: 'C',
  bytes: 'bytea',
  keyed: sql``,
  async createWordTables(db) {
    for (const table of ['document_words', 'claim_words']) {
      await sql`create table ${sql.table(table)} (key bigint primary key, words tsvector not null)`.execute(db);
      await sql`create index ${sql.id(`${table}_index`)} on ${sql.table(table)} using gin (words)`.execute(db);
    }
  },
  async lock(trx) {
    await sql`lock table log in exclusive mode`.execute(trx);
  },
  async insert(trx, table, rows) {
    const first = rows[0];
    if (!first) return;
    const columns = sql.join(Object.keys(first).map((column) => sql.id(column)));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
      on conflict do nothing`.execute(trx);
  },
  async insertWords(trx, table, rows) {
    if (!rows.length) return;
    const vectors = rows.map(({ key, words }) => ({ key, words: toVector(words) }));
    await sql`insert into ${sql.table(table)} (key, words)
      select key, words::tsvector from json_to_recordset(${JSON.stringify(vectors)}::json) as (key bigint, words text)`.execute(
      trx,
    );
  },
  async deleteWords(trx, table, document) {
    await sql`delete from ${sql.table(table)}
      where key between ${rowKey(document, 0)} and ${rowKey(document + 1, 0) - 1}`.execute(trx);
  },
  matching: (table, query) => sql`(select key from ${sql.table(table)} where words @@ ${toTsquery(query)}::tsquery)`,
  // Whoever runs the server looks after its files; `pg_amcheck` checks them.
  async *structureProblems() {},
  checkWords: (db) => ({
    async compare(table, document, rows) {
      const vectors = rows.map(({ key, words }) => ({ key, words: toVector(words) }));
      const { rows: counts } = await sql<{ there: number; same: number }>`select count(*) as there,
        count(*) filter (where there.words = given.words::tsvector) as same from ${sql.table(table)} as there
        left join json_to_recordset(${JSON.stringify(vectors)}::json) as given (key bigint, words text) using (key)
        where there.key between ${rowKey(document, 0)} and ${rowKey(document + 1, 0) - 1}`.execute(db);
      return counts.every(({ there, same }) => there === rows.length && same === rows.length);
    },
    async *rest() {},
  }),
  async resumeIds(trx) {
    for (const table of ['documents', 'readings'])
      await sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select coalesce(max(id), 0) + 1 from ${sql.table(table)}), false)`.execute(
        trx,
      );
  },
  snapshot: null,
  explain(error) {
    const { code, message = '' } = (error ?? {}) as { code?: unknown; message?: string };
    if (typeof code === 'string') return reasons[code] ?? reasons[code.slice(0, 2)] ?? null;
    // The client gives its own errors no code.
    return /^Connection terminated|connection error|Connection ended|timeout exceeded/i.test(message)
      ? BROKEN_OFF
      : null;
  },
};

/** A tsvector as it is written, so that the words are ours and not the server's language's. */
const toVector = (words: string): string => {
  const places = new Map<string, number[]>();
  words.split(' ').forEach((word, at) => {
    if (!word) return;
    const known = places.get(word);
    if (known) known.push(at + 1);
    else places.set(word, [at + 1]);
  });
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
};

const BROKEN_OFF = 'the server broke off; the same command goes on when it is back';

/** By the code of the client or of the server, or the class of the latter (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers there',
  ECONNRESET: BROKEN_OFF,
  ENOTFOUND: 'there is no such host',
  ENOENT: 'no server answers there',
  ETIMEDOUT: 'the server does not answer',
  EPIPE: BROKEN_OFF,
  '08': BROKEN_OFF,
  '28': 'the server does not let this user in',
  '3D': 'the server has no such database',
  '25006': 'it may not be written to',
  '42501': 'this user may not do that there',
  '53': 'the server has run out of disk, memory or connections; the same command goes on when there is room',
  '57': 'the server is shutting down or starting; the same command goes on when it is back',
  '58': 'the disk of the server fails',
  XX: 'the server finds its data damaged',
};

/** The schema a case is where its address names none. */
const DEFAULT_SCHEMA = 'hearsay';
const schemaName = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * Opens a case on a server: `postgres://user@host/database?schema=name`, one schema a case.
 *
 * @throws CaseError where it is no address, or names no possible schema
 */
export const openPostgres = (address: string): { db: Kysely<Tables>; schema: string; shown: string } => {
  if (!URL.canParse(address))
    throw new CaseError('postgres://…', 'it is no address such as postgres://user@host/database');
  const url = new URL(address);
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  url.searchParams.delete('schema');
  const shown = `${url.host}${url.pathname}?schema=${schema}`;
  if (!schemaName.test(schema))
    throw new CaseError(shown, 'the name of the schema is not made of small letters, digits and _');
  const pool = new pg.Pool({
    connectionString: url.href,
    max: 4,
    connectionTimeoutMillis: 10_000,
    // Keys and counts are below 2^53.
    types: {
      getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
    } as pg.CustomTypesConfig,
    options: `-c search_path=${schema},public -c client_min_messages=warning`,
  });
  // A connection that breaks while nobody uses it: the next query tells.
  pool.on('error', () => {});
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), schema, shown };
};

const INT8 = 20;
