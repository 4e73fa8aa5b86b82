import { ADV, AUX, PART } from '../../../learn/tags.ts';
import type { Scene } from '../../scene.ts';
import { isTimeWord, possessive } from './words.ts';

/** The auxiliaries, adverbs and negations right before a verb, with "to" where one stands first: from where the verb group runs. */
export const verbGroupStart = (scene: Scene, verb: number, from: number): number => {
  const { tags, tokens } = scene;
  let i = verb;
  while (i > from) {
    const tag = tags[i - 1]!;
    const word = tokens.lower[i - 1]!;
    if (tag === AUX || (tag === PART && !possessive.has(word)) || word === "n't" || word === 'not' || word === 'to')
      i--;
    else if (tag === ADV && !isTimeWord(word) && word !== 'here' && word !== 'there') i--;
    else if (word === "'d" || word === "'ve" || (word === "'s" && tag === AUX)) i--;
    else break;
  }
  // Adverbs before the first auxiliary or verb belong to the clause where a subject is not right before them.
  return i;
};
