import type { Filter } from '../filter/filter.ts';
import { type Case, guarded } from './case.ts';
import { documentsWhere, type Where } from './filter-sql.ts';
import type { Stage } from './tables.ts';

/** A version of a document, as a list shows it. */
export interface Listed {
  readonly id: number;
  readonly sha256: string;
  /** 1 for what was got first, and whether there is none later. */
  readonly version: number;
  readonly latest: boolean;
  readonly stage: Stage;
  /** Why it could not be read. */
  readonly failed: { readonly format: string; readonly reason: string } | null;
  readonly warnings: readonly string[];
  /** Where it was got, by name, and when first there. */
  readonly origins: readonly { readonly origin: string; readonly gotAt: string }[];
  /** Of its frozen bytes. */
  readonly size: number;
  readonly characters: number | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

const PAGE = 500;

/** The documents of a case in the order they were added, those of one stage and those that a filter asks for where they are given. */
export async function* listDocuments(
  opened: Case,
  stage: Stage | null = null,
  filter: Filter | null = null,
): AsyncGenerator<Listed> {
  const asked = await documentsWhere(opened, filter);
  for (let after = 0; ; ) {
    const page = await pageOf(opened, stage, asked, after);
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

const pageOf = (opened: Case, stage: Stage | null, asked: Where, after: number): Promise<Listed[]> =>
  guarded(opened, async () => {
    let query = opened.db.selectFrom('documents as d').selectAll().where('id', '>', after).where(asked);
    if (stage) query = query.where('stage', '=', stage);
    const rows = await query.orderBy('id').limit(PAGE).execute();
    const origins = await originsOf(
      opened,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({
      id: row.id,
      sha256: row.sha256,
      version: row.version,
      latest: row.latest === 1,
      stage: row.stage,
      failed: row.failed_reason === null ? null : { format: row.failed_format ?? 'unknown', reason: row.failed_reason },
      warnings: JSON.parse(row.warnings),
      origins: (origins.get(row.id) ?? []).map(({ origin, got_at }) => ({ origin, gotAt: got_at })),
      size: row.size,
      characters: row.characters,
      title: row.title,
      byline: row.byline,
      outlet: row.outlet,
      url: row.url,
      published: row.published,
      language: row.language,
    }));
  });

/** By document: its places and when each was first got, by name. */
export const originsOf = async ({ db, dialect }: Case, ids: readonly number[]) => {
  if (!ids.length) return new Map<number, never[]>();
  const rows = await db
    .selectFrom('origins')
    .selectAll()
    .where('document', 'in', ids)
    .orderBy('origin', (order) => order.collate(dialect.collation))
    .execute();
  return Map.groupBy(rows, ({ document }) => document);
};
