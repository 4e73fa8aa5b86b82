import { toPieces } from '../readings.ts';
import { tokenize, tokenSets } from '../score-attributions.ts';
import { type Field, fields, foundByBoth, type TwoPasses, valuesOf } from './agreement.ts';
import type { GoldAttribution, GoldDocument } from './parse.ts';

/** How many attributions differ in something, and how many of them were settled as one pass or the other has it. */
export interface Settled {
  differing: number;
  first: number;
  second: number;
}

const roles = ['source', 'cue', 'content'] as const;

/** Whether an attribution is there at all, the words of its roles, and its fields. */
export const subjects = ['marked at all', ...roles, ...fields] as const;
export type Subject = (typeof subjects)[number];

/** What two passes left to a third reading of the same text, and how it decided. */
export const settling = (documents: readonly { passes: TwoPasses; settled: GoldDocument }[]): Map<Subject, Settled> => {
  const counts = new Map<Subject, Settled>(subjects.map((name) => [name, { differing: 0, first: 0, second: 0 }]));
  const count = (subject: Subject, winner: 'first' | 'second' | null): void => {
    const row = counts.get(subject)!;
    row.differing++;
    if (winner) row[winner]++;
  };
  for (const { passes, settled } of documents) {
    const [first, second] = passes;
    const both = foundByBoth(passes);
    const inSettled = [first, second].map((pass) => new Map(foundByBoth([pass, settled])));
    const tokens = tokenize(first.text);
    const sameWords = (a: GoldAttribution, b: GoldAttribution, role: (typeof roles)[number]): boolean =>
      tokenSets(toPieces(a), tokens)[role].symmetricDifference(tokenSets(toPieces(b), tokens)[role]).size === 0;
    // Two attributions have the same values where the table of agreement would count them as agreeing.
    const differ = (
      a: GoldAttribution,
      b: GoldAttribution,
      found: readonly (readonly [GoldAttribution, GoldAttribution])[],
    ) => {
      const values = valuesOf([a, b], found, first.id);
      return new Set<Field>(fields.filter((field) => values[field][0] !== values[field][1]));
    };

    for (const [side, pass] of [first, second].entries())
      for (const one of pass.attributions) {
        if (both.some((pair) => pair[side] === one)) continue;
        const kept = inSettled[side]!.has(one);
        count('marked at all', kept === (side === 0) ? 'first' : 'second');
      }
    for (const [a, b] of both) {
      const s = inSettled[0]!.get(a);
      if (!s) continue;
      for (const role of roles)
        if (!sameWords(a, b, role))
          count(role, sameWords(a, s, role) ? 'first' : sameWords(b, s, role) ? 'second' : null);
      const fromFirst = differ(a, s, [...inSettled[0]!]);
      const fromSecond = differ(b, s, [...inSettled[1]!]);
      for (const field of differ(a, b, both))
        count(field, !fromFirst.has(field) ? 'first' : !fromSecond.has(field) ? 'second' : null);
    }
  }
  return counts;
};

export const settlingTable = (counts: ReadonlyMap<Subject, Settled>): string =>
  [
    'differing in      attributions   as the first   as the second',
    ...[...counts].map(
      ([subject, { differing, first, second }]) =>
        `${subject.padEnd(16)} ${String(differing).padStart(13)} ${String(first).padStart(14)} ${String(second).padStart(15)}`,
    ),
  ].join('\n');
