import { dateOf } from '../dates.ts';
import { webAddress } from '../web-address.ts';
import { type Element, isElement, isText, type Node, type Page } from './dom.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';

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
export const aboutPage = (page: Page, address: string | undefined): AboutPage => {
  const { metas, canonical, title, scripts, props } = gather(page);
  const data = readLinkedData(scripts);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const value = metas.get(name);
      if (value) return value;
    }
    return null;
  };
  const base = webAddress(address);
  const url = [canonical, meta('og:url'), data.url].map((it) => webAddress(it, base)).find((it) => it !== null) ?? base;
  const outlet =
    data.publisher ??
    meta('og:site_name', 'dc.publisher', 'publisher', 'application-name', 'apple-mobile-web-app-title', 'cre') ??
    siteIn(title, url);
  const type = meta('og:type');
  return {
    isArticle: data.isArticle || type === 'article' || metas.has('article:published_time'),
    isIndex: type === 'website' && !data.isArticle && (url === null || new URL(url).pathname === '/'),
    titles: [
      meta('og:title'),
      data.headline,
      meta('twitter:title', 'dc.title', 'sailthru.title', 'parsely-title', 'headline', 'title'),
      props.headline,
      bareTitle(title, outlet),
    ]
      .filter((it) => it !== null)
      .map((it) => bareTitle(it, outlet)!),
    byline: authorsOf(
      data,
      [
        meta(
          'author',
          'parsely-author',
          'sailthru.author',
          'dc.creator',
          'byl',
          'article:author',
          'og:article:author',
          'cxenseparse:author',
          'twitter:creator',
          'rbauthors',
        ),
      ],
      props.author,
      outlet,
    ),
    outlet,
    url,
    language: languageTag(
      page.documentElement.getAttribute('lang') ??
        page.documentElement.getAttribute('xml:lang') ??
        data.language ??
        meta('og:locale', 'content-language', 'language', 'dc.language'),
    ),
    dates: [
      date(data.published, 'json-ld'),
      date(
        meta(
          'article:published_time',
          'article:published',
          'og:published_time',
          'og:article:published_time',
          'datepublished',
          'date',
          'pubdate',
          'publishdate',
          'publish-date',
          'publish_date',
          'published',
          'publication_date',
          'parsely-pub-date',
          'sailthru.date',
          'dc.date.issued',
          'dcterms.created',
          'dcterms.date',
          'dc.date',
          'dc.date.created',
          'article.published',
          'article_date_original',
          'originalpublicationdate',
          'cxenseparse:recs:publishtime',
          'release_date',
          'ptime',
          'displaydate',
          'iso-8601-publish-date',
          'bt:pubdate',
          'created',
          'last-modified',
        ),
        'meta',
      ),
      date(props.published, props.publishedFrom),
    ].filter((it) => it !== null),
  };
};

/** The date in an address's path, as in `/2021/03/04/`; null if there is none. */
export const dateInAddress = (url: string | null): string | null => {
  const found = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/-])/.exec(url ?? '');
  return found && dateOf(`${found[1]}-${found[2]}-${found[3]}`);
};

interface Gathered {
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly title: string | null;
  readonly scripts: readonly string[];
  readonly props: { headline: string | null; author: string | null; published: string | null; publishedFrom: string };
}

/** Everything below it, in one pass: a selector apiece would walk a large page twenty times. */
const gather = (page: Page): Gathered => {
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  const props: Gathered['props'] = { headline: null, author: null, published: null, publishedFrom: 'meta' };
  let canonical: string | null = null;
  let title: string | null = null;
  let time: string | null = null;
  for (const element of elementsOf(page.documentElement)) {
    const tag = element.tagName.toLowerCase();
    const prop = element.getAttribute('itemprop');
    if (tag === 'meta') {
      const value = element.getAttribute('content')?.trim();
      const name = (
        element.getAttribute('property') ??
        element.getAttribute('name') ??
        element.getAttribute('http-equiv')
      )
        ?.trim()
        .toLowerCase();
      if (value && name && !metas.has(name)) metas.set(name, value);
    } else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(element.getAttribute('rel') ?? ''))
      canonical ??= element.getAttribute('href');
    else if (tag === 'title' && title === null && !isIn(element, 'svg')) title = oneLine(element.textContent);
    else if (tag === 'script' && /ld\+json/i.test(element.getAttribute('type') ?? '')) scripts.push(scriptOf(element));
    else if (tag === 'time' && time === null && !isIn(element, 'aside') && !isIn(element, 'nav'))
      time = element.getAttribute('datetime') ?? element.textContent;
    if (prop === null) {
      if (tag === 'a' && /(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? ''))
        props.author ??= oneLine(element.textContent);
      continue;
    }
    if (/\bdatePublished\b/.test(prop) && props.published === null) {
      props.published = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
      props.publishedFrom = tag === 'time' ? 'time element' : 'meta';
    } else if (/\bheadline\b/.test(prop))
      props.headline ??= oneLine(element.getAttribute('content') ?? element.textContent);
    else if (/\bauthor\b/.test(prop)) props.author ??= oneLine(element.getAttribute('content') ?? element.textContent);
  }
  if (props.published === null) {
    props.published = time;
    props.publishedFrom = 'time element';
  }
  return { metas, canonical, title, scripts, props };
};

