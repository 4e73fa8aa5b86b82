import { sql } from 'kysely';
import type { Filter } from '../filter/filter.ts';
import { type Passage, passagesOf } from '../text/passages.ts';
import { type Case, guarded } from './case.ts';
import { documentsWhere, wordsSought } from './filter-sql.ts';
import type { FoundDocument } from './found.ts';
import { atOneMoment } from './moment.ts';
import { behind, inOrder, nextPlace, type Order, type Page, type PageOf, placeColumns } from './page.ts';

/** A document in which something was found, and where in its text. */
export interface FoundText extends FoundDocument {
  /** How many claims it has. */
  readonly claims: number;
  readonly passages: readonly Passage[];
}

/** In the order of adding, or by the day of the document. */
export const documentOrders = ['document', 'said'] as const;
export type DocumentOrder = (typeof documentOrders)[number];

const id = { of: sql`d.id`, type: 'number' } as const;
const columnsOf: Readonly<Record<DocumentOrder, Order['columns']>> = {
  document: [id],
  said: [{ of: sql`coalesce(d.published, '')`, type: 'text' }, id],
};

/** A page of the documents that a filter asks for; only those that are read. @throws PageError */
export const findDocuments = (
  opened: Case,
  filter: Filter | null,
  { by, down }: { readonly by: DocumentOrder; readonly down: boolean },
  { after, limit }: PageOf,
): Promise<Page<FoundText>> =>
  atOneMoment(opened, async (now) => {
    const order: Order = { name: `documents by ${by}`, columns: columnsOf[by], down };
    const asked = await documentsWhere(now, filter);
    const sought = wordsSought(filter);
    const { rows } = await sql<FoundDocument & { claims: number; text: string }>`
      select d.id, d.sha256, d.title, d.outlet, d.url, d.published, t.text,
        (select count(*) from claims as c where c.document = d.id) as claims, ${placeColumns(order)}
      from documents as d join contents as t on t.document = d.id
      where d.stage = 'read' and ${behind(order, after)} and ${asked}
      order by ${inOrder(order, now.dialect)} limit ${sql.lit(limit + 1)}`.execute(now.db);
    const items = rows.slice(0, limit).map(({ id, sha256, title, outlet, url, published, claims, text }) => ({
      id,
      sha256,
      title,
      outlet,
      url,
      published,
      claims,
      passages: passagesOf(text, sought),
    }));
    return { items, next: nextPlace(order, rows, limit) };
  });

/** How many documents a filter asks for. */
export const countDocuments = async (opened: Case, filter: Filter | null): Promise<number> => {
  const asked = await documentsWhere(opened, filter);
  return guarded(opened, async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from documents as d where d.stage = 'read' and ${asked}`.execute(opened.db);
    return rows[0]!.count;
  });
};
