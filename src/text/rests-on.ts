import { counted, percent } from './figures.ts';
import type { Sourcing } from './sourcing.ts';

/** How much of a body rests on its sources, in words: "82% of 120 words rest on a source". */
export const restsOn = ({ words, carried }: Sourcing): string => {
  if (words === 0) return 'no body of text';
  const author = carried.find(({ voice }) => voice === 'author')?.share ?? 0;
  const rest = words === 1 ? 'rests' : 'rest';
  if (author === 1) return `${words === 1 ? 'the' : 'all'} ${counted(words, 'word')} ${rest} on the author alone`;
  return `${percent(1 - author)} of ${counted(words, 'word')} ${rest} on a source`;
};
