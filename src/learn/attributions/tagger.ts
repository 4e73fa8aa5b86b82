import { bestPath } from './decode.ts';
import type { Features } from './features.ts';
import { interpolate } from './interpolate.ts';
import type { Kernel } from './kernel.ts';
import { LABELS } from './labels.ts';
import { pathMarginals } from './marginals.ts';
import { readAttributionModel } from './model.ts';
import { makeNetwork } from './network.ts';
import { makePlainKernel } from './plain-kernel.ts';
import { makeWasmKernel } from './wasm-kernel.ts';

/** A label (an index into `LABELS`) and its probability for each token. */
export interface Tagged {
  readonly labels: Uint8Array;
  readonly scores: Float32Array;
}

export interface AttributionTagger {
  /** Which weights these are, for `because`. */
  readonly name: string;
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
  const model = readAttributionModel(bytes);
  const scoresOf = makeNetwork(model, LABELS.length, (room) => makeKernel(room, wasm));
  return {
    name: model.name,
    tag(features) {
      const scores = scoresOf(features);
      const labels = bestPath(scores, model.transitions, LABELS.length);
      return { labels, scores: pathMarginals(scores, model.transitions, LABELS.length, labels) };
    },
    calibrate: (score) => interpolate(model.calibration, score),
  };
};

const makeKernel = (room: number, wasm: Uint8Array | undefined): Kernel => {
  if (wasm) {
    try {
      return makeWasmKernel(wasm, room);
    } catch {
      // An engine without SIMD, or one that forbids WebAssembly: the plain kernel gives the same labels.
    }
  }
  return makePlainKernel(room);
};
