import { readFile } from 'node:fs/promises';
import { type Model, makeModel } from '../learn/model.ts';

/** The weights that ship with the program. The folder is the same seen from `src` and from `dist`. */
export const shippedModel = async (): Promise<Model> =>
  makeModel(await readFile(new URL('../../models/en/tags.bin', import.meta.url)));
