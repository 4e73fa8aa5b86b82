import { toPieces } from '../readings.ts';
import {
  type Annotated,
  type Metric,
  type Score,
  scoreAttributions,
  tokenize,
  tokenSets,
} from '../score-attributions.ts';
import type { GoldAttribution, GoldDocument } from './parse.ts';

/** One document as it was marked twice by the same rules, the second time without sight of the first. */
export type TwoPasses = readonly [first: GoldDocument, second: GoldDocument];

/**
 * How often both passes give a field the same value, in [0, 1], and Cohen’s kappa: the share of agreement beyond what
 * chance would give. `accuracy` is null over nothing, `kappa` also where both know but one and the same value.
 */
export interface FieldAgreement {
  readonly of: number;
  readonly accuracy: number | null;
  readonly kappa: number | null;
}

export interface Agreement {
  readonly documents: number;
  /** Attributions paired one to one because their cues share a word; the first pass stands for gold. */
  readonly found: Score;
  /** The same words marked, as `scoreAttributions` has it; the first pass stands for gold here too. */
  readonly spans: Readonly<Record<Metric, Score>>;
  /** Over the attributions that both found. */
  readonly fields: Readonly<Record<Field, FieldAgreement>>;
}

export const fields = [
  'source kind',
  'act',
  'speaker',
  'within',
  'polarity',
  'certainty',
  'mode',
] as const satisfies string[];
export type Field = (typeof fields)[number];

type Found = readonly [first: GoldAttribution, second: GoldAttribution];

/** @throws RangeError where the two passes are not over the same text. */
export const agreement = (documents: readonly TwoPasses[]): Agreement => {
  const labels = new Map<Field, [first: string, second: string][]>(fields.map((field) => [field, []]));
  let [first, second, both] = [0, 0, 0];
  for (const passes of documents) {
    const found = foundByBoth(passes);
    first += passes[0].attributions.length;
    second += passes[1].attributions.length;
    both += found.length;
    for (const each of found)
      for (const [field, values] of Object.entries(valuesOf(each, found, passes[0].id)) as [Field, [string, string]][])
        labels.get(field)!.push(values);
  }
  const p = second ? both / second : 0;
  const r = first ? both / first : 0;
  return {
    documents: documents.length,
    found: { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, predicted: second, gold: first },
    spans: scoreAttributions(
      documents.map(([gold]) => annotated(gold)),
      documents.map(([, other]) => annotated(other)),
    ),
    fields: Object.fromEntries([...labels].map(([field, pairs]) => [field, agreementOf(pairs)])) as Agreement['fields'],
  };
};

/** The attributions of both passes whose cues share a word, one to one, those most alike in all three roles first. */
export const foundByBoth = ([first, second]: TwoPasses): Found[] => {
  if (first.text !== second.text) throw new RangeError(`${first.id}: the two passes do not have the same text`);
  const tokens = tokenize(first.text);
  const setsOf = (attribution: GoldAttribution) => tokenSets(toPieces(attribution), tokens);
  const others = second.attributions.map((b) => ({ b, sets: setsOf(b) }));
  const candidates = first.attributions.flatMap((a) => {
    const sets = setsOf(a);
    return others
      .filter((other) => !sets.cue.isDisjointFrom(other.sets.cue))
      .map((other) => ({
        found: [a, other.b] as const,
        alike:
          jaccard(sets.cue, other.sets.cue) +
          jaccard(sets.source, other.sets.source) +
          jaccard(sets.content, other.sets.content),
      }));
  });
  const taken = new Set<GoldAttribution>();
  return candidates
    .sort((a, b) => b.alike - a.alike)
    .flatMap(({ found }) => {
      if (found.some((each) => taken.has(each))) return [];
      for (const each of found) taken.add(each);
      return [found];
    });
};

const jaccard = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const all = a.union(b).size;
  return all ? a.intersection(b).size / all : 1;
};

export const valuesOf = ([a, b]: Found, found: readonly Found[], id: string): Record<Field, [string, string]> => ({
  'source kind': [a.sourceKind, b.sourceKind],
  act: [a.act, b.act],
  speaker: [nameOf(a.speaker), nameOf(b.speaker)],
  within: outerOf([a, b], found, id),
  polarity: [a.firmness.polarity, b.firmness.polarity],
  certainty: [a.firmness.certainty, b.firmness.certainty],
  mode: [a.firmness.mode, b.firmness.mode],
});

// "The Selim Courier" and "Selim Courier" name the same speaker.
const nameOf = (speaker: string | null): string => speaker?.toLowerCase().replace(/^the /, '') ?? '-';

/** The outer attribution of each, under one name where both passes mean the same one. */
const outerOf = ([a, b]: Found, found: readonly Found[], id: string): [string, string] => {
  const second = found.find(([, each]) => each.number === b.within)?.[0].number;
  return [
    a.within === null ? '-' : `${id} ${a.within}`,
    b.within === null ? '-' : second === undefined ? `${id} second ${b.within}` : `${id} ${second}`,
  ];
};

/** What each pair of values says together: see `FieldAgreement`. */
export const agreementOf = (pairs: readonly (readonly [first: string, second: string])[]): FieldAgreement => {
  const of = pairs.length;
  if (of === 0) return { of, accuracy: null, kappa: null };
  const accuracy = pairs.filter(([a, b]) => a === b).length / of;
  const share = (side: 0 | 1, value: string): number => pairs.filter((pair) => pair[side] === value).length / of;
  const chance = [...new Set(pairs.map(([a]) => a))].reduce((sum, a) => sum + share(0, a) * share(1, a), 0);
  return { of, accuracy, kappa: chance < 1 ? (accuracy - chance) / (1 - chance) : null };
};

const annotated = ({ id, text, attributions }: GoldDocument): Annotated => ({
  id,
  text,
  attributions: attributions.map(toPieces),
});

const shown = ['lenient', 'cue exact', 'source exact', 'content exact', 'all exact'] as const satisfies Metric[];

/** The agreement of each part as a table, a column a part. */
export const agreementTable = (parts: Readonly<Record<string, Agreement>>): string => {
  const all = Object.values(parts);
  const row = (name: string, cell: (part: Agreement) => string): string =>
    name.padEnd(30) + all.map((part) => cell(part).padStart(16)).join('');
  return [
    ' '.repeat(30) +
      Object.keys(parts)
        .map((name) => name.padStart(16))
        .join(''),
    row('documents', ({ documents }) => String(documents)),
    row('attributions, first pass', ({ found }) => String(found.gold)),
    row('attributions, second pass', ({ found }) => String(found.predicted)),
    row('found by both (cues overlap)', ({ fields }) => String(fields.act.of)),
    row('F1, cues overlap', ({ documents, found }) => percent(documents ? found.f1 : null)),
    ...shown.map((metric) =>
      row(`F1, ${metric}`, ({ documents, spans }) => percent(documents ? spans[metric].f1 : null)),
    ),
    '',
    'of those found by both: accuracy, kappa',
    ...fields.map((field) =>
      row(field, (part) => `${percent(part.fields[field].accuracy)} ${decimals(part.fields[field].kappa)}`),
    ),
  ].join('\n');
};

const percent = (x: number | null): string => (x === null ? '–' : (100 * x).toFixed(1));
const decimals = (x: number | null): string => (x === null ? '–' : x.toFixed(2)).padStart(6);
