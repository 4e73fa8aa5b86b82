import { sql } from 'kysely';
import type { Reading } from '../record/reading.ts';
import { type Case, guarded } from './case.ts';
import { CaseError } from './case-error.ts';
import type { WordCheck } from './dialect.ts';
import { amendedBy } from './judgements.ts';
import { originsOf } from './listing.ts';
import { chainProblem, logEntries } from './log.ts';
import { sha256, unpack } from './packed.ts';
import { readingOf } from './readings.ts';
import { type Rows, rowsOf, rowTables, searchWordsOf } from './rows.ts';
import type { Documents, Log } from './tables.ts';
import { judgementProblems } from './verify-judgements.ts';

/** Something that is not as it was put there: where, and what. */
export interface Problem {
  readonly where: string;
  readonly what: string;
}

const PAGE = 50;

/**
 * Checks all of a case against itself: the engine's own structures, the chain of the log, each document's bytes against their
 * hash and the log, its text against its own, its reading against its hash, and every row against what is made anew from the
 * reading and the frozen text. A case that somebody else made is read with no more trust than any other file.
 *
 * @param checked called after each document with their number so far
 */
export async function* verifyCase(opened: Case, checked: (documents: number) => void): AsyncGenerator<Problem> {
  try {
    for await (const what of opened.dialect.structureProblems(opened.db)) yield { where: 'the store', what };
  } catch (error) {
    // What is too damaged to be looked over is told by the engine; the rest may still be readable.
    yield problemOf('the store', error);
  }
  try {
    const added = yield* verifyLog(opened);
    yield* verifyDocuments(opened, added, checked);
    for await (const what of judgementProblems(opened)) yield { where: 'the judgements', what };
    yield* verifyLeftovers(opened);
  } catch (error) {
    yield problemOf('the store', error);
  }
}

const problemOf = (where: string, error: unknown): Problem => ({
  where,
  what: error instanceof CaseError ? error.reason : (error as Error).message,
});

/** A place and the hash of what was got there, as the log has them. */
const gotKey = (hash: string, origin: string): string => `${hash} ${origin}`;

interface Added {
  readonly at: string;
  /** As JSON. */
  readonly hints: string;
}

/** @returns what the log says of each version got at each place, by `gotKey` */
async function* verifyLog(opened: Case): AsyncGenerator<Problem, Map<string, Added>> {
  const added = new Map<string, Added>();
  let last: Log | null = null;
  for await (const entry of logEntries(opened)) {
    const what = chainProblem(entry, last);
    if (what) yield { where: 'the log', what };
    last = entry;
    if (entry.act !== 'add') continue;
    try {
      for (const { sha256, origin, hints } of JSON.parse(entry.target))
        added.set(gotKey(sha256, origin), { at: entry.at, hints: JSON.stringify(hints) });
    } catch {
      yield { where: 'the log', what: `entry ${entry.seq} of the log cannot be read` };
    }
  }
  return added;
}

async function* verifyDocuments(
  opened: Case,
  added: Map<string, Added>,
  checked: (documents: number) => void,
): AsyncGenerator<Problem> {
  let count = 0;
  const check = opened.dialect.checkWords(opened.db);
  for (let after = 0; ; ) {
    const { documents, origins, rows } = await pageAfter(opened, after);
    for (const row of documents) {
      for (const what of await problemsOf(opened, row, rows(row.id), check))
        yield { where: `document ${row.id}`, what };
      let hinted = false;
      for (const { origin, got_at } of origins.get(row.id) ?? []) {
        const key = gotKey(row.sha256, origin);
        const said = added.get(key);
        if (said?.at !== got_at)
          yield { where: `document ${row.id}`, what: `the log does not say that it was got at ${origin} at ${got_at}` };
        hinted ||= said?.hints === row.hints;
        added.delete(key);
      }
      if (!hinted) yield { where: `document ${row.id}`, what: 'what was known of its bytes is not what the log says' };
      checked(++count);
    }
    if (documents.length < PAGE) break;
    after = documents.at(-1)!.id;
  }
  for await (const { table, document } of check.rest())
    yield { where: `document ${document}`, what: wrongWords(table) };
  for (const key of added.keys()) yield { where: 'the log', what: `a document that was added is missing: ${key}` };
}

