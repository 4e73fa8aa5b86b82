import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusFile } from './corpora.ts';
import { csvRecords } from './csv.ts';
import { sharesOf } from './stages.ts';
import { rulesOnly, shipped, subjects } from './subjects.ts';

const root = join(import.meta.dirname, '..');

/** The texts of the Wikinews articles. */
export const wikinews = (): string[] =>
  ['wikinews_2019.csv', 'wikinews_2020.csv'].flatMap((file) =>
    csvRecords(readFileSync(corpusFile('wikinews', file), 'utf8'))
      .map(({ text }) => text ?? '')
      .filter((text) => text.trim()),
  );

export interface Run {
  /** Of one core's time, so that what else the machine does counts for little. */
  readonly seconds: number;
  /** Megabytes of memory the process held at its most, all of Node included. */
  readonly megabytes: number;
}

/** Articles that run before the clock starts, so that compiling the code is not counted as reading; they are not timed. */
const warmUp = 120;

/** The articles that are timed. */
export const timedArticles = (): readonly string[] => wikinews().slice(warmUp);

/** In a process of its own: how long the subject takes over the timed articles, after the others. */
export const timeSubject = (name: string): Run => JSON.parse(inChild('subject', name));

/** In a process of its own: which share of its time the shipped program spends in each stage, from bytes to a line of JSON. */
export const timeStages = (): Readonly<Record<string, number>> => JSON.parse(inChild('stages'));

/** In a process of its own: milliseconds of one core's time that it takes to make the shipped model from its files. */
export const timeWeights = (times: number): number =>
  median(Array.from({ length: times }, () => JSON.parse(inChild('weights'))));

/** In a process of its own: milliseconds of one core's time that the rules alone take over a made-up text. */
export const timeShape = (shape: string, size: number): number => JSON.parse(inChild('shape', shape, String(size)));

const inChild = (...args: string[]): string =>
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 20,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** One `hearsay read`: milliseconds from its start to its first output, those of one core's time in all, and its peak memory. */
export interface Start {
  readonly milliseconds: number;
  readonly ofCore: number;
  readonly megabytes: number;
}

/** Medians of `times` runs. */
export const timeStart = async (file: string, times: number): Promise<Start> => {
  const runs: Start[] = [];
  for (let i = 0; i < times; i++) runs.push(await startOnce(file));
  return {
    milliseconds: median(runs.map((run) => run.milliseconds)),
    ofCore: median(runs.map((run) => run.ofCore)),
    megabytes: median(runs.map((run) => run.megabytes)),
  };
};

/** Prints the peak memory in kilobytes and the time of one core in microseconds as the last line of standard error. */
const tellUse =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process._rawDebug(maxRSS+" "+(userCPUTime+systemCPUTime))})';

const startOnce = (file: string): Promise<Start> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, ['--import', tellUse, join(root, 'bin/hearsay.cjs'), 'read', file]);
    let first = 0;
    let errors = '';
    child.stdout.on('data', () => {
      first ||= performance.now() - began;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('close', (status) => {
      if (status !== 0) return reject(new Error(`hearsay read ended with ${status}: ${errors}`));
      const [kilobytes, microseconds] = errors.trim().split('\n').at(-1)!.split(' ').map(Number);
      resolve({ milliseconds: first, ofCore: microseconds! / 1000, megabytes: kilobytes! / 1000 });
    });
  });

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const paragraph =
  'The mayor of Port Selim, Ilse Brandt, said on Monday that “the harbour will open in a week” and that repairs ' +
  'had gone well. Two engineers, who asked not to be named, told the Selim Courier that the north wall might not hold.\n\n';

/** Texts of a given number of characters, ordinary and hostile. */
export const shapes: Readonly<Record<string, (characters: number) => string>> = {
  'news paragraphs': (characters) => paragraph.repeat(Math.ceil(characters / paragraph.length)).slice(0, characters),
  'one line': (characters) =>
    paragraph
      .replaceAll('\n', ' ')
      .repeat(Math.ceil(characters / paragraph.length))
      .slice(0, characters),
  'quotation marks only': (characters) => '"'.repeat(characters),
  'opening marks only': (characters) => '“'.repeat(characters),
  'one word': (characters) => 'a'.repeat(characters),
};

const timeSubjectHere = async (name: string): Promise<Run> => {
  const texts = wikinews();
  const subject = await subjects[name]!();
  for (const text of texts.slice(0, warmUp)) await subject(text);
  const began = process.cpuUsage();
  for (const text of timedArticles()) await subject(text);
  return { seconds: cpuSeconds(began), megabytes: process.resourceUsage().maxRSS / 1000 };
};

const timeShapeHere = async (shape: string, size: number): Promise<number> => {
  const subject = await rulesOnly();
  for (let i = 0; i < warmUp; i++) await subject(paragraph.repeat(10));
  const text = shapes[shape]!(size);
  const began = process.cpuUsage();
  // A text without a word is refused, which also is an answer that must come in time.
  try {
    await subject(text);
  } catch {}
  return 1000 * cpuSeconds(began);
};

const timeStagesHere = async (): Promise<Readonly<Record<string, number>>> => {
  const { openJsonLines } = await import('../src/write/jsonl.ts');
  const texts = wikinews();
  const subject = await shipped();
  const writer = openJsonLines();
  const readAll = async (some: readonly string[]): Promise<void> => {
    for (const text of some) writer.item('article.txt', await subject(text));
  };
  await readAll(texts.slice(0, warmUp));
  return sharesOf(() => readAll(timedArticles()));
};

const timeWeightsHere = async (): Promise<number> => {
  const { shippedModel } = await import('../src/cli/model.ts');
  const began = process.cpuUsage();
  await shippedModel();
  return 1000 * cpuSeconds(began);
};

const cpuSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

const measures: Readonly<Record<string, (name: string, size: number) => Promise<unknown>>> = {
  subject: timeSubjectHere,
  shape: timeShapeHere,
  stages: timeStagesHere,
  weights: timeWeightsHere,
};

if (import.meta.main) {
  const [, , what = '', name = '', size] = process.argv;
  console.log(JSON.stringify(await measures[what]!(name, Number(size))));
}
