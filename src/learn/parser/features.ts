import { LEFT, type State } from './state.ts';

// What the parser sees, as 32-bit hashes of a template's number and what fills it: one place, so that training and parsing agree.

/** The words of a sentence as the parser sees them: a number for the word, and its part of speech. */
export interface Words {
  readonly word: Int32Array;
  readonly tag: Uint8Array;
}

/** What stands where no word does, and for the root. */
const NOTHING = 61;
const ROOT = 62;

const mixed = (template: number, a: number, b: number, c: number): number => {
  let hash = Math.imul(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash ^ c, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
};

const distance = (from: number, to: number): number => {
  const words = to - from;
  return words < 5 ? words : words < 9 ? 5 : words < 16 ? 6 : 7;
};

const few = (count: number): number => Math.min(count, 3);

/** Enough room for the keys of a move or of a relation. */
export const MOST_KEYS = 40;

/** Writes the keys by which a move is chosen into `out`, and returns how many. The stack is not empty. */
export const moveKeys = (out: Int32Array, state: State, { word, tag }: Words): number => {
  const { size, next, leftmost, rightmost } = state;
  const tagAt = (i: number): number => (i < 0 ? NOTHING : i >= size ? ROOT : tag[i]!);
  const wordAt = (i: number): number => (i < 0 ? NOTHING : i >= size ? ROOT : word[i]!);
  const s0 = state.below(0);
  const s1 = state.below(1);
  const s0t = tag[s0]!;
  const s0w = word[s0]!;
  const s1t = tagAt(s1);
  const s1w = wordAt(s1);
  const s2t = tagAt(state.below(2));
  const b0t = tagAt(next);
  const b0w = wordAt(next);
  const b1t = next + 1 < size ? tag[next + 1]! : ROOT;
  const b1w = next + 1 < size ? word[next + 1]! : ROOT;
  const b2t = next + 2 < size ? tag[next + 2]! : ROOT;
  const s0l = leftmost[s0]!;
  const s0r = rightmost[s0]!;
  const b0l = leftmost[next]!;
  const s1r = s1 < 0 ? -1 : rightmost[s1]!;
  const tags = (s0t << 12) | (b0t << 6);
  const pair = (s1t << 12) | (s0t << 6);
  const far = (distance(s0, next) << 3) | (s1 < 0 ? 0 : distance(s1, s0));
  const counts =
    (few(state.lefts[s0]!) << 4) | (few(state.rights[s0]!) << 2) | few(next < size ? state.lefts[next]! : 0);
  let n = 0;
  out[n++] = mixed(0, s0w, s0t, 0);
  out[n++] = mixed(1, b0w, b0t, 0);
  out[n++] = mixed(2, tags, b1t, b2t);
  out[n++] = mixed(3, s0w, tags, b0w);
  out[n++] = mixed(4, s0w, b0t, 0);
  out[n++] = mixed(5, b0w, s0t, 0);
  out[n++] = mixed(6, tags, 0, 0);
  out[n++] = mixed(7, tags, b1t, 0);
  out[n++] = mixed(8, pair, b0t, 0);
  out[n++] = mixed(9, pair, b0t, b1t);
  out[n++] = mixed(10, s1w, s0w, 0);
  out[n++] = mixed(11, s1t, s0w, 0);
  out[n++] = mixed(12, s1w, s0t, 0);
  out[n++] = mixed(13, tags, tagAt(s0r), tagAt(s0l));
  out[n++] = mixed(14, tags, tagAt(b0l), 0);
  out[n++] = mixed(15, pair, tagAt(s1r), tagAt(s0l));
  out[n++] = mixed(16, pair, tagAt(s0r), b0t);
  out[n++] = mixed(17, tags, far, 0);
  out[n++] = mixed(18, pair, far, b0t);
  out[n++] = mixed(19, s0w, counts, b0t);
  out[n++] = mixed(20, tags, counts, s1t);
  out[n++] = mixed(21, s2t, pair, b0t);
  out[n++] = mixed(22, s0w, b0t, b1t);
  out[n++] = mixed(23, s1w, wordAt(s0l), s0t);
  out[n++] = mixed(24, pair, wordAt(s0l), b0t);
  out[n++] = mixed(25, b0w, b1t, s0t);
  out[n++] = mixed(26, b1w, b0t, s0t);
  out[n++] = mixed(27, state.has[s0]!, s0t, b0t);
  out[n++] = mixed(28, s1 < 0 ? -1 : state.has[s1]!, pair, b0t);
  out[n++] = mixed(29, b0w, s0w, s1t);
  out[n++] = mixed(30, s1w, s0t, b0t);
  out[n++] = mixed(31, s0t, s1w, b0w);
  return n;
};

/** Writes the keys by which the arc that `move` would make is named into `out`, and returns how many. */
export const relationKeys = (out: Int32Array, state: State, { word, tag }: Words, move: number): number => {
  const { size, leftmost, rightmost, has } = state;
  const child = state.below(0);
  const head = state.headBy(move);
  const tagAt = (i: number): number => (i < 0 ? NOTHING : i >= size ? ROOT : tag[i]!);
  const wordAt = (i: number): number => (i < 0 ? NOTHING : i >= size ? ROOT : word[i]!);
  const headTag = tagAt(head);
  const headWord = wordAt(head);
  const childTag = tag[child]!;
  const childWord = word[child]!;
  const side = move === LEFT ? 1 : 0;
  const arc = (headTag << 12) | (childTag << 6) | side;
  const edge = wordAt(leftmost[child]!);
  let n = 0;
  out[n++] = mixed(40, arc, 0, 0);
  out[n++] = mixed(41, headWord, childTag, side);
  out[n++] = mixed(42, childWord, headTag, side);
  out[n++] = mixed(43, headWord, childWord, side);
  out[n++] = mixed(44, childWord, 0, 0);
  out[n++] = mixed(45, arc, edge, 0);
  out[n++] = mixed(46, headWord, edge, childTag);
  out[n++] = mixed(47, arc, has[head]!, 0);
  out[n++] = mixed(48, arc, has[child]!, 0);
  out[n++] = mixed(49, headWord, has[head]!, childTag);
  out[n++] = mixed(50, arc, distance(Math.min(head, child), Math.max(head, child)), 0);
  out[n++] = mixed(51, arc, tagAt(child - 1), child + 1 < size ? tag[child + 1]! : ROOT);
  out[n++] = mixed(52, arc, tagAt(leftmost[child]!), tagAt(rightmost[child]!));
  out[n++] = mixed(53, childWord, edge, side);
  out[n++] = mixed(54, arc, wordAt(child - 1), 0);
  out[n++] = mixed(55, arc, tagAt(state.below(1)), tagAt(state.next));
  return n;
};
