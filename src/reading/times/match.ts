import type { TimeRule, TimeWords } from '../../language/time-words.ts';
import { ADJ, NOUN, PROPN } from '../../learn/tags.ts';
import type { Span } from '../../record/span.ts';
import type { TimePart } from '../../record/time.ts';
import type { Scene } from '../scene.ts';
import type { Atoms } from './atoms.ts';
import { numberAt } from './numbers.ts';
import {
  ADJECTIVE,
  type Beginning,
  type Candidate,
  type Context,
  compiledOf,
  END,
  type Node,
  type Patterns,
} from './pattern.ts';

/** What the words of an expression say, by class or by the name a pattern gives it: {month: 5, day: 3}. */
export type Slots = Readonly<Record<string, string | number>>;

/** A rule and the atoms it takes, `last` included. */
export interface Match {
  readonly rule: TimeRule;
  readonly first: number;
  readonly last: number;
  readonly slots: Slots;
  /** The date beside it that it took a part of its own from, and which. */
  readonly lent?: { readonly by: Span; readonly parts: readonly TimePart[] } | undefined;
}

/** The longest expressions from the left, none over another; of two as long, that of the earlier rule. */
export const matchAll = (scene: Scene, atoms: Atoms, language: TimeWords): Match[] => {
  const matcher = new Matcher(scene, atoms, language);
  const found: Match[] = [];
  for (let at = 0; at < atoms.count; ) {
    const match = matcher.longestAt(at);
    if (match !== null) found.push(match);
    at = match === null ? at + 1 : match.last + 1;
  }
  return found;
};

class Matcher {
  readonly #scene: Scene;
  readonly #atoms: Atoms;
  readonly #language: TimeWords;
  readonly #patterns: Patterns;
  readonly #names: string[] = [];
  readonly #values: (string | number)[] = [];
  #first = 0;
  #best: Match | null = null;
  #rank = 0;

  constructor(scene: Scene, atoms: Atoms, language: TimeWords) {
    this.#scene = scene;
    this.#atoms = atoms;
    this.#language = language;
    this.#patterns = compiledOf(language);
  }

  longestAt(first: number): Match | null {
    const { word, keys } = this.#atoms;
    this.#first = first;
    this.#best = null;
    this.#begin(this.#patterns.get(word[first]!));
    const own = keys[first]!;
    for (let k = 0; k < own.length; k++) this.#begin(this.#patterns.get(own[k]!));
    return this.#best;
  }

  #begin(beginning: Beginning | undefined): void {
    if (beginning === undefined) return;
    const { count, word, keys, token } = this.#atoms;
    const { alone, seconds } = beginning;
    const next = this.#first + 1;
    this.#tryAll(alone);
    if (next >= count) return;
    this.#tryAll(seconds.get(word[next]!));
    const others = keys[next]!;
    for (let k = 0; k < others.length; k++) this.#tryAll(seconds.get(others[k]!));
    if (this.#scene.tags[token[next]!] === ADJ) this.#tryAll(seconds.get(ADJECTIVE));
  }

  #tryAll(candidates: readonly Candidate[] | undefined): void {
    if (candidates !== undefined) for (let c = 0; c < candidates.length; c++) this.#try(candidates[c]!);
  }

  #try(candidate: Candidate): void {
    const best = this.#best;
    const first = this.#first;
    this.#names.length = 0;
    this.#values.length = 0;
    const last = this.#walk(candidate.node, first, first) - 1;
    if (last < first || !this.#stands(candidate, first, last)) return;
    if (best !== null && (last < best.last || (last === best.last && candidate.rank >= this.#rank))) return;
    const { rule, rank } = candidate;
    const slots = Object.fromEntries(this.#names.map((name, i) => [name, this.#values[i]!]));
    this.#best = { rule, first, last, slots: { ...slots, ...rule.set } };
    this.#rank = rank;
  }

  #walk(node: Node, at: number, from: number): number {
    if (node.kind === 'end') return at;
    const taken = this.#names.length;
    if (node.kind === 'either') {
      if (!node.keys.has(END) && !this.#opens(node.keys, at)) return -1;
      for (const way of node.ways) {
        const end = this.#walk(way, at, from);
        if (end >= 0) return end;
        this.#names.length = taken;
        this.#values.length = taken;
      }
      return -1;
    }
    const { count, word, sense } = this.#atoms;
    if (at >= count || (at > from && !this.#together(at))) return -1;
    if (node.kind === 'word') return word[at] === node.word ? this.#walk(node.next, at + 1, from) : -1;
    if (node.kind === 'class') {
      const value = sense[at]?.[node.name];
      if (value === undefined) return -1;
      this.#names.push(node.slot);
      this.#values.push(value);
      return this.#walk(node.next, at + 1, from);
    }
    if (node.kind === 'adjective')
      return sense[at] === null && this.#scene.tags[this.#atoms.token[at]!] === ADJ
        ? this.#walk(node.next, at + 1, from)
        : -1;
    const number = numberAt(this.#atoms, at, this.#language);
    if (number === null) return -1;
    this.#names.push('n');
    this.#values.push(number.value);
    return this.#walk(node.next, number.end, from);
  }

  #opens(ways: ReadonlySet<string>, at: number): boolean {
    const { count, word, keys, token } = this.#atoms;
    if (at >= count) return false;
    if (ways.has(word[at]!)) return true;
    const own = keys[at]!;
    for (let k = 0; k < own.length; k++) if (ways.has(own[k]!)) return true;
    return ways.has(ADJECTIVE) && this.#scene.tags[token[at]!] === ADJ;
  }

  /** In one block and one sentence. */
  #together(at: number): boolean {
    const { token } = this.#atoms;
    const here = token[at]!;
    const before = token[at - 1]!;
    return here === before || this.#scene.sentenceOf[here] === this.#scene.sentenceOf[before];
  }

  /** Whether what stands around the words lets the rule have them. */
  #stands({ after, notAfter, notBefore }: Candidate, first: number, last: number): boolean {
    const before = first > 0 && this.#together(first);
    const behind = last + 1 < this.#atoms.count && this.#together(last + 1);
    if (after && !(before && this.#isOne(after, first - 1))) return false;
    if (notAfter && before && this.#isOne(notAfter, first - 1)) return false;
    return !(notBefore && behind && this.#isOne(notBefore, last + 1));
  }

  #isOne({ words, classes, names, nouns, plurals }: Context, at: number): boolean {
    const { word, sense, token } = this.#atoms;
    if (words.has(word[at]!)) return true;
    const tag = this.#scene.tags[token[at]!]!;
    if (names && tag === PROPN && !sense[at] && word[at] !== '-') return true;
    if (nouns && tag === NOUN) return true;
    if (plurals && tag === NOUN && word[at]!.endsWith('s')) return true;
    return classes.some((name) => sense[at]?.[name] !== undefined);
  }
}
