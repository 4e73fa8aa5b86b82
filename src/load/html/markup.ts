import { type Element, isWithin, textOf } from './dom.ts';

/** What a page's markup says for machines to read, as written; of each the first that it gives. */
export interface Markup {
  /** By name, property or http-equiv in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly linkedData: readonly string[];
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: { readonly text: string; readonly from: 'meta' | 'time element' } | null;
}

export const readMarkup = (page: Element): Markup => {
  const metas = new Map<string, string>();
  const linkedData: string[] = [];
  let canonical: string | null = null;
  let title: string | null = null;
  let language: string | null = null;
  let headline: string | null = null;
  let author: string | null = null;
  let published: Markup['published'] = null;
  let time: string | null = null;

  for (const element of elementsOf(page)) {
    const { tag, attributes } = element;
    const { content, rel, itemprop } = attributes;
    if (tag === 'html') language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    else if (tag === 'meta') {
      const name = (attributes.property ?? attributes.name ?? attributes['http-equiv'])?.trim().toLowerCase();
      if (name && content?.trim() && !metas.has(name)) metas.set(name, content.trim());
    } else if (tag === 'link' && hasWord(rel, 'canonical')) canonical ??= attributes.href ?? null;
    else if (tag === 'title' && !isWithin(element, drawings)) title ??= textOf(element);
    else if (tag === 'script' && /ld\+json/i.test(attributes.type ?? '')) linkedData.push(textOf(element));
    else if (tag === 'time' && !isWithin(element, besides)) time ??= attributes.datetime ?? textOf(element);
    else if (tag === 'a' && hasWord(rel, 'author')) author ??= textOf(element);
    if (itemprop === undefined) continue;
    if (hasWord(itemprop, 'datePublished'))
      published ??= {
        text: content ?? attributes.datetime ?? textOf(element),
        from: tag === 'time' ? 'time element' : 'meta',
      };
    else if (hasWord(itemprop, 'headline')) headline ??= content ?? textOf(element);
    else if (hasWord(itemprop, 'author')) author ??= content ?? textOf(element);
  }
  if (time !== null) published ??= { text: time, from: 'time element' };
  return { metas, canonical, title, language, linkedData, headline, author, published };
};

const drawings = new Set(['svg']);
const besides = new Set(['aside', 'nav', 'footer']);

const hasWord = (words: string | undefined, word: string): boolean => words?.split(/\s+/).includes(word) ?? false;

const elementsOf = function* (root: Element): Generator<Element> {
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (typeof child !== 'string') waiting.push(child);
    }
  }
};
