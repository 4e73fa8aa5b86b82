import { openCase } from '../../src/store/case.ts';
import { type Answer, askAll } from './questions.ts';

/** What a program of its own takes that opens a case and asks it. */
export interface Asked {
  readonly answers: readonly Answer[];
  /** Milliseconds until the first document is there: the first time in the program, and the median of nine more. */
  readonly firstOpening: number;
  readonly opening: number;
  /** Megabytes of memory at its most, all of Node included. */
  readonly megabytes: number;
}

/* usage: node bench/case/ask.ts CASE */
const place = process.argv[2]!;

const open = async (): Promise<number> => {
  const began = performance.now();
  const opened = await openCase(place, 'read');
  await opened.db.selectFrom('documents').select('id').limit(1).execute();
  const took = performance.now() - began;
  await opened.close();
  return took;
};

const firstOpening = await open();
const openings: number[] = [];
for (let i = 0; i < 9; i++) openings.push(await open());
const opened = await openCase(place, 'read');
const answers = await askAll(opened);
await opened.close();
const asked: Asked = {
  answers,
  firstOpening,
  opening: openings.sort((a, b) => a - b)[4]!,
  megabytes: process.resourceUsage().maxRSS / 1000,
};
console.log(JSON.stringify(asked));
