import { Parser } from 'htmlparser2';
import { LoadError } from '../load-error.ts';

/** An element as the page wrote it, names in lower case; text is a plain string among its children. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: Element | null;
  readonly children: (Element | string)[];
}

/**
 * What is nested deeper becomes a sibling, as in browsers, which stop at 512: a walk down the tree cannot overflow the
 * stack. No page that somebody wrote comes near.
 */
const MAX_DEPTH = 200;
/** The parser looks through all open elements at each tag, so that many more would take it minutes. */
const MAX_OPEN = 20_000;
/** Fifty times a long news page. Each costs about a kilobyte while the page is read. */
const MAX_ELEMENTS = 400_000;

/** The elements under one root of no name. Any string is a page. Throws LoadError for one too large to hold. */
export const parsePage = (html: string): Element => {
  const root: Element = { tag: '', attributes: {}, inside: null, children: [] };
  const open: Element[] = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (++elements > MAX_ELEMENTS) throw new LoadError('html', `it has more than ${MAX_ELEMENTS} elements`);
        if (open.length > MAX_OPEN) throw new LoadError('html', `it leaves more than ${MAX_OPEN} elements open`);
        const inside = open[Math.min(open.length, MAX_DEPTH) - 1]!;
        const element: Element = { tag, attributes, inside, children: [] };
        inside.children.push(element);
        open.push(element);
      },
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
      ontext: (text) => {
        const { children } = open[Math.min(open.length, MAX_DEPTH) - 1]!;
        const last = children.length - 1;
        // The parser hands over text in pieces, cut at each entity.
        if (typeof children[last] === 'string') children[last] += text;
        else children.push(text);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return root;
};

/** The text of an element and of all below it, as written. */
export const textOf = (element: Element): string => {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child);
  return text;
};

export const isWithin = (element: Element, tags: ReadonlySet<string>): boolean => {
  for (let outer = element.inside; outer; outer = outer.inside) if (tags.has(outer.tag)) return true;
  return false;
};
