import type { Firmness } from '../record/claim.ts';

/** What is not plain about a claim, in the record's words: nothing for one affirmed as certain and actual. */
export const firmnessWords = (firmness: Omit<Firmness, 'cues'>): string[] => {
  const { polarity, certainty, mode } = firmness;
  const words: string[] = [];
  if (polarity === 'denied') words.push(polarity);
  if (certainty !== 'certain') words.push(certainty);
  if (mode !== 'actual') words.push(mode);
  return words;
};
