/** A document with its attributions as `[start, end)` pairs of UTF-16 code units, as the corpora's JSON lines hold them. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Pieces[];
}

export interface Pieces {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export type Pair = readonly [start: number, end: number];

export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly predicted: number;
  readonly gold: number;
}

export const metrics = [
  'cue exact',
  'source exact',
  'content exact',
  'all exact',
  'cue overlap',
  'source overlap',
  'content overlap',
  'all overlap',
  'lenient',
  'attributed tokens',
] as const;
export type Metric = (typeof metrics)[number];

const roles = ['source', 'cue', 'content'] as const;
type Role = (typeof roles)[number];

/** The numbers of the tokens each role covers: its words, or its punctuation where it has no word (a colon as cue). */
export type TokenSets = Readonly<Record<Role, ReadonlySet<number>>>;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

export const tokenize = (text: string): Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isWord: /[\p{L}\p{N}]/u.test(match[0]),
  }));

/** @throws RangeError for a span that is empty, backwards or not whole numbers. */
export const tokenSets = (pieces: Pieces, tokens: readonly Token[]): TokenSets => ({
  source: covered(pieces.source, tokens),
  cue: covered(pieces.cue, tokens),
  content: covered(pieces.content, tokens),
});

const covered = (spans: readonly Pair[], tokens: readonly Token[]): ReadonlySet<number> => {
  const all: number[] = [];
  for (const [start, end] of spans) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start < end))
      throw new RangeError(`bad span [${start},${end}]`);
    for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) all.push(i);
  }
  const words = all.filter((i) => tokens[i]!.isWord);
  return new Set(words.length ? words : all);
};

const firstEndingAfter = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0;
  for (const x of a) if (b.has(x)) count++;
  return count;
};

const same = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => a.size === b.size && shared(a, b) === a.size;

const jaccard = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const both = shared(a, b);
  return a.size + b.size === 0 ? 1 : both / (a.size + b.size - both);
};

const exactRules: Readonly<Partial<Record<Metric, (a: TokenSets, b: TokenSets) => boolean>>> = {
  'cue exact': (a, b) => a.cue.size > 0 && same(a.cue, b.cue),
  'source exact': (a, b) => shared(a.cue, b.cue) > 0 && same(a.source, b.source),
  'content exact': (a, b) => shared(a.cue, b.cue) > 0 && same(a.content, b.content),
  'all exact': (a, b) => a.cue.size > 0 && same(a.cue, b.cue) && same(a.source, b.source) && same(a.content, b.content),
};

/**
 * Which prediction answers which gold attribution, one to one: their cues share a token, and source and content each
 * reach a Jaccard index of 0.5. Predictions choose in order, each the best that is left. The answer holds, for each
 * prediction, the number of its gold attribution or -1.
 */
export const pairLeniently = (predicted: readonly TokenSets[], gold: readonly TokenSets[]): number[] => {
  const taken = new Set<number>();
  return predicted.map((p) => {
    let best = -1;
    let bestScore = -1;
    gold.forEach((g, i) => {
      if (taken.has(i) || !shared(p.cue, g.cue)) return;
      const source = jaccard(p.source, g.source);
      const content = jaccard(p.content, g.content);
      if (source >= 0.5 && content >= 0.5 && source + content > bestScore) {
        best = i;
        bestScore = source + content;
      }
    });
    if (best >= 0) taken.add(best);
    return best;
  });
};

/** Why a prediction and a gold attribution that share a cue token do not pair; null where they would. */
export const mismatch = (predicted: TokenSets, gold: TokenSets): 'cue' | 'source' | 'content' | null => {
  if (!shared(predicted.cue, gold.cue)) return 'cue';
  if (jaccard(predicted.content, gold.content) < 0.5) return 'content';
  return jaccard(predicted.source, gold.source) < 0.5 ? 'source' : null;
};

/**
 * Scores predictions against gold, matched by document id; a document without a prediction counts as predicted empty.
 *
 * *exact* asks for the same tokens (source and content in an attribution whose cue overlaps), *overlap* counts shared
 * tokens over all predicted and all gold ones, *lenient* is `pairLeniently`, *attributed tokens* asks of each word
 * whether it stands in any content.
 *
 * @throws RangeError where a prediction names a document that gold does not have.
 */
export const scoreAttributions = (
  gold: readonly Annotated[],
  predicted: readonly Pick<Annotated, 'id' | 'attributions'>[],
): Record<Metric, Score> => {
  const predictedById = new Map(predicted.map((document) => [document.id, document.attributions]));
  const known = new Set(gold.map((document) => document.id));
  for (const id of predictedById.keys()) if (!known.has(id)) throw new RangeError(`no gold document ${id}`);

  const totals = new Map<Metric, [hitsP: number, predicted: number, hitsR: number, gold: number]>(
    metrics.map((name) => [name, [0, 0, 0, 0]]),
  );
  const add = (name: Metric, hitsP: number, ofPredicted: number, hitsR: number, ofGold: number): void => {
    const total = totals.get(name)!;
    total[0] += hitsP;
    total[1] += ofPredicted;
    total[2] += hitsR;
    total[3] += ofGold;
  };

  for (const document of gold) {
    const tokens = tokenize(document.text);
    const golds = document.attributions.map((attribution) => tokenSets(attribution, tokens));
    const finds = (predictedById.get(document.id) ?? []).map((attribution) => tokenSets(attribution, tokens));

    for (const [name, matches] of Object.entries(exactRules) as [Metric, (a: TokenSets, b: TokenSets) => boolean][])
      add(
        name,
        finds.filter((p) => golds.some((g) => matches(p, g))).length,
        finds.length,
        golds.filter((g) => finds.some((p) => matches(p, g))).length,
        golds.length,
      );

    for (const role of roles) {
      const inFinds = new Set(finds.flatMap((p) => [...p[role]]));
      const inGold = new Set(golds.flatMap((g) => [...g[role]]));
      const both = shared(inFinds, inGold);
      add(`${role} overlap`, both, inFinds.size, both, inGold.size);
      add('all overlap', both, inFinds.size, both, inGold.size);
      if (role === 'content') add('attributed tokens', both, inFinds.size, both, inGold.size);
    }

    const hits = pairLeniently(finds, golds).filter((i) => i >= 0).length;
    add('lenient', hits, finds.length, hits, golds.length);
  }
  return Object.fromEntries([...totals].map(([name, total]) => [name, score(...total)])) as Record<Metric, Score>;
};

const score = (hitsP: number, predicted: number, hitsR: number, gold: number): Score => {
  const p = predicted ? hitsP / predicted : 0;
  const r = gold ? hitsR / gold : 0;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, predicted, gold };
};
