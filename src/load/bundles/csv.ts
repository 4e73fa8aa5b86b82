import { charsetOf, decode } from '../decode.ts';
import { columnOf, type Field, fields, listed } from '../fields.ts';
import type { Input } from '../format.ts';
import { recordBytes } from '../json.ts';
import { LoadError } from '../load-error.ts';
import type { Bundle, Lost, Part } from './bundle.ts';
import { rowsOf } from './rows.ts';

/** A table with a text in each row and the names of its columns in the first; a row is frozen as a JSON record. */
export const csvBundle: Bundle = {
  name: 'csv',
  docs: 'docs/formats/csv.md',
  // One string has to hold it.
  most: 400_000_000,
  accepts: ({ head, hints: { name, contentType } }) =>
    /\.[ct]sv$/i.test(name ?? '') ||
    /^\s*text\/(?:csv|tab-separated-values)\b/i.test(contentType ?? '') ||
    isHeader(head.split(/[\r\n]/, 1)[0]!),
  open: recordsOf,
};

const separators = [',', ';', '\t'];

const cellsOf = (line: string, separator: string): readonly string[] =>
  rowsOf(line, separator).next().value?.cells ?? [];

/** A line that names a column of texts and two others at least is no prose. */
const isHeader = (line: string): boolean =>
  separators.some((separator) => {
    const cells = cellsOf(line, separator);
    const known = fields.filter((field) => columnOf(field, cells) >= 0);
    return known.length >= 3 && (known.includes('text') || known.includes('html'));
  });

async function* recordsOf({ bytes, hints }: Input): AsyncGenerator<Part | Lost> {
  const text = decode(bytes, charsetOf(hints.contentType), 'csv');
  const header = /^[^\r\n]*/.exec(text)![0];
  const separator = separators.reduce((best, sign) =>
    cellsOf(header, sign).length > cellsOf(header, best).length ? sign : best,
  );
  const rows = rowsOf(text, separator);
  const names = rows.next().value?.cells ?? [];
  const columns = fields.map((field) => [field, columnOf(field, names)] as const).filter(([, at]) => at >= 0);
  if (!columns.some(([field]) => field === 'text' || field === 'html'))
    throw new LoadError('csv', `its first line names no column text; it names ${listed(names)}`);
  for (const { line, cells, open } of rows) {
    const name = `line ${line}`;
    const record: Partial<Record<Field, string>> = {};
    for (const [field, at] of columns) if (cells[at]) record[field] = cells[at];
    const problem = open
      ? 'its quotation mark is never closed'
      : cells.length !== names.length
        ? `it has ${cells.length} cells, and the first line names ${names.length}`
        : /\S/u.test(record.html ?? record.text ?? '')
          ? null
          : 'it has no text';
    if (problem === null) yield { name, bytes: recordBytes(record), hints: { contentType: 'application/json' } };
    else yield { name, error: new LoadError('csv', problem) };
  }
}
