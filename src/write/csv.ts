/** What a cell holds; null is empty. */
export type Cell = string | number | null;

/** A row of CSV (RFC 4180) with its line end. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

/** What makes a spreadsheet take a text for a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** A text that looks like a formula gets a ' in front, which spreadsheets take for "this is text". */
const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
