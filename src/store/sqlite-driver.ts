import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';

/** Kysely over Node's own SQLite, on one connection. */
export const nodeSqlite = (db: DatabaseSync): Dialect => ({
  createDriver: () => driverOf(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (kysely) => new SqliteIntrospector(kysely),
});

const driverOf = (db: DatabaseSync): Driver => {
  const connection = connectionOf(db);
  const run = async (sql: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    // A transaction that begins with reading and then writes would be refused, not made to wait, once another has written.
    beginTransaction: async (_, { accessMode }: TransactionSettings) => {
      if (accessMode === 'read only') return run('begin');
      // SQLite itself waits for other writers too, but nothing else in this program would go on meanwhile.
      for (const began = performance.now(); ; ) {
        try {
          return await run('begin immediate');
        } catch (error) {
          const { errcode = 0 } = error as { errcode?: number };
          if ((errcode & 0xff) !== BUSY || performance.now() - began > PATIENCE) throw error;
          await setTimeout(PAUSE);
        }
      }
    },
    commitTransaction: () => run('commit'),
    rollbackTransaction: async () => {
      // After a full disk and its like SQLite has rolled back by itself.
      if (db.isTransaction) await run('rollback');
    },
    releaseConnection: async () => {},
    destroy: async () => db.close(),
  };
};

/** Another holds the file (https://sqlite.org/rescode.html). */
const BUSY = 5;
/** How long a writer waits for others, and until it asks again, in milliseconds. Each holds the file for a fraction of a second. */
const PATIENCE = 30_000;
const PAUSE = 10;

/** Preparing a statement takes longer than running it. Statements of many lengths must not be kept for ever. */
const KEPT_STATEMENTS = 200;

const connectionOf = (db: DatabaseSync): DatabaseConnection => {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    if (statements.size >= KEPT_STATEMENTS) statements.delete(statements.keys().next().value!);
    statements.set(sql, statement);
    return statement;
  };
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const statement = prepare(sql);
      const values = parameters as SQLInputValue[];
      if (statement.columns().length) return { rows: statement.all(...values) as R[] };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    },
    async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      // Not a kept statement: running that again would end this loop.
      for (const row of db.prepare(sql).iterate(...(parameters as SQLInputValue[]))) yield { rows: [row as R] };
    },
  };
};
