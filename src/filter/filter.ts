/** What is asked of claims or documents. The page `docs/filters.md` says how it is written and what each part means. */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  | Condition;

/** One thing that is asked. */
export type Condition =
  | { readonly field: WordField; readonly words: Words }
  | { readonly field: ChoiceField; readonly value: string }
  | { readonly field: 'tag'; readonly tag: string }
  | ({ readonly field: DateField } & Days)
  | { readonly field: 'place'; readonly place: Words | Point; readonly km: number }
  | { readonly field: 'document'; readonly document: number | string }
  | { readonly field: 'claim'; readonly claim: string };

/** *words*: those of what is listed, a claim or an article; *text*: those of the article. The others are names. */
export type WordField = 'words' | 'text' | 'speaker' | 'outlet' | 'entity';
export type ChoiceField = 'source' | 'act' | 'manner' | 'firmness' | 'state' | 'version';
/** *said*: the day of the document; *when*: days that a claim speaks of. */
export type DateField = 'said' | 'when';

/** Words side by side, folded as `searchWords` does. Of an `open` run the last is the beginning of a word. */
export interface Words {
  readonly run: readonly string[];
  readonly open: boolean;
}

/** The first and the last day, ISO 8601, null where it is open; never both. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** In degrees of WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A filter that cannot be meant: where in it, and why. `start` and `end` are UTF-16 units of `filter`. */
export class FilterError extends Error {
  readonly filter: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;

  constructor(filter: string, start: number, end: number, reason: string) {
    super(`character ${start + 1} of the filter: ${reason}`);
    this.name = 'FilterError';
    this.filter = filter;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }
}
