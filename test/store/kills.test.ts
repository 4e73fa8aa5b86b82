import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { article, randomFrom } from '../../bench/case/articles.ts';
import { killAtRandom } from '../../bench/case/kills.ts';
import { killable } from '../postgres.ts';
import { onBothEngines } from './engines.ts';

const adder = resolve(import.meta.dirname, '../../bench/case/adder.ts');
const COUNT = 60;

// The bench does this a hundred times: `npm run bench -- case --kills 100`.
onBothEngines((engine) => {
  let folder: string;
  beforeAll(() => {
    folder = join(engine.folder(), 'articles');
    mkdirSync(folder);
    for (let i = 0; i < COUNT; i++) writeFileSync(join(folder, `${i}.txt`), article(i, 1200));
  });

  const killing = (place: string) => ({
    command: [process.execPath, adder, place, folder],
    place,
    times: 3,
    random: randomFrom(7),
    longest: 1200,
  });

  it('loses nothing and halves nothing when the program is killed at any moment, and the next run goes on', async () => {
    expect(await killAtRandom(killing(engine.fresh()))).toMatchObject({ problems: [], read: COUNT, left: 0 });
  }, 60_000);

  if (engine.name === 'SQLite' || !killable) return;
  it('nor when the server is', async () => {
    const server = engine.server()!;
    const { times: _, ...rest } = killing(engine.fresh());
    expect(await killAtRandom({ ...rest, times: 2, server })).toMatchObject({ problems: [], read: COUNT, left: 0 });
  }, 60_000);
});
