import type { ActionSense } from '../../language/language.ts';
import { ADJ, ADV, AUX, DET, NOUN, NUM, PRON, PROPN, VB, VBG, VBN } from '../../learn/tags.ts';
import type { ActionType } from '../../record/action.ts';
import type { Cast } from '../entities/entities.ts';
import { isFiniteVerb, isMark, type Scene } from '../scene.ts';
import { isCapitalised } from '../tokens.ts';
import type { Clause } from './clause.ts';
import { isParty } from './party.ts';

/** The head words of those who act and are acted on, -1 for none; `object` is the thing it is done with, in "fired a shot at them". */
export interface Roles {
  readonly actor: number;
  readonly target: number;
  readonly object: number;
  /** Whether whoever says it must be the actor where the words name none: "denied arming them". */
  readonly open: boolean;
  /** Whether the two are named together: "talks between Kalvia and Norland". */
  readonly joined: boolean;
}

/** Chains of verbs that share a subject are followed this far: "vowed to try to begin to attack". */
const MOST_LINKS = 6;

const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** Who does what a verb says to whom. */
export const rolesOfVerb = (scene: Scene, clause: Clause, verb: number, sense: ActionSense): Roles => {
  const tag = scene.tags[verb];
  const passive = isPassive(scene, clause, verb);
  const found = subjectOf(scene, clause, verb);
  const subject = found < 0 && isFiniteVerb(scene.tags[verb]!) ? justBefore(scene, clause, verb) : found;
  const end = verb + sense.after.length;
  const own = passive ? subject : objectOf(scene, clause, verb);
  // "Laid down arms": what is part of the phrase is not what it is done to.
  const object = own > verb && own <= end ? -1 : own;
  const actor = passive ? byPreposition(scene, clause, [verb], 'by') : subject;
  const places = object < 0 ? [verb] : [verb, object];
  // "Demanded the release of the editor": what is "of" the object is no party to the demand.
  const ofPhrase = end > verb && clause.is(end, 'case', 'mark') ? clause.head(end) : -1;
  let target = -1;
  for (const place of sense.targets) {
    if (place === 'object') target = ofPhrase >= 0 && ofPhrase !== verb ? ofPhrase : object;
    else if (place === 'receiver') target = clause.child(verb, 'iobj');
    else target = byPreposition(scene, clause, place === 'of' ? [verb] : places, place);
    if (target >= 0) break;
  }
  if (sense.group.type === 'THREATEN' && end > verb) target = threatened(scene, clause, ofPhrase);
  return {
    actor: behind(scene, clause, antecedent(scene, clause, actor)),
    target: antecedent(scene, clause, target),
    object,
    open: !passive && (tag === VB || tag === VBG),
    joined: false,
  };
};

/** "Threatened to bomb Selim": whom the threatened assault would strike. */
const threatened = (scene: Scene, clause: Clause, verb: number): number =>
  verb >= 0 && names(scene, verb, 'verb', 'ASSAULT') ? objectOf(scene, clause, verb) : -1;

/** "The attack by the rebels killed five": who is behind an action that acts. */
const behind = (scene: Scene, clause: Clause, actor: number): number => {
  if (actor < 0 || scene.tags[actor] !== NOUN || !names(scene, actor, 'noun', 'ASSAULT')) return actor;
  const by = byPreposition(scene, clause, [actor], 'by');
  const owner = by < 0 ? clause.child(actor, 'nmod:poss') : by;
  return owner < 0 ? actor : owner;
};

const names = ({ tokens, language }: Scene, i: number, kind: ActionSense['kind'], type: ActionType): boolean =>
  language.actions.senses.get(tokens.lower[i]!)?.some((sense) => sense.kind === kind && sense.group.type === type) ??
  false;

