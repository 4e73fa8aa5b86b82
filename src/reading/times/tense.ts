import { AUX, isVerb, VB, VBD, VBN } from '../../learn/tags.ts';
import type { Scene } from '../scene.ts';

/** A verb further off than this says nothing of it. */
const FARTHEST = 50;

/** -1 where the verb nearest to token `i` in its sentence tells of the past, 1 of what is to come, 0 where none tells. */
export const tenseAt = (scene: Scene, i: number): -1 | 0 | 1 => {
  const sentence = scene.sentences[scene.sentenceOf[i]!]!;
  const first = Math.max(sentence.first, i - FARTHEST);
  const last = Math.min(sentence.last, i + FARTHEST);
  for (let at = i - 1; at >= first; at--) if (isVerb(scene.tags[at]!)) return tenseOf(scene, at, first);
  for (let at = i + 1; at <= last; at++) if (isVerb(scene.tags[at]!)) return tenseOf(scene, at, first);
  return 0;
};

/** Auxiliaries stand within this many words before their verb. */
const REACH = 4;

const tenseOf = ({ tags, tokens, language }: Scene, verb: number, first: number): -1 | 0 | 1 => {
  const { future, past } = language.times;
  for (let at = verb; at >= first && at >= verb - REACH; at--) {
    if (future.has(tokens.lower[at]!)) return 1;
    if (at < verb && tags[at] === AUX && past.has(tokens.lower[at]!)) return -1;
  }
  const tag = tags[verb]!;
  return tag === VBD || tag === VBN ? -1 : tag === VB ? 1 : 0;
};
