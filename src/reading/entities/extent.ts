import { AUX, isVerb } from '../../learn/tags.ts';
import { isFiniteVerb, isMark, type Range, type Scene } from '../scene.ts';

/** No clause is looked for longer, so that a text of one sentence takes no more time a word. */
const LONGEST_CLAUSE = 40;

/** A phrase with the relative clause behind it: "the guards who left early", "the crew, who had slept". */
export const withClause = (scene: Scene, { first, last }: Range): Range => {
  const { tokens, tags, sentences, sentenceOf } = scene;
  const apart = tokens.lower[last + 1] === ',';
  const opener = last + (apart ? 2 : 1);
  const end = sentences[sentenceOf[last]!]!.last;
  if (opener >= end || !opensClause(scene, opener, apart)) return { first, last };
  let verbs = 0;
  for (let i = opener + 1; i <= Math.min(end, opener + LONGEST_CLAUSE); i++) {
    const word = tokens.lower[i]!;
    if (isMark(scene, i) && (apart || verbs > 0) && !/^[-–'’]$/.test(word)) return { first, last: i - 1 };
    const finite = isFiniteVerb(tags[i]!) || (tags[i] === AUX && !isVerb(tags[i - 1]!));
    if (!finite || tags[i - 1] === AUX || /^(?:and|or|but|not|n't)$/.test(tokens.lower[i - 1]!)) continue;
    // "The guards who left | were tired": the second verb is the sentence's own.
    if (++verbs > 1) return { first, last: i - 1 };
  }
  return { first, last };
};

/** After "that" stands its verb: "the fact that it rained" is another kind of clause. */
const opensClause = ({ tokens, tags }: Scene, i: number, apart: boolean): boolean => {
  const word = tokens.lower[i]!;
  const next = tags[i + 1]!;
  return /^wh(?:o|om|ose|ich)$/.test(word) || (word === 'that' && !apart && (isVerb(next) || next === AUX));
};