/** The same of a noun: "Kalvian strikes on the town", "the arrest of the editor by police". */
export const rolesOfNoun = (scene: Scene, cast: Cast, clause: Clause, noun: number, sense: ActionSense): Roles => {
  const { tokens, language } = scene;
  const head = clause.head(noun);
  const lender =
    head >= 0 && language.actions.lending.has(tokens.lower[head]!) && clause.is(noun, 'obj', 'nsubj:pass', 'obl')
      ? head
      : -1;
  const places = lender < 0 ? [noun] : [noun, lender];
  if (sense.group.role) {
    const actor = clause.is(noun, 'appos') ? head : clause.child(noun, 'nsubj');
    const owner = clause.child(noun, 'nmod:poss');
    const target = owner >= 0 ? owner : firstByPreposition(scene, clause, [noun], sense.targets);
    return { actor, target, object: -1, open: false, joined: false };
  }
  const between = byPreposition(scene, clause, [noun], 'between');
  if (between >= 0 && sense.targets.includes('between'))
    return { actor: between, target: joinedTo(scene, clause, between), object: -1, open: false, joined: true };
  let target = firstByPreposition(scene, clause, places, sense.targets);
  const owner = clause.child(noun, 'nmod:poss');
  let actor = byPreposition(scene, clause, [noun], 'by');
  if (actor < 0 && owner >= 0) {
    if (target < 0 && sense.group.needs === 'target') target = owner;
    else actor = owner;
  }
  if (actor < 0) actor = describing(scene, cast, clause, noun);
  if (actor < 0 && !sense.targets.includes('of'))
    actor = byPreposition(scene, clause, [noun + sense.after.length], 'of');
  // "Dockers are on strike."
  if (actor < 0 && clause.child(noun, 'case') >= 0) actor = clause.child(noun, 'nsubj');
  if (actor < 0 && lender >= 0)
    actor = isPassive(scene, clause, lender)
      ? byPreposition(scene, clause, [lender], 'by')
      : subjectOf(scene, clause, lender);
  return {
    actor: antecedent(scene, clause, actor),
    target: antecedent(scene, clause, target),
    object: -1,
    open: false,
    joined: false,
  };
};

/** "Kalvian airstrikes", "police violence": the adjective or noun in front that may be a party. */
const describing = (scene: Scene, cast: Cast, clause: Clause, noun: number): number =>
  clause
    .children(noun)
    .find((c) => c < noun && clause.is(c, 'amod', 'compound', 'nmod') && namesParty(scene, cast, c)) ?? -1;

/** Of common nouns only those for people who act: a "shopping centre bombing" is not the centre's. */
const namesParty = (scene: Scene, cast: Cast, i: number): boolean =>
  isParty(scene, cast, i) &&
  (cast.nameAt[i]! >= 0 || isCapitalised(scene.tokens, i) || scene.language.actions.actors.has(scene.tokens.lower[i]!));

/** Whether a verb stands in the passive, also shortened: "the men arrested on Monday". */
const isPassive = ({ tags }: Scene, clause: Clause, verb: number): boolean => {
  if (clause.child(verb, 'aux:pass', 'nsubj:pass') >= 0) return true;
  if (tags[verb] !== VBN) return false;
  if (clause.is(verb, 'acl', 'amod')) return true;
  const head = clause.head(verb);
  return (
    clause.is(verb, 'conj') &&
    head >= 0 &&
    clause.child(verb, 'nsubj', 'aux') < 0 &&
    clause.child(head, 'aux:pass') >= 0
  );
};

const objectOf = (scene: Scene, clause: Clause, verb: number): number => {
  const own = clause.child(verb, 'obj');
  if (own >= 0) return own;
  // "The brigade, which Norland arms": the noun that the clause is about is its object.
  if (
    clause.is(verb, 'acl:relcl') &&
    clause.child(verb, 'nsubj') >= 0 &&
    !isRelative(scene, clause.child(verb, 'nsubj'))
  )
    return clause.head(verb);
  return justAfter(scene, clause, verb);
};

/** The noun phrase right behind a verb for which the parser found no object. */
const justAfter = ({ tags }: Scene, clause: Clause, verb: number): number => {
  let i = verb + 1;
  if (i > clause.last || !opening.has(tags[i]!)) return -1;
  for (
    let link = 0;
    link < MOST_LINKS && clause.is(i, 'det', 'amod', 'compound', 'nummod', 'nmod:poss', 'flat');
    link++
  ) {
    const head = clause.head(i);
    if (head <= verb || head - verb > MOST_APART) return -1;
    i = head;
  }
  return tags[i] === NOUN || tags[i] === PROPN ? i : -1;
};
const opening: ReadonlySet<number> = new Set([DET, PROPN, NUM, ADJ, NOUN]);

const isNoun = ({ tags }: Scene, i: number): boolean => tags[i] === NOUN || tags[i] === PROPN;

