// Learns the weights of coreference from GUM train: node training/coreference.ts [OUT]
import { writeFileSync } from 'node:fs';
import { corpusFile } from '../bench/corpora.ts';
import { type GumDocument, type GumMention, loadGum } from '../bench/gum.ts';
import { shippedModel } from '../src/cli/model.ts';
import { english } from '../src/language/en/english.ts';
import { makeRanker, SCALE } from '../src/learn/coreference.ts';
import { load } from '../src/load/load.ts';
import { findAttributions } from '../src/reading/attributions/find.ts';
import { type Choice, likeliest, told, walk } from '../src/reading/entities/coreference.ts';
import { toCast } from '../src/reading/entities/entities.ts';
import { ALONENESS, FEATURES, LIKENESS } from '../src/reading/entities/likeness.ts';
import type { Seen } from '../src/reading/entities/referents.ts';
import { toSpeakers } from '../src/reading/entities/speakers.ts';
import { type Scene, toScene } from '../src/reading/scene.ts';

/** A choice as it was made, and which of its rows of features are right. */
interface Example {
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
}

const model = await shippedModel();

/** The annotated mention that a phrase is: with the same words, else the shortest whose head it holds and that holds it. */
const annotated = (scene: Scene, mentions: readonly GumMention[]) => {
  const { tokens } = scene;
  const exact = new Map(mentions.map((one) => [`${one.span.start} ${one.span.end}`, one]));
  return ({ first, last }: Seen): string | null => {
    const start = tokens.start[first]!;
    const end = tokens.end[last]!;
    const same = exact.get(`${start} ${end}`);
    if (same) return same.entity;
    const around = mentions
      .filter(({ span, least }) => span.start <= start && end <= span.end && start <= least.start && least.end <= end)
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    return around[0]?.entity ?? null;
  };
};

const examplesOf = async (
  { id, text, mentions }: GumDocument,
  own: ReturnType<typeof likeliest> | null,
): Promise<Example[]> => {
  const document = await load(new TextEncoder().encode(text), { name: `${id}.txt` });
  const scene = toScene(document, english, model.tagger);
  const found = findAttributions(scene, model.attributions);
  const cast = toCast(scene, model.names);
  const speakers = toSpeakers(scene, cast, found);
  const entityOf = annotated(scene, mentions);
  const examples: Example[] = [];
  walk(scene, cast, told(scene, cast, found, speakers), (choice: Choice) => {
    const { mention, candidates, features } = choice;
    const entity = entityOf(mention);
    const right = candidates.map((one) => entity !== null && entityOf(one.mentions.at(-1)!) === entity);
    const place = right.indexOf(true);
    const rows = [...right, true].map((_, r) =>
      features.slice(r * LIKENESS, r * LIKENESS + (right[r] === undefined ? ALONENESS : LIKENESS)),
    );
    examples.push({ features: rows, right: [...right, place < 0] });
    return own ? own(choice) : { place, score: 1 };
  });
  return examples;
};

const OWN_PASSES = 2;
const ROUNDS = 20;
const RATE = 0.1;
/** Pulls every weight to nothing. */
const DECAY = 0.003;

/** Maximises the log-likelihood that a right candidate is chosen, by AdaGrad in the order of the texts; the mean over the later half of the rounds. */
const learn = (examples: readonly Example[]): Float64Array => {
  const weights = new Float64Array(FEATURES);
  const mean = new Float64Array(FEATURES);
  const squares = new Float64Array(FEATURES).fill(1e-6);
  const gradient = new Float64Array(FEATURES);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, right } of examples) {
      const scores = features.map((row) => row.reduce((sum, f) => sum + weights[f]!, 0));
      const top = Math.max(...scores);
      const all = scores.map((score) => Math.exp(score - top));
      const total = all.reduce((a, b) => a + b);
      const good = all.reduce((sum, x, i) => sum + (right[i] ? x : 0), 0);
      const touched = new Set<number>();
      features.forEach((row, i) => {
        const step = all[i]! / total - (right[i] ? all[i]! / good : 0);
        for (const f of row) {
          gradient[f]! += step;
          touched.add(f);
        }
      });
      for (const f of touched) {
        const slope = gradient[f]! + DECAY * weights[f]!;
        squares[f]! += slope * slope;
        weights[f]! -= (RATE * slope) / Math.sqrt(squares[f]!);
        gradient[f] = 0;
      }
    }
    if (round >= ROUNDS / 2)
      weights.forEach((weight, f) => {
        mean[f]! += weight / (ROUNDS / 2);
      });
  }
  return mean;
};

const documents = loadGum(corpusFile('gum', 'train'));
const gather = async (own: ReturnType<typeof likeliest> | null): Promise<Example[]> =>
  (await Promise.all(documents.map((document) => examplesOf(document, own)))).flat();

const toBytes = (weights: Float64Array): Uint8Array => {
  const bytes = new Uint8Array(2 * FEATURES);
  const view = new DataView(bytes.buffer);
  weights.forEach((weight, f) => {
    view.setInt16(2 * f, Math.round(weight * SCALE), true);
  });
  return bytes;
};

// First as if all before had been chosen rightly, then with its own choices before it, as when it reads.
let examples = await gather(null);
for (let pass = 0; pass < OWN_PASSES; pass++)
  examples = [...examples, ...(await gather(likeliest(makeRanker(toBytes(learn(examples))))))];
const weights = learn(examples);
const bytes = toBytes(weights);
writeFileSync(process.argv[2] ?? new URL('../models/en/coreference.bin', import.meta.url), bytes);

const chosen = examples.filter(({ features, right }) => {
  const scores = features.map((row) => row.reduce((sum, f) => sum + weights[f]!, 0));
  return right[scores.indexOf(Math.max(...scores))];
});
console.log(
  `${documents.length} texts, ${examples.length} choices, ${FEATURES} weights, ${((100 * chosen.length) / examples.length).toFixed(1)} % right`,
);
