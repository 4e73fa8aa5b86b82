import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../world.ts';
import { type ReadOptions, readCommand } from './read.ts';

const sample = fileURLToPath(new URL('../../../samples/selim-courier.txt', import.meta.url));

const next = `
This was ${relative(process.cwd(), sample)}. To read an article of your own, in plain text or saved from the web:

  npx hearsay read FILE                the ledger, as above
  npx hearsay read FILE -o page.html   the article with its sources in the margin, to open in a browser
  npx hearsay read --help              everything else
`;

/** Reads a bundled article and says how to go on. */
export const sampleCommand = async (options: ReadOptions, world: World): Promise<number> => {
  const status = await readCommand([relative(process.cwd(), sample)], options, world);
  if (status === 0) world.stdout.write(next);
  return status;
};
