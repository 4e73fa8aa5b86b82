import type { Filter } from '../filter/filter.ts';
import { FilterError } from '../filter/filter.ts';
import { parseFilter } from '../filter/parse.ts';
import { type Case, openCase } from '../store/case.ts';
import { type Page, PageError, type PageOf } from '../store/page.ts';
import { type Cell, csvRow } from '../write/csv.ts';
import { jsonText } from '../write/json-text.ts';
import { type Column, tableOf } from '../write/table.ts';
import { clean, columns, wrap } from '../write/terminal-text.ts';
import { type Output, toScreen } from './output.ts';
import { widthOf } from './screen.ts';
import { settingsFrom } from './settings.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/** A command that lists what a filter asks for. */
export interface Listing<T, Order extends string> {
  /** What is listed, for the list in JSON. */
  readonly name: string;
  readonly first: Order;
  /** The orders that begin with the most. */
  readonly down?: readonly Order[];
  find(
    opened: Case,
    filter: Filter | null,
    sort: { readonly by: Order; readonly down: boolean },
    page: PageOf,
  ): Promise<Page<T>>;
  count(opened: Case, filter: Filter | null): Promise<number>;
  readonly table: readonly Column<T>[];
  /** More lines below the row of an item, for the terminal. */
  below?(item: T): readonly string[];
  readonly csv: Readonly<Record<string, (item: T) => Cell>>;
}

export interface FindingFlags<Order extends string> extends Readonly<Record<string, unknown>> {
  readonly format?: 'table' | 'json' | 'jsonl' | 'csv';
  readonly sort?: Order;
  readonly reverse?: boolean;
  readonly limit?: number;
  readonly after?: string;
  readonly count?: boolean;
}

/** A table that nobody asked all of; the other formats are for programs, which can take all. */
const A_SCREEN = 50;
/** How many are fetched at once. */
const FETCHED = 500;

/** Runs a command that lists; answers with the exit status. */
export const list = async <T, Order extends string>(
  listing: Listing<T, Order>,
  words: readonly string[],
  flags: FindingFlags<Order>,
  world: World,
): Promise<number> => {
  const filter = filterOf(words, world);
  if (filter === undefined) return 2;
  const opened = await openCase(settingsFrom(flags, world).case, 'read');
  try {
    const output = toScreen(world.stdout);
    if (flags.count) await output.write(`${await listing.count(opened, filter)}\n`);
    else await writeAll(listing, pages(listing, opened, filter, flags), flags, output, world);
    return 0;
  } catch (error) {
    if (error instanceof PageError) throw new UsageError(`--after: ${error.message}`);
    throw error;
  } finally {
    await opened.close();
  }
};

/** The filter of a command line, null for none; undefined where it is wrong, which is then said. */
export const filterOf = (words: readonly string[], { stderr }: World): Filter | null | undefined => {
  if (words.length > 1 && words.some((word) => /\s/.test(word) && !/["“”„]/.test(word)))
    throw new UsageError("put the whole filter in '…', so that its own quotation marks reach Hearsay");
  try {
    return parseFilter(words.join(' '));
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    stderr.write(`hearsay: ${clean(error.reason)}\n${pointAt(error)}`);
    return undefined;
  }
};

/** Of a long filter so much before and after what is wrong. */
const SHOWN = 30;

/** The filter, and below it marks under what is wrong. */
const pointAt = ({ filter, start, end }: FilterError): string => {
  const from = Math.max(0, start - SHOWN);
  // A space at an edge would go with `clean`.
  const before = clean(`|${filter.slice(from, start)}|`).slice(1, -1);
  const wrong = clean(`|${filter.slice(start, Math.min(end, start + 2 * SHOWN))}|`).slice(1, -1);
  const after = clean(`|${filter.slice(end, end + SHOWN)}|`).slice(1, -1);
  const marks = ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(wrong)));
  return `  ${before}${wrong}${after}\n  ${marks}\n`;
};

async function* pages<T, Order extends string>(
  { find, first, down }: Listing<T, Order>,
  opened: Case,
  filter: Filter | null,
  { sort, reverse, after, limit, format }: FindingFlags<Order>,
): AsyncGenerator<Page<T>> {
  const order = sort ?? first;
  const by = { by: order, down: (down?.includes(order) ?? false) !== (reverse ?? false) };
  let left = limit ?? (format === undefined || format === 'table' ? A_SCREEN : Number.POSITIVE_INFINITY);
  for (let from = after ?? null; ; ) {
    const page = await find(opened, filter, by, { after: from, limit: Math.min(left, FETCHED) });
    yield page;
    left -= page.items.length;
    from = page.next;
    if (from === null || left <= 0) return;
  }
}

/** Stops where nobody reads any more. */
const writeAll = async <T, Order extends string>(
  listing: Listing<T, Order>,
  found: AsyncIterable<Page<T>>,
  flags: FindingFlags<Order>,
  output: Output,
  { stdout }: World,
): Promise<void> => {
  const form = formOf(listing, flags.format ?? 'table', widthOf(stdout));
  let any = false;
  let next: string | null = null;
  for await (const page of found) {
    if (!any && !(await output.write(form.head))) return;
    for (const item of page.items) {
      if (!(await output.write(form.row(item, !any)))) return;
      any = true;
    }
    next = page.next;
  }
  await output.write(form.end(any, next));
};

const INDENT = 8;

const indented = (words: string, width: number): string =>
  wrap([{ words }], width - INDENT)
    .map((line) => `${' '.repeat(INDENT)}${line}\n`)
    .join('');

interface Form<T> {
  readonly head: string;
  row(item: T, first: boolean): string;
  end(any: boolean, next: string | null): string;
}

const formOf = <T, Order extends string>(
  { name, table, below, csv }: Listing<T, Order>,
  format: 'table' | 'json' | 'jsonl' | 'csv',
  width: number,
): Form<T> => {
  switch (format) {
    case 'json':
      return {
        head: `{${jsonText(name, 0)}: [`,
        row: (item, first) => `${first ? '' : ','}\n  ${jsonText(item, 0)}`,
        end: (any, next) => `${any ? '\n' : ''}], "next": ${jsonText(next, 0)}}\n`,
      };
    case 'jsonl':
      return { head: '', row: (item) => `${jsonText(item, 0)}\n`, end: () => '' };
    case 'csv': {
      const cells = Object.values(csv);
      return {
        head: csvRow(Object.keys(csv)),
        row: (item) => csvRow(cells.map((cell) => cell(item))),
        end: () => '',
      };
    }
    case 'table': {
      const { head, row } = tableOf(table, width);
      return {
        head,
        row: (item) => row(item) + (below?.(item) ?? []).map((words) => indented(words, width)).join(''),
        end: (any, next) => (any ? (next === null ? '' : `\nthere are more: --after ${next}\n`) : `no ${name}\n`),
      };
    }
  }
};
