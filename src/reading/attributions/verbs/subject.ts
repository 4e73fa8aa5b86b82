import { AUX } from '../../../learn/tags.ts';
import { isFiniteVerb, type Range, type Scene } from '../../scene.ts';
import type { VerbCue } from '../cues.ts';
import { phraseEndingAt } from '../phrases/ending.ts';
import { phraseStartingAt } from '../phrases/starting.ts';

/** No subject is looked for beyond the mark or word that begins the clause. */
export const clauseFloor = (scene: Scene, from: number, first: number): number => {
  const quote = scene.quoteOf[from]!;
  for (let i = from - 1; i >= first; i--) {
    if (scene.quoteOf[i] !== quote) return i + 1;
    const word = scene.tokens.lower[i]!;
    if (word === ';' || word === ':') return i + 1;
  }
  return first;
};

/** Whose participle or second verb it is: the source found before it in the sentence, or the sentence's subject. */
export const sourceFor = (
  scene: Scene,
  cue: VerbCue,
  first: number,
  before: readonly Range[],
): readonly Range[] | null => {
  if (before.length) return before;
  const { tags } = scene;
  for (let i = first; i < cue.first; i++) {
    if (!isFiniteVerb(tags[i]!) && tags[i] !== AUX) continue;
    const subject = phraseEndingAt(scene, i - 1, clauseFloor(scene, i, first));
    return subject ? [subject] : null;
  }
  // "Noting that ..., Allen said": the subject comes after.
  for (let i = cue.last + 1; i < scene.tokens.count && scene.sentenceOf[i] === scene.sentenceOf[cue.verb]; i++) {
    if (scene.tokens.lower[i] !== ',') continue;
    const subject = phraseStartingAt(scene, i + 1, i + 20);
    if (subject && (isFiniteVerb(tags[subject.last + 1] ?? 0) || tags[subject.last + 1] === AUX))
      return cue.gerund ? [subject] : null;
  }
  return null;
};
