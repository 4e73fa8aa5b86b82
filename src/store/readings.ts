import type { Document } from '../record/document.ts';
import { Reading } from '../record/reading.ts';
import { type Case, guarded, writing } from './case.ts';
import { CaseError } from './case-error.ts';
import { pack, sha256, unpack } from './packed.ts';
import { namesOf, type Rows, rowsOf, rowTables, type SearchWords, searchWordsOf } from './rows.ts';
import type { Names, Writing } from './tables.ts';

/** A reading made ready to be kept: plain data that a worker can hand over. */
export interface Prepared {
  readonly document: number;
  /** With the text in its place, so that nothing is sent twice. */
  readonly loaded: Document;
  readonly warnings: readonly string[];
  readonly hearsay: string;
  readonly model: string;
  readonly sha256: string;
  readonly json: Uint8Array;
  readonly rows: Rows;
  readonly names: readonly Names[];
  readonly words: SearchWords;
}

/** A document that could not be read: what it was taken for, and why. */
export interface Failure {
  readonly document: number;
  readonly format: string;
  readonly reason: string;
}

/** @param document the number that the case gives the document */
export const prepare = (reading: Reading, document: number, warnings: readonly string[]): Prepared => {
  const { document: loaded, ...found } = reading;
  const json = JSON.stringify(found);
  const rows = rowsOf(reading, document);
  return {
    document,
    loaded,
    warnings,
    ...reading.by,
    sha256: sha256(json),
    json: pack(json),
    rows,
    names: namesOf(reading),
    words: searchWordsOf(loaded.text, rows.claims, document),
  };
};

/**
 * Keeps readings and failures of documents that wait for them, all or nothing; what another program has read meanwhile stays
 * as it is.
 */
export const keep = (opened: Case, prepared: readonly Prepared[], failures: readonly Failure[]): Promise<void> =>
  writing(opened, async (trx) => {
    for (const { document, format, reason } of failures)
      await trx
        .updateTable('documents')
        .set({ stage: 'failed', failed_format: format, failed_reason: reason })
        .where('id', '=', document)
        .where('stage', '=', 'got')
        .execute();
    const waiting = await stillWaiting(opened, trx, prepared);
    await insertNames(opened, trx, waiting);
    for (const one of waiting) await insertReading(trx, one);
    for (const table of rowTables)
      await opened.dialect.insert(
        trx,
        table,
        waiting.flatMap(({ rows }) => rows[table] as never[]),
      );
    for (const table of ['document_words', 'claim_words'] as const)
      await opened.dialect.insertWords(
        trx,
        table,
        waiting.flatMap(({ words }) => words[table]),
      );
  });

const stillWaiting = async (opened: Case, trx: Writing, prepared: readonly Prepared[]): Promise<Prepared[]> => {
  if (!prepared.length) return [];
  const rows = await trx
    .selectFrom('documents')
    .select('id')
    .where(
      'id',
      'in',
      prepared.map(({ document }) => document),
    )
    .where('stage', '=', 'got')
    // Always in one order, so that two writers never wait for each other.
    .orderBy('id')
    .$if(opened.dialect.name === 'postgres', (query) => query.forUpdate())
    .execute();
  const waiting = new Set(rows.map(({ id }) => id));
  return prepared.filter(({ document }) => waiting.has(document));
};

const insertNames = (opened: Case, trx: Writing, prepared: readonly Prepared[]): Promise<void> => {
  const names = new Map(prepared.flatMap((one) => one.names.map((name) => [name.key, name] as const)));
  const rows = [...names.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return opened.dialect.insert(trx, 'names', rows);
};

const insertReading = async (trx: Writing, one: Prepared): Promise<void> => {
  const { document, loaded, hearsay, model, sha256: hash, json } = one;
  const { id } = await trx
    .insertInto('readings')
    .values({ document, hearsay, model, sha256: hash, json })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { title, byline, outlet, url, published, language } = loaded.about;
  await trx
    .updateTable('contents')
    .set({ text: loaded.text, blocks: JSON.stringify(loaded.blocks), about: JSON.stringify(loaded.about) })
    .where('document', '=', document)
    .execute();
  await trx
    .updateTable('documents')
    .set({
      stage: 'read',
      reading: id,
      warnings: JSON.stringify(one.warnings),
      document_id: loaded.id,
      text_sha256: sha256(loaded.text),
      characters: loaded.text.length,
      title,
      byline,
      outlet,
      url,
      published,
      language,
    })
    .where('id', '=', document)
    .execute();
};

/**
 * The current reading of a document, null where it has none; checked against its hash, and the text against its own.
 *
 * @throws CaseError where what is kept is not what was once put there
 */
export const readingOf = (opened: Case, document: number): Promise<Reading | null> =>
  guarded(opened, async () => {
    const row = await opened.db
      .selectFrom('documents')
      .innerJoin('contents', 'contents.document', 'documents.id')
      .innerJoin('readings', 'readings.id', 'documents.reading')
      .select(['document_id', 'text_sha256', 'text', 'blocks', 'about', 'readings.sha256', 'readings.json'])
      .where('documents.id', '=', document)
      .executeTakeFirst();
    if (!row) return null;
    const damaged = (what: string, cause?: unknown) =>
      new CaseError(opened.place, `document ${document}: ${what} is damaged`, cause);
    if (row.text === null || sha256(row.text) !== row.text_sha256) throw damaged('the text');
    let json: string;
    try {
      json = new TextDecoder().decode(unpack(row.json));
    } catch (error) {
      throw damaged('the reading', error);
    }
    if (sha256(json) !== row.sha256) throw damaged('the reading');
    const { text, blocks, about } = row;
    const checked = Reading.safeParse({
      document: { id: row.document_id, text, blocks: JSON.parse(blocks ?? 'null'), about: JSON.parse(about ?? 'null') },
      ...JSON.parse(json),
    });
    if (!checked.success) throw damaged('the reading', checked.error);
    return checked.data;
  });
