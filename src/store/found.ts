import type { Firmness } from '../record/claim.ts';
import type { Note } from '../record/judgement.ts';

/** A claim as a list shows it: its words, who says so in which document, and what it is about. */
export interface FoundClaim {
  readonly document: FoundDocument;
  readonly id: string;
  /** Its exact words; pieces are joined by " … ". */
  readonly words: string;
  /** Where they stand in the text, in UTF-16 units. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** The same in code points, as other programs count. */
  readonly codePoints: FoundClaim['spans'];
  /** Who says so: null in the author's own voice. `name` is the entity's, else the source words; null where there are none. */
  readonly said: {
    readonly name: string | null;
    readonly source: string | null;
    readonly cue: string;
    readonly sourceKind: string;
    readonly act: string;
    readonly manner: string;
  } | null;
  readonly firmness: Omit<Firmness, 'cues'>;
  readonly about: readonly { readonly name: string; readonly kind: string }[];
  readonly when: readonly { readonly words: string; readonly value: string }[];
  readonly where: readonly {
    readonly name: string;
    readonly country: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
  }[];
  readonly because: { readonly rule: string; readonly score: number };
  readonly state: string;
  readonly tags: readonly string[];
  readonly notes: readonly Note[];
}

/** What a list says of the document that something stands in. `id` is its number in this case. */
export interface FoundDocument {
  readonly id: number;
  readonly sha256: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}
