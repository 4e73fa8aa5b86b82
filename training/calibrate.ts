/**
 * Reads a set with a model, prints how its attributions score, and writes how often a score is right, as points for `export.py`.
 *
 *   node training/calibrate.ts MODEL.bin [--set dev] [--out CALIBRATION.json]
 *
 * An attribution counts as right when it pairs leniently with one of the annotators'. The error printed is of points learned on
 * one half of the articles and measured on the other, both ways.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Annotated, pairLeniently, tokenize, tokenSets } from '../bench/score-attributions.ts';
import { english } from '../src/language/en/english.ts';
import { toFeatures } from '../src/learn/attributions/features.ts';
import { type RoleSpan, toRoleSpans } from '../src/learn/attributions/labels.ts';
import { makeAttributionTagger } from '../src/learn/attributions/tagger.ts';
import { interpolate } from '../src/learn/net/interpolate.ts';
import { makeTagger } from '../src/learn/tags.ts';
import { link } from '../src/reading/link.ts';
import { toQuotations } from '../src/reading/quotations.ts';
import { toSentences } from '../src/reading/sentences.ts';
import { toTokens } from '../src/reading/tokens.ts';
import { toBlocks } from './blocks.ts';
import { inBins, mean, type Outcome, pointsOf } from './calibration-points.ts';
import { readPolnear } from './corpora.ts';
import { printScores } from './scores.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string', default: 'dev' }, out: { type: 'string' } },
});

const models = join(import.meta.dirname, '../models/en');
const tagger = makeAttributionTagger(
  readFileSync(positionals[0] ?? join(models, 'attributions.bin')),
  readFileSync(join(models, 'kernel.wasm')),
);

const parts = makeTagger(readFileSync(join(models, 'tags.bin')));

type Scored = Annotated['attributions'][number] & { readonly score: number };

const predict = (text: string): Scored[] => {
  const tokens = toTokens(text, toBlocks(text), english.orthography);
  const sentences = toSentences(tokens, english.orthography);
  const quotations = toQuotations(tokens, sentences, english.orthography);
  const tagged = tagger.tag(toFeatures(tokens, sentences, quotations, parts.tag(tokens, sentences)));
  const sentenceOf = new Int32Array(tokens.count);
  sentences.forEach(({ first, last }, s) => {
    sentenceOf.fill(s, first, last + 1);
  });
  const pairs = (spans: readonly RoleSpan[]) =>
    spans.map(({ first, last }) => [tokens.start[first]!, tokens.end[last]!] as const);
  return link(toRoleSpans(tagged.labels, tagged.scores), { sentenceOf, block: tokens.block }).map((one) => ({
    source: pairs(one.source),
    cue: pairs(one.cue),
    content: pairs(one.content),
    score: one.score,
  }));
};

const gold = readPolnear(values.set).map(({ attributions, ...rest }) => ({
  ...rest,
  attributions: attributions ?? [],
}));
const predicted = gold.map(({ id, text }) => ({ id, attributions: predict(text) }));
printScores(gold, predicted);

const outcomes: Outcome[][] = gold.map(({ text, attributions }, d) => {
  const tokens = tokenize(text);
  const finds = predicted[d]!.attributions;
  const answers = pairLeniently(
    finds.map((one) => tokenSets(one, tokens)),
    attributions.map((one) => tokenSets(one, tokens)),
  );
  return finds.map(({ score }, i) => ({ score, right: answers[i]! >= 0 ? 1 : 0 }));
});

const BINS = 10;

const error = (all: readonly Outcome[]): number =>
  inBins(all, BINS).reduce(
    (sum, bin) =>
      sum + Math.abs(mean(bin.map((o) => o.score)) - mean(bin.map((o) => o.right))) * (bin.length / all.length),
    0,
  );

const half = (k: number): Outcome[] => outcomes.filter((_, d) => d % 2 === k).flat();
const crossed = [0, 1].flatMap((k) => {
  const points = pointsOf(half(k), BINS);
  return half(1 - k).map(({ score, right }) => ({ score: interpolate(points, score), right }));
});
console.log(`calibration error: ${error(outcomes.flat()).toFixed(3)} raw, ${error(crossed).toFixed(3)} calibrated`);
console.log('score  right  findings');
for (const bin of inBins(crossed, BINS))
  console.log(
    `${mean(bin.map((o) => o.score)).toFixed(2)}   ${mean(bin.map((o) => o.right)).toFixed(2)}   ${bin.length}`,
  );
if (values.out) writeFileSync(values.out, JSON.stringify(pointsOf(outcomes.flat(), BINS)));