const pageAfter = (opened: Case, after: number) =>
  guarded(opened, async () => {
    const { db } = opened;
    const documents = await db
      .selectFrom('documents')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const last = documents.at(-1)?.id ?? after;
    const origins = await originsOf(
      opened,
      documents.map(({ id }) => id),
    );
    const tables = new Map<string, Map<number, object[]>>();
    for (const table of rowTables) {
      const found = await db
        .selectFrom(table)
        .selectAll()
        .where('document', '>', after)
        .where('document', '<=', last)
        .execute();
      tables.set(
        table,
        Map.groupBy<number, { document: number }>(found, ({ document }) => document),
      );
    }
    const rows = (id: number): Readonly<Record<keyof Rows, readonly object[]>> =>
      Object.fromEntries(rowTables.map((table) => [table, tables.get(table)!.get(id) ?? []])) as never;
    return { documents, origins, rows };
  });

type Row = Omit<Documents, 'id'> & { readonly id: number };

const problemsOf = async (
  opened: Case,
  row: Row,
  rows: Readonly<Record<keyof Rows, readonly object[]>>,
  check: WordCheck,
): Promise<string[]> => {
  const problems = await bytesProblems(opened, row);
  let reading: Reading | null;
  try {
    reading = await readingOf(opened, row.id);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return [...problems, error.reason.replace(/^document \d+: /, '')];
  }
  if ((reading !== null) !== (row.stage === 'read'))
    problems.push(`its stage is ${row.stage}, which its reading belies`);
  if (!reading)
    return [
      ...problems,
      ...rowTables.filter((table) => rows[table].length).map((table) => `it has ${table} and no reading`),
    ];

  const { about, text } = reading.document;
  for (const field of ['title', 'byline', 'outlet', 'url', 'published', 'language'] as const)
    if (row[field] !== about[field]) problems.push(`its ${field} is not what was loaded`);
  if (row.characters !== text.length) problems.push('its length is not that of its text');
  const expected = rowsOf((await amendedBy(opened, row.id, reading)).reading, row.id);
  for (const table of rowTables) problems.push(...differences(table, expected[table], rows[table]));
  const words = searchWordsOf(text, expected.claims, row.id);
  for (const table of ['document_words', 'claim_words'] as const)
    if (!(await check.compare(table, row.id, words[table]))) problems.push(wrongWords(table));
  return problems;
};

const wrongWords = (table: string): string => `its ${table} for the text search are not those of its text`;

const bytesProblems = async ({ db }: Case, row: Row): Promise<string[]> => {
  const held = await db.selectFrom('contents').select('bytes').where('document', '=', row.id).executeTakeFirst();
  if (!held) return ['its frozen bytes are missing'];
  try {
    const bytes = unpack(held.bytes);
    return bytes.length === row.size && sha256(bytes) === row.sha256 ? [] : ['its frozen bytes were changed'];
  } catch {
    return ['its frozen bytes are damaged'];
  }
};

/** Where rows are not those that the reading gives; of each table the first is told. */
const differences = (table: string, expected: readonly object[], found: readonly object[]): string[] => {
  const written = (rows: readonly object[]): string[] =>
    rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  const should = written(expected);
  const is = written(found);
  const wrong = new Set(is).symmetricDifference(new Set(should)).values().next().value;
  if (wrong === undefined && is.length === should.length) return [];
  return [`its ${table} are not those of its reading and text: ${wrong ?? 'one is there twice'}`];
};

/** Rows of no document, names that are not looked up, and versions that do not follow each other. */
async function* verifyLeftovers({ db }: Case): AsyncGenerator<Problem> {
  const where = 'the store';
  for (const table of rowTables) {
    const { rows } = await sql<{ document: number }>`select document from ${sql.table(table)}
      where document not in (select id from documents) limit 1`.execute(db);
    for (const { document } of rows)
      yield { where, what: `${table} has rows of document ${document}, which is missing` };
  }
  for (const [table, column] of [
    ['claims', 'speaker_key'],
    ['entities', 'key'],
  ] as const) {
    const { rows } = await sql<{ key: string }>`select ${sql.ref(column)} as key from ${sql.table(table)}
      where ${sql.ref(column)} is not null and ${sql.ref(column)} not in (select key from names) limit 1`.execute(db);
    for (const { key } of rows) yield { where, what: `the name ${key} of ${table} is missing among the names` };
  }
  const { rows } = await sql<{ lineage: string }>`select lineage from documents group by lineage
    having count(*) <> max(version) or sum(latest) <> 1 or max(version) <> max(case when latest = 1 then version end)`.execute(
    db,
  );
  for (const { lineage } of rows) yield { where, what: `the versions of document ${lineage} do not follow each other` };
}
