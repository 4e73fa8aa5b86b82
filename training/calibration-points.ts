/** A finding's score, and 1 where it was right, 0 where not. */
export interface Outcome {
  readonly score: number;
  readonly right: number;
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

/** `count` bins of equal size, by rising score. */
export const inBins = (all: readonly Outcome[], count: number): Outcome[][] => {
  const sorted = all.toSorted((a, b) => a.score - b.score);
  return Array.from({ length: count }, (_, k) =>
    sorted.slice(Math.floor((k * sorted.length) / count), Math.floor(((k + 1) * sorted.length) / count)),
  );
};

/** Mean score and share of right ones in bins of equal size, bins joined until the shares rise: points for `export.py`. */
export const pointsOf = (all: readonly Outcome[], count: number): [score: number, right: number][] => {
  const groups: Outcome[][] = [];
  for (const bin of inBins(all, count)) {
    groups.push(bin);
    while (groups.length > 1 && mean(groups.at(-2)!.map((o) => o.right)) >= mean(groups.at(-1)!.map((o) => o.right))) {
      const last = groups.pop()!;
      groups[groups.length - 1] = [...groups.at(-1)!, ...last];
    }
  }
  return groups.map((group) => [
    Number(mean(group.map((o) => o.score)).toFixed(4)),
    Number(mean(group.map((o) => o.right)).toFixed(4)),
  ]);
};
