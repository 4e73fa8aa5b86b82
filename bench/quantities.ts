import type { Model } from '../src/learn/model.ts';
import type { Quantity } from '../src/record/quantity.ts';
import type { Reading } from '../src/record/reading.ts';
import type { Span } from '../src/record/span.ts';
import { type GoldQuantities, type GoldQuantity, type Half, loadQuantities } from './gold/quantities.ts';
import { readTexts } from './readings.ts';

type Marked = GoldQuantity | Quantity;

const same = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;

const sameNumber = (a: Marked, b: Marked): boolean =>
  a.value === b.value && a.low === b.low && a.high === b.high && a.unit === b.unit;

/** Each row asks more of a pair with the same span than the one before; casualties count alone. */
const rows: readonly (readonly [
  name: string,
  counts: (one: Marked) => boolean,
  right: (a: Marked, b: Marked) => boolean,
])[] = [
  ['span', () => true, () => true],
  ['number, unit', () => true, sameNumber],
  ['number, unit, thing counted', () => true, (a, b) => sameNumber(a, b) && same(a.of, b.of)],
  [
    'all: kind, casualty, about too',
    () => true,
    (a, b) =>
      sameNumber(a, b) &&
      same(a.of, b.of) &&
      a.kind === b.kind &&
      a.casualty === b.casualty &&
      a.approximate === b.approximate,
  ],
  ['casualties, with number', (one) => one.casualty !== null, (a, b) => sameNumber(a, b) && a.casualty === b.casualty],
];

export interface QuantityScore {
  readonly name: string;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** Quantities of the same words are compared; every row counts all quantities but the last, which counts casualties. */
export const scoreQuantities = (documents: readonly GoldQuantities[], readings: readonly Reading[]): QuantityScore[] =>
  rows.map(([name, counts, isRight]) => {
    let gold = 0;
    let found = 0;
    let right = 0;
    documents.forEach(({ quantities }, d) => {
      const marked = quantities.filter(counts);
      const shown = readings[d]!.quantities.filter(counts);
      gold += marked.length;
      found += shown.length;
      right += shown.filter((one) => marked.some((other) => same(one, other) && isRight(one, other))).length;
    });
    return { name, gold, found, right };
  });

/** A table of precision, recall and F1 in per cent, a block a set of passages. */
export const quantityTable = (sets: Readonly<Record<string, readonly QuantityScore[]>>): string =>
  Object.entries(sets)
    .map(([set, scores]) =>
      [
        `${set.padEnd(32)}  gold  found      P      R     F1`,
        ...scores.map(({ name, gold, found, right }) => {
          const p = found ? right / found : 0;
          const r = gold ? right / gold : 0;
          const cells = [p, r, p + r ? (2 * p * r) / (p + r) : 0].map((x) => (100 * x).toFixed(1).padStart(7));
          return `${name.padEnd(32)}${String(gold).padStart(6)}${String(found).padStart(7)}${cells.join('')}`;
        }),
      ].join('\n'),
    )
    .join('\n\n');

/** How well a model reads the quantities of our gold, each half for itself and both. */
export const quantitiesReport = async (model: Model): Promise<string> => {
  const half = async (name: Half) => {
    const documents = loadQuantities(name);
    return { documents, readings: await readTexts(documents, model) };
  };
  const develop = await half('develop');
  const measure = await half('measure');
  return quantityTable({
    'to develop with': scoreQuantities(develop.documents, develop.readings),
    'only measured': scoreQuantities(measure.documents, measure.readings),
    together: scoreQuantities([...develop.documents, ...measure.documents], [...develop.readings, ...measure.readings]),
  });
};
