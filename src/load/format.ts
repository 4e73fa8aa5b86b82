import type { Document } from '../record/document.ts';

/** What the caller knows of the bytes beside the bytes. `published` wins over what the document says. */
export interface Hints {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
  readonly published?: string | undefined;
  /** When the bytes were got, as ISO 8601. */
  readonly retrieved?: string | undefined;
}

/** One thing to load: the bytes, their first few thousand as ASCII for sniffing, and the hints. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly head: string;
  readonly hints: Hints;
}

export interface Format {
  readonly name: string;
  /** Its page, from the root of the repository. */
  readonly docs: string;
  /** The most bytes of it, where that is more than any text has. */
  readonly most?: number;
  /** Whether its parser is to run in a thread of its own, with limits. */
  readonly apart?: boolean;
  readonly accepts: (input: Input) => boolean;
  /** Throws LoadError. */
  readonly load: (input: Input) => Document | Promise<Document>;
}
