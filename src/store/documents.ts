import type { Insertable } from 'kysely';
import { type Case, guarded, writing, writingAlone } from './case.ts';
import { appendToLog, type By } from './log.ts';
import { pack, sha256, unpack } from './packed.ts';
import type { Documents, Stage, Writing } from './tables.ts';

/** Bytes that were got, where, and what is known of them beside: a flat record that `load` understands. */
export interface Got {
  readonly origin: string;
  readonly bytes: Uint8Array;
  readonly hints: Readonly<Record<string, string>>;
}

/** What became of bytes that were got: a `new` document, a new `version` of one, or bytes that are `known` already. */
export interface Frozen {
  readonly id: number;
  readonly outcome: 'new' | 'version' | 'known';
  readonly stage: Stage;
}

/**
 * Freezes what was got, all of it or nothing. The same bytes are one document however often and wherever they are got; other
 * bytes from a known place are a new version of what was got there last.
 *
 * @returns in the order given
 */
export const freeze = async (opened: Case, items: readonly Got[], by: By): Promise<Frozen[]> => {
  const named = items.map((item) => ({ ...item, sha256: sha256(item.bytes) }));
  return writingAlone(opened, async (trx) => {
    const known = await knownDocuments(
      trx,
      named.map((item) => item.sha256),
    );
    const lineages = await lineagesAt(
      trx,
      named.map((item) => item.origin),
    );
    const fresh: Insertable<Documents>[] = [];
    const outcomes = named.map((item): Frozen['outcome'] => {
      if (known.has(item.sha256)) return 'known';
      const before = lineages.get(item.origin);
      const row = newRow(item, before);
      fresh.push(row);
      known.set(item.sha256, { id: 0, stage: 'got' });
      lineages.set(item.origin, { lineage: row.lineage, version: row.version });
      return before ? 'version' : 'new';
    });
    await insertVersions(trx, fresh, known);
    const packed = new Map(named.map((item) => [item.sha256, item.bytes]));
    if (fresh.length)
      await trx
        .insertInto('contents')
        .values(fresh.map((row) => ({ document: known.get(row.sha256)!.id, bytes: pack(packed.get(row.sha256)!) })))
        .execute();
    await noteOrigins(
      trx,
      named.map((item) => ({ ...item, document: known.get(item.sha256)!.id })),
      by,
    );
    return named.map((item, i) => ({ ...known.get(item.sha256)!, outcome: outcomes[i]! }));
  });
};

interface Known {
  readonly id: number;
  readonly stage: Stage;
}

const knownDocuments = async (trx: Writing, hashes: readonly string[]): Promise<Map<string, Known>> => {
  if (!hashes.length) return new Map();
  const rows = await trx
    .selectFrom('documents')
    .select(['id', 'sha256', 'stage'])
    .where('sha256', 'in', hashes)
    .execute();
  return new Map(rows.map(({ id, sha256, stage }) => [sha256, { id, stage }]));
};

interface Head {
  readonly lineage: string;
  /** The highest of the lineage. */
  readonly version: number;
}

/** The document that was last got at each place. */
const lineagesAt = async (trx: Writing, origins: readonly string[]): Promise<Map<string, Head>> => {
  if (!origins.length) return new Map();
  const rows = await trx
    .selectFrom('origins')
    .innerJoin('documents as got', 'got.id', 'origins.document')
    .innerJoin('documents as head', (on) => on.onRef('head.lineage', '=', 'got.lineage').on('head.latest', '=', 1))
    .select(['origins.origin', 'head.lineage', 'head.version'])
    .where('origins.origin', 'in', origins)
    .orderBy('got.id')
    .execute();
  return new Map(rows.map(({ origin, lineage, version }) => [origin, { lineage, version }]));
};

const newRow = ({ sha256, bytes, hints }: Got & { sha256: string }, before: Head | undefined) => ({
  sha256,
  lineage: before?.lineage ?? sha256,
  version: (before?.version ?? 0) + 1,
  latest: 1 as const,
  size: bytes.length,
  hints: JSON.stringify(hints),
  stage: 'got' as const,
  warnings: '[]',
});

/** Inserts rows and puts their ids into `known`. */
const insertVersions = async (
  trx: Writing,
  rows: readonly Insertable<Documents>[],
  known: Map<string, Known>,
): Promise<void> => {
  if (!rows.length) return;
  const followed = rows.filter(({ version }) => version > 1);
  if (followed.length)
    await trx
      .updateTable('documents')
      .set({ latest: 0 })
      .where(
        'lineage',
        'in',
        followed.map(({ lineage }) => lineage),
      )
      .execute();
  const newest = new Map(rows.map((row) => [row.lineage, row]));
  const inserted = await trx
    .insertInto('documents')
    .values(rows.map((row) => ({ ...row, latest: newest.get(row.lineage) === row ? 1 : 0 })))
    .returning(['id', 'sha256'])
    .execute();
  for (const { id, sha256 } of inserted) known.set(sha256, { id, stage: 'got' });
};

