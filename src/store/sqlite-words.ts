import { sql } from 'kysely';
import type { WordCheck, WordTable } from './dialect.ts';
import { type Database, rowKey } from './tables.ts';

/**
 * Looks through the index of the text search, which keeps nothing of a text but where each word stands. It cannot be asked for
 * one document, so what it should hold is summed up for each, and then what it does hold, in one pass over all of it.
 */
export const checkWords = (db: Database): WordCheck => {
  const expected = { document_words: new Map<number, number>(), claim_words: new Map<number, number>() };
  return {
    async compare(table, document, rows) {
      let sum = 0;
      for (const { key, words } of rows)
        words.split(' ').forEach((word, at) => {
          if (word) sum = (sum + instanceOf(hashOf(word), key, at)) | 0;
        });
      expected[table].set(document, sum);
      return true;
    },
    async *rest() {
      for (const table of ['document_words', 'claim_words'] as const) {
        const sums = await sumsOf(db, table);
        for (const [document, sum] of expected[table]) {
          if ((sums.get(document) ?? 0) !== sum) yield { table, document };
          sums.delete(document);
        }
        for (const document of sums.keys()) yield { table, document };
      }
    },
  };
};

const sumsOf = async (db: Database, table: WordTable): Promise<Map<number, number>> => {
  // https://sqlite.org/fts5.html#the_fts5vocab_virtual_table_module; a temporary table changes nothing of the case.
  await sql`pragma query_only = off`.execute(db);
  await sql`create virtual table if not exists temp.instances_of_${sql.raw(table)}
    using fts5vocab('main', ${sql.lit(table)}, 'instance')`.execute(db);
  const sums = new Map<number, number>();
  let term = '';
  let hash = 0;
  const query = sql<{ term: string; doc: number; at: number }>`select term, doc, "offset" as at
    from temp.instances_of_${sql.raw(table)}`.compile(db);
  for await (const { rows } of db.getExecutor().stream<{ term: string; doc: number; at: number }>(query, 1))
    for (const row of rows) {
      // They come by term.
      if (row.term !== term) {
        term = row.term;
        hash = hashOf(term);
      }
      const document = Math.floor(row.doc / rowKey(1, 0));
      sums.set(document, ((sums.get(document) ?? 0) + instanceOf(hash, row.doc, row.at)) | 0);
    }
  return sums;
};

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
};

const instanceOf = (hash: number, key: number, at: number): number =>
  Math.imul(hash ^ Math.imul(key | 0, 0x9e3779b1), Math.imul(at, 0x85ebca6b) | 1);
