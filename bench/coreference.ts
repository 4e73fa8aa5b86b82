import type { Entity } from '../src/record/entity.ts';
import type { Reading } from '../src/record/reading.ts';
import type { Span } from '../src/record/span.ts';
import { bCubed, type Clusters, type Counts, ceafE, muc } from './coreference-metrics.ts';
import type { GumDocument, GumMention } from './gum.ts';

/** What is measured in GUM: people and organisations of the genres that are most like what Hearsay reads. */
export const genres: ReadonlySet<string> = new Set(['news', 'interview', 'court']);
const types: ReadonlySet<string> = new Set(['person', 'organization']);
const kinds: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation', 'outlet', 'group']);

/**
 * How a found mention is taken for an annotated one: *exact*, both cover the same words; *head*, it lies within the annotated one
 * and holds its head.
 */
const matches = ['exact', 'head'] as const;
type Match = (typeof matches)[number];

/** Clusters of one mention are left out of both sides, as the CoNLL-2012 task has it, or kept, as GUM does. */
const sets = ['without singletons', 'with singletons'] as const;
type Kept = (typeof sets)[number];

const metrics = { MUC: muc, 'B³': bCubed, 'CEAF-e': ceafE };
type Metric = keyof typeof metrics;

type Row = Readonly<Record<Metric | 'mentions', Counts>>;
export type CoreferenceScore = ReadonlyMap<`${Match}, ${Kept}`, Row>;

/** Annotated clusters of people and organisations against the entities of those kinds and the mentions that mean nobody in particular. */
export const scoreCoreference = (documents: readonly GumDocument[], readings: readonly Reading[]): CoreferenceScore =>
  new Map(
    matches.flatMap((match) =>
      sets.map((kept) => {
        const rows = documents.map(({ mentions }, d) => scoreOne(goldOf(mentions), foundIn(readings[d]!), match, kept));
        return [`${match}, ${kept}`, rows.reduce(addRows)] as const;
      }),
    ),
  );

/** A mention's words and, of an annotated one, its head. */
interface Marked extends Span {
  readonly least?: Span;
}
type Marks = readonly (readonly Marked[])[];

const goldOf = (mentions: readonly GumMention[]): Marks =>
  [...Map.groupBy(mentions, ({ entity }) => entity).values()]
    .filter((cluster) => cluster.some(({ type }) => types.has(type)))
    .map((cluster) => cluster.map(({ span, least }) => ({ ...span, least })));

/** Of a mention its whole noun phrase, the first words of its evidence. What is no entity's goes with what the evidence ties it to. */
const foundIn = ({ mentions, entities }: Reading): Marks => {
  const counted = new Set(entities.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id));
  const chains = new Map<string, string>();
  const phrases = Map.groupBy(
    mentions.filter(({ entity }) => entity === null || counted.has(entity)),
    ({ entity, because: { spans } }) => {
      if (entity !== null) return entity;
      const [own, before] = spans;
      const chain = (before && chains.get(nameOf(before))) ?? nameOf(own!);
      chains.set(nameOf(own!), chain);
      return chain;
    },
  );
  return [...phrases.values()].map((cluster) => cluster.map(({ because: { spans } }) => spans[0]!));
};

const scoreOne = (gold: Marks, found: Marks, match: Match, kept: Kept): Row => {
  const keep = (marks: Marks): Marks => marks.filter((cluster) => kept === 'with singletons' || cluster.length > 1);
  const key = named(keep(gold));
  const response = rename(key, named(keep(found)), match);
  const [inKey, inResponse] = [key.clusters.flat(), new Set(response.flat())];
  const shared = inKey.filter((mention) => inResponse.has(mention)).length;
  return {
    MUC: metrics.MUC(key.clusters, response),
    'B³': metrics['B³'](key.clusters, response),
    'CEAF-e': metrics['CEAF-e'](key.clusters, response),
    mentions: { found: shared, gold: inKey.length, right: shared, predicted: inResponse.size },
  };
};

interface Named {
  readonly clusters: Clusters;
  readonly marks: ReadonlyMap<string, Marked>;
}

const nameOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Each mention by its place; of two at one place the first is kept. */
const named = (marks: Marks): Named => {
  const all = new Map<string, Marked>();
  const clusters = marks.map((cluster) =>
    cluster.flatMap((mark) => {
      const name = nameOf(mark);
      if (all.has(name)) return [];
      all.set(name, mark);
      return [name];
    }),
  );
  return { clusters: clusters.filter(({ length }) => length > 0), marks: all };
};

/** The found clusters, each mention under the name of the annotated one that it is taken for, one to one. */
const rename = (gold: Named, found: Named, match: Match): Clusters => {
  if (match === 'exact') return found.clusters;
  const names = new Map<string, string>();
  const free = new Map([...gold.marks].filter(([name]) => !found.marks.has(name)));
  for (const [name, mark] of found.marks) {
    if (gold.marks.has(name)) continue;
    const [held] = [...free]
      .filter(
        ([, { start, end, least }]) =>
          start <= mark.start && mark.end <= end && mark.start <= least!.start && least!.end <= mark.end,
      )
      .sort(([, a], [, b]) => a.end - a.start - (b.end - b.start));
    if (!held) continue;
    names.set(name, held[0]);
    free.delete(held[0]);
  }
  return found.clusters.map((cluster) => cluster.map((name) => names.get(name) ?? name));
};

const add = (a: Counts, b: Counts): Counts => ({
  found: a.found + b.found,
  gold: a.gold + b.gold,
  right: a.right + b.right,
  predicted: a.predicted + b.predicted,
});

const addRows = (a: Row, b: Row): Row => ({
  MUC: add(a.MUC, b.MUC),
  'B³': add(a['B³'], b['B³']),
  'CEAF-e': add(a['CEAF-e'], b['CEAF-e']),
  mentions: add(a.mentions, b.mentions),
});

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

const scoreOf = ({ found, gold, right, predicted }: Counts): Score => {
  const r = gold ? found / gold : 0;
  const p = predicted ? right / predicted : 0;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
};

/** The mean of the three F1, in [0, 1]. */
export const conll = (row: Row): number =>
  (scoreOf(row.MUC).f1 + scoreOf(row['B³']).f1 + scoreOf(row['CEAF-e']).f1) / 3;

export const coreferenceTable = (score: CoreferenceScore): string => {
  const cell = (counts: Counts): string => {
    const { p, r, f1 } = scoreOf(counts);
    return [p, r, f1]
      .map((x) => (100 * x).toFixed(1).padStart(5))
      .join('')
      .padStart(18);
  };
  return [
    `${' '.repeat(28)}mentions P  R  F1        MUC              B³            CEAF-e     CoNLL`,
    ...[...score].map(
      ([name, row]) =>
        name.padEnd(26) +
        cell(row.mentions) +
        cell(row.MUC) +
        cell(row['B³']) +
        cell(row['CEAF-e']) +
        (100 * conll(row)).toFixed(1).padStart(10),
    ),
  ].join('\n');
};
