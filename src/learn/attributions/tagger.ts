import { bestPath } from '../net/decode.ts';
import type { Features } from '../net/features.ts';
import { interpolate } from '../net/interpolate.ts';
import { makeKernel } from '../net/kernels.ts';
import { pathMarginals } from '../net/marginals.ts';
import { type NetModel, readNetModel } from '../net/model.ts';
import { makeNetwork } from '../net/network.ts';
import { CONTEXT_SIZES } from './features.ts';
import { LABELS } from './labels.ts';

/** A label (an index into `LABELS`) and its probability for each token. */
export interface Tagged {
  readonly labels: Uint8Array;
  readonly scores: Float32Array;
}

export interface AttributionTagger {
  /** Which weights these are, for `because`. */
  readonly name: string;
  /** The weights themselves, whose word vectors other nets may use. */
  readonly model: NetModel;
  /** Same text, same labels and scores: with WebAssembly or without, on every machine. */
  readonly tag: (features: Features) => Tagged;
  /** How often an attribution with this score (`Linked.score`) is right, in [0, 1]. */
  readonly calibrate: (score: number) => number;
}

/**
 * A tagger of attributions from the bytes of `models/en/attributions.bin`, and of `models/en/kernel.wasm` where
 * WebAssembly may run; without them, or where its SIMD is missing, plain JavaScript does the same thirty times slower.
 *
 * @throws TypeError if the bytes are no model, or one of another format.
 */
export const makeAttributionTagger = (bytes: Uint8Array, wasm?: Uint8Array): AttributionTagger => {
  const model = readNetModel(bytes, 'attributions');
  const scoresOf = makeNetwork(model, CONTEXT_SIZES, LABELS.length, (room) => makeKernel(room, wasm));
  return {
    name: model.name,
    model,
    tag(features) {
      const scores = scoresOf(features);
      const labels = bestPath(scores, model.transitions, LABELS.length);
      return { labels, scores: pathMarginals(scores, model.transitions, LABELS.length, labels) };
    },
    calibrate: (score) => interpolate(model.calibration, score),
  };
};
