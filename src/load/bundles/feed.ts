import type { parseFeed } from 'feedsmith';
import { charsetOf, decode } from '../decode.ts';
import type { Field } from '../fields.ts';
import type { Input } from '../format.ts';
import { parsePage, textOf } from '../html/dom.ts';
import { recordBytes } from '../json.ts';
import { LoadError } from '../load-error.ts';
import type { Bundle, Lost, Part } from './bundle.ts';

/** A feed (RSS, RDF, Atom, JSON Feed): each of its items is frozen as a JSON record. */
export const feedBundle: Bundle = {
  name: 'feed',
  docs: 'docs/formats/feed.md',
  // It is held as a tree; the largest feeds have a few megabytes.
  most: 32_000_000,
  accepts: ({ head }) => isXmlFeed(head) || /^\s*\{[^{[]*"https:\/\/jsonfeed\.org\/version\//.test(head),
  async *open(input) {
    yield* partsOf(itemsOf((await import('feedsmith')).parseFeed, input));
  },
};

const isXmlFeed = (head: string): boolean =>
  /^(?:\ufeff|ï»¿)?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    head,
  );

/** An item, as far as its feed gives it. */
type Item = Readonly<Partial<Record<Field, string | undefined>>> & { readonly id: string | undefined };

function* partsOf(items: readonly Item[]): Generator<Part | Lost> {
  for (const [i, { id, ...record }] of items.entries()) {
    // Its place in the feed moves with each new item, so it is named by what stays.
    const name = (record.url ?? id)?.replace(/^https?:\/\//i, '') ?? `item ${i + 1}`;
    if (/\S/u.test(record.html ?? record.text ?? ''))
      yield { name, bytes: recordBytes(record), hints: { contentType: 'application/json' } };
    else
      yield {
        name,
        error: new LoadError('feed', 'the item has no text in the feed; the page that it leads to may have'),
      };
  }
}

const itemsOf = (parse: typeof parseFeed, { bytes, head, hints }: Input): Item[] => {
  const declared =
    charsetOf(hints.contentType) ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/i.exec(head)?.[1] ?? null;
  const text = decode(bytes, declared, 'feed');
  let found: ReturnType<typeof parseFeed<string>>;
  try {
    found = parse(text.trimStart());
  } catch (cause) {
    throw new LoadError('feed', 'it cannot be parsed: it is damaged or cut off', cause);
  }
  if (found.format === 'atom') {
    const outlet = words(found.feed.title);
    return (found.feed.entries ?? []).map((entry) => ({
      id: entry.id,
      html: entry.content?.value ?? entry.summary?.value,
      title: words(entry.title),
      url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
      date: entry.published ?? entry.updated,
      outlet,
      author: named(entry.authors ?? found.feed.authors),
    }));
  }
  if (found.format === 'json')
    return (found.feed.items ?? []).map((item) => ({
      id: item.id,
      html: item.content_html,
      text: item.content_html === undefined ? (item.content_text ?? item.summary) : undefined,
      title: item.title,
      url: item.url ?? item.external_url,
      date: item.date_published ?? item.date_modified,
      outlet: found.feed.title,
      author: named(item.authors ?? found.feed.authors),
    }));
  if (found.format === 'rdf')
    return (found.feed.items ?? []).map((item) => ({
      id: item.link,
      html: item.content?.encoded ?? item.description,
      title: plain(item.title),
      url: item.link,
      date: item.dc?.dates?.[0],
      outlet: plain(found.feed.title),
      author: item.dc?.creators?.join(', '),
    }));
  return (found.feed.items ?? []).map((item) => ({
    id: item.guid?.value,
    html: item.content?.encoded ?? item.description,
    title: plain(item.title),
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    date: item.pubDate ?? item.dc?.dates?.[0],
    outlet: plain(found.feed.title),
    author: item.dc?.creators?.join(', ') ?? named(item.authors),
  }));
};

/** RSS has its titles as markup or as text and does not say which; they mean the same to a reader. */
const plain = (title: string | undefined): string | undefined => title && textOf(parsePage(title));

const words = (text: { readonly value?: string | undefined; readonly type?: string | undefined } | undefined) =>
  text?.type === 'html' || text?.type === 'xhtml' ? plain(text.value) : text?.value;

const named = (authors: readonly { readonly name?: string | undefined }[] | undefined): string | undefined =>
  authors?.flatMap(({ name }) => name ?? []).join(', ') || undefined;
