import type { Firmness } from '../../record/claim.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';
import type { Clause } from './clause.ts';
import type { Trigger } from './triggers.ts';

/**
 * Whether an action is over, off or was never done: "stopped bombing", "the visit was called off", "a planned attack". Where the
 * claim is itself put as not done, or not yet, what was only meant or tried may stand.
 */
export const isUndone = (scene: Scene, clause: Clause, { at, words, sense }: Trigger, put: Firmness): boolean => {
  const { lower } = scene.tokens;
  const { unreal } = scene.language.actions;
  const plain = put.polarity === 'affirmed' && put.certainty === 'certain' && put.mode === 'actual';
  const meant = (i: number): boolean => plain && unreal.has(lower[i] ?? '');
  if (meant(words.first - 1) || clause.children(at).some((child) => child < at && meant(child))) return true;
  if (put.polarity === 'denied' && sense.kind === 'noun' && doesMore(scene, clause, at)) return true;
  let i = at;
  for (let link = 0; link < MOST_LINKS; link++) {
    const head = clause.head(i);
    if (head < 0) return false;
    const joined = clause.is(i, 'conj');
    if (joined ? isFiniteVerb(scene.tags[i]!) : !isOf(scene, clause, i)) return false;
    // Talks that ended took place.
    const tookPlace = sense.group.type === 'CONSULT' && clause.is(i, 'nsubj');
    if (!joined && (meant(head) || (!tookPlace && ends(scene, clause, i, head)))) return true;
    i = head;
  }
  return false;
};

/** "The attack killed nobody": what is denied is what it did; "did not take place" denies it. */
const doesMore = ({ tokens }: Scene, clause: Clause, at: number): boolean => {
  // "The summit meeting".
  const subject = clause.is(at, 'compound') ? clause.head(at) : at;
  if (!clause.is(subject, 'nsubj')) return false;
  const verb = clause.head(subject);
  const object = clause.child(verb, 'obj');
  return clause.child(verb, 'xcomp') >= 0 || (object >= 0 && tokens.lower[object] !== 'place');
};

/** "Abandoned plans to begin to attack": chains longer than this are not followed. */
const MOST_LINKS = 4;

/** Whether the word above is about this one: its subject, object or complement. */
const isOf = ({ tokens }: Scene, clause: Clause, i: number): boolean => {
  if (clause.is(i, 'obj', 'nsubj', 'nsubj:pass', 'xcomp')) return true;
  if (!clause.is(i, 'acl', 'advcl', 'obl', 'nmod')) return false;
  const marker = clause.child(i, 'case', 'mark');
  if (marker < 0) return clause.is(i, 'acl', 'advcl') && tokens.lower[i - 1] !== ',';
  return /^(?:from|to|of|for)$/.test(tokens.lower[marker]!);
};

/** Whether `head` ends what hangs under it; "the attack ended the truce" does not end the attack. */
const ends = ({ tokens, language }: Scene, clause: Clause, i: number, head: number): boolean => {
  const phrases = language.actions.ending.get(tokens.lower[head]!);
  if (!phrases || (clause.is(i, 'nsubj') && clause.child(head, 'obj') >= 0)) return false;
  const behind = tokens.lower.slice(head + 1, head + 1 + NEAR);
  return phrases.some((after) => after.every((word) => behind.includes(word)));
};
const NEAR = 5;
