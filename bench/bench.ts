import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../src/language/en/english.ts';
import { load } from '../src/load/load.ts';
import { toTokens } from '../src/reading/tokens.ts';
import { shapes, timedArticles, timeShape, timeStages, timeStart, timeSubject, timeWeights } from './measure.ts';
import { subjects } from './subjects.ts';
import { table } from './table.ts';

if (process.argv[2] === 'case') {
  const { benchCase } = await import('./case/bench.ts');
  await benchCase(process.argv.slice(3));
  process.exit();
}

const { values } = parseArgs({ options: { 'write-docs': { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..');

/** Hearsay's own count, used for every row, so that the rows compare. */
const countTokens = async (texts: readonly string[]): Promise<number> => {
  let count = 0;
  for (const text of texts) {
    const { blocks } = await load(new TextEncoder().encode(text), { name: 'article.txt' });
    count += toTokens(text, blocks, english.orthography).count;
  }
  return count;
};

const grouped = (value: number): string => Math.round(value).toLocaleString('en');

const texts = timedArticles();
const tokens = await countTokens(texts);

const runs = Object.keys(subjects).map((name) => ({ name, ...timeSubject(name) }));

const throughput = (): string =>
  table([
    ['a second of one core', 'articles', '1,000 articles', 'tokens', 'peak MB'],
    ...runs.map(({ name, seconds, megabytes }) => [
      name,
      (texts.length / seconds).toFixed(1),
      `${((1000 * seconds) / texts.length).toFixed(1)} s`,
      grouped(tokens / seconds),
      megabytes.toFixed(0),
    ]),
  ]);

const stages = (): string => {
  // The shares are those of the shipped program, which is the first to be timed.
  const perThousand = (1e6 * runs[0]!.seconds) / (tokens / 1000);
  const shares = timeStages();
  return table([
    ['stage', 'share', 'µs for 1,000 tokens'],
    ...Object.entries(shares).map(([stage, share]) => [
      stage,
      `${(100 * share).toFixed(1)} %`,
      grouped(share * perThousand),
    ]),
  ]);
};

const start = async (): Promise<string> => {
  const { milliseconds, ofCore, megabytes } = await timeStart(join(root, 'samples/selim-courier.txt'), 9);
  return table([
    ['hearsay read samples/selim-courier.txt, median of 9', ''],
    ['start to first output, by the clock', `${milliseconds.toFixed(0)} ms`],
    ['start to end, of one core', `${ofCore.toFixed(0)} ms`],
    ['weights loaded, of one core', `${timeWeights(9).toFixed(0)} ms`],
    ['peak memory', `${megabytes.toFixed(0)} MB`],
  ]);
};

const growth = (): string => {
  const sizes = [62_500, 125_000, 250_000, 500_000, 1_000_000, 2_500_000];
  return table([
    ['microseconds a character', ...sizes.map((size) => grouped(size))],
    ...Object.keys(shapes).map((shape) => [
      shape,
      ...sizes.map((size) => ((1000 * timeShape(shape, size)) / size).toFixed(2)),
    ]),
  ]);
};

const speedPage = (parts: readonly string[]): string => `# How fast it reads

Made by

    npm run bench -- --write-docs

with Node ${process.versions.node} on ${cpus().length} shared cores (${cpus()[0]?.model.trim() ?? 'unknown'}). Trust the ratios, not the absolute figures.

## Articles a second, beside others

The same ${texts.length} Wikinews articles of 2019 to 2021 (${grouped(tokens)} tokens by Hearsay's count, which every row uses), each
program in a process of its own, after 120 others, so that its code is compiled. Seconds are processor time of one core, whatever else the machine does; other work
beside it still slows memory and clock, so a quiet machine reads faster. The others do less or other things:
wink-nlp splits sentences and words and tags them; compromise adds lemmas and phrases. Hearsay goes from the bytes of a
text file to the finished Reading; *as shipped* finds everything; *attributions alone* has the
learned reader of attributions and none of the other nets and tables; *rules alone* has nothing learned but parts of speech.

\`\`\`
${parts[0]}
\`\`\`

## Where the time goes

The shipped program over the same articles, from the bytes to a line of JSON, by the engine's sampling profiler. A stage is the files
of \`src/\` that do it (\`bench/stages.ts\`).

\`\`\`
${parts[1]}
\`\`\`

## One article

\`\`\`
${parts[2]}
\`\`\`

## Long and hostile texts

The time a character takes the rules alone, by the number of characters. It must not grow with the text.

\`\`\`
${parts[3]}
\`\`\`
`;

const parts = [];
for (const measure of [throughput, stages, start, growth]) {
  parts.push(await measure());
  console.log(`${parts.at(-1)}\n`);
}
if (values['write-docs']) writeFileSync(join(root, 'docs/speed.md'), speedPage(parts));
