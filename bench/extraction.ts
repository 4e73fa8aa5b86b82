// How well the body of an article is found in a page: 4-gram F1 as the Zyte article extraction benchmark defines it.
//
//   node bench/extraction.ts [--worst N]
//
// Reads `article-extraction` in $HEARSAY_CORPORA, else in ../shared/corpora.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from '../src/load/load.ts';
import { LoadError } from '../src/load/load-error.ts';
import type { Document } from '../src/record/document.ts';
import { slice } from '../src/text/spans.ts';
import { corpusFile } from './corpora.ts';

const corpus = corpusFile('article-extraction');

/** The prose: paragraphs, quotes, and the headings between them. Captions, and what stands above the first paragraph, are not of the body. */
const bodyOf = ({ text, blocks }: Document): string => {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'quote');
  return blocks
    .filter(
      ({ kind }, i) =>
        kind === 'paragraph' ||
        kind === 'quote' ||
        (kind === 'dateline' && i >= first - 1) ||
        (kind === 'headline' && i > first),
    )
    .map((block) => slice(text, block))
    .join('\n\n');
};

const countGrams = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; words.length > 0 && i < Math.max(1, words.length - 3); i++) {
    const gram = words.slice(i, i + 4).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
};
const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
const mean = (values: number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

interface Page {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly gold: { readonly articleBody: string; readonly url: string };
}
const gold = JSON.parse(readFileSync(join(corpus, 'ground-truth.json'), 'utf8')) as Record<string, Page['gold']>;
const pages = readdirSync(join(corpus, 'html')).map((file): Page => {
  const key = file.replace(/\.html\.gz$/, '');
  return { key, bytes: gunzipSync(readFileSync(join(corpus, 'html', file))), gold: gold[key]! };
});

const scores: { key: string; precision: number | null; recall: number; f1: number; url: string }[] = [];
const known = { title: 0, byline: 0, outlet: 0, url: 0, published: 0, language: 0 };
const refused: string[] = [];
const cpu = process.cpuUsage();
let seconds = 0;
for (const {
  key,
  bytes,
  gold: { articleBody, url },
} of pages) {
  let body = '';
  const before = process.cpuUsage();
  try {
    const document = await load(bytes, { url });
    body = bodyOf(document);
    for (const field of Object.keys(known) as (keyof typeof known)[])
      if (document.about[field] !== null) known[field]++;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    refused.push(`${key.slice(0, 8)} ${error.message}`);
  }
  const used = process.cpuUsage(before);
  seconds += (used.user + used.system) / 1e6;
  const expected = countGrams(articleBody);
  const found = countGrams(body);
  let shared = 0;
  for (const [gram, n] of found) shared += Math.min(n, expected.get(gram) ?? 0);
  const [all, right] = [total(found), total(expected)];
  scores.push({
    key,
    url,
    precision: all > 0 ? shared / all : null,
    recall: shared / right,
    f1: (2 * shared) / (all + right || 1),
  });
}

const precision = mean(scores.flatMap((score) => score.precision ?? []));
const recall = mean(scores.map((score) => score.recall));
const percent = (share: number): string => (100 * share).toFixed(1);
console.log(
  `pages ${pages.length}   F1 ${percent((2 * precision * recall) / (precision + recall))}   precision ${percent(precision)}   recall ${percent(recall)}`,
);
console.log(
  `pages per CPU second ${(pages.length / seconds).toFixed(1)}   (start included: ${(pages.length / ((process.cpuUsage(cpu).user + process.cpuUsage(cpu).system) / 1e6)).toFixed(1)})`,
);
console.log(
  `known: ${Object.entries(known)
    .map(([field, n]) => `${field} ${percent(n / pages.length)} %`)
    .join(', ')}`,
);
console.log(`refused ${refused.length}`);
for (const line of refused) console.log(`refused ${line}`);
const worst = process.argv.indexOf('--worst');
if (worst > 0)
  for (const { f1, precision: p, recall: r, key, url } of scores
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, Number(process.argv[worst + 1])))
    console.log(`${f1.toFixed(3)} p ${(p ?? 0).toFixed(2)} r ${r.toFixed(2)} ${key.slice(0, 8)} ${url.slice(0, 90)}`);