/** Notes where versions were got, in their table and in the log, once for each place. */
const noteOrigins = async (
  trx: Writing,
  items: readonly (Got & { sha256: string; document: number })[],
  by: By,
): Promise<void> => {
  if (!items.length) return;
  const fresh = await trx
    .insertInto('origins')
    .values(items.map(({ origin, document }) => ({ origin, document, got_at: by.at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning(['origin', 'document'])
    .execute();
  await trx
    .deleteFrom('missed')
    .where(
      'origin',
      'in',
      items.map(({ origin }) => origin),
    )
    .execute();
  if (!fresh.length) return;
  const added = fresh.map(({ origin, document }) => {
    const { sha256, hints } = items.find((item) => item.origin === origin && item.document === document)!;
    return { sha256, origin, hints };
  });
  await appendToLog(trx, by, [{ act: 'add', target: added, before: null, after: null }]);
};

/** Something that could not be got, and why. */
export interface Miss {
  readonly origin: string;
  readonly format: string;
  readonly reason: string;
}

/** Notes what could not be got, so that it can be tried again. */
export const noteMissed = (opened: Case, misses: readonly Miss[], at: string): Promise<void> =>
  writing(opened, async (trx) => {
    for (const { origin, format, reason } of misses)
      await trx
        .insertInto('missed')
        .values({ origin, at, format, reason })
        .onConflict((conflict) => conflict.column('origin').doUpdateSet({ at, format, reason }))
        .execute();
  });

/** Lets what could not be read be read again. @returns the places of what could not even be got */
export const retryFailed = (opened: Case): Promise<string[]> =>
  writing(opened, async (trx) => {
    await trx
      .updateTable('documents')
      .set({ stage: 'got', failed_format: null, failed_reason: null })
      .where('stage', '=', 'failed')
      .execute();
    const missed = await trx
      .selectFrom('missed')
      .select('origin')
      .orderBy('origin', (order) => order.collate(opened.dialect.collation))
      .execute();
    return missed.map(({ origin }) => origin);
  });

/** A document that waits to be read. */
export interface Pending {
  readonly id: number;
  readonly origin: string;
  /** Null where they are no longer what was frozen. */
  readonly bytes: Uint8Array | null;
  readonly hints: Readonly<Record<string, string>>;
}

/** Documents that are frozen and not read, by id, from the one after `after` on. */
export const pendingAfter = (opened: Case, after: number, limit: number): Promise<Pending[]> =>
  guarded(opened, async () => {
    const rows = await opened.db
      .selectFrom('documents')
      .innerJoin('contents', 'contents.document', 'documents.id')
      .select(['documents.id', 'documents.sha256', 'documents.hints', 'contents.bytes'])
      .select((select) =>
        select
          .selectFrom('origins')
          .whereRef('origins.document', '=', 'documents.id')
          .select((least) => least.fn.min('origin').as('origin'))
          .as('origin'),
      )
      .where('documents.stage', '=', 'got')
      .where('documents.id', '>', after)
      .orderBy('documents.id')
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      origin: row.origin ?? '',
      bytes: wholeBytes(row.bytes, row.sha256),
      hints: JSON.parse(row.hints),
    }));
  });

const wholeBytes = (packed: Uint8Array, hash: string): Uint8Array | null => {
  try {
    const bytes = unpack(packed);
    return sha256(bytes) === hash ? bytes : null;
  } catch {
    return null;
  }
};

/** The highest id that waits to be read, 0 where none does. */
export const lastPending = (opened: Case): Promise<number> =>
  guarded(opened, async () => {
    const row = await opened.db
      .selectFrom('documents')
      .select('id')
      .where('stage', '=', 'got')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.id ?? 0;
  });

/** How many documents are in each stage, and how many could not be got. */
export interface StageCounts extends Readonly<Record<Stage, number>> {
  readonly missed: number;
}

export const countStages = (opened: Case): Promise<StageCounts> =>
  guarded(opened, async () => {
    const rows = await opened.db
      .selectFrom('documents')
      .select(['stage', (count) => count.fn.countAll<number>().as('count')])
      .groupBy('stage')
      .execute();
    const { missed } = await opened.db
      .selectFrom('missed')
      .select((count) => count.fn.countAll<number>().as('missed'))
      .executeTakeFirstOrThrow();
    const of = (stage: Stage): number => rows.find((row) => row.stage === stage)?.count ?? 0;
    return { got: of('got'), read: of('read'), failed: of('failed'), missed };
  });
