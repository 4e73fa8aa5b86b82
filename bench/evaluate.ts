import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../src/record/span.ts';
import { needFile, readJsonLines } from './corpora.ts';
import { attributionErrors } from './errors.ts';
import { type Annotated, metrics, type Pair, type Score, scoreAttributions } from './score-attributions.ts';
import { cueKey, onlyPlainSpeech } from './slices.ts';

const usage = `usage: npm run evaluate -- attributions FILE.jsonl [--predictions OUT.jsonl] [--write-docs]
       npm run evaluate -- errors FILE.jsonl [--show N]

FILE.jsonl holds a document a line: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each a list of
[start, end) in UTF-16 code units. Every text is read as a plain-text file, as \`hearsay read\` would.`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      predictions: { type: 'string' },
      show: { type: 'string', default: '40' },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  const [command, path] = positionals;
  if (!path || !(command === 'attributions' || command === 'errors')) {
    console.error(usage);
    process.exit(2);
  }
  const gold = readJsonLines<Annotated>(needFile(path));
  const predicted = await readAll(gold);

  if (command === 'errors') {
    console.log(attributionErrors(gold, predicted, cueCountsBeside(path), Number(values.show)));
    return;
  }
  if (values.predictions) {
    writeFileSync(values.predictions, '');
    for (const document of predicted) appendFileSync(values.predictions, `${JSON.stringify(document)}\n`);
  }
  const table = attributionTable(gold, predicted);
  console.log(table);
  if (values['write-docs']) writeFileSync(accuracyPage, accuracy(path, gold.length, table));
};

const readAll = async (gold: readonly Annotated[]): Promise<Pick<Annotated, 'id' | 'attributions'>[]> => {
  const { load } = await import('../src/load/load.ts');
  const { read } = await import('../src/reading/read.ts');
  const { english } = await import('../src/language/en/english.ts');
  const { shippedModel } = await import('../src/cli/model.ts');
  const model = await shippedModel();
  const documents = [];
  for (const { id, text } of gold) {
    const document = await load(new TextEncoder().encode(text), { name: `${id}.txt` });
    if (document.text !== text) throw new Error(`${id} changed while it was loaded, so that its offsets do not fit`);
    const { attributions } = read(document, english, model);
    documents.push({
      id,
      // The corpus never marks an attribution inside another one's content.
      attributions: attributions
        .filter(({ within }) => within === null)
        .map(({ source, cue, content }) => ({
          source: source.map(pair),
          cue: cue.map(pair),
          content: content.map(pair),
        })),
    });
  }
  return documents;
};

const pair = ({ start, end }: Span): Pair => [start, end];

const attributionTable = (
  gold: readonly Annotated[],
  predicted: readonly Pick<Annotated, 'id' | 'attributions'>[],
): string => {
  const texts = new Map(gold.map(({ id, text }) => [id, text]));
  const textOf = (id: string): string => texts.get(id) ?? '';
  const all = scoreAttributions(gold, predicted);
  const plain = scoreAttributions(onlyPlainSpeech(gold, textOf), onlyPlainSpeech(predicted, textOf));
  return [
    'metric              P      R      F1     predicted gold',
    ...metrics.map((name) => row(name, all[name])),
    'plain speech only',
    row('lenient', plain.lenient),
    row('all overlap', plain['all overlap']),
  ].join('\n');
};

const row = (name: string, score: Score): string => {
  const cell = (x: number): string => (100 * x).toFixed(1).padStart(5);
  const counts = `${String(score.predicted).padStart(8)} ${String(score.gold).padStart(5)}`;
  return `${name.padEnd(18)} ${cell(score.p)}  ${cell(score.r)}  ${cell(score.f1)}  ${counts}`;
};

const cueCountsBeside = (path: string): ReadonlyMap<string, number> | null => {
  const train = join(dirname(path), 'train.jsonl');
  if (!existsSync(train)) return null;
  const counts = new Map<string, number>();
  for (const { text, attributions } of readJsonLines<Annotated>(train))
    for (const attribution of attributions) {
      const key = cueKey(text, attribution);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
};

const accuracyPage = join(import.meta.dirname, '../docs/accuracy.md');

const accuracy = (path: string, documents: number, table: string): string => `# How well it reads

Made by

    npm run evaluate -- attributions ${relative(join(import.meta.dirname, '..'), path)} --write-docs

on ${documents} articles of the development part of PolNeAR (Newell, Margolin and Ruths, LREC 2018: seven US outlets, each
article annotated by one person). It is the part that choices may be made on, so these figures are a little kinder than
those of unseen news.

\`\`\`
${table}
\`\`\`

Spans are compared as sets of words, so quotation marks and commas decide nothing.

- *exact*: the same words; for source and content, in an attribution whose cue shares a word. *all exact*: all three roles.
- *overlap*: shared words over all predicted (P) and all annotated (R) words of the role.
- *lenient*: one to one, the cue shares a word, and source and content each share half of their joint words. It is the
  figure to look at first: "found it, and would show it rightly".
- *attributed tokens*: of each word, whether it is anybody's content.
- *plain speech only*: the same, over the attributions whose cue holds a form of say, tell, write, add, state, ask, reply,
  respond, answer, announce, report, note, claim, argue, explain, insist, declare, tweet, remark, comment, continue or
  conclude, or the word "according"; both what was predicted and what was annotated are held to that
  (\`bench/slices.ts\`). PolNeAR also counts plans, beliefs, wishes and doubts as attributions, which are harder and
  matter less to who said what.

One trained person's annotations scored against another's, by the same measures, over 18 articles that several people
read: cue exact 71.5, source exact 75.2, content exact 68.9, all exact 60.2, all overlap 88.0, lenient 72.9; over plain speech
only, lenient 91.8.

What is missed, and what is found where nobody annotated, by kind:

    npm run evaluate -- errors ${relative(join(import.meta.dirname, '..'), path)}
`;

await main();
