import { parseFeed } from 'feedsmith';
import { charsetOf, decode } from '../decode.ts';
import type { Field } from '../fields.ts';
import type { Input } from '../format.ts';
import { parsePage, textOf } from '../html/dom.ts';
import { LoadError } from '../load-error.ts';

/** An item, as far as its feed gives it. */
export type Item = Readonly<Partial<Record<Field, string | undefined>>> & { readonly id: string | undefined };

/** The items of a feed, in order. Throws LoadError where it cannot be parsed. */
export const itemsOf = ({ bytes, head, hints }: Input): Item[] => {
  const declared =
    charsetOf(hints.contentType) ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/i.exec(head)?.[1] ?? null;
  const text = decode(bytes, declared, 'feed');
  let found: ReturnType<typeof parseFeed<string>>;
  try {
    found = parseFeed(text.trimStart());
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
