import type { ColumnDataType, RawBuilder } from 'kysely';
import type { Database, Tables, Writing } from './tables.ts';
import type { TextQuery } from './text-query.ts';

/** The rows that come in thousands, with all their columns given. */
export type BulkTable = Exclude<
  keyof Tables,
  'case_facts' | 'documents' | 'contents' | 'readings' | 'document_words' | 'claim_words'
>;

/** The tables of the text search. */
export type WordTable = 'document_words' | 'claim_words';

/** Compares the index of the text search with what it should hold. */
export interface WordCheck {
  /** Whether the rows of a document are these, as far as that can be told before the end. */
  compare(table: WordTable, document: number, rows: readonly { key: number; words: string }[]): Promise<boolean>;
  /** After all documents: those whose rows are not what they should be. */
  rest(): AsyncIterable<{ readonly table: WordTable; readonly document: number }>;
}

/** What an engine does in a way of its own. Everything else is one SQL for both. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** Orders text by code point, and is to be named wherever text is put in order. */
  readonly collation: 'binary' | 'C';
  /** The type of a column of bytes. */
  readonly bytes: ColumnDataType;
  /** What ends the definition of a table that is always asked by its whole primary key. */
  readonly keyed: RawBuilder<unknown>;
  createWordTables(db: Database): Promise<void>;
  /** Holds off every other writer until the transaction ends. */
  lock(trx: Writing): Promise<void>;
  /** Rows of one table, which all have the same columns; what is there already stays as it is. */
  insert<T extends BulkTable>(trx: Writing, table: T, rows: readonly Tables[T][]): Promise<void>;
  /** `words` are folded and joined by spaces, as `searchWords` makes them. */
  insertWords(trx: Writing, table: WordTable, rows: readonly { key: number; words: string }[]): Promise<void>;
  /** Takes out the words of a document. */
  deleteWords(trx: Writing, table: WordTable, document: number): Promise<void>;
  /** The `key` of each row whose words fit the query, as a subquery. */
  matching(table: WordTable, query: TextQuery): RawBuilder<{ key: number }>;
  /** What is wrong with the engine's own structures, as far as it can tell. */
  structureProblems(db: Database): AsyncIterable<string>;
  checkWords(db: Database): WordCheck;
  /** Lets the numbers of new documents and readings go on after the highest there is. */
  resumeIds(trx: Writing): Promise<void>;
  /** Writes all of a case file as it is at this moment into another; null where a case is no file. */
  readonly snapshot: ((db: Database, path: string) => Promise<void>) | null;
  /** An error of the engine in plain words; null for one that is no fault of the place or its data. */
  explain(error: unknown): string | null;
}
