import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Model, makeModel } from '../learn/model.ts';

/** The weights that ship with the program. The folder is the same seen from `src` and from `dist`. */
const fileOf = (name: string): Promise<Uint8Array> => readFile(new URL(`../../models/en/${name}`, import.meta.url));

/** What `hearsay read` reads with. */
export const shippedModel = async (): Promise<Model> => {
  if (!existsSync(new URL('../../models/en/attributions.bin', import.meta.url))) return rulesAlone();
  const [tags, attributions, kernel] = await Promise.all([
    fileOf('tags.bin'),
    fileOf('attributions.bin'),
    fileOf('kernel.wasm'),
  ]);
  return makeModel({ tags, attributions, kernel });
};

/** The hand-written rules alone, with nothing learned but parts of speech. */
export const rulesAlone = async (): Promise<Model> => makeModel({ tags: await fileOf('tags.bin') });
