import { type KeyTable, makeKeyTable, placeOf } from '../src/learn/key-table.ts';
import { MOST_KEYS, moveKeys, relationKeys } from '../src/learn/parser/features.ts';
import { RELATIONS } from '../src/learn/parser/relations.ts';
import { LEFT, MOVES, RIGHT, SHIFT, State } from '../src/learn/parser/state.ts';
import type { GoldTree } from './parser-corpus.ts';
import { mulberry, shuffle } from './random.ts';

const EPOCHS = 8;
/** A feature seen less often is left out: it would be learnt by heart. */
const RARE = 3;
/** After the first epoch the parser mostly follows its own moves, and so learns to go on from its errors. */
const OWN_MOVES = 0.9;
/** The right choice must win by more than this, or its weights grow. */
const MARGIN = 20;
const SEED = 20240301;

export interface Weights {
  readonly keys: Int32Array;
  /** By key and choice, averaged over all steps. */
  readonly weights: Float64Array;
}

/** Trains the choice of moves and of relations. */
export const train = (trees: readonly GoldTree[]): { moves: Weights; relations: Weights } => {
  const { moveTable, relationTable } = frequentKeys(trees);
  const moves = new Perceptron(moveTable.keys, MOVES);
  const relations = new Perceptron(relationTable.keys, RELATIONS.length);
  const random = mulberry(SEED);
  const order = trees.map((_, t) => t);
  const state = new State();
  const keys = new Int32Array(MOST_KEYS);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    shuffle(order, random);
    let right = 0;
    let all = 0;
    for (const t of order) {
      const tree = trees[t]!;
      walk(
        state,
        tree,
        (best) => {
          const rows = moves.rowsOf(keys, moveKeys(keys, state, tree.words));
          const scores = moves.score(rows);
          let own = -1;
          let oracle = -1;
          let rival = -1;
          for (let m = 0; m < MOVES; m++) {
            if (!state.can(m)) continue;
            if (own < 0 || scores[m]! > scores[own]!) own = m;
            if (best[m]) {
              if (oracle < 0 || scores[m]! > scores[oracle]!) oracle = m;
            } else if (rival < 0 || scores[m]! > scores[rival]!) rival = m;
          }
          all++;
          if (best[own]) right++;
          if (rival >= 0) moves.learn(rows, oracle, rival);
          return epoch > 1 && random() < OWN_MOVES ? own : oracle;
        },
        (move) => {
          const child = state.below(0);
          if (move === LEFT && state.next === state.size) return 0;
          const rows = relations.rowsOf(keys, relationKeys(keys, state, tree.words, move));
          const scores = relations.score(rows);
          const gold = tree.head[child] === state.headBy(move) ? tree.relation[child]! : 0;
          let own = 1;
          let rival = -1;
          for (let r = 1; r < RELATIONS.length; r++) {
            if (scores[r]! > scores[own]!) own = r;
            if (r !== gold && (rival < 0 || scores[r]! > scores[rival]!)) rival = r;
          }
          if (gold > 0) relations.learn(rows, gold, rival);
          return own;
        },
      );
    }
    console.log(`epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % of ${all} moves right`);
  }
  return { moves: moves.averaged(), relations: relations.averaged() };
};

/**
 * Parses a tree's words, asking `move` which of the moves to take and `relation` what to call an arc. `move` is told, for each
 * move, whether it is among those that lose the fewest arcs of the treebank: the dynamic oracle of Goldberg and Nivre (2013).
 */
const walk = (
  state: State,
  tree: GoldTree,
  move: (best: readonly boolean[]) => number,
  relation: (move: number) => number,
): void => {
  const size = tree.head.length;
  state.begin(size);
  while (!state.done) {
    const chosen = state.height === 0 ? SHIFT : move(bestMoves(state, tree));
    if (chosen === SHIFT) state.shift();
    else state.attach(chosen, relation(chosen));
  }
};

