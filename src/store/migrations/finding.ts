import { sql } from 'kysely';
import type { Database } from '../tables.ts';

/** What finding needs beside the first indexes: the orders that it offers, and the names of places. */
export const finding = async (db: Database): Promise<void> => {
  for (const { name, on } of [
    { name: 'places_by_name', on: sql`places (name, document, n)` },
    { name: 'documents_in_time', on: sql`documents (coalesce(published, ''), id)` },
    { name: 'claims_in_names', on: sql`claims (coalesce(speaker_key, ''), document, n)` },
    { name: 'claims_by_score', on: sql`claims (score, document, n)` },
  ])
    await sql`create index ${sql.id(name)} on ${on}`.execute(db);
};