const elementsOf = function* (root: Element): Generator<Element> {
  let node: Node | null = root;
  while (node) {
    if (isElement(node)) yield node;
    let next: Node | null = node.firstChild;
    for (let at: Node | null = node; !next && at && at !== root; at = at.parentNode) next = at.nextSibling;
    node = next;
  }
};

const isIn = (element: Element, tag: string): boolean => {
  for (let outer = element.parentNode; outer?.tagName; outer = outer.parentNode)
    if (outer.tagName.toLowerCase() === tag) return true;
  return false;
};

const scriptOf = (element: Element): string => {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isText(node) || node.nodeType === 8) text += node.textContent;
  return text;
};

const date = (text: string | null, from: string): { value: string; from: string } | null => {
  const value = text === null ? null : dateOf(oneLine(text));
  return value === null ? null : { value, from };
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const SEPARATOR = /\s+[|–—»·•:-]+\s+|\s*\|\s*/;

/** A title without the outlet's name at its end or start. */
const bareTitle = (title: string | null, outlet: string | null): string | null => {
  if (title === null) return null;
  const whole = oneLine(title);
  if (outlet === null) return whole;
  const parts = whole.split(SEPARATOR);
  if (parts.length < 2) return whole;
  const isOutlet = (part: string): boolean =>
    squash(part) === squash(outlet) || squash(part).replace(/com$/, '') === squash(outlet).replace(/com$/, '');
  if (isOutlet(parts.at(-1)!)) return whole.slice(0, whole.lastIndexOf(parts.at(-1)!)).replace(/[\s|–—»·•:-]+$/, '');
  return whole;
};

/** The end of the title, where it is the name that the address has. */
const siteIn = (title: string | null, url: string | null): string | null => {
  if (title === null || url === null) return null;
  const last = title.split(SEPARATOR).at(-1)!;
  const host = squash(new URL(url).hostname.replace(/^www\d?\./, ''));
  const name = squash(last).replace(/^the/, '');
  return last !== title && last.length <= 60 && name.length >= 3 && host.includes(name) ? last : null;
};

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const authorsOf = (
  data: LinkedData,
  metas: readonly (string | null)[],
  prop: string | null,
  outlet: string | null,
): string | null => {
  const isName = (name: string): boolean =>
    name.length > 1 && name.length <= 120 && !/^https?:|^@|[{}<>]|^(?:admin|editor|staff)$/i.test(name);
  const clean = (name: string): string => oneLine(name).replace(/^by:?\s+/i, '');
  const linked = [...new Set(data.authors.map(clean).filter(isName))];
  if (
    linked.length > 0 &&
    !(
      linked.length === 1 &&
      outlet !== null &&
      squash(linked[0]!) === squash(outlet) &&
      metas.some((it) => it !== null)
    )
  )
    return joined(linked);
  for (const name of [...metas, prop]) if (name !== null && isName(clean(name))) return clean(name);
  return linked[0] ?? null;
};

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A BCP 47 tag ("en-GB" for "en_gb"); null for what is none. */
const languageTag = (tag: string | null): string | null => {
  const found = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3})\b)?/i.exec(tag ?? '');
  if (!found) return null;
  return found[2] ? `${found[1]!.toLowerCase()}-${found[2].toUpperCase()}` : found[1]!.toLowerCase();
};
