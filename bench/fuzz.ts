// Damages fixtures in all ways that come to mind and loads them: whatever comes, a document or a LoadError, within limits.
//
//   npm run fuzz [-- --seconds N] [--seed N]
//
// A failure is printed with the seed that makes it again. Ends with status 1 where there was one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutant } from './fuzz/mutate.ts';
import { type Outcome, tryInput } from './fuzz/try.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } });

/** The most processor time that one damaged input may take, and the most memory that the program may hold after it. */
const MAX_MILLISECONDS = 5000;
const MAX_MEGABYTES = 1500;

const root = join(import.meta.dirname, '..');
const folders = ['test/load/bundles/fixtures', 'test/load/pages', 'samples'];
const inputs = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => !name.endsWith('.read') && !name.endsWith('.md'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(root, folder, name))) })),
);

const counts: Record<Outcome['kind'], number> = { read: 0, refused: 0, failed: 0 };
const tell = (seed: number, name: string, problem: string): void => {
  counts.failed++;
  console.log(`seed ${seed}, ${name}: ${problem}`);
};

const first = values.seed === undefined ? Date.now() % 1e9 : Number(values.seed);
const until = performance.now() + (values.seed === undefined ? 1000 * Number(values.seconds) : 0);
let seed = first;
let slowest = 0;
do {
  const { name, bytes } = mutant(inputs, seed);
  const before = process.cpuUsage();
  const outcome = await tryInput(bytes, name);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  slowest = Math.max(slowest, milliseconds);
  const megabytes = process.memoryUsage.rss() / 1e6;
  if (outcome.kind === 'failed') tell(seed, name, outcome.problem);
  else if (milliseconds > MAX_MILLISECONDS) tell(seed, name, `it took ${milliseconds.toFixed(0)} ms`);
  else if (megabytes > MAX_MEGABYTES) tell(seed, name, `the program holds ${megabytes.toFixed(0)} MB`);
  else counts[outcome.kind]++;
  seed++;
} while (performance.now() < until);

console.log(
  `${seed - first} inputs from seed ${first} on: ${counts.read} read, ${counts.refused} refused with a reason, ${counts.failed} failed; the slowest took ${slowest.toFixed(0)} ms`,
);
process.exitCode = counts.failed ? 1 : 0;
