import { ADJ, AUX, DET, NOUN, NUM, PROPN } from '../../learn/tags.ts';
import type { Span } from '../../record/span.ts';
import type { Cast } from '../entities/entities.ts';
import { isDash, isFiniteVerb, isMark, type Range, type Scene } from '../scene.ts';
import type { Clause } from './clause.ts';

/**
 * The words of the party whose head word is `head`, without the preposition in front and what is said of it behind, and without
 * `times`; `alone`: without those it is joined with.
 */
export const phraseOf = (
  scene: Scene,
  cast: Cast,
  clause: Clause,
  head: number,
  alone: boolean,
  times: readonly Span[],
): Range => {
  const { tokens, tags } = scene;
  let first = head;
  while (first > clause.first && head - first < MOST_WORDS && leads(scene, clause, first - 1, head)) first--;
  while (first < head && (isMark(scene, first) || clause.is(first, 'case', 'mark', 'cc', 'punct'))) first++;
  let last = head;
  while (last < clause.last && last - head < MOST_WORDS) {
    const next = last + 1;
    const noun = clause.is(next, 'case') ? clause.head(next) : next;
    if (isWithin(times, tokens.start[Math.max(noun, next)]!)) break;
    if (alone && tokens.lower[next] === 'and') break;
    if (tokens.lower[next] === ',' || tokens.lower[next] === ';' || isDash(scene, next)) break;
    if (!clause.under(next, head) || isFiniteVerb(tags[next]!) || tags[next] === AUX) break;
    if (/^(?:who|whom|which|that|whose)$/.test(tokens.lower[next]!)) break;
    if (clause.head(next) === head && clause.is(next, 'acl', 'acl:relcl', 'appos', 'parataxis', 'advcl')) break;
    if (clause.is(next, 'case') && endsBefore(scene, clause, clause.head(next), head)) break;
    last = next;
  }
  while (last > head && (isMark(scene, last) || clause.is(last, 'case') || /^['’]s$/.test(tokens.lower[last]!))) last--;
  if (!alone) last = listEnd(scene, clause, head, last);
  const name = cast.nameAt[head]!;
  if (name < 0) return { first, last };
  return { first: Math.min(first, cast.names[name]!.first), last: Math.max(last, cast.names[name]!.last) };
};

/** Whether a word in front of the head is part of its phrase, and no circumstance: "this Thursday". */
const leads = ({ tokens }: Scene, clause: Clause, i: number, head: number): boolean =>
  tokens.lower[i] !== ',' &&
  clause.under(i, head) &&
  !(clause.head(i) === head && clause.is(i, 'nmod', 'obl', 'advcl', 'parataxis', 'list', 'cop', 'aux', 'mark'));

/** What a preposition opens that is a circumstance rather than part of the name: "on Monday", "after the vote". */
const endsBefore = ({ tokens }: Scene, clause: Clause, noun: number, head: number): boolean => {
  if (noun < 0 || clause.head(noun) !== head) return false;
  const preposition = clause.child(noun, 'case');
  return preposition >= 0 && !/^(?:of|in|at|for|near|outside|'s)$/.test(tokens.lower[preposition]!);
};

/** The end of a list of at least three that opens with the party: "Norland, Kalvia and Ostrin"; else `last`. */
const listEnd = (scene: Scene, clause: Clause, head: number, last: number): number => {
  const { lower } = scene.tokens;
  let end = last;
  while (lower[end + 1] === ',' && end - head < MOST_WORDS) {
    const member = memberEnd(scene, clause, head, end + 2);
    if (member < 0) return last;
    const joint = lower[member + 1] === ',' ? member + 2 : member + 1;
    if (lower[joint] === 'and' || lower[joint] === 'or') {
      const closing = memberEnd(scene, clause, head, joint + 1);
      return closing < 0 ? last : closing;
    }
    end = member;
  }
  return last;
};

/** The last word of a list's next member, a few words that begin at `first`; -1 where something else stands there. */
const memberEnd = ({ tags }: Scene, clause: Clause, head: number, first: number): number => {
  let end = first - 1;
  while (end < clause.last && end - first < MOST_IN_MEMBER && inMember.has(tags[end + 1]!)) end++;
  if (end < first) return -1;
  for (let i = first; i <= end; i++) if (joins(clause, i, head)) return end;
  return -1;
};

/** Whether `i` stands in a list with `head`; parsers take the second of three for another subject, too. */
const joins = (clause: Clause, i: number, head: number): boolean => {
  let of = i;
  for (let link = 0; link < MOST_IN_MEMBER && of !== head && clause.is(of, 'conj'); link++) of = clause.head(of);
  return of === head || isBeside(clause, of, head);
};
const isBeside = (clause: Clause, i: number, head: number): boolean =>
  clause.head(i) === clause.head(head) && clause.is(i, 'nsubj');
const MOST_IN_MEMBER = 4;
const inMember: ReadonlySet<number> = new Set([DET, ADJ, NUM, NOUN, PROPN]);

/** "Bombing in 2011": a time takes no part. Spans rise and do not overlap. */
export const isWithin = (spans: readonly Span[], at: number): boolean => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= at;
};

/** No party is named in more words than this on either side of its head. */
const MOST_WORDS = 14;
