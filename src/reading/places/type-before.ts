import type { PlaceWords } from '../../language/language.ts';
import type { Scene } from '../scene.ts';
import { isCapitalised } from '../tokens.ts';

/** Whether a common noun before a name says that it is a place's: "the town of Homs", "the port city Homs". */
export const typeBefore = ({ tokens }: Scene, words: PlaceWords, first: number): boolean => {
  const word = (i: number): string => (i >= 0 && tokens.block[i] === tokens.block[first] ? tokens.lower[i]! : '');
  const skip = word(first - 1) === 'the' ? 2 : 1;
  const of = word(first - skip) === 'of';
  const type = of ? first - skip - 1 : first - skip;
  return (of ? words.types : words.settlements).has(word(type)) && !isCapitalised(tokens, type);
};
