import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../src/language/en/english.ts';
import { load } from '../src/load/load.ts';
import { toTokens } from '../src/reading/tokens.ts';
import { shapes, timeShape, timeStart, timeSubject, wikinews } from './measure.ts';
import { subjects } from './subjects.ts';

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

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const texts = wikinews();
const tokens = await countTokens(texts);

const throughput = (): string =>
  table([
    ['a second of one core', 'articles', 'tokens', 'peak MB'],
    ...Object.keys(subjects).map((name) => {
      const { seconds, megabytes } = timeSubject(name);
      return [name, (texts.length / seconds).toFixed(1), grouped(tokens / seconds), megabytes.toFixed(0)];
    }),
  ]);

const start = async (): Promise<string> => {
  const { milliseconds, megabytes } = await timeStart(join(root, 'samples/selim-courier.txt'), 9);
  return table([
    ['hearsay read samples/selim-courier.txt', ''],
    ['start to first output, median of 9', `${milliseconds.toFixed(0)} ms`],
    ['peak memory', `${megabytes.toFixed(0)} MB`],
  ]);
};

const growth = (): string => {
  const sizes = [62_500, 125_000, 250_000, 500_000, 1_000_000, 5_000_000];
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

The same ${texts.length} Wikinews articles of 2019 and 2020 (${grouped(tokens)} tokens by Hearsay's count, which every row uses), each
program in a process of its own, after a warm-up. Seconds are those of one core. The others do less or other things:
wink-nlp splits sentences and words and tags them; compromise adds lemmas and phrases. Hearsay goes from the bytes of a
text file to the finished Reading.

\`\`\`
${parts[0]}
\`\`\`

## One article

\`\`\`
${parts[1]}
\`\`\`

## Long and hostile texts

The time a character takes, by the number of characters. It must not grow with the text.

\`\`\`
${parts[2]}
\`\`\`
`;

const parts = [];
for (const measure of [throughput, start, growth]) {
  parts.push(await measure());
  console.log(`${parts.at(-1)}\n`);
}
if (values['write-docs']) writeFileSync(join(root, 'docs/speed.md'), speedPage(parts));