/** The subject of a verb, its own or the one it shares. */
const subjectOf = (scene: Scene, clause: Clause, of: number): number => {
  let verb = of;
  for (let link = 0; link < MOST_LINKS; link++) {
    const own = clause.child(verb, 'nsubj', 'nsubj:pass');
    if (own >= 0) return own;
    const head = clause.head(verb);
    if (head < 0) return -1;
    if (clause.is(verb, 'acl', 'acl:relcl', 'amod')) return head;
    // "Norland, an ally of the rebels, shot down a jet": a name at the top, and its verb taken for a clause beside it.
    if (clause.is(verb, 'parataxis') && head < verb && clause.head(head) < 0 && isNoun(scene, head)) return head;
    if (!clause.is(verb, 'conj', 'xcomp', 'ccomp', 'advcl', 'parataxis', 'obj', 'obl')) return -1;
    if (clause.is(verb, 'xcomp', 'ccomp', 'advcl') && scene.language.actions.directing.has(scene.tokens.lower[head]!)) {
      const directed = clause.child(head, 'obj', 'iobj');
      if (directed >= 0) return directed;
      const obl = clause.child(head, 'obl');
      if (obl >= 0 && obl < verb) return obl;
    }
    verb = head;
  }
  return -1;
};

/** The name or noun right in front of a verb for which the parser found no subject. */
const justBefore = ({ tags }: Scene, clause: Clause, verb: number): number => {
  let i = verb - 1;
  while (i >= clause.first && (tags[i] === AUX || tags[i] === ADV)) i--;
  if (i < clause.first || (tags[i] !== PROPN && tags[i] !== NOUN && tags[i] !== PRON)) return -1;
  for (let link = 0; link < MOST_LINKS && clause.is(i, 'flat', 'compound') && clause.head(i) < verb; link++)
    i = clause.head(i);
  return i;
};

const isRelative = ({ tokens }: Scene, i: number): boolean => i >= 0 && relatives.has(tokens.lower[i]!);

/** What "who" and "which" stand for: what their clause hangs under, or else the phrase in front. */
const antecedent = (scene: Scene, clause: Clause, i: number): number => {
  if (i >= 0 && scene.tokens.lower[i] === 'what') return -1;
  if (!isRelative(scene, i)) return i;
  let verb = clause.head(i);
  for (let link = 0; verb >= 0 && link < MOST_LINKS; link++) {
    if (clause.is(verb, 'acl:relcl', 'acl')) return clause.head(verb);
    verb = clause.head(verb);
  }
  let before = i - 1;
  while (before >= clause.first && isMark(scene, before)) before--;
  if (before < clause.first) return -1;
  for (let link = 0; link < MOST_LINKS && clause.is(before, 'flat', 'compound', 'nmod', 'conj'); link++)
    before = clause.head(before);
  return before;
};

/** The second of two that "between" joins. */
const joinedTo = ({ tokens }: Scene, clause: Clause, first: number): number => {
  const own = clause.child(first, 'conj');
  if (own >= 0) return own;
  for (let i = first + 1; i <= Math.min(clause.last, first + MOST_APART); i++)
    if (tokens.lower[i] === 'and') return clause.head(i) > i ? clause.head(i) : -1;
  return -1;
};

const firstByPreposition = (
  scene: Scene,
  clause: Clause,
  places: readonly number[],
  words: readonly string[],
): number => {
  for (const word of words) {
    const found = byPreposition(scene, clause, places, word);
    if (found >= 0) return found;
  }
  return -1;
};

/** What hangs under one of `places` by the preposition `word`. */
const byPreposition = (scene: Scene, clause: Clause, places: readonly number[], word: string): number => {
  const { tokens } = scene;
  for (const place of places)
    for (const child of clause.children(place)) {
      if (child < place || !clause.is(child, 'obl', 'obl:agent', 'nmod', 'advcl', 'acl', 'xcomp')) continue;
      if (clause.children(child).some((c) => c < child && clause.is(c, 'case', 'mark') && tokens.lower[c] === word))
        return child;
    }
  return loose.has(word) ? nearestBy(scene, clause, places[0]!, word) : -1;
};

/** Prepositions that are trusted where the parser hung them elsewhere, if no other verb stands between. */
const loose: ReadonlySet<string> = new Set(['by', 'between', 'against', 'from', 'on', 'to', 'with']);
const MOST_APART = 9;

const nearestBy = ({ tokens, tags }: Scene, clause: Clause, place: number, word: string): number => {
  for (let i = place + 1; i <= Math.min(clause.last, place + MOST_APART); i++) {
    if (isFiniteVerb(tags[i]!) || tags[i] === AUX || tokens.lower[i] === ',') return -1;
    if (tokens.lower[i] !== word || !clause.is(i, 'case')) continue;
    const noun = clause.head(i);
    return noun > i ? noun : -1;
  }
  return -1;
};
