import type { Element } from './dom.ts';
import type { Piece } from './walk.ts';

/** A piece of the article, and what the page makes of it. */
export interface Selected {
  readonly text: string;
  readonly is: 'heading' | 'quote' | 'caption' | 'promotion' | null;
}

/** A paragraph has at least this much text outside links, or half of it and the end of a sentence. */
const PARAGRAPH = 80;
/** Readability has missed the article if some other box has this many times the prose of what it took. */
const MUCH_MORE = 2;
/** The article's box has nearly all of its prose; a lead set apart above it does not move it up. */
const NEARLY_ALL = 0.85;
/** A shorter line that is no sentence is a label or a button. */
const LABEL = 20;
/** More than this share of a line in links, and the line is there to be clicked. */
const LINKED = 0.65;

/**
 * The pieces of a page that are its article, from what Readability kept: less what only looks like prose
 * (teasers, link lists, things for sharing), more what it lost from between the paragraphs it took.
 */
export const select = (pieces: readonly Piece[], kept: ReadonlySet<Element>): Selected[] => {
  let taken = new Set(pieces.filter((piece) => isKept(piece, kept)));
  const other = mostProse(pieces);
  if (other && MUCH_MORE * proseOf(taken) < proseOf(other)) taken = other;
  const root = articleBox([...taken].filter(isProse));
  const paragraphsIn = new Map<Element | null, number>();
  for (const piece of taken) if (isProse(piece)) count(paragraphsIn, piece.box.inside, 1);

  const isInOther = otherArticles(pieces, root);

  const belongs = (piece: Piece): boolean => {
    if (isFurniture(piece.box, root) || isInOther(piece.box)) return false;
    const within = isInside(piece.box, root);
    if (taken.has(piece)) return within || isProse(piece);
    if (!within || linkShare(piece) > 0.5) return false;
    return piece.is === 'quote' || (isProse(piece) && (paragraphsIn.get(piece.box.inside) ?? 0) >= 2);
  };
  const captions = new Set<string>();
  const isNew = (piece: Piece): boolean => piece.is !== 'caption' || captions.size < captions.add(piece.text).size;
  const chosen = pieces.filter((piece) => belongs(piece) && isNew(piece));
  const first = chosen.findIndex(
    (piece) => isProse(piece) || (piece.is === 'caption' && piece.text.length >= PARAGRAPH / 2),
  );
  const last = chosen.findLastIndex((piece) => isProse(piece) || mayEnd(piece));
  return chosen.slice(Math.max(first, 0), last + 1).map((piece) => ({ text: piece.text, is: roleOf(piece) }));
};

/** What the page makes of a piece that belongs to its article. */
export const roleOf = (piece: Piece): Selected['is'] => {
  if (piece.is === 'caption') return 'caption';
  if (linkShare(piece) > LINKED && piece.is !== 'quote' && !isProse(piece)) return 'promotion';
  return piece.is === 'list' || piece.is === 'cell' ? null : piece.is;
};

export const linkShare = (piece: Piece): number => piece.linked / piece.text.length;

export const isProse = (piece: Piece): boolean => {
  const own = piece.text.length - piece.linked;
  if (piece.is === 'heading' || piece.is === 'caption') return false;
  if (linkShare(piece) > 0.5) return own >= 2 * PARAGRAPH;
  return own >= PARAGRAPH || (own >= PARAGRAPH / 2 && isShortProse(piece));
};

