import type { Tree } from '../../learn/parser/parser.ts';
import { RELATIONS } from '../../learn/parser/relations.ts';

const numbers: ReadonlyMap<string, number> = new Map(RELATIONS.map((name, number) => [name, number]));

/** A sentence's tree, asked about by token and by the relations' names. */
export class Clause {
  readonly first: number;
  readonly last: number;
  readonly #tree: Tree;
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;

  constructor(tree: Tree) {
    const size = tree.last - tree.first + 1;
    this.first = tree.first;
    this.last = tree.last;
    this.#tree = tree;
    this.#firstChild = new Int32Array(size).fill(-1);
    this.#nextSibling = new Int32Array(size).fill(-1);
    for (let i = size - 1; i >= 0; i--) {
      const head = tree.head[i]! - tree.first;
      if (tree.head[i]! < 0) continue;
      this.#nextSibling[i] = this.#firstChild[head]!;
      this.#firstChild[head] = i;
    }
  }

  /** The token that `i` hangs under, -1 for none. */
  head(i: number): number {
    return this.#tree.head[i - this.first]!;
  }

  is(i: number, ...relations: readonly string[]): boolean {
    const own = this.#tree.relation[i - this.first]!;
    return relations.some((name) => numbers.get(name) === own);
  }

  /** What hangs under `i`, in order of the text; the first few, as no verb has more parties. */
  children(i: number): number[] {
    const list: number[] = [];
    for (let c = this.#firstChild[i - this.first]!; c >= 0 && list.length < MOST_CHILDREN; c = this.#nextSibling[c]!)
      list.push(c + this.first);
    return list;
  }

  /** The first child of `i` in one of the relations, -1 for none. */
  child(i: number, ...relations: readonly string[]): number {
    return this.children(i).find((c) => this.is(c, ...relations)) ?? -1;
  }

  /** How many steps `i` is from the top. */
  depth(i: number): number {
    let steps = 0;
    for (let at = i; this.head(at) >= 0 && steps < MOST_STEPS; at = this.head(at)) steps++;
    return steps;
  }

  /** Whether `i` hangs somewhere under `top`, or is it. */
  under(i: number, top: number): boolean {
    let at = i;
    for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      if (at === top) return true;
      at = this.head(at);
    }
    return false;
  }
}

// Bounds for sentences that nobody wrote: what people write has fewer of either.
const MOST_CHILDREN = 24;
const MOST_STEPS = 24;
