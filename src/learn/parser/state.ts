/**
 * A sentence while it is parsed, as the arc-hybrid system has it (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words
 * still to come, and the arcs so far. Words are numbered from 0; `size` is the root, which waits behind the last.
 */
export class State {
  size = 0;
  /** The first word still to come. */
  next = 0;
  height = 0;
  stack = new Int32Array(0);
  /** Head of each word, -1 while it has none. */
  head = new Int32Array(0);
  relation = new Uint8Array(0);
  /** The outermost child on either side, -1 for none, and how many there are. */
  leftmost = new Int32Array(0);
  rightmost = new Int32Array(0);
  lefts = new Uint16Array(0);
  rights = new Uint16Array(0);
  /** A bit for each of the first 31 relations that a child of the word has. */
  has = new Int32Array(0);

  begin(size: number): void {
    if (size >= this.stack.length) {
      const room = Math.max(64, 2 * size);
      this.stack = new Int32Array(room);
      this.head = new Int32Array(room);
      this.relation = new Uint8Array(room);
      this.leftmost = new Int32Array(room);
      this.rightmost = new Int32Array(room);
      this.lefts = new Uint16Array(room);
      this.rights = new Uint16Array(room);
      this.has = new Int32Array(room);
    }
    this.size = size;
    this.next = 0;
    this.height = 0;
    this.head.fill(-1, 0, size + 1);
    this.leftmost.fill(-1, 0, size + 1);
    this.rightmost.fill(-1, 0, size + 1);
    this.lefts.fill(0, 0, size + 1);
    this.rights.fill(0, 0, size + 1);
    this.has.fill(0, 0, size + 1);
  }

  get done(): boolean {
    return this.next === this.size && this.height === 0;
  }

  /** The word `depth` below the top of the stack, -1 for none. */
  below(depth: number): number {
    return this.height > depth ? this.stack[this.height - 1 - depth]! : -1;
  }

  can(move: number): boolean {
    if (move === SHIFT) return this.next < this.size;
    return this.height > (move === LEFT ? 0 : 1);
  }

  shift(): void {
    this.stack[this.height++] = this.next++;
  }

  /** The head that the top of the stack gets by `move`. */
  headBy(move: number): number {
    return move === LEFT ? this.next : this.below(1);
  }

  /** Hangs the top of the stack under the next word (`LEFT`) or under the word below it (`RIGHT`). */
  attach(move: number, relation: number): void {
    const child = this.below(0);
    const head = this.headBy(move);
    this.height--;
    this.head[child] = head;
    this.relation[child] = relation;
    if (relation < 31) this.has[head]! |= 1 << relation;
    if (move === LEFT) {
      if (this.lefts[head] === 0 || child < this.leftmost[head]!) this.leftmost[head] = child;
      this.lefts[head]!++;
    } else {
      if (child > this.rightmost[head]!) this.rightmost[head] = child;
      this.rights[head]!++;
    }
  }
}

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;
