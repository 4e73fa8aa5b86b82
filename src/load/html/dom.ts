import { parseHTML } from 'linkedom';
import { LoadError } from '../load-error.ts';

/** What we use of the DOM. */
export interface Node {
  readonly nodeType: number;
  readonly parentNode: Element | null;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly textContent: string;
}
export interface Element extends Node {
  readonly tagName: string;
  readonly className: string;
  readonly id: string;
  readonly attributes: Iterable<{ readonly name: string }>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  appendChild(child: Node): Node;
  insertBefore(child: Node, before: Node | null): Node;
  remove(): void;
}
export interface Page {
  readonly documentElement: Element;
  readonly head: Element;
  readonly body: Element;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): boolean => node.nodeType === 3 || node.nodeType === 4;

/** Browsers stop nesting here too. Deeper pages are broken or hostile, and recursion over them would overflow the stack. */
const MAX_DEPTH = 512;
/** Fifty times a long news page. Each costs about a kilobyte while the page is read. */
const MAX_TAGS = 200_000;

/** A page with a head and a body, whatever it lacked. Throws LoadError for one that could not be read in bounded memory. */
export const parsePage = (html: string): Page => {
  refuseTagFlood(html);
  const wholes = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(wholes) as unknown as { document: Page };
  refuseDepth(document as unknown as Node);
  const { documentElement: root } = document;
  if (root.tagName.toLowerCase() !== 'html') throw new LoadError('html', 'its tags are too broken to read');
  // Before a body, after it, or in place of it: browsers move what stands there into the body, so we do.
  const { head, body } = document;
  for (const child of childrenOf(root)) if (child !== head && child !== body) body.appendChild(child);
  return document;
};

export const childrenOf = (node: Node): Node[] => {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
};

const refuseTagFlood = (html: string): void => {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
    if (++tags > 2 * MAX_TAGS) throw new LoadError('html', `it has more than ${MAX_TAGS} elements`);
};

const refuseDepth = (root: Node): void => {
  let depth = 0;
  let node: Node | null = root;
  while (node) {
    const child: Node | null = node.firstChild;
    if (child) {
      node = child;
      if (++depth > MAX_DEPTH) throw new LoadError('html', `its elements are nested more than ${MAX_DEPTH} deep`);
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
};
