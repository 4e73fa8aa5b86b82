import type { Hints, Input } from '../format.ts';
import type { LoadError } from '../load-error.ts';

/** A document that a bundle holds, with bytes of its own, not yet read. */
export interface Part {
  /** Where it lies in its bundle, such as "may/a.html" or "row 3". It is words to show and never a path to open. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}

/** A document that cannot be had; those beside it can. */
export interface Lost {
  readonly name: string;
  readonly error: LoadError;
}

/** A web address that stands for the document there. */
export interface Address {
  readonly address: string;
}

/** What may still be unpacked, counted down. */
export interface Budget {
  /** Throws LoadError where that was too much. */
  take(bytes: number): void;
}

/** Bytes that hold several documents. */
export interface Bundle {
  readonly name: string;
  /** Its page, from the root of the repository. */
  readonly docs: string;
  /** The most bytes of it, all held in memory while its parts are read. */
  readonly most: number;
  readonly accepts: (input: Input) => boolean;
  /** In order, one at a time. Throws LoadError where nothing more can be had. */
  readonly open: (input: Input, budget: Budget) => AsyncIterable<Part | Lost | Address>;
}
