/** The one of `known` that somebody who wrote `word` likely meant; null where none is near. */
export const nearest = (word: string, known: readonly string[]): string | null => {
  let best: string | null = null;
  // A third of the letters wrong is still a slip of the finger; more is another word.
  let most = Math.max(2, word.length / 3);
  for (const one of known) {
    if (Math.abs(one.length - word.length) > most) continue;
    const wrong = edits(word, one);
    if (wrong > most || (wrong === most && best !== null)) continue;
    best = one;
    most = wrong;
  }
  return best;
};

/** Letters to put in, take out or change to make one word the other (Levenshtein). */
const edits = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === to[j] ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
};
