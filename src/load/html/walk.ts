import { type Element, isElement, isText, type Node } from './dom.ts';

/** A block element as it stood before other code moved things: its tag, its class and id, and what it stands in. */
export interface Box {
  readonly tag: string;
  readonly names: string;
  readonly inside: Box | null;
}

/** A run of prose that a page sets apart from the next. */
export interface Piece {
  /** As a browser shows it: entities decoded, white space collapsed; a line break is "\n". */
  readonly text: string;
  /** The innermost block that sets it apart. */
  readonly box: Box;
  readonly is: 'heading' | 'quote' | 'caption' | 'list' | 'cell' | null;
  /** UTF-16 units of the text that stand in links. */
  readonly linked: number;
  /** How much text each marked element gives. */
  readonly marks: ReadonlyMap<string, number>;
}

const unseen = new Set(
  (
    'head script style noscript template iframe frame object embed audio video canvas svg math map select option ' +
    'textarea button input datalist dialog nav title meta link'
  ).split(' '),
);
// Of the unseen, those that tell Readability nothing. It is the quicker for each node that is gone.
const useless = new Set('head script style noscript template svg math select title meta link'.split(' '));
const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html li legend main menu ol p pre section summary table caption tbody thead tfoot tr td th ul'
  ).split(' '),
);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const hiddenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-only|-text)?|visuallyhidden|element-invisible|is-hidden|u-hidden|hide-text|assistive-text|a11y-text|print-only|show-for-print)(?:\s|$)/i;

/** An attribute name that tells an element again after other code has moved, renamed and re-parsed it. */
const MARK = 'data-hearsay-';

/**
 * The prose under an element, in order. Every element that holds text of its own is marked with an attribute, by which
 * `marksIn` knows it again; scripts, drawings and their kind are removed. The tree may be at most as deep as `parsePage` lets through.
 */
export const walk = (root: Element): Piece[] => {
  const pieces: Piece[] = [];
  let text = '';
  let linked = 0;
  let marks = new Map<string, number>();
  let count = 0;
  const markOf = new Map<Element, string>();

  const flush = (box: Box, is: Piece['is']) => {
    const words = text.replace(/[ \n]+$/, '').replace(/^[ \n]+/, '');
    if (/\S/u.test(words)) pieces.push({ text: words, box, is, linked: Math.min(linked, words.length), marks });
    text = '';
    linked = 0;
    marks = new Map();
  };
  const addText = (data: string, parent: Element, inLink: boolean, pre: boolean) => {
    let added = data.replaceAll('\u00ad', '');
    if (!pre) {
      added = added.replace(/[ \t\n\r\f]+/g, ' ');
      if (added.startsWith(' ') && (text === '' || /[ \n]$/.test(text))) added = added.slice(1);
    }
    if (added === '') return;
    let mark = markOf.get(parent);
    if (mark === undefined) {
      mark = `${MARK}${count++}`;
      markOf.set(parent, mark);
      parent.setAttribute(mark, '');
    }
    marks.set(mark, (marks.get(mark) ?? 0) + added.length);
    if (inLink) linked += added.length;
    text += added;
  };
  const visit = (element: Element, box: Box, is: Piece['is'], inLink: boolean, pre: boolean, quotes: number) => {
    for (let node: Node | null = element.firstChild, next = node; node; node = next) {
      next = node.nextSibling;
      if (isText(node)) {
        addText(node.textContent, element, inLink, pre);
        continue;
      }
      if (!isElement(node)) continue;
      const tag = node.tagName.toLowerCase();
      if (tag === 'br') {
        if (/\n *$/.test(text)) flush(box, is);
        else text = text === '' ? '' : `${text.replace(/ +$/, '')}\n`;
        continue;
      }
      if (useless.has(tag)) node.remove();
      if (unseen.has(tag) || isHidden(node)) continue;
      if (blocks.has(tag)) {
        flush(box, is);
        const inner = boxOf(node, box);
        const kind = isOf(tag, node, is);
        visit(node, inner, kind, inLink, pre || tag === 'pre', 0);
        flush(inner, kind);
      } else if (tag === 'q') {
        addText(quotes % 2 ? '‘' : '“', node, inLink, pre);
        visit(node, box, is, inLink, pre, quotes + 1);
        addText(quotes % 2 ? '’' : '”', node, inLink, pre);
      } else visit(node, box, is, inLink || tag === 'a', pre, quotes);
    }
  };
  const outermost = boxOf(root, null);
  visit(root, outermost, null, false, false, 0);
  flush(outermost, null);
  return pieces;
};

const boxOf = (element: Element, inside: Box | null): Box => ({
  tag: element.tagName.toLowerCase(),
  names: `${element.className} ${element.id}`.trim().slice(0, 200),
  inside,
});

/** The marks that are left under an element. */
export const marksIn = (root: Element): Set<string> => {
  const marks = new Set<string>();
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    for (const { name } of element.attributes) if (name.startsWith(MARK)) marks.add(name);
    for (let child = element.firstChild; child; child = child.nextSibling) if (isElement(child)) waiting.push(child);
  }
  return marks;
};

const isOf = (tag: string, element: Element, outer: Piece['is']): Piece['is'] => {
  if (outer === 'quote' || outer === 'caption') return outer;
  if (tag === 'blockquote') return 'quote';
  if (tag === 'figcaption' || tag === 'caption' || captionClass.test(element.className)) return 'caption';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list';
  if (tag === 'td' || tag === 'th') return 'cell';
  return outer;
};

const captionClass =
  /(?:^|[\s_-])(?:caption|photo-?credit|image-?credit|wp-caption-text|picture-?credit|credits?)(?:$|[\s_-])|caption(?:-?text)?(?:$|\s)/i;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  hiddenStyle.test(element.getAttribute('style') ?? '') ||
  hiddenClass.test(element.className);
