import { clean, columns, padEnd, shorten } from './terminal-text.ts';

/** A column of a table: its head, and what stands in it. The last takes what room the others leave. */
export interface Column<T> {
  readonly head: string;
  /** In columns of a terminal. */
  readonly width: number;
  readonly right?: boolean;
  value(item: T): string;
}

const GAP = '  ';
/** Below this the last column says nothing. */
const LEAST = 20;

/** Writes lines of a table for a terminal so many columns wide. */
export const tableOf = <T>(
  table: readonly Column<T>[],
  width: number,
): { readonly head: string; row(item: T): string } => {
  const fixed = table.slice(0, -1).reduce((sum, column) => sum + column.width + GAP.length, 0);
  const line = (cells: readonly string[]): string => {
    const written = cells.map((cell, i) => {
      if (i === table.length - 1) return shorten(cell, Math.max(LEAST, width - fixed));
      const fitted = shorten(cell, table[i]!.width);
      return table[i]!.right ? ' '.repeat(table[i]!.width - columns(fitted)) + fitted : padEnd(fitted, table[i]!.width);
    });
    return `${written.join(GAP).trimEnd()}\n`;
  };
  return {
    head: line(table.map(({ head }) => head)),
    row: (item) => line(table.map(({ value }) => clean(value(item)))),
  };
};
