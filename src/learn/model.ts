import { type AttributionTagger, makeAttributionTagger } from './attributions/tagger.ts';
import { makeRanker, type Ranker } from './coreference.ts';
import { type Gazetteer, makeGazetteer } from './gazetteer.ts';
import { makeNameTagger, type NameTagger } from './names/tagger.ts';
import { makeParser, type Parser } from './parser/parser.ts';
import { makeTagger, type PosTagger } from './tags.ts';

/** The weights that reading uses, made once from bytes that the edge has read. */
export interface Model {
  /** Which weights they are; a Reading carries it as `by.model`. */
  readonly name: string;
  readonly tagger: PosTagger;
  /** The learned reader of attributions; null where only the rules read. */
  readonly attributions: AttributionTagger | null;
  /** The learned finder of names; null where only the rules find them. */
  readonly names: NameTagger | null;
  /** Weighs whom pronouns and descriptions mean; null where only those that are sources are resolved, by rules. */
  readonly coreference: Ranker | null;
  /** Where places are; null where only those that the language lists are known. */
  readonly gazetteer: Gazetteer | null;
  /** Parses the sentences that may tell of an action; null where none are looked for. */
  readonly parser: Parser | null;
}

/** The files of `models/en/`, as bytes. */
export interface ModelFiles {
  readonly tags: Uint8Array;
  readonly attributions?: Uint8Array;
  /** The WebAssembly of the learned reader: without it the same labels take longer. */
  readonly kernel?: Uint8Array;
  /** Is read with `attributions`, whose word vectors it uses. */
  readonly names?: Uint8Array;
  readonly coreference?: Uint8Array;
  readonly places?: Uint8Array;
  readonly parser?: Uint8Array;
}

/** @throws TypeError where the bytes are no such weights. */
export const makeModel = ({ tags, attributions, kernel, names, coreference, places, parser }: ModelFiles): Model => {
  const learned = attributions ? makeAttributionTagger(attributions, kernel) : null;
  const finder = learned && names ? makeNameTagger(names, learned.model, kernel) : null;
  return {
    name: [learned, finder].flatMap((one) => one?.name ?? []).join(', ') || 'rules',
    tagger: makeTagger(tags),
    attributions: learned,
    names: finder,
    coreference: coreference ? makeRanker(coreference) : null,
    gazetteer: places ? makeGazetteer(places) : null,
    parser: parser ? makeParser(parser) : null,
  };
};
