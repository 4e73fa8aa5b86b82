import { ADP, ADV, AUX, CCONJ, isVerb, PART, PRON, SCONJ, VB } from '../learn/tags.ts';
import { isFiniteVerb, isMark, type Scene } from './scene.ts';

/** The main clause of a run of words: what stands before its finite verb, the verb with its auxiliaries and adverbs, and what follows. */
export interface MainClause {
  /** Tokens at the level of the clause before its verb: those of relative and other inner clauses are left out. */
  readonly before: readonly number[];
  /** The finite verb group: "would not have said"; empty where no verb is finite. */
  readonly group: readonly number[];
  /** The tokens after the group, up to the first mark or the first word that opens a clause. */
  readonly after: readonly number[];
  /** "to" of an infinitive before any finite verb: "them to wait"; -1 for none. */
  readonly to: number;
  /** The "if" or "unless" that the clause depends on; -1 for none. */
  readonly condition: number;
}

const relatives: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'that',
  'where',
  'when',
  'why',
  'how',
]);
const notFinite: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having']);

/** Looks for the main clause in tokens given in order of the text. One pass; `conditions` are the words that make a clause depend on another. */
export const mainClauseOf = (scene: Scene, words: readonly number[], conditions: ReadonlySet<string>): MainClause => {
  const { tokens, tags } = scene;
  let before: number[] = [];
  let pending = 0;
  let adverbial = false;
  let fronted = false;
  let to = -1;
  let condition = -1;
  let last: { before: number[]; group: number[]; end: number } | null = null;
  for (let p = 0; p < words.length; p++) {
    const i = words[p]!;
    const word = tokens.lower[i]!;
    const tag = tags[i]!;
    if (isMark(scene, i)) {
      if (word === ',' && adverbial) pending = 0;
      if (pending === 0) before.push(i);
      continue;
    }
    const opens = p > 0 && (tag === SCONJ || (relatives.has(word) && (tag === PRON || tag === ADV)));
    if (opens || (p === 0 && tag === SCONJ && word !== 'that')) {
      if (conditions.has(word) && before.every((k) => isMark(scene, k) || tags[k] === CCONJ || tags[k] === ADV))
        condition = i;
      adverbial = tag === SCONJ;
      fronted ||= before.length === 0;
      pending++;
      continue;
    }
    if (word === 'to' && pending === 0 && to < 0 && p + 1 < words.length && infinitive(tags, words, p + 1)) to = i;
    if (!isFiniteAt(scene, words, p)) {
      if (pending === 0) before.push(i);
      continue;
    }
    const end = groupEnd(scene, words, p);
    const group = words.slice(p, end + 1);
    if (pending > 0) {
      pending--;
      last = { before: [...before], group, end };
      p = end;
      continue;
    }
    while (before.length && isAdverb(scene, before.at(-1)!) && before.at(-1) === group[0]! - 1)
      group.unshift(before.pop()!);
    const after = following(scene, words, end + 1);
    if (condition < 0) condition = conditionAfter(scene, words, end + 1, conditions);
    return { before, group, after, to, condition };
  }
  // A preposition read as a conjunction took the only verb: "since Monday no sheep had died".
  if (last && fronted && to < 0) {
    const { group, end } = last;
    before = words.slice(0, words.indexOf(group[0]!));
    return { before, group, after: following(scene, words, end + 1), to, condition };
  }
  return { before: words, group: [], after: [], to, condition };
};

const infinitive = (tags: Uint8Array, words: readonly number[], p: number): boolean => {
  const tag = tags[words[p]!]!;
  return (
    tag === VB ||
    tag === AUX ||
    (tag === ADV && tags[words[p + 1] ?? -1] === VB) ||
    (tag === PART && tags[words[p + 1] ?? -1] === VB)
  );
};

const isFiniteAt = ({ tokens, tags }: Scene, words: readonly number[], p: number): boolean => {
  const i = words[p]!;
  const tag = tags[i]!;
  if (tag === AUX) return !notFinite.has(tokens.lower[i]!) && tokens.lower[words[p - 1] ?? -1] !== 'to';
  return isFiniteVerb(tag);
};

const isAdverb = ({ tokens, tags }: Scene, i: number): boolean =>
  tags[i] === ADV || (tags[i] === PART && tokens.lower[i] !== 'to');

/** Auxiliaries, adverbs and negations up to the verb that means something, in words that follow each other. */
const groupEnd = (scene: Scene, words: readonly number[], from: number): number => {
  const { tags } = scene;
  let end = from;
  if (isVerb(tags[words[from]!]!)) return end;
  for (let p = from + 1; p < words.length; p++) {
    const i = words[p]!;
    if (isMark(scene, i)) {
      if (scene.tokens.lower[i] === ',') break;
      continue;
    }
    if (isVerb(tags[i]!)) return p;
    if (tags[i] === AUX || isAdverb(scene, i)) end = p;
    else break;
  }
  return end;
};

/** Nothing that sets how a clause is put stands further behind its verb. */
const FOLLOWING = 4;

const following = (scene: Scene, words: readonly number[], from: number): number[] => {
  const after: number[] = [];
  for (let p = from; p < words.length && after.length < FOLLOWING; p++) {
    const i = words[p]!;
    if (isMark(scene, i)) {
      if (scene.quotations[scene.quoteOf[i]!]?.open === i) continue;
      break;
    }
    after.push(i);
  }
  return after;
};

/** "may open on Thursday if the air is clean": no other clause opens before the condition. */
const conditionAfter = (
  { tokens, tags, language }: Scene,
  words: readonly number[],
  from: number,
  conditions: ReadonlySet<string>,
): number => {
  for (let p = from; p < words.length; p++) {
    const i = words[p]!;
    const word = tokens.lower[i]!;
    if (conditions.has(word) && tags[i] === SCONJ) {
      const before = words[p - 1]!;
      const asked =
        language.cues.verbs.has(tokens.lower[before]!) || language.firmness.clear.has(tokens.lower[before]!);
      return asked || tags[before] === ADP || /^(?:as|even|only)$/.test(tokens.lower[before]!) ? -1 : i;
    }
    if (isVerb(tags[i]!) || tags[i] === AUX || tags[i] === SCONJ || relatives.has(word) || word === ';') return -1;
  }
  return -1;
};
