import type { TimeRule, TimeWords } from '../../language/time-words.ts';
import { ADJ, NOUN, PROPN } from '../../learn/tags.ts';
import type { Scene } from '../scene.ts';
import type { Atoms } from './atoms.ts';

/** What the words of an expression say, by class or by the name a pattern gives it: {month: 5, day: 3}. */
export type Slots = Readonly<Record<string, string | number>>;

/** A rule and the atoms it takes, `last` included. */
export interface Match {
  readonly rule: TimeRule;
  readonly first: number;
  readonly last: number;
  readonly slots: Slots;
}

/**
 * A step of a compiled pattern: take one atom of a class or a word, a number of several atoms, or an adjective, or try
 * other ways in order.
 */
type Node =
  | { readonly kind: 'end' }
  | { readonly kind: 'word'; readonly word: string; readonly next: Node }
  | { readonly kind: 'class'; readonly name: string; readonly slot: string; readonly next: Node }
  | { readonly kind: 'number'; readonly next: Node }
  | { readonly kind: 'adjective'; readonly next: Node }
  | { readonly kind: 'either'; readonly ways: readonly Node[] };

/** What must, or must not, stand beside an expression. */
interface Context {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly string[];
  readonly names: boolean;
  readonly plurals: boolean;
}

interface Candidate {
  readonly rule: TimeRule;
  /** Earlier rules win over later ones. */
  readonly rank: number;
  readonly node: Node;
  readonly after: Context | null;
  readonly notAfter: Context | null;
  readonly notBefore: Context | null;
}

/** The rules that may begin in one way, by what may come second. */
interface Beginning {
  readonly alone: Candidate[];
  readonly seconds: Map<string, Candidate[]>;
}

/** By the first word, or the first word's class as `<month>`. Two words tell nearly always that nothing begins here. */
type Compiled = ReadonlyMap<string, Beginning>;

const compiled = new WeakMap<TimeWords, Compiled>();

const compiledOf = (language: TimeWords): Compiled => {
  let found = compiled.get(language);
  if (!found) {
    found = compileAll(language);
    compiled.set(language, found);
  }
  return found;
};

const compileAll = ({ rules, parts }: TimeWords): Compiled => {
  const compiled = new Map<string, Beginning>();
  rules.forEach((rule, rank) => {
    const node = compile(rule.pattern, parts);
    const candidate: Candidate = {
      rule,
      rank,
      node,
      after: contextOf(rule.after),
      notAfter: contextOf(rule.notAfter),
      notBefore: contextOf(rule.notBefore),
    };
    for (const first of openings(node)) {
      const key = keyOf(first);
      const beginning = compiled.get(key) ?? { alone: [], seconds: new Map() };
      compiled.set(key, beginning);
      for (const second of secondsOf(first)) {
        if (second === END) add(beginning.alone, candidate);
        else {
          const list = beginning.seconds.get(second) ?? [];
          beginning.seconds.set(second, list);
          add(list, candidate);
        }
      }
    }
  });
  return compiled;
};

const add = (list: Candidate[], candidate: Candidate): void => {
  if (!list.includes(candidate)) list.push(candidate);
};

const END = '<>';
const ADJECTIVE = '<adjective>';

/** The steps that a pattern may go on with. */
const openings = (node: Node): Exclude<Node, { kind: 'either' }>[] =>
  node.kind === 'either' ? node.ways.flatMap(openings) : [node];

const keyOf = (node: Exclude<Node, { kind: 'either' }>): string => {
  switch (node.kind) {
    case 'word':
      return node.word;
    case 'class':
      return `<${node.name}>`;
    case 'number':
      return '<n>';
    case 'adjective':
      return ADJECTIVE;
    case 'end':
      return END;
  }
};

const secondsOf = (first: Exclude<Node, { kind: 'either' }>): string[] => {
  if (first.kind === 'end') throw new TypeError('a rule of times may not be empty');
  const seconds = openings(first.next).map(keyOf);
  // A number may go on: "twenty-one", "two hundred and five".
  return first.kind === 'number' ? [...seconds, '<n>', '-', 'and'] : seconds;
};

const contextOf = (list: string | undefined): Context | null => {
  if (list === undefined) return null;
  const items = list.split(' ');
  return {
    words: new Set(items),
    classes: items.filter((item) => /^<.+>$/.test(item)).map((item) => item.slice(1, -1)),
    names: items.includes('NAME'),
    plurals: items.includes('PLURAL'),
  };
};

/** See `TimeRule.pattern`. */
const compile = (pattern: string, parts: Readonly<Record<string, string>>): Node => {
  let text = pattern;
  while (text.includes('{'))
    text = text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const part = parts[name];
      if (part === undefined) throw new TypeError(`no part of a pattern is named ${name}`);
      return `( ${part} )`;
    });
  const items = text.trim().split(/\s+/);
  let at = 0;

  type Build = (next: Node) => Node;
  const either = (): Build => {
    const ways: Build[] = [sequence()];
    while (items[at] === '|') {
      at++;
      ways.push(sequence());
    }
    return ways.length === 1 ? ways[0]! : (next) => ({ kind: 'either', ways: ways.map((way) => way(next)) });
  };
  const sequence = (): Build => {
    const steps: Build[] = [];
    while (at < items.length && items[at] !== '|' && !items[at]!.startsWith(')')) steps.push(step());
    return (next) => steps.reduceRight((rest, build) => build(rest), next);
  };
  const step = (): Build => {
    const item = items[at++]!;
    if (item === '(') {
      const inner = either();
      const close = items[at++];
      if (close !== ')' && close !== ')?') throw new TypeError(`an open bracket in ${pattern}`);
      return close === ')?' ? optional(inner) : inner;
    }
    return item.length > 1 && item.endsWith('?') ? optional(one(item.slice(0, -1))) : one(item);
  };
  const optional =
    (build: Build): Build =>
    (next) => ({ kind: 'either', ways: [build(next), next] });
  const one = (item: string): Build => {
    if (item === 'NUMBER') return (next) => ({ kind: 'number', next });
    if (item === 'ADJECTIVE') return (next) => ({ kind: 'adjective', next });
    const ways = item.split('|').map((way): Build => {
      const named = /^<(\w+)(?:=(\w+))?>$/.exec(way);
      return named
        ? (next) => ({ kind: 'class', name: named[1]!, slot: named[2] ?? named[1]!, next })
        : (next) => ({ kind: 'word', word: way, next });
    });
    return ways.length === 1 ? ways[0]! : (next) => ({ kind: 'either', ways: ways.map((way) => way(next)) });
  };
  const built = either();
  if (at < items.length) throw new TypeError(`a closing bracket too many in ${pattern}`);
  return built({ kind: 'end' });
};

