import { addAll } from '../../src/cli/add/add.ts';
import type { Pool } from '../../src/cli/add/pool.ts';
import { sourcesOf } from '../../src/cli/add/sources.ts';
import { rulesAlone } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import { load } from '../../src/load/load.ts';
import { read } from '../../src/reading/read.ts';
import { openCase } from '../../src/store/case.ts';
import { prepare } from '../../src/store/readings.ts';

/*
 * Adds as `hearsay add` does, but reads by the rules alone in its own thread, so that it starts and is killed quickly. As soon as a
 * document is kept, its place is a line on standard output.
 *
 * usage: node bench/case/adder.ts CASE FOLDER
 */
const [place = '', folder = ''] = process.argv.slice(2);

const model = await rulesAlone();
const pool: Pool = {
  width: 2,
  async read({ document, bytes, hints }) {
    return prepare(read(await load(bytes, hints), english, model), document, []);
  },
  close: async () => {},
};
const opened = await openCase(place, 'create');
try {
  await addAll(
    opened,
    sourcesOf([folder], process.stdin),
    pool,
    {
      got() {},
      waiting() {},
      read: (_, origin) => process.stdout.write(`${origin}\n`),
      failed: ({ reason }, origin) => process.stderr.write(`${origin}: ${reason}\n`),
    },
    { who: 'bench', now: () => new Date().toISOString(), stop: new AbortController().signal },
  );
} finally {
  await opened.close();
}
