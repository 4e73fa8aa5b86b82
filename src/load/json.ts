import type { About, Document } from '../record/document.ts';
import { dateOf } from './dates.ts';
import { charsetOf, decode } from './decode.ts';
import { columnOf, type Field, fields, listed } from './fields.ts';
import type { Format, Input } from './format.ts';
import { hasMarkup } from './html/html.ts';
import { LoadError } from './load-error.ts';
import { readText, textFormat } from './text.ts';
import { webAddress } from './web-address.ts';

/** One text and what is known of it, as a JSON object: a line of JSON Lines, or what a row or a feed's item is frozen as. */
export const jsonFormat: Format = {
  name: 'json',
  docs: 'docs/formats/json.md',
  accepts: (input) => isNamedJson(input) || /^\s*\{\s*"/.test(input.head),
  load: async (input): Promise<Document> => {
    const value = parse(decode(input.bytes, charsetOf(input.hints.contentType), 'json'));
    if (value !== null) return readRecord(value, input);
    if (isNamedJson(input)) throw new LoadError('json', 'it is no article but data (JSON), and not one whole object');
    return textFormat.load(input);
  },
};

/** What a text and its particulars are frozen as. */
export const recordBytes = (record: Readonly<Partial<Record<Field, string | undefined>>>): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(record));

const isNamedJson = ({ hints: { name, contentType } }: Input): boolean =>
  /^\s*(?:application|text)\/(?:[\w.-]+\+)?json\b/i.test(contentType ?? '') || /\.json$/i.test(name ?? '');

const parse = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
};

const readRecord = async (record: Readonly<Record<string, unknown>>, { hints }: Input): Promise<Document> => {
  const keys = Object.keys(record);
  const said: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const words = wordsOf(record[keys[columnOf(field, keys)] ?? '']);
    if (words !== null) said[field] = words;
  }
  const title = oneLine(said.title);
  const html = said.html ?? (hasMarkup(said.text ?? '') ? said.text : undefined);
  if (html === undefined && said.text === undefined)
    throw new LoadError('json', `it is no article but data (JSON): no field is named text; there are ${listed(keys)}`);
  const document =
    html === undefined
      ? await readText(said.text!, { url: hints.url })
      : await (await import('./html/fragment.ts')).readFragment(html, title, 'json');
  return { ...document, about: described(document.about, said, title, hints.url) };
};

const described = (
  about: About,
  said: Partial<Record<Field, string>>,
  title: string | null,
  url: string | undefined,
): About => {
  const published = said.date === undefined ? null : dateOf(said.date);
  return {
    ...about,
    title: title ?? about.title,
    byline: oneLine(said.author) ?? about.byline,
    outlet: oneLine(said.outlet) ?? about.outlet,
    url: webAddress(said.url) ?? webAddress(url),
    published: published ?? about.published,
    publishedFrom: published === null ? about.publishedFrom : 'record',
  };
};

/** A text, or a list of them as some give authors; null for what has no words. */
const wordsOf = (value: unknown): string | null => {
  const words = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value;
  return typeof words === 'string' && /\S/u.test(words) ? words : null;
};

const oneLine = (words: string | undefined): string | null =>
  words?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST) ?? null;

const LONGEST = 1000;
