import { readFileSync } from 'node:fs';
import { type Model, type ModelFiles, makeModel } from '../learn/model.ts';

/** The weights that ship with the program. The folder is the same seen from `src` and from `dist`. */
const placeOf = (name: string): URL => new URL(`../../models/en/${name}`, import.meta.url);

/** At once: in pieces between other work, these few megabytes take an eighth of the start. */
const bytesOf = (name: string): Uint8Array => readFileSync(placeOf(name));

export const shippedFiles = (): ModelFiles => ({
  tags: bytesOf('tags.bin'),
  attributions: bytesOf('attributions.bin'),
  kernel: bytesOf('kernel.wasm'),
  names: bytesOf('names.bin'),
  coreference: bytesOf('coreference.bin'),
  places: bytesOf('places.bin'),
  parser: bytesOf('parser.bin'),
});

/** What `hearsay read` reads with. */
export const shippedModel = async (): Promise<Model> => makeModel(shippedFiles());

/** The hand-written rules alone, with nothing learned but parts of speech. */
export const rulesAlone = async (): Promise<Model> => makeModel({ tags: bytesOf('tags.bin') });
