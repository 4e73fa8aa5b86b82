import readability from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Element } from './dom.ts';
import { isHidden } from './walk.ts';

/** An attribute name that tells an element again after it has been moved, renamed and parsed anew. */
const MARK = 'hearsay-';

/** Nodes: several times a long news page. Readability's time grows with the square of some pages. */
const MOST = 60_000;

/** The elements with text of their own that Readability takes for the article. */
export const readable = (root: Element): ReadonlySet<Element> => {
  const marked: Element[] = [];
  const nodes = { count: 0 };
  const markup = write(root, marked, nodes);
  if (nodes.count > MOST) return new Set();
  const { document } = parseHTML(`<html><head></head><body>${markup}</body></html>`) as unknown as {
    document: never;
  };
  const kept = new Set<Element>();
  try {
    const article = new readability.Readability(document, {
      serializer: (content) => content,
      disableJSONLD: true,
    }).parse();
    if (article?.content) for (const mark of marksIn(article.content as unknown as DomElement)) kept.add(marked[mark]!);
  } catch {
    // It trips over some trees that no browser would build. The choice is then made without it.
  }
  return kept;
};

/** What Readability judges by. The page's other attributes, and what nobody sees, only cost it time. */
const telling = ['class', 'id', 'role', 'rel', 'itemprop', 'aria-modal'];
const dropped = new Set(
  'head script style noscript template canvas svg math link meta title select nav dialog datalist'.split(' '),
);
const unwrapped = new Set(['', 'html', 'body']);
const empty = new Set('area base br col embed hr img input source track wbr'.split(' '));
const embedded = new Set(['iframe', 'embed', 'object', 'video', 'textarea', 'button']);

/** The page as markup again, each element that holds text marked with its number in `marked`. */
const write = (element: Element, marked: Element[], nodes: { count: number }): string => {
  const { tag, attributes, children } = element;
  if (dropped.has(tag) || isHidden(element) || !/^[a-z]?[a-z0-9-]*$/.test(tag)) return '';
  nodes.count += 1 + children.length;
  let inner = '';
  let ownText = false;
  for (const child of children) {
    if (typeof child !== 'string') inner += write(child, marked, nodes);
    else {
      inner += harmless(tag === 'pre' ? child : child.replace(/\s+/g, ' '));
      ownText ||= /\S/.test(child);
    }
  }
  if (inner === '' && !empty.has(tag) && !embedded.has(tag)) return '';
  if (unwrapped.has(tag) && !ownText) return inner;
  const name = unwrapped.has(tag) ? 'div' : tag;
  let head = `<${name}`;
  for (const key of telling) if (attributes[key] !== undefined) head += ` ${key}="${harmless(attributes[key])}"`;
  // A link to the page itself weighs less than one that leads away.
  if (attributes.href !== undefined) head += attributes.href.startsWith('#') ? ' href="#a"' : ' href="/"';
  if (embedded.has(tag) && attributes.src !== undefined) head += ` src="${harmless(attributes.src.slice(0, 300))}"`;
  if (ownText) head += ` ${MARK}${marked.push(element) - 1}=""`;
  return empty.has(tag) ? `${head}>` : `${head}>${inner}</${name}>`;
};

/** Text is only weighed, so a sign that would be read as markup may be any other of its length. */
const harmless = (text: string): string => text.replace(/[&<>"]/g, '+');

interface DomElement {
  readonly nodeType: number;
  readonly attributes: Iterable<{ readonly name: string }>;
  readonly firstChild: DomElement | null;
  readonly nextSibling: DomElement | null;
}

const marksIn = (root: DomElement): number[] => {
  const marks: number[] = [];
  const waiting: DomElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    for (const { name } of element.attributes) if (name.startsWith(MARK)) marks.push(Number(name.slice(MARK.length)));
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 1) waiting.push(child);
  }
  return marks;
};