const isShortProse = (piece: Piece): boolean =>
  piece.is !== 'heading' &&
  piece.is !== 'caption' &&
  linkShare(piece) <= 0.5 &&
  /[.!?…。！？]["”’»)\]]*$/u.test(piece.text);

/** What an article may end with: a sentence, a quotation, an item of a list; no heading, link or label. */
const mayEnd = (piece: Piece): boolean =>
  isShortProse(piece) ||
  (linkShare(piece) <= 0.5 && (piece.is === 'quote' || (piece.is === 'list' && piece.text.length >= LABEL)));

const isKept = (piece: Piece, kept: ReadonlySet<Element>): boolean => {
  let left = 0;
  let all = 0;
  for (const [element, length] of piece.from) {
    all += length;
    if (kept.has(element)) left += length;
  }
  return 2 * left >= all;
};

const proseOf = (pieces: Iterable<Piece>): number => {
  let length = 0;
  for (const piece of pieces) if (isProse(piece)) length += piece.text.length - piece.linked;
  return length;
};

/** The pieces of the box that has the most prose among its children and grandchildren. */
const mostProse = (pieces: readonly Piece[]): Set<Piece> | null => {
  const prose = new Map<Element, number>();
  for (const piece of pieces) {
    if (!isProse(piece) || isFurniture(piece.box, null)) continue;
    const parent = piece.box.inside;
    if (parent) count(prose, parent, piece.text.length - piece.linked);
    if (parent?.inside) count(prose, parent.inside, piece.text.length - piece.linked);
  }
  let best: Element | null = null;
  for (const [box, length] of prose) if (!best || length > prose.get(best)!) best = box;
  return best && new Set(pieces.filter((piece) => isInside(piece.box, best)));
};

/** The innermost box that holds nearly all of the prose; null, the page, if there is none. */
const articleBox = (prose: readonly Piece[]): Element | null => {
  const lengths = new Map<Element, number>();
  const depths = new Map<Element, number>();
  const all = proseOf(prose);
  for (const piece of prose) {
    const boxes = around(piece.box);
    boxes.forEach((box, i) => {
      count(lengths, box, piece.text.length - piece.linked);
      depths.set(box, boxes.length - i);
    });
  }
  let root: Element | null = null;
  for (const [box, length] of lengths)
    if (length >= NEARLY_ALL * all && (!root || depths.get(box)! > depths.get(root)!)) root = box;
  return root && prose.length === 1 ? root.inside : root;
};

/**
 * Whether a box is in an article element of its own below the article: a teaser, which opens with a link, or the next
 * article of an endless page, below one that has prose of its own.
 */
const otherArticles = (pieces: readonly Piece[], root: Element | null): ((box: Element) => boolean) => {
  const others = new Set<Element>();
  const seen = new Set<Element>();
  let hasOwnProse = false;
  for (const piece of pieces) {
    if (!isInside(piece.box, root)) continue;
    const own = around(piece.box)
      .slice(0, around(piece.box).indexOf(root as Element))
      .filter((box) => box.tag === 'article');
    if (own.length === 0) hasOwnProse ||= isProse(piece);
    for (const box of own) {
      if (!seen.has(box) && (hasOwnProse || (piece.is === 'heading' && linkShare(piece) > LINKED))) others.add(box);
      seen.add(box);
    }
  }
  return (box) => others.size > 0 && around(box).some((outer) => others.has(outer));
};

const count = <K>(counts: Map<K, number>, key: K, more: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};

const around = (box: Element): Element[] => {
  const boxes: Element[] = [];
  for (let outer: Element | null = box; outer; outer = outer.inside) boxes.push(outer);
  return boxes;
};

const isInside = (box: Element, root: Element | null): boolean => {
  for (let outer: Element | null = box; outer; outer = outer.inside) if (outer === root) return true;
  return root === null;
};

/** Whether a box below the article's own is named for something that is no part of an article. */
const isFurniture = (box: Element, root: Element | null): boolean => {
  for (let outer: Element | null = box; outer && outer !== root; outer = outer.inside)
    if (furnitureTags.has(outer.tag) || (outer.tag !== 'body' && furnitureNames.test(namesOf(outer)))) return true;
  return false;
};

/** What a page calls an element, in its class and id. */
export const namesOf = ({ attributes }: Element): string =>
  `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, LONGEST_NAMES);

/** Some class attributes hold whole style sheets. */
const LONGEST_NAMES = 300;

const furnitureTags = new Set(['footer', 'menu', 'form', 'aside', 'nav']);
const furnitureNames = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'share|sharing|social-?(?:media-)?(?:links|icons|bar|buttons|share|follow)|related|recommended|recirc(?:ulation)?|promo(?:tion|s)?|teasers?|newsletter|signup|sign-up',
    'comments?|disqus|outbrain|taboola|most-?(?:read|popular|viewed)|trending|breadcrumbs?|sidebar',
    'tags?-?(?:list|cloud|links)?|copyright|ad(?:vert(?:isement|ising)?|s)?|sponsor(?:ed)?|pull-?quote|author-?(?:bio|box|info|content|card)|post-author',
    'about-?(?:the-)?author|bio|read-?(?:more|next)|more-(?:from|stories|news)|up-next|cookies?|consent|gdpr|gallery-?nav|post-?views',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);
