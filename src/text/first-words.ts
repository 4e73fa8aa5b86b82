// Where a claim is cut out of a sentence, the comma or dash that joined it stays in front.
const joint = /^[\s,;:.–—-]+/;

/** The words of a claim without what joined them to the rest of their sentence. */
export const withoutJoint = (words: string): string => words.replace(joint, '');

const wordsToKnowItBy = 4;

/** As many words as one knows it by, with an ellipsis where there are more. */
export const firstWords = (words: string): string => {
  const first = words.split(' ', wordsToKnowItBy + 1);
  return first.length > wordsToKnowItBy ? `${first.slice(0, wordsToKnowItBy).join(' ')} …` : words;
};
