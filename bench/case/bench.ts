import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { type Case, openCase } from '../../src/store/case.ts';
import { countStages } from '../../src/store/documents.ts';
import { verifyCase } from '../../src/store/verify.ts';
import { table } from '../table.ts';
import { article, randomFrom } from './articles.ts';
import type { Asked } from './ask.ts';
import { killAtRandom } from './kills.ts';
import { makeCase } from './make.ts';

const usage = `usage: npm run bench -- case [--articles 2000] [--size 5000] [--different 200] [--case PLACE] [--verify]
       npm run bench -- case --kills 100 [--case PLACE]

Fills a new case with made-up articles of so many characters and prints what each stage, each filter and each search takes;
PLACE is where it is to be, postgres://... included, else a file that is taken away at the end. Only --different articles are really
read, the others repeat them. --kills adds 200 articles with a program that is killed at so many random moments.`;

/** A case that must not be there yet, and what takes it away again. */
interface Place {
  readonly place: string;
  readonly folder: string;
  readonly clear: () => void;
}

const placeFor = (named: string | undefined): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  return {
    place: named ?? join(folder, 'bench.hearsay'),
    folder,
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
};

export const benchCase = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '2000' },
      size: { type: 'string', default: '5000' },
      different: { type: 'string', default: '200' },
      case: { type: 'string' },
      kills: { type: 'string' },
      verify: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const place = placeFor(values.case);
  try {
    if (values.kills !== undefined) await kill(place, Number(values.kills));
    else
      await measure(place, {
        articles: Number(values.articles),
        size: Number(values.size),
        different: Number(values.different),
        verify: values.verify,
      });
  } finally {
    place.clear();
  }
};

interface Measured {
  readonly articles: number;
  readonly size: number;
  readonly different: number;
  readonly verify: boolean;
}

const measure = async ({ place }: Place, asked: Measured): Promise<void> => {
  let opened = await openCase(place, 'create');
  if ((await countStages(opened)).read) throw new Error(`${opened.place} has documents already`);
  const stages = await makeCase(opened, asked);
  console.log(
    table([
      ['stage', 'documents', 'a second', 'a second of one core'],
      ...stages.map(({ name, documents, seconds, ofCore }) => [
        name,
        grouped(documents),
        grouped(documents / seconds),
        grouped(documents / ofCore),
      ]),
    ]),
  );
  await opened.close();

  const { answers, firstOpening, opening, megabytes }: Asked = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'ask.ts'), place], { encoding: 'utf8' }),
  );
  console.log(
    `\n${table([
      ['question', 'found', 'first 50, ms', 'counting, ms'],
      ...answers.map(({ question, page, counting, count }) => [
        question,
        grouped(count),
        page.toFixed(1),
        counting.toFixed(1),
      ]),
    ])}`,
  );
  opened = await openCase(place, 'read');
  const bytes = await sizeOf(opened, place);
  console.log(
    `\n${table([
      ['the whole', ''],
      ['bytes an article', grouped(bytes / asked.articles)],
      ['opening, first time', `${firstOpening.toFixed(0)} ms`],
      ['opening, median of 9 more', `${opening.toFixed(0)} ms`],
      ['peak memory of opening and asking', `${megabytes.toFixed(0)} MB`],
      ['peak memory of reading and keeping', `${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`],
    ])}`,
  );
  if (asked.verify) {
    const began = performance.now();
    let problems = 0;
    for await (const { where, what } of verifyCase(opened, () => {})) {
      problems++;
      console.log(`${where}: ${what}`);
    }
    const seconds = (performance.now() - began) / 1000;
    console.log(`\nverified: ${problems} problems, ${grouped(asked.articles / seconds)} documents a second`);
  }
  await opened.close();
};

const sizeOf = async (opened: Case, place: string): Promise<number> => {
  if (opened.dialect.name === 'sqlite') return statSync(place).size;
  const { rows } = await sql<{ bytes: number }>`select sum(pg_total_relation_size(oid)) as bytes from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r'`.execute(opened.db);
  return Number(rows[0]!.bytes);
};

const KILLED_ARTICLES = 200;
const LONGEST_RUN = 3000;

const kill = async ({ place, folder }: Place, times: number): Promise<void> => {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (let i = 0; i < KILLED_ARTICLES; i++) writeFileSync(join(articles, `${i}.txt`), article(i, 2000));
  let [done, unharmed] = [0, 0];
  // A finished case has nothing left to interrupt, so a new one is begun every so often.
  for (let round = 1; done < times; round++) {
    const here = place.startsWith('postgres')
      ? `${place}${place.includes('?') ? '&' : '?'}schema=kills_${process.pid}_${round}`
      : `${place}.${round}`;
    const again = Math.min(5, times - done);
    const killed = await killAtRandom({
      command: [process.execPath, join(import.meta.dirname, 'adder.ts'), here, articles],
      place: here,
      times: again,
      random: randomFrom(round),
      longest: LONGEST_RUN,
    });
    done += again;
    unharmed += killed.unharmed;
    for (const problem of killed.problems) console.log(problem);
    if (killed.problems.length || killed.left || killed.read !== KILLED_ARTICLES) process.exitCode = 1;
    console.log(
      `${done} of ${times} kills: ${killed.read} read, ${killed.left} left, ${killed.problems.length} problems`,
    );
  }
  console.log(`${done - unharmed} runs were killed while at work; ${unharmed} had ended before`);
};

const grouped = (value: number): string => (value >= 10 ? Math.round(value).toLocaleString('en') : value.toFixed(1));
