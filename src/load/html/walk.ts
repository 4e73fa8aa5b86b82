import type { Element } from './dom.ts';

/** A run of prose that a page sets apart from the next. */
export interface Piece {
  /** As a browser shows it: entities decoded, white space collapsed; a line break is "\n". */
  readonly text: string;
  /** The innermost block element that sets it apart. */
  readonly box: Element;
  readonly is: 'heading' | 'quote' | 'caption' | 'list' | 'cell' | null;
  /** UTF-16 units of the text that stand in links. */
  readonly linked: number;
  /** How much of the text each element gives. */
  readonly from: ReadonlyMap<Element, number>;
}

const unseen = new Set(
  (
    'head script style noscript template iframe frame object embed audio video canvas svg math map select option ' +
    'textarea button input datalist dialog nav title meta link'
  ).split(' '),
);
const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html li legend main menu ol p pre section summary table caption tbody thead tfoot tr td th ul'
  ).split(' '),
);

/** The prose under an element, in order, as a reader of the page sees it. */
export const walk = (root: Element): Piece[] => {
  const pieces: Piece[] = [];
  const spent = new Set<Element>();
  let text = '';
  let linked = 0;
  let from = new Map<Element, number>();

  const flush = (box: Element, is: Piece['is']) => {
    const words = text.replace(/[ \n]+$/, '').replace(/^[ \n]+/, '');
    if (/\S/u.test(words)) {
      if (is === 'heading') spent.add(box);
      pieces.push({ text: words, box, is, linked: Math.min(linked, words.length), from });
    }
    if (text !== '') from = new Map();
    text = '';
    linked = 0;
  };
  const add = (written: string, parent: Element, inLink: boolean, pre: boolean) => {
    // A soft hyphen is a place to break a line, and no letter.
    let shown = written.includes('\u00ad') ? written.replaceAll('\u00ad', '') : written;
    if (!pre) {
      shown = shown.replace(/[ \t\n\r\f]+/g, ' ');
      if (shown.startsWith(' ') && (text === '' || /[ \n]$/.test(text))) shown = shown.slice(1);
    }
    if (shown === '') return;
    from.set(parent, (from.get(parent) ?? 0) + shown.length);
    if (inLink) linked += shown.length;
    text += shown;
  };
  const visit = (element: Element, box: Element, is: Piece['is'], inLink: boolean, pre: boolean, quotes: number) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        add(child, element, inLink, pre);
        continue;
      }
      const { tag } = child;
      if (tag === 'br') {
        if (/\n *$/.test(text)) flush(box, is);
        else text = text === '' ? '' : `${text.replace(/ +$/, '')}\n`;
      } else if (unseen.has(tag) || isHidden(child)) {
      } else if (blocks.has(tag)) {
        flush(box, is);
        // A heading that is never closed would take in the paragraphs after its own words.
        const kind = kindOf(child, is === 'heading' && spent.has(box) ? null : is);
        visit(child, child, kind, inLink, pre || tag === 'pre', 0);
        flush(child, kind);
      } else if (tag === 'q') {
        add(quotes % 2 ? '‘' : '“', child, inLink, pre);
        visit(child, box, is, inLink, pre, quotes + 1);
        add(quotes % 2 ? '’' : '”', child, inLink, pre);
      } else visit(child, box, is, inLink || tag === 'a', pre, quotes);
    }
  };
  visit(root, root, null, false, false, 0);
  flush(root, null);
  return pieces;
};

const kindOf = ({ tag, attributes }: Element, outer: Piece['is']): Piece['is'] => {
  if (outer === 'quote' || outer === 'caption') return outer;
  if (tag === 'blockquote') return 'quote';
  if (tag === 'figcaption' || tag === 'caption' || captionClass.test(attributes.class ?? '')) return 'caption';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list';
  if (tag === 'td' || tag === 'th') return 'cell';
  return outer;
};

const captionClass =
  /(?:^|[\s_-])(?:caption|photo-?credit|image-?credit|wp-caption-text|picture-?credit|credits?)(?:$|[\s_-])|caption(?:-?text)?(?:$|\s)/i;

/** Whether a page hides an element from everyone, or from those who see it. */
export const isHidden = ({ attributes }: Element): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  (attributes.style !== undefined && hiddenStyle.test(attributes.style)) ||
  (attributes.class !== undefined && hiddenClass.test(attributes.class));

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const hiddenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-only|-text)?|element-invisible|is-hidden|u-hidden|hide-text|assistive-text|a11y-text|print-only|show-for-print)(?:\s|$)/i;
