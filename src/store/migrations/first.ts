import { type ColumnDefinitionBuilder, type CreateTableBuilder, sql } from 'kysely';
import type { Dialect } from '../dialect.ts';
import type { Database } from '../tables.ts';

type Table = CreateTableBuilder<string, string>;

/** The first shape of a case; what each table holds is told in `tables.ts`. */
export const first = async (db: Database, dialect: Dialect): Promise<void> => {
  const { schema } = db;
  const given = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
  const text = sql`text collate ${sql.id(dialect.collation)}`;

  const documentKey = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
    dialect.name === 'sqlite' ? column.primaryKey() : column.primaryKey().generatedByDefaultAsIdentity();
  const id = dialect.name === 'sqlite' ? 'integer' : 'bigint';

  await schema
    .createTable('case_facts')
    .addColumn('key', text, (column) => column.notNull().primaryKey())
    .addColumn('value', text, given)
    .execute();
  await schema
    .createTable('documents')
    .addColumn('id', id, documentKey)
    .addColumn('sha256', text, (column) => column.notNull().unique())
    .addColumn('lineage', text, given)
    .addColumn('version', 'integer', given)
    .addColumn('latest', 'integer', given)
    .addColumn('size', 'integer', given)
    .addColumn('hints', text, given)
    .addColumn('stage', text, given)
    .addColumn('failed_format', text)
    .addColumn('failed_reason', text)
    .addColumn('warnings', text, given)
    .addColumn('reading', 'bigint')
    .addColumn('document_id', text)
    .addColumn('text_sha256', text)
    .addColumn('characters', 'integer')
    .addColumn('title', text)
    .addColumn('byline', text)
    .addColumn('outlet', text)
    .addColumn('url', text)
    .addColumn('published', text)
    .addColumn('language', text)
    .addUniqueConstraint('documents_of_lineage', ['lineage', 'version'])
    .execute();

  await schema
    .createTable('contents')
    .addColumn('document', 'bigint', (column) => column.primaryKey().references('documents.id'))
    .addColumn('bytes', dialect.bytes, given)
    .addColumn('text', text)
    .addColumn('blocks', text)
    .addColumn('about', text)
    .execute();
  await schema
    .createTable('origins')
    .addColumn('origin', text, given)
    .addColumn('document', 'bigint', (column) => column.notNull().references('documents.id'))
    .addColumn('got_at', text, given)
    .addPrimaryKeyConstraint('origins_key', ['origin', 'document'])
    .execute();
  await schema
    .createTable('missed')
    .addColumn('origin', text, (column) => column.notNull().primaryKey())
    .addColumn('at', text, given)
    .addColumn('format', text, given)
    .addColumn('reason', text, given)
    .execute();
  await schema
    .createTable('readings')
    .addColumn('id', id, documentKey)
    .addColumn('document', 'bigint', (column) => column.notNull().references('documents.id'))
    .addColumn('hearsay', text, given)
    .addColumn('model', text, given)
    .addColumn('sha256', text, given)
    .addColumn('json', dialect.bytes, given)
    .addUniqueConstraint('readings_of_engine', ['document', 'hearsay', 'model'])
    .execute();

  const rows = (name: string): Table =>
    schema.createTable(name).addColumn('document', 'bigint', given).addColumn('n', 'integer', given) as Table;
  const worded = (name: string): Table =>
    rows(name)
      .addColumn('start_at', 'integer', given)
      .addColumn('end_at', 'integer', given)
      .addColumn('spans', text)
      .addColumn('words', text, given) as Table;
  const keyed = (table: Table, ...columns: string[]) =>
    table.addPrimaryKeyConstraint(`${table.toOperationNode().table.table.identifier.name}_key`, columns as never);

  await keyed(
    worded('claims')
      .addColumn('id', text, given)
      .addColumn('said', 'integer')
      .addColumn('speaker_key', text)
      .addColumn('source_kind', text)
      .addColumn('act', text)
      .addColumn('manner', text)
      .addColumn('polarity', text, given)
      .addColumn('certainty', text, given)
      .addColumn('mode', text, given)
      .addColumn('rule', text, given)
      .addColumn('score', 'double precision', given),
    'document',
    'n',
  ).execute();
  await keyed(
    worded('attributions')
      .addColumn('id', text, given)
      .addColumn('source', text)
      .addColumn('cue', text, given)
      .addColumn('source_kind', text, given)
      .addColumn('speaker', 'integer')
      .addColumn('manner', text, given)
      .addColumn('act', text, given)
      .addColumn('within', 'integer')
      .addColumn('rule', text, given)
      .addColumn('score', 'double precision', given),
    'document',
    'n',
  ).execute();

  const small = [
    rows('entities').addColumn('id', text, given).addColumn('kind', text, given).addColumn('key', text, given),
    rows('mentions')
      .addColumn('start_at', 'integer', given)
      .addColumn('end_at', 'integer', given)
      .addColumn('kind', text, given)
      .addColumn('entity', 'integer'),
    worded('times')
      .addColumn('kind', text, given)
      .addColumn('value', text, given)
      .addColumn('from_date', text)
      .addColumn('to_date', text),
    worded('places')
      .addColumn('name', text, given)
      .addColumn('country', text)
      .addColumn('lat', 'double precision')
      .addColumn('lon', 'double precision')
      .addColumn('precision', text)
      .addColumn('gazetteer_id', text),
    worded('quantities')
      .addColumn('kind', text, given)
      .addColumn('value', 'double precision')
      .addColumn('low', 'double precision')
      .addColumn('high', 'double precision')
      .addColumn('unit', text)
      .addColumn('of', text)
      .addColumn('casualty', text),
    worded('actions')
      .addColumn('claim', 'integer', given)
      .addColumn('type', text, given)
      .addColumn('mode', text)
      .addColumn('stance', text)
      .addColumn('actor', 'integer')
      .addColumn('target', 'integer'),
  ] as Table[];
  for (const table of small) await keyed(table, 'document', 'n').modifyEnd(dialect.keyed).execute();
  await keyed(
    schema
      .createTable('claim_parts')
      .addColumn('document', 'bigint', given)
      .addColumn('kind', text, given)
      .addColumn('part', 'integer', given)
      .addColumn('claim', 'integer', given) as Table,
    'document',
    'kind',
    'part',
    'claim',
  )
    .modifyEnd(dialect.keyed)
    .execute();
  await schema
    .createTable('names')
    .addColumn('key', text, (column) => column.notNull().primaryKey())
    .addColumn('name', text, given)
    .modifyEnd(dialect.keyed)
    .execute();

  await schema
    .createTable('log')
    .addColumn('seq', 'bigint', (column) => column.notNull().primaryKey())
    .addColumn('at', text, given)
    .addColumn('who', text, given)
    .addColumn('act', text, given)
    .addColumn('target', text, given)
    .addColumn('before', text, given)
    .addColumn('after', text, given)
    .addColumn('previous', text, given)
    .addColumn('hash', text, given)
    .execute();
  await keyed(
    schema
      .createTable('states')
      .addColumn('document', 'bigint', given)
      .addColumn('claim', text, given)
      .addColumn('state', text, given) as Table,
    'document',
    'claim',
  ).execute();
  await keyed(
    schema
      .createTable('tags')
      .addColumn('document', 'bigint', given)
      .addColumn('claim', text, given)
      .addColumn('tag', text, given) as Table,
    'document',
    'claim',
    'tag',
  ).execute();

  await dialect.createWordTables(db);

  for (const [table, columns] of indexes)
    await schema
      .createIndex(`${table}_by_${columns[0]}`)
      .on(table)
      .columns([...columns])
      .execute();
};

/** What the filters look for, with what they put in order behind it. */
const indexes: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['documents', ['stage', 'id']],
  ['documents', ['outlet', 'id']],
  ['documents', ['published', 'id']],
  ['origins', ['document']],
  ['claims', ['id']],
  ['claims', ['speaker_key', 'document', 'n']],
  ['claims', ['source_kind', 'document', 'n']],
  ['claims', ['act', 'document', 'n']],
  ['claims', ['certainty', 'document', 'n']],
  ['claims', ['polarity', 'document', 'n']],
  ['claims', ['mode', 'document', 'n']],
  ['attributions', ['id']],
  ['entities', ['key', 'document', 'n']],
  ['times', ['from_date', 'to_date', 'document', 'n']],
  ['places', ['lat', 'lon', 'document', 'n']],
  ['states', ['state', 'document', 'claim']],
  ['tags', ['tag', 'document', 'claim']],
];
