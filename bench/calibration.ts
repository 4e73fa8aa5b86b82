import type { Outcome } from './readings.ts';

/** The findings whose scores fall into one tenth of [0, 1]; score 1 belongs to the last. */
export interface Bin {
  readonly from: number;
  readonly of: number;
  readonly meanScore: number;
  readonly shareRight: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /** Expected calibration error: how far the mean score is from the share right, each bin by its size. */
  readonly error: number;
}

const binCount = 10;

/** Bins that hold nothing are left out. */
export const calibration = (outcomes: readonly Pick<Outcome, 'score' | 'right'>[]): Calibration => {
  const grouped = Map.groupBy(outcomes, ({ score }) => Math.min(binCount - 1, Math.floor(score * binCount)));
  const bins = [...grouped]
    .sort(([a], [b]) => a - b)
    .map(([k, inBin]) => ({
      from: k / binCount,
      of: inBin.length,
      meanScore: inBin.reduce((sum, { score }) => sum + score, 0) / inBin.length,
      shareRight: inBin.filter(({ right }) => right).length / inBin.length,
    }));
  const error = bins.reduce(
    (sum, { of, meanScore, shareRight }) => sum + (of / outcomes.length) * Math.abs(meanScore - shareRight),
    0,
  );
  return { bins, error };
};

/** The reliability of all scores, of the learned reader's alone and of the rules', and each rule's mean score beside its share right. */
export const calibrationReport = (outcomes: readonly Outcome[], learned: string): string => {
  const groups: [name: string, of: Outcome[]][] = [
    ['all findings', [...outcomes]],
    [`the learned reader (${learned})`, outcomes.filter(({ rule }) => rule === learned)],
    ['the rules beside it', outcomes.filter(({ rule }) => rule !== learned)],
  ];
  return [
    ...groups.flatMap(([name, of]) => [reliabilityTable(name, calibration(of)), '']),
    'rules with 10 findings and more    found   score  right',
    ...[...Map.groupBy(groups[2]![1], ({ rule }) => rule)]
      .filter(([, found]) => found.length >= 10)
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([rule, found]) => {
        const score = found.reduce((sum, one) => sum + one.score, 0) / found.length;
        const right = found.filter((one) => one.right).length / found.length;
        return `${rule.padEnd(34)} ${String(found.length).padStart(5)}    ${score.toFixed(2)}   ${right.toFixed(2)}`;
      }),
  ].join('\n');
};

const reliabilityTable = (name: string, { bins, error }: Calibration): string =>
  [
    name,
    'score        found   mean score   share right',
    ...bins.map(
      ({ from, of, meanScore, shareRight }) =>
        `${from.toFixed(1)} to ${(from + 1 / binCount).toFixed(1)} ${String(of).padStart(7)} ${meanScore.toFixed(3).padStart(12)} ${shareRight.toFixed(3).padStart(13)}`,
    ),
    `expected calibration error ${error.toFixed(3)}`,
  ].join('\n');
