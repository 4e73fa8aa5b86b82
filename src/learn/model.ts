import { makeTagger, type PosTagger } from './tags.ts';

/** The weights that reading uses, made once from bytes that the edge has read. */
export interface Model {
  /** Which weights they are; a Reading carries it as `by.model`. */
  readonly name: string;
  readonly tagger: PosTagger;
}

/** `tags` is the content of `models/en/tags.bin`. Throws RangeError where the bytes are no such weights. */
export const makeModel = (tags: Uint8Array): Model => ({ name: 'rules-1', tagger: makeTagger(tags) });
