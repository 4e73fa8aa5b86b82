/** Mentions that are one, each mention by a name of its own. No mention stands in two clusters of one side. */
export type Clusters = readonly (readonly string[])[];

/** What a metric counts, so that documents can be summed: recall is `found / gold`, precision `right / predicted`. */
export interface Counts {
  readonly found: number;
  readonly gold: number;
  readonly right: number;
  readonly predicted: number;
}

const homes = (clusters: Clusters): Map<string, number> =>
  new Map(clusters.flatMap((cluster, c) => cluster.map((mention) => [mention, c] as const)));

const bothWays = (
  gold: Clusters,
  predicted: Clusters,
  oneWay: (key: Clusters, response: Clusters) => readonly [number, number],
): Counts => {
  const [found, ofGold] = oneWay(gold, predicted);
  const [right, ofPredicted] = oneWay(predicted, gold);
  return { found, gold: ofGold, right, predicted: ofPredicted };
};

/** Links that are kept: Vilain and others, "A model-theoretic coreference scoring scheme", MUC-6, 1995. */
export const muc = (gold: Clusters, predicted: Clusters): Counts =>
  bothWays(gold, predicted, (key, response) => {
    const home = homes(response);
    let kept = 0;
    let all = 0;
    for (const cluster of key) {
      const parts = new Set(cluster.map((mention) => home.get(mention) ?? mention));
      kept += cluster.length - parts.size;
      all += cluster.length - 1;
    }
    return [kept, all];
  });

/** For each mention the share of its cluster that it is kept with: Bagga and Baldwin, 1998, a mention without a twin counting as none. */
export const bCubed = (gold: Clusters, predicted: Clusters): Counts =>
  bothWays(gold, predicted, (key, response) => {
    const home = homes(response);
    let kept = 0;
    let all = 0;
    for (const cluster of key) {
      const together = new Map<number, number>();
      for (const mention of cluster) {
        const place = home.get(mention);
        if (place !== undefined) together.set(place, (together.get(place) ?? 0) + 1);
      }
      for (const count of together.values()) kept += (count * count) / cluster.length;
      all += cluster.length;
    }
    return [kept, all];
  });

/** Clusters paired one to one as well as can be, by the Dice coefficient of their mentions (φ4): Luo, "On coreference resolution performance metrics", 2005. */
export const ceafE = (gold: Clusters, predicted: Clusters): Counts => {
  const home = homes(predicted);
  const alike = gold.map((cluster) => {
    const row = new Float64Array(predicted.length);
    for (const mention of cluster) {
      const place = home.get(mention);
      if (place !== undefined) row[place]! += 2 / (cluster.length + predicted[place]!.length);
    }
    return row;
  });
  const total = bestPairing(alike, predicted.length);
  return { found: total, gold: gold.length, right: total, predicted: predicted.length };
};

/** The greatest sum of one cell a row, no two in a column: Kuhn's assignment by shortest augmenting paths, cubic in the rows. */
const bestPairing = (values: readonly Float64Array[], columns: number): number => {
  const size = Math.max(values.length, columns);
  const cost = (row: number, column: number): number => -(values[row - 1]?.[column - 1] ?? 0);
  const ofRow = new Float64Array(size + 1);
  const ofColumn = new Float64Array(size + 1);
  const rowAt = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowAt[0] = row;
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(size + 1);
    const done = new Uint8Array(size + 1);
    let column = 0;
    do {
      done[column] = 1;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (done[j]) continue;
        const left = cost(rowAt[column]!, j) - ofRow[rowAt[column]!]! - ofColumn[j]!;
        if (left < slack[j]!) {
          slack[j] = left;
          from[j] = column;
        }
        if (slack[j]! < step) {
          step = slack[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (done[j]) {
          ofRow[rowAt[j]!]! += step;
          ofColumn[j]! -= step;
        } else slack[j]! -= step;
      }
      column = next;
    } while (rowAt[column] !== 0);
    while (column !== 0) {
      rowAt[column] = rowAt[from[column]!]!;
      column = from[column]!;
    }
  }
  let sum = 0;
  for (let j = 1; j <= size; j++) sum -= cost(rowAt[j]!, j);
  return sum;
};
