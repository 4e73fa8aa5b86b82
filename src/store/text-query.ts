/** What is looked for in a text. Words are as `searchWords` makes them, one at a time; the last of an `open` phrase may go on. */
export type TextQuery =
  | { readonly word: string }
  | { readonly prefix: string }
  | { readonly phrase: readonly string[]; readonly open?: boolean }
  | { readonly all: readonly TextQuery[] }
  | { readonly any: readonly TextQuery[] }
  | { readonly has: TextQuery; readonly not: TextQuery };

/** In the language of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax). */
export const toFts5 = (query: TextQuery): string => {
  if ('word' in query) return quoted(query.word);
  if ('prefix' in query) return `${quoted(query.prefix)}*`;
  if ('phrase' in query) return quoted(query.phrase.join(' ')) + (query.open ? '*' : '');
  if ('all' in query) return joined(query.all, ' AND ', toFts5);
  if ('any' in query) return joined(query.any, ' OR ', toFts5);
  return `(${toFts5(query.has)} NOT ${toFts5(query.not)})`;
};

/** In the language of tsquery (https://www.postgresql.org/docs/current/datatype-textsearch.html). */
export const toTsquery = (query: TextQuery): string => {
  if ('word' in query) return lexeme(query.word);
  if ('prefix' in query) return `${lexeme(query.prefix)}:*`;
  if ('phrase' in query) return `(${query.phrase.map(lexeme).join(' <-> ')}${query.open ? ':*' : ''})`;
  if ('all' in query) return joined(query.all, ' & ', toTsquery);
  if ('any' in query) return joined(query.any, ' | ', toTsquery);
  return `(${toTsquery(query.has)} & !${toTsquery(query.not)})`;
};

const joined = (parts: readonly TextQuery[], by: string, write: (query: TextQuery) => string): string =>
  `(${parts.map(write).join(by)})`;

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
const lexeme = (word: string): string => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
