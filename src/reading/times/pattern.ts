import type { TimeRule, TimeWords } from '../../language/time-words.ts';

/**
 * A step of a compiled pattern: take one atom of a class or a word, a number of several atoms, or an adjective, or try
 * other ways in order.
 */
export type Node =
  | { readonly kind: 'end' }
  | { readonly kind: 'word'; readonly word: string; readonly next: Node }
  | { readonly kind: 'class'; readonly name: string; readonly slot: string; readonly next: Node }
  | { readonly kind: 'number'; readonly next: Node }
  | { readonly kind: 'adjective'; readonly next: Node }
  | { readonly kind: 'either'; readonly ways: readonly Node[]; readonly keys: ReadonlySet<string> };

/** What must, or must not, stand beside an expression. */
export interface Context {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly string[];
  readonly names: boolean;
  readonly nouns: boolean;
  readonly plurals: boolean;
}

export interface Candidate {
  readonly rule: TimeRule;
  /** Earlier rules win over later ones. */
  readonly rank: number;
  readonly node: Node;
  readonly after: Context | null;
  readonly notAfter: Context | null;
  readonly notBefore: Context | null;
}

/** The rules that may begin in one way, by what may come second. */
export interface Beginning {
  readonly alone: Candidate[];
  readonly seconds: Map<string, Candidate[]>;
}

/** By the first word, or the first word's class as `<month>`. Two words tell nearly always that nothing begins here. */
export type Patterns = ReadonlyMap<string, Beginning>;

const compiled = new WeakMap<TimeWords, Patterns>();

export const compiledOf = (language: TimeWords): Patterns => {
  let found = compiled.get(language);
  if (!found) {
    found = compileAll(language);
    compiled.set(language, found);
  }
  return found;
};

const compileAll = ({ rules, parts }: TimeWords): Patterns => {
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

export const END = '<>';
export const ADJECTIVE = '<adjective>';

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

/** The keys tell, before any way is tried, whether one may fit. */
const eitherOf = (ways: readonly Node[]): Node => ({
  kind: 'either',
  ways,
  keys: new Set(ways.flatMap((way) => (way.kind === 'either' ? [...way.keys] : [keyOf(way)]))),
});

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
    nouns: items.includes('NOUN'),
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
    return ways.length === 1 ? ways[0]! : (next) => eitherOf(ways.map((way) => way(next)));
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
    (next) =>
      eitherOf([build(next), next]);
  const one = (item: string): Build => {
    if (item === 'NUMBER') return (next) => ({ kind: 'number', next });
    if (item === 'ADJECTIVE') return (next) => ({ kind: 'adjective', next });
    const ways = item.split('|').map((way): Build => {
      const named = /^<(\w+)(?:=(\w+))?>$/.exec(way);
      return named
        ? (next) => ({ kind: 'class', name: named[1]!, slot: named[2] ?? named[1]!, next })
        : (next) => ({ kind: 'word', word: way, next });
    });
    return ways.length === 1 ? ways[0]! : (next) => eitherOf(ways.map((way) => way(next)));
  };
  const built = either();
  if (at < items.length) throw new TypeError(`a closing bracket too many in ${pattern}`);
  return built({ kind: 'end' });
};
