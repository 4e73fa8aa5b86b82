import { sql } from 'kysely';
import type { Dialect } from '../dialect.ts';
import type { Database } from '../tables.ts';

/** What people make of claims. */
export const judging = async (db: Database, dialect: Dialect): Promise<void> => {
  const text = sql`text collate ${sql.id(dialect.collation)}`;
  await db.schema
    .createTable('judged')
    .addColumn('document', 'bigint', (column) => column.notNull())
    .addColumn('claim', text, (column) => column.notNull())
    .addColumn('json', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('judged_key', ['document', 'claim'])
    .modifyEnd(dialect.keyed)
    .execute();
};