/** The longest expressions from the left, none over another; of two as long, that of the earlier rule. */
export const matchAll = (scene: Scene, atoms: Atoms, language: TimeWords): Match[] => {
  const compiled = compiledOf(language);
  const matcher = new Matcher(scene, atoms);
  const { count, word, keys, token } = atoms;
  const found: Match[] = [];
  for (let at = 0; at < count; ) {
    matcher.begin(at);
    const attempt = (key: string): void => {
      const beginning = compiled.get(key);
      if (beginning === undefined) return;
      matcher.tryAll(beginning.alone);
      if (at + 1 >= count) return;
      matcher.tryAll(beginning.seconds.get(word[at + 1]!));
      for (const second of keys[at + 1]!) matcher.tryAll(beginning.seconds.get(second));
      if (scene.tags[token[at + 1]!] === ADJ) matcher.tryAll(beginning.seconds.get(ADJECTIVE));
    };
    attempt(word[at]!);
    for (const key of keys[at]!) attempt(key);
    const { best } = matcher;
    if (best !== null) found.push(best);
    at = best === null ? at + 1 : best.last + 1;
  }
  return found;
};

class Matcher {
  readonly #scene: Scene;
  readonly #atoms: Atoms;
  readonly #names: string[] = [];
  readonly #values: (string | number)[] = [];
  #first = 0;
  #rank = 0;
  best: Match | null = null;

  constructor(scene: Scene, atoms: Atoms) {
    this.#scene = scene;
    this.#atoms = atoms;
  }

  begin(first: number): void {
    this.#first = first;
    this.best = null;
  }

  tryAll(candidates: readonly Candidate[] | undefined): void {
    if (candidates !== undefined) for (const candidate of candidates) this.#try(candidate);
  }

  #try(candidate: Candidate): void {
    const { best } = this;
    const first = this.#first;
    this.#names.length = 0;
    this.#values.length = 0;
    const last = this.#walk(candidate.node, first, first) - 1;
    if (last < first || !this.#stands(candidate, first, last)) return;
    if (best !== null && (last < best.last || (last === best.last && candidate.rank >= this.#rank))) return;
    const { rule, rank } = candidate;
    const slots = Object.fromEntries(this.#names.map((name, i) => [name, this.#values[i]!]));
    this.best = { rule, first, last, slots: { ...slots, ...rule.set } };
    this.#rank = rank;
  }

  #walk(node: Node, at: number, from: number): number {
    if (node.kind === 'end') return at;
    const taken = this.#names.length;
    if (node.kind === 'either') {
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
    const number = numberAt(this.#atoms, at);
    if (number === null) return -1;
    this.#names.push('n');
    this.#values.push(number.value);
    return this.#walk(node.next, number.end, from);
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

  #isOne({ words, classes, names, plurals }: Context, at: number): boolean {
    const { word, sense, token } = this.#atoms;
    if (words.has(word[at]!)) return true;
    const tag = this.#scene.tags[token[at]!]!;
    if (names && tag === PROPN && !sense[at]) return true;
    if (plurals && tag === NOUN && word[at]!.endsWith('s')) return true;
    return classes.some((name) => sense[at]?.[name] !== undefined);
  }
}

/** "twenty-one", "two hundred and five", "1,200", "two and a half", from `at`; null where none begins. */
export const numberAt = ({ count, word, sense }: Atoms, at: number): { value: number; end: number } | null => {
  let total = 0;
  let current = sense[at]?.n;
  if (typeof current !== 'number') return null;
  let end = at + 1;
  for (;;) {
    const joined = end + 1 < count && (word[end] === '-' || word[end] === 'and') ? end + 1 : end;
    const scale = sense[joined]?.scale;
    const next = sense[joined]?.spelled === undefined ? undefined : sense[joined]?.n;
    if (typeof scale === 'number' && end < count) {
      if (scale >= 1000) {
        total += current * scale;
        current = 0;
      } else current *= scale;
      end = joined + 1;
    } else if (typeof next === 'number' && end < count && fits(current, next)) {
      current += next;
      end = joined + 1;
    } else break;
  }
  if (word[end] === 'and' && word[end + 1] === 'half') return { value: total + current + 0.5, end: end + 2 };
  if (word[end] === 'and' && word[end + 1] === 'a' && word[end + 2] === 'half')
    return { value: total + current + 0.5, end: end + 3 };
  return { value: total + current, end };
};

/** Ones follow tens, and anything below a hundred follows hundreds. */
const fits = (before: number, next: number): boolean =>
  (before >= 20 && before < 100 && before % 10 === 0 && next < 10 && next > 0 && before !== next) ||
  (before >= 100 && before % 100 === 0 && next < 100);
