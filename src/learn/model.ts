import { type AttributionTagger, makeAttributionTagger } from './attributions/tagger.ts';
import { makeTagger, type PosTagger } from './tags.ts';

/** The weights that reading uses, made once from bytes that the edge has read. */
export interface Model {
  /** Which weights they are; a Reading carries it as `by.model`. */
  readonly name: string;
  readonly tagger: PosTagger;
  /** The learned reader of attributions; null where only the rules read. */
  readonly attributions: AttributionTagger | null;
}

/** The files of `models/en/`, as bytes. */
export interface ModelFiles {
  readonly tags: Uint8Array;
  readonly attributions?: Uint8Array;
  /** The WebAssembly of the learned reader: without it the same labels take longer. */
  readonly kernel?: Uint8Array;
}

/** @throws TypeError where the bytes are no such weights. */
export const makeModel = ({ tags, attributions, kernel }: ModelFiles): Model => {
  const learned = attributions ? makeAttributionTagger(attributions, kernel) : null;
  return { name: learned ? learned.name : 'rules', tagger: makeTagger(tags), attributions: learned };
};
