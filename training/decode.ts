/**
 * Decodes the scores of runs, links the spans into attributions and prints how they score.
 *
 *   node training/decode.ts [--set dev] [--bias 0,0.5,1] [--gold] RUN...
 *
 * The scores of several runs are averaged. `--bias` is added to every score of a cue's first word, one row of figures for each value;
 * `--gold` links the annotators' own labels instead, to see what linking alone costs.
 */
import { parseArgs } from 'node:util';
import type { Annotated } from '../bench/score-attributions.ts';
import { LABELS, type RoleSpan, toRoleSpans } from '../src/learn/attributions/labels.ts';
import { bestPath } from '../src/learn/net/decode.ts';
import { link } from '../src/reading/link.ts';
import { readPolnear } from './corpora.ts';
import { type DumpedText, labelCount, readDump, readScores } from './runs.ts';
import { printScores } from './scores.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'dev' },
    bias: { type: 'string', default: '0' },
    gold: { type: 'boolean', default: false },
  },
});

const annotated: Annotated[] = readPolnear(values.set).map(({ id, text, attributions }) => ({
  id,
  text,
  attributions: attributions ?? [],
}));
const texts = readDump(values.set);
const read = values.gold ? null : readScores(positionals, values.set);

const predict = (text: DumpedText, bias: number): Annotated['attributions'] => {
  let labels: ArrayLike<number> = text.labels;
  if (read) {
    const scores = read.scores.slice(text.first * labelCount, (text.first + text.count) * labelCount);
    for (let i = LABELS.indexOf('B-cue'); i < scores.length; i += labelCount) scores[i]! += bias;
    labels = bestPath(scores, read.transitions, labelCount);
  }
  const pairs = (spans: readonly RoleSpan[]) =>
    spans.map(({ first, last }) => [text.start[first]!, text.end[last]!] as const);
  const certain = new Float32Array(text.count).fill(1);
  return link(toRoleSpans(labels, certain), text).map(({ source, cue, content }) => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
  }));
};

for (const bias of values.bias.split(',')) {
  const predicted = texts.map((text) => ({ id: text.id, attributions: predict(text, Number(bias)) }));
  printScores(annotated, predicted, bias);
}
