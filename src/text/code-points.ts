/**
 * From offsets in UTF-16 units, as everything here counts, to offsets in code points, as standards do. An offset between the
 * two halves of a character counts that character.
 */
export const codePointsOf = (text: string): ((offset: number) => number) => {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  return pairs.length ? (offset) => offset - before(pairs, offset) : (offset) => offset;
};

/** How many of the ascending `places` are below `offset`, less the one that it stands in the middle of. */
const before = (places: readonly number[], offset: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! + 1 < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
