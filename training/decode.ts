/**
 * Decodes the scores of runs, links the spans into attributions and prints how they score.
 *
 *   node training/decode.ts [--set dev] [--bias 0,0.5,1] [--gold] RUN...
 *
 * The scores of several runs are averaged. `--bias` is taken from every score of `O`, one row of figures for each value;
 * `--gold` links the annotators' own labels instead, to see what linking alone costs.
 */
import { parseArgs } from 'node:util';
import { type Annotated, scoreAttributions } from '../bench/score-attributions.ts';
import { onlyPlainSpeech } from '../bench/slices.ts';
import { bestPath } from '../src/learn/attributions/decode.ts';
import { type RoleSpan, toRoleSpans } from '../src/learn/attributions/labels.ts';
import { link } from '../src/reading/link.ts';
import { readPolnear } from './corpora.ts';
import { type DumpedText, labelCount, readDump, readScores } from './runs.ts';

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
    for (let i = 0; i < scores.length; i += labelCount) scores[i]! -= bias;
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

const byId = new Map(annotated.map((one) => [one.id, one.text]));
const textOf = (id: string): string => byId.get(id) ?? '';
const shown = ['lenient', 'all overlap', 'cue exact', 'source exact', 'content exact'] as const;
console.log(`bias   ${shown.map((name) => name.padEnd(13)).join(' ')} speech  precision recall`);
for (const bias of values.bias.split(',').map(Number)) {
  const predicted = texts.map((text) => ({ id: text.id, attributions: predict(text, bias) }));
  const all = scoreAttributions(annotated, predicted);
  const speech = scoreAttributions(onlyPlainSpeech(annotated, textOf), onlyPlainSpeech(predicted, textOf)).lenient;
  const cell = (x: number): string => (100 * x).toFixed(1);
  console.log(
    `${bias.toFixed(2).padStart(5)}  ${shown.map((name) => cell(all[name].f1).padEnd(13)).join(' ')} ${cell(speech.f1)}    ${cell(all.lenient.p)}      ${cell(all.lenient.r)}`,
  );
}