const bestMoves = (state: State, { head, children }: GoldTree): boolean[] => {
  const { next, size } = state;
  const top = state.below(0);
  const under = state.below(1);
  const later = (children[top]! as readonly number[]).filter((child) => child >= next).length;
  const topHead = head[top]!;
  const costs = [Infinity, Infinity, Infinity];
  if (state.can(SHIFT)) {
    let lost = (children[next]! as readonly number[]).filter(
      (child) => child < next && state.head[child] === -1,
    ).length;
    const own = head[next]!;
    if (own >= 0 && own < next && own !== top && state.head[own] === -1) lost++;
    costs[SHIFT] = lost;
  }
  if (state.can(LEFT))
    costs[LEFT] = later + (topHead >= 0 && topHead !== next && (topHead === under || topHead > next) ? 1 : 0);
  if (state.can(RIGHT)) costs[RIGHT] = later + (topHead >= next ? 1 : 0);
  const least = Math.min(...costs);
  return costs.map((cost) => cost === least && cost <= size);
};

/** The keys that are seen `RARE` times or more on the treebank's own moves, counted by their hash. */
const frequentKeys = (trees: readonly GoldTree[]) => {
  const collect = (seen: (of: 'moves' | 'relations', keys: Int32Array, count: number) => void): void => {
    const state = new State();
    const keys = new Int32Array(MOST_KEYS);
    for (const tree of trees) {
      walk(
        state,
        tree,
        (best) => {
          seen('moves', keys, moveKeys(keys, state, tree.words));
          return best.indexOf(true);
        },
        (move) => {
          seen('relations', keys, relationKeys(keys, state, tree.words, move));
          const child = state.below(0);
          return tree.head[child] === state.headBy(move) ? tree.relation[child]! : RELATIONS.length - 1;
        },
      );
    }
  };
  const counts = new Uint8Array(1 << 26);
  collect((_, keys, count) => {
    for (let k = 0; k < count; k++) if (counts[keys[k]! >>> 6]! < RARE) counts[keys[k]! >>> 6]!++;
  });
  const kept = { moves: new Set<number>(), relations: new Set<number>() };
  collect((of, keys, count) => {
    for (let k = 0; k < count; k++) if (counts[keys[k]! >>> 6]! >= RARE) kept[of].add(keys[k]!);
  });
  const sorted = (set: Set<number>) => {
    const keys = Int32Array.from(set).sort((a, b) => (a >>> 0) - (b >>> 0));
    console.log(`${keys.length} features kept`);
    return { keys };
  };
  return { moveTable: sorted(kept.moves), relationTable: sorted(kept.relations) };
};

class Perceptron {
  readonly #keys: Int32Array;
  readonly #table: KeyTable;
  readonly #choices: number;
  readonly #weights: Int32Array;
  /** Each change times the step it came at: what the average lacks of the last weights. */
  readonly #late: Float64Array;
  readonly #scores: Int32Array;
  #step = 1;

  constructor(keys: Int32Array, choices: number) {
    this.#keys = keys;
    this.#table = makeKeyTable(keys);
    this.#choices = choices;
    this.#weights = new Int32Array(keys.length * choices);
    this.#late = new Float64Array(keys.length * choices);
    this.#scores = new Int32Array(choices);
  }

  rowsOf(keys: Int32Array, count: number): number[] {
    const rows: number[] = [];
    for (let k = 0; k < count; k++) {
      const row = placeOf(this.#table, keys[k]!);
      if (row >= 0) rows.push(row);
    }
    return rows;
  }

  score(rows: readonly number[]): Int32Array {
    const scores = this.#scores.fill(0);
    const choices = this.#choices;
    for (const row of rows) for (let c = 0; c < choices; c++) scores[c]! += this.#weights[row * choices + c]!;
    return scores;
  }

  /** Learns from the rows that were scored last. */
  learn(rows: readonly number[], right: number, rival: number): void {
    if (this.#scores[right]! - this.#scores[rival]! <= MARGIN) {
      for (const row of rows) {
        this.#change(row * this.#choices + right, 1);
        this.#change(row * this.#choices + rival, -1);
      }
    }
    this.#step++;
  }

  averaged(): Weights {
    return {
      keys: this.#keys,
      weights: Float64Array.from(this.#weights, (weight, k) => weight - this.#late[k]! / this.#step),
    };
  }

  #change(at: number, by: number): void {
    this.#weights[at]! += by;
    this.#late[at]! += by * this.#step;
  }
}
