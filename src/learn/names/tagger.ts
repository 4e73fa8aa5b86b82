import { bestPath } from '../net/decode.ts';
import type { Features } from '../net/features.ts';
import { interpolate } from '../net/interpolate.ts';
import { makeKernel } from '../net/kernels.ts';
import { pathMarginals } from '../net/marginals.ts';
import { type NetModel, readNetModel } from '../net/model.ts';
import { makeNetwork } from '../net/network.ts';
import { NAME_CONTEXT_SIZES } from './features.ts';
import { NAME_LABELS, type NameSpan, toNameSpans } from './labels.ts';

export interface NameTagger {
  /** Which weights these are, for `by.model`. */
  readonly name: string;
  /** The names of a text, in order; each score is how often a name of that score is right, in [0, 1]. */
  readonly find: (features: Features) => NameSpan[];
}

/**
 * A tagger of names from the bytes of `models/en/names.bin`, which uses the word vectors of `lender`; and of `models/en/kernel.wasm` where
 * WebAssembly may run.
 *
 * @throws TypeError if the bytes are no model, or one of another format.
 */
export const makeNameTagger = (bytes: Uint8Array, lender: NetModel, wasm?: Uint8Array): NameTagger => {
  const model = readNetModel(bytes, 'names', lender);
  const labels = NAME_LABELS.length;
  const scoresOf = makeNetwork(model, NAME_CONTEXT_SIZES, labels, (room) => makeKernel(room, wasm));
  return {
    name: model.name,
    find(features) {
      const scores = scoresOf(features);
      beginAnew(scores, features.paragraphs, labels);
      const path = bestPath(scores, model.transitions, labels);
      const spans = toNameSpans(path, pathMarginals(scores, model.transitions, labels, path));
      return spans.map((span) => ({ ...span, score: interpolate(model.calibration, span.score) }));
    },
  };
};

const UNLIKELY = -1e4;

/** No name runs on from one paragraph into the next. */
const beginAnew = (scores: Float32Array, paragraphs: ArrayLike<number>, labels: number): void => {
  for (let p = 0; p < paragraphs.length; p++)
    for (let inside = 2; inside < labels; inside += 2) scores[paragraphs[p]! * labels + inside] = UNLIKELY;
};
