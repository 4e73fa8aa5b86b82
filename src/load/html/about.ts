import { dateOf } from '../dates.ts';
import { webAddress } from '../web-address.ts';
import type { Element } from './dom.ts';
import { readLinkedData } from './json-ld.ts';
import { readMarkup } from './markup.ts';

/** What a page says of itself outside its prose. `titles` are the names it gives its article, the likeliest first. */
export interface AboutPage {
  readonly isArticle: boolean;
  readonly isIndex: boolean;
  readonly titles: readonly string[];
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly dates: readonly { readonly value: string; readonly from: string }[];
}

/** Reads the head, the JSON-LD and the marked-up parts of a page; `address` is where it came from, if that is known. */
export const aboutPage = (page: Element, address: string | undefined): AboutPage => {
  const markup = readMarkup(page);
  const data = readLinkedData(markup.linkedData);
  const meta = (names: readonly string[]): string | null => {
    for (const name of names) if (markup.metas.has(name)) return markup.metas.get(name)!;
    return null;
  };
  const base = webAddress(address);
  const addresses = [markup.canonical, meta(['og:url']), data.url].map((it) => webAddress(it, base));
  const url = addresses.find((it) => it !== null) ?? base;
  const outlet =
    [data.publisher, ...outletNames.map((name) => meta([name])), siteIn(markup.title, url)].find(isOutletName) ?? null;
  const type = meta(['og:type']);
  return {
    isArticle: data.isArticle || type === 'article' || markup.metas.has('article:published_time'),
    isIndex: type === 'website' && !data.isArticle && (url === null || new URL(url).pathname === '/'),
    titles: [meta(['og:title']), data.headline, meta(titleNames), markup.headline, markup.title]
      .filter((it) => it !== null)
      .map((it) => withoutOutlet(oneLine(it), outlet))
      .filter((it) => it !== ''),
    byline: bylineOf(data.authors, [meta(authorNames), markup.author], outlet),
    outlet,
    url,
    language: languageTag(markup.language ?? data.language ?? meta(languageNames)),
    dates: [
      dated(data.published, 'json-ld'),
      dated(meta(dateNames), 'meta'),
      markup.published && dated(markup.published.text, markup.published.from),
    ].filter((it) => it !== null),
  };
};

const words = (list: string): readonly string[] => list.split(/\s+/);
const outletNames = words('og:site_name dc.publisher publisher application-name apple-mobile-web-app-title');
const titleNames = words('twitter:title dc.title sailthru.title parsely-title headline title');
const authorNames = words(`author parsely-author sailthru.author dc.creator byl article:author og:article:author
  cxenseparse:author twitter:creator rbauthors`);
const languageNames = words('og:locale content-language language dc.language');
const dateNames = words(`article:published_time article:published og:published_time og:article:published_time
  datepublished date pubdate publishdate publish-date publish_date published publication_date parsely-pub-date
  sailthru.date dc.date.issued dcterms.created dcterms.date dc.date dc.date.created article.published
  article_date_original originalpublicationdate cxenseparse:recs:publishtime release_date ptime displaydate
  iso-8601-publish-date bt:pubdate created`);

/** The date in an address's path, as in `/2021/03/04/`; null if there is none. */
export const dateInAddress = (url: string | null): string | null => {
  const found = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/-])/.exec(url ?? '');
  return found && dateOf(`${found[1]}-${found[2]}-${found[3]}`);
};

const dated = (text: string | null, from: string): { value: string; from: string } | null => {
  const value = text === null ? null : dateOf(oneLine(text));
  return value === null ? null : { value, from };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const SEPARATOR = /\s+[|–—»·•:-]+\s+|\s*\|\s*/;

/** A title without the outlet's name at its end. */
const withoutOutlet = (title: string, outlet: string | null): string => {
  const last = title.split(SEPARATOR).at(-1)!;
  if (outlet === null || last === title || nameOf(last) !== nameOf(outlet)) return title;
  return title.slice(0, title.length - last.length).replace(/[\s|–—»·•:-]+$/, '');
};

/** A name in words: some pages give an address or a handle where the name should be. */
const isOutletName = (name: string | null): boolean =>
  name !== null && /[^\W_]|[^\x20-\x7e]/.test(name) && !/^(?:https?:|@)/.test(name);

/** The end of the title, where it is the name that the address has. */
const siteIn = (title: string | null, url: string | null): string | null => {
  if (title === null || url === null) return null;
  const whole = oneLine(title);
  const last = whole.split(SEPARATOR).at(-1)!;
  const name = nameOf(last).replace(/^the/, '');
  return last !== whole && last.length <= 60 && name.length >= 3 && squash(new URL(url).hostname).includes(name)
    ? last
    : null;
};

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "The Post" and "thepost.com" are one name. */
const nameOf = (outlet: string): string => squash(outlet.replace(/\.(?:com|org|net|co\.uk)$/i, ''));

/** The authors of the JSON-LD, else of the other markup. Where they are only the outlet, a person named elsewhere is better. */
const bylineOf = (
  linked: readonly string[],
  others: readonly (string | null)[],
  outlet: string | null,
): string | null => {
  const names = [...new Set(linked.map(authorName).filter((name) => name !== null))];
  const isOutlet = names.length === 1 && outlet !== null && nameOf(names[0]!) === nameOf(outlet);
  if (names.length > 0 && !isOutlet)
    return names.length < 2 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return others.map((name) => name && authorName(name)).find((name) => name) ?? names[0] ?? null;
};

const LONGEST_NAME = 120;

const authorName = (written: string): string | null => {
  const name = oneLine(written).replace(/^by:?\s+/i, '');
  const isNone =
    name.length < 2 || name.length > LONGEST_NAME || /^https?:|^@|[{}<>]|^(?:editor|staff|author)$/i.test(name);
  // "kevin-r" is a login, not a name to print.
  return isNone || /^[a-z0-9._-]+$/.test(name) ? null : name;
};

/** A BCP 47 tag ("en-GB" for "en_gb"); null for what is none. */
const languageTag = (tag: string | null): string | null => {
  const found = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3})\b)?/i.exec(tag ?? '');
  if (!found) return null;
  return found[2] ? `${found[1]!.toLowerCase()}-${found[2].toUpperCase()}` : found[1]!.toLowerCase();
};
