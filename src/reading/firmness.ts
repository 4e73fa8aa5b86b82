import { ADJ, ADV, AUX, CCONJ, DET, isVerb, NOUN, PRON, SCONJ, VB, VBN, VBP, VBZ } from '../learn/tags.ts';
import type { Firmness } from '../record/claim.ts';
import type { Nested } from './attributions/resolve.ts';
import { type MainClause, mainClauseOf } from './main-clause.ts';
import { isMark, type Range, type Scene } from './scene.ts';
import { spanOf } from './tokens.ts';

type Certainty = Firmness['certainty'];
type Mode = Firmness['mode'];

/** Where two modes fit, the one that says more holds. */
const modes: readonly Mode[] = ['actual', 'future', 'intended', 'conditional', 'questioned'];
const certainties: readonly Certainty[] = ['certain', 'probable', 'possible'];

/** How a claim is put, while its words are gone through. */
class Put {
  denied = false;
  certainty: Certainty = 'certain';
  mode: Mode = 'actual';
  readonly cues = new Set<number>();

  deny(...by: readonly number[]): void {
    this.denied = !this.denied;
    this.mark(by);
  }
  atMost(certainty: Certainty, ...by: readonly number[]): void {
    if (certainties.indexOf(certainty) > certainties.indexOf(this.certainty)) this.certainty = certainty;
    this.mark(by);
  }
  as(mode: Mode, ...by: readonly number[]): void {
    if (modes.indexOf(mode) > modes.indexOf(this.mode)) this.mode = mode;
    this.mark(by);
  }
  mark(by: readonly number[]): void {
    for (const i of by) this.cues.add(i);
  }
}

/** How a claim that says nothing of its own is put. */
const plain: Firmness = { polarity: 'affirmed', certainty: 'certain', mode: 'actual', cues: [] };

/**
 * How a claim is put, from the words of its main clause and of the cue that introduces it. `skipped` tokens say nothing of
 * the claim: in the author's own words, the cues and sources of others.
 */
