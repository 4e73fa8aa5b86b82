/** A row of a table, and the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark of its last cell is never closed. */
  readonly open: boolean;
}

/** The rows of comma-separated values, as RFC 4180 has them, with any separator; blank lines are none. */
export function* rowsOf(text: string, separator: string): Generator<Row> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const first = line;
    const cells: string[] = [];
    let open = false;
    for (;;) {
      if (text[at] === '"') {
        const end = closingQuote(text, at + 1);
        open = end < 0;
        const quoted = text.slice(at + 1, open ? text.length : end);
        line += count(quoted, '\n');
        at = open ? text.length : end + 1;
        // What follows the closing mark belongs to the cell, as spreadsheets have it.
        const rest = unquoted(text, at, separator);
        cells.push(quoted.replaceAll('""', '"') + text.slice(at, rest));
        at = rest;
      } else {
        const end = unquoted(text, at, separator);
        cells.push(text.slice(at, end));
        at = end;
      }
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (cells.length > 1 || cells[0] !== '') yield { line: first, cells, open };
  }
}

const closingQuote = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
};

/** Where a cell without quotation marks ends. */
const unquoted = (text: string, from: number, separator: string): number => {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
};

const count = (text: string, sign: string): number => {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
};
