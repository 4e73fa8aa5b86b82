import type { Outcome } from './readings.ts';

/** How often the findings of each rule are right, those with most findings first: the source of `precision.ts`. */
export const ruleTable = (outcomes: readonly Outcome[]): string => {
  const byRule = Map.groupBy(outcomes, ({ rule }) => rule);
  return [
    'rule                          found    right',
    ...[...byRule]
      .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
      .map(([rule, found]) => {
        const share = found.filter(({ right }) => right).length / found.length;
        return `${rule.padEnd(28)} ${String(found.length).padStart(6)}     ${share.toFixed(2)}`;
      }),
  ].join('\n');
};