export const firmnessOf = (
  scene: Scene,
  content: readonly Range[],
  said: Nested | null,
  skipped: (i: number) => boolean = () => false,
): Firmness => {
  const { tokens } = scene;
  const all: number[] = [];
  for (const { first, last } of content) for (let i = first; i <= last; i++) if (!skipped(i)) all.push(i);
  const put = new Put();
  const cue = said && cueWords(scene, said);
  const own = opening(scene, all, cue);
  const clause = mainClauseOf(scene, own, scene.language.firmness.conditional);
  readClause(scene, clause, cue, put);
  if (said && cue) readCue(scene, all, clause, said, cue, put);
  const mark = all.findLast((i) => !/^[”"’')\]»]$/.test(tokens.lower[i]!));
  if (mark !== undefined && tokens.lower[mark]!.startsWith('?')) {
    put.certainty = 'certain';
    put.as('questioned', mark);
  }
  return {
    polarity: put.denied ? 'denied' : 'affirmed',
    certainty: put.certainty,
    mode: put.mode,
    cues: [...put.cues].sort((a, b) => a - b).map((i) => spanOf(tokens, i, i)),
  };
};

/** How the frame of an attribution is put: plainly, unless its verb is itself an action, which may not have been done: "did not attack". */
export const firmnessOfFrame = (scene: Scene, content: readonly Range[]): Firmness => {
  const { senses } = scene.language.actions;
  const acts = content.some(({ first, last }) => {
    for (let i = first; i <= last; i++) if (isVerb(scene.tags[i]!) && senses.has(scene.tokens.lower[i]!)) return true;
    return false;
  });
  return acts ? firmnessOf(scene, content, null) : plain;
};

/** The words without "and", "that" and the "whether" of an indirect question in front of them. */
const opening = (scene: Scene, all: readonly number[], cue: CueWords | null): number[] => {
  const { tokens, tags, language } = scene;
  let p = 0;
  const joins = (i: number): boolean => tags[i] === CCONJ && !language.firmness.negations.has(tokens.lower[i]!);
  while (p < all.length && (isMark(scene, all[p]!) || joins(all[p]!))) p++;
  if (p < all.length && cue) {
    const i = all[p]!;
    const word = tokens.lower[i]!;
    const indirect = scene.quoteOf[i]! < 0;
    const ambiguous = word === 'if' || word === 'when' || word === 'where';
    if (
      (word === 'that' && tags[i] === SCONJ) ||
      (indirect && language.firmness.asks.has(word) && (!ambiguous || leavesOpen(scene, cue)))
    )
      p++;
  }
  return all.slice(p);
};

/** The words of a cue, each with what it may be a form of: "called" is "call", and "call_for" where "for" follows. */
interface CueWords {
  readonly at: readonly number[];
  readonly forms: readonly (readonly string[])[];
}

const cueWords = (scene: Scene, said: Nested): CueWords => {
  const { tokens, language } = scene;
  const at: number[] = [];
  for (const { first, last } of said.cue) for (let i = first; i <= last; i++) at.push(i);
  const forms = at.map((i) => {
    const lemmas = [tokens.lower[i]!];
    for (const { after, lemma } of language.cues.verbs.get(tokens.lower[i]!) ?? [])
      if (!lemmas.includes(lemma) && after.every((word, k) => tokens.lower[i + 1 + k] === word)) lemmas.push(lemma);
    return lemmas;
  });
  return { at, forms };
};

/** The first word of the cue that is, or is a form of, one in the list; -1 for none. */
const cueIn = ({ at, forms }: CueWords, list: ReadonlySet<string>): number => {
  for (let k = 0; k < at.length; k++) for (const lemma of forms[k]!) if (list.has(lemma)) return at[k]!;
  return -1;
};

const leavesOpen = (scene: Scene, cue: CueWords): boolean => {
  const { questioning, withholding, unknown, clear } = scene.language.firmness;
  return [questioning, withholding, unknown, clear].some((list) => cueIn(cue, list) >= 0);
};

/** The word that negates the cue: "did not say", "nobody said", "no evidence that"; -1 for none. */
const negationOf = (scene: Scene, cue: CueWords, said: Nested): number => {
  const { tokens, language } = scene;
  const { negations, nobody } = language.firmness;
  const inCue = cue.at.find((i) => negations.has(tokens.lower[i]!) || nobody.has(tokens.lower[i]!));
  if (inCue !== undefined) return inCue;
  const source = said.source[0];
  if (source && nobody.has(tokens.lower[source.first]!)) return source.first;
  const before = (cue.at[0] ?? 0) - 1;
  return nobody.has(tokens.lower[before] ?? '') && scene.tags[cue.at[0]!] === NOUN ? before : -1;
};

const readCue = (
  scene: Scene,
  all: readonly number[],
  clause: MainClause,
  said: Nested,
  cue: CueWords,
  put: Put,
): void => {
  const { tokens, language } = scene;
  const words = language.firmness;
  const at = (list: ReadonlySet<string>): number => cueIn(cue, list);
  const negation = negationOf(scene, cue, said);
  const lead = all.find((i) => !isMark(scene, i)) ?? -1;
  const first = lead < 0 ? '' : tokens.lower[lead]!;
  const quoted = all.length > 0 && scene.quoteOf[all[0]!]! >= 0;
  const asks = !quoted && words.asks.has(first);
  const clausal = first === 'that' || quoted || (clause.group.length > 0 && !asks && clause.to < 0);
  const infinitive = clause.to >= 0 && !clause.group.some((i) => i < clause.to);

  const unknown = at(words.unknown);
  const clear = negation < 0 ? -1 : at(words.clear);
  if (unknown >= 0 || clear >= 0) {
    put.as('questioned', ...(unknown >= 0 ? [unknown] : [negation, clear]));
    return;
  }

  const refusing = at(words.refusing);
  const withheld = at(words.withholding);
  const refusesToSay =
    refusing >= 0 && (withheld >= 0 || (first === 'to' && words.withholding.has(tokens.lower[lead + 1] ?? '')));
  if (refusesToSay || (negation >= 0 && withheld >= 0 && !clausal)) {
    put.as('questioned', refusesToSay ? refusing : negation);
    return;
  }
  if (negation >= 0) put.deny(negation);

  const asking = at(words.questioning);
  if (asking >= 0) {
    if (asks || quoted) put.as('questioned', asking);
    else if (!clausal || infinitive || first === 'that') put.as('intended', asking);
  }
  const doubting = at(words.doubting);
  const denying = at(words.denying);
  if (doubting >= 0 && said.act !== 'speech') {
    put.deny(doubting);
    put.atMost('possible', doubting);
  } else if (refusing >= 0 && !clausal) {
    put.deny(refusing);
    put.as('intended', refusing);
  } else if (denying >= 0) put.deny(denying);

  const { alleged, lie } = outsideOf(scene, all, cue);
  if (alleged >= 0) put.atMost('possible', alleged);
  if (lie >= 0) put.deny(lie);

  const unlikely = at(words.unlikely);
  if (unlikely >= 0 && doubting < 0) put.deny(unlikely);
  const probable = at(words.thinkingProbable);
  if (probable >= 0) put.atMost('probable', probable);
  const possible = at(words.thinkingPossible);
  if (possible >= 0) put.atMost('possible', possible);

  const foretelling = at(words.foretelling);
  const hoping = at(words.hoping);
  const intending = at(words.intending);
  const directing = infinitive ? at(words.directing) : -1;
  if (infinitive && foretelling < 0) {
    const near = at(words.futureTo);
    if (near >= 0) put.as('future', near);
  }
  if (foretelling >= 0 && directing < 0) {
    const modal = clause.group.find((i) => words.possible.has(tokens.lower[i]!));
    const past = infinitive && tokens.lower[clause.to + 1] === 'have';
    if ((!clause.group.length && !past) || modal !== undefined) put.as('future', foretelling);
  } else if (hoping >= 0 && clause.group.length && !infinitive) put.as('future', hoping);
  else if (directing >= 0) put.as('intended', directing);
  else if (intending >= 0 && (said.act !== 'thought' || !clausal)) put.as('intended', intending);
  else if (said.act === 'wish' && asking < 0) put.as('intended');
};

/** The "alleged" that is a noun's only cue, and the "false" at the end of what a noun introduces; -1 for none. */
const outsideOf = (scene: Scene, all: readonly number[], { at }: CueWords): { alleged: number; lie: number } => {
  const { tokens, tags, language } = scene;
  const { alleged, untrue } = language.firmness;
  const last = at.at(-1) ?? -1;
  const end = all.findLast((i) => !isMark(scene, i)) ?? -1;
  const copula = /^(?:is|are|was|were)$/.test(tokens.lower[end - 1] ?? '');
  return {
    alleged: tags[last - 1] === DET && alleged.has(tokens.lower[last]!) && opensAction(scene, last + 1) ? last : -1,
    lie: tags[last] === NOUN && copula && untrue.has(tokens.lower[end] ?? '') ? end : -1,
  };
};

const readClause = (scene: Scene, clause: MainClause, cue: CueWords | null, put: Put): void => {
  const { tokens, tags, language } = scene;
  const words = language.firmness;
  const { before, group, after, to, condition } = clause;
  const lower = (i: number | undefined): string => (i === undefined ? '' : tokens.lower[i]!);
  const main = mainOf(scene, group);
  const quoted = scene.quoteOf[before[0] ?? main ?? 0]! >= 0 || (main !== undefined && scene.quoteOf[main]! >= 0);

  before.forEach((i, p) => {
    const word = lower(i);
    const previous = before[p - 1];
    const leads = previous === undefined || isMark(scene, previous) || tags[previous] === CCONJ;
    if (
      words.nobody.has(word) &&
      !isNumbering(scene, i) &&
      (leads || (group.length && tags[previous!] === NOUN && p > 0))
    ) {
      if (!words.emptyObjects.has(lower(i + 1))) put.deny(i);
    } else if (words.negations.has(word) && leads && (group.length > 0 || to < 0) && !onlyNext(scene, i)) put.deny(i);
    else if (leads && tags[i] === ADV && words.possible.has(word) && lower(i + 1) !== 'most') put.atMost('possible', i);
    else if (leads && tags[i] === ADV && words.probable.has(word)) put.atMost('probable', i);
    else if (!group.length && to < 0 && p < 4 && words.possibilities.has(word)) put.atMost('possible', i);
    else if (words.alleged.has(word) && opensAction(scene, i + 1)) put.atMost('possible', i);
  });

  if (!group.length) {
    const start = before.find((i) => !isMark(scene, i));
    if (to > 0 && words.negations.has(lower(to - 1))) put.deny(to - 1);
    if (quoted && start !== undefined && tags[start] === VB) put.as('intended', start);
    return;
  }

  let negated = false;
  for (const i of group) {
    const word = lower(i);
    if (words.negations.has(word) && !onlyNext(scene, i)) {
      negated = true;
      put.deny(i);
    }
  }
  for (const i of group) {
    const word = lower(i);
    const modal = tags[i] === AUX;
    if (word === 'could' && (negated || words.sensing.has(lower(main)))) continue;
    if (word === 'may' && i === group[0] && !before.some((k) => !isMark(scene, k)) && quoted) put.as('intended', i);
    else if ((modal || tags[i] === ADV) && words.possible.has(word)) put.atMost('possible', i);
    else if ((tags[i] === ADV || tags[i] === ADJ) && words.probable.has(word)) put.atMost('probable', i);
    else if (modal && words.future.has(word)) put.as('future', i);
    else if (modal && words.would.has(word) && tags[i + 1] !== VBN) {
      const reported = cue !== null && scene.quoteOf[i]! < 0 && !inPresent(scene, cue);
      put.as(reported && lower(group[group.indexOf(i) + 1]) !== 'have' ? 'future' : 'conditional', i);
    } else if (modal && words.duty.has(word)) {
      if (word !== 'should' || bySomebody(scene, before) || tags[main ?? -1] === VBN) put.as('intended', i);
      else put.atMost('probable', i);
    }
  }
  // "Do not wait": an order.
  if (
    quoted &&
    tags[group[0]!] === AUX &&
    lower(group[0]).startsWith('do') &&
    tags[main!] === VB &&
    !before.some((k) => !isMark(scene, k))
  )
    put.as('intended', group[0]!);
  if (condition >= 0) put.as('conditional', condition);
  readComplement(scene, group, after, put, /^(?:i|we)$/.test(lower(before.findLast((i) => !isMark(scene, i)))));
};

/** What right after the verb says how its clause is put: "is likely to", "is due to", "had no plans to", "wants to". */
const readComplement = (
  scene: Scene,
  group: readonly number[],
  after: readonly number[],
  put: Put,
  bySpeaker: boolean,
): void => {
  const { tokens, tags, language } = scene;
  const words = language.firmness;
  const main = mainOf(scene, group)!;
  const [next, then] = after;
  const verb = tokens.lower[main]!;
  const word = next === undefined ? '' : tokens.lower[next]!;
  const beyond = then === undefined ? '' : tokens.lower[then]!;
  const toDo = (k: number): boolean =>
    tokens.lower[after[k] ?? -1] === 'to' && (tags[after[k + 1] ?? -1] === VB || tags[after[k + 1] ?? -1] === AUX);

  if (words.unable.has(verb) && toDo(0)) put.deny(main);
  if (words.seeming.has(verb) && (verb.startsWith('seem') || toDo(0) || word === 'that' || tags[next ?? -1] === ADJ))
    put.atMost('probable', main);
  const no =
    next !== undefined && words.nobody.has(word)
      ? next
      : tags[next ?? -1] !== NOUN && then !== undefined && words.nobody.has(beyond)
        ? then
        : -1;
  if (
    no >= 0 &&
    !words.emptyObjects.has(tokens.lower[no + 1] ?? '') &&
    (no === next || /^(?:of|in|on|for|to|at)$/.test(word))
  )
    put.deny(no);
  const noun = no === next ? then : next;
  if (
    noun !== undefined &&
    tags[noun] === NOUN &&
    words.intentions.has(tokens.lower[noun]!) &&
    tokens.lower[noun + 1] === 'to'
  )
    put.as('intended', noun);
  // What somebody else wants is told of them; what speakers want is their wish.
  if (words.wanting.has(verb) && toDo(0) && bySpeaker) put.as('intended', main);
  if (tags[main] === VBN && toDo(0)) {
    if (words.thinkingProbable.has(verb)) put.atMost('probable', main);
    else if (words.thinkingPossible.has(verb)) put.atMost('possible', main);
  }
  const is = /^(?:is|are|am|was|were|be|been|'s|'re|'m)$/.test(verb);
  const copula = is ? next : main;
  const state = copula === undefined ? '' : tokens.lower[copula]!;
  if (is && toDo(0)) put.as('future', main, next!);
  if (words.futureTo.has(state) && toDo(is ? 1 : 0) && tokens.lower[copula! + 2] !== 'have') put.as('future', copula!);
  if (copula === next && next !== undefined) {
    if (words.unable.has(word)) put.deny(next);
    if (words.unlikely.has(word)) put.deny(next);
    if (tags[next] === ADJ && words.thinkingProbable.has(word)) put.atMost('probable', next);
    else if (tags[next] === ADJ && words.probable.has(word)) put.atMost('probable', next);
    else if (words.possibilities.has(word) || (tags[next] !== ADJ && words.possibilities.has(beyond)))
      put.atMost('possible', words.possibilities.has(word) ? next : then!);
  }
};

/** The verb of the group that means something, or its last auxiliary. */
const mainOf = ({ tags }: Scene, group: readonly number[]): number | undefined =>
  group.findLast((i) => isVerb(tags[i]!) || tags[i] === AUX);

const onlyNext = ({ tokens }: Scene, i: number): boolean =>
  /^(?:only|just|even|least)$/.test(tokens.lower[i + 1] ?? '');

/** "No. 7 Squadron": "no" before a number denies nothing. */
const isNumbering = ({ tokens }: Scene, i: number): boolean =>
  /^\d/.test(tokens.lower[i + 1] ?? '') || (tokens.lower[i + 1] === '.' && /^\d/.test(tokens.lower[i + 2] ?? ''));

/** Whether a noun of action stands at `i`, or behind one word there: "chemical attack". An alleged killer did what the claim says. */
const opensAction = ({ tokens, tags, language }: Scene, i: number): boolean =>
  [i, i + 1].some(
    (k) => tags[k] === NOUN && language.actions.senses.get(tokens.lower[k]!)?.some(({ kind }) => kind === 'noun'),
  );

/** "Says the road would close": a cue in the present leaves "would" unreal. */
const inPresent = ({ tags }: Scene, { at }: CueWords): boolean => at.some((i) => tags[i] === VBZ || tags[i] === VBP);

/** Whether people or a body are the subject: what they should do is wished, and what a river should do is likely. */
const bySomebody = ({ tokens, tags, language }: Scene, before: readonly number[]): boolean => {
  const subject = before.findLast((i) => tags[i] === NOUN || tags[i] === PRON);
  if (subject === undefined) return false;
  const word = tokens.lower[subject]!;
  return (
    language.sources.people.has(word) || language.sources.organisation.has(word) || language.sources.titles.has(word)
  );
};
