import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** Some of what was found, in order, and from where the next page goes on; null after the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Which page: `after` is the `next` of the one before, null for the first. */
export interface PageOf {
  readonly after: string | null;
  readonly limit: number;
}

/** An order: what comes first, and last what tells any two rows apart. */
export interface Order {
  readonly name: string;
  readonly columns: readonly { readonly of: RawBuilder<unknown>; readonly type: 'text' | 'number' }[];
  readonly down: boolean;
}

/** A place in an order that is none, or of another order than it is asked for in. */
export class PageError extends Error {}

/** What rows are put in order by, so that a row tells its place. */
export const placeColumns = ({ columns }: Order): RawBuilder<unknown> =>
  sql.join(columns.map(({ of }, i) => sql`${of} as ${sql.id(`at_${i}`)}`));

/** Where the next page goes on, of rows with their `placeColumns`, one more than the page takes where there are more. */
export const nextPlace = ({ name, down, columns }: Order, rows: readonly object[], limit: number): string | null => {
  if (rows.length <= limit) return null;
  const last = rows[limit - 1] as Readonly<Record<string, unknown>>;
  const values = columns.map((_, i) => last[`at_${i}`]);
  return btoa(encodeURIComponent(JSON.stringify([name, down, ...values]))).replace(/=+$/, '');
};

/** Rows behind a place in the order, by comparing whole rows, which an index can answer. @throws PageError */
export const behind = (order: Order, after: string | null): RawBuilder<boolean> => {
  if (after === null) return sql`true`;
  const values = valuesOf(order, after);
  const columns = sql.join(order.columns.map(({ of }) => of));
  const place = sql.join(values.map((value) => (typeof value === 'number' ? sql.lit(value) : value)));
  return order.down ? sql`(${columns}) < (${place})` : sql`(${columns}) > (${place})`;
};

const valuesOf = ({ name, down, columns }: Order, after: string): (string | number)[] => {
  let read: unknown;
  try {
    read = JSON.parse(decodeURIComponent(atob(after)));
  } catch {
    read = null;
  }
  const [of, way, ...values] = Array.isArray(read) ? read : [];
  const fits = columns.every(({ type }, i) =>
    type === 'number' ? Number.isFinite(values[i]) : typeof values[i] === 'string',
  );
  if (of !== name || way !== down || values.length !== columns.length || !fits)
    throw new PageError('this is no place to go on from in this order');
  return values;
};

export const inOrder = ({ columns, down }: Order, { collation }: Dialect): RawBuilder<unknown> =>
  sql.join(
    columns.map(({ of, type }) => {
      const by = type === 'text' ? sql`${of} collate ${sql.id(collation)}` : of;
      return down ? sql`${by} desc` : by;
    }),
  );
