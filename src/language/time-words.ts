/** What a word of time may stand for, by class: `{ month: 5 }`. */
export type TimeSense = Readonly<Record<string, string | number>>;

/** What an expression is, and so how its value is worked out; see `reading/times/times.ts`. */
export type TimeMeaning = 'date' | 'shift' | 'clock' | 'duration' | 'set' | 'reference';

/** A pattern of time expressions, with sentences that must, and must not, be read so. */
export interface TimeRule {
  readonly name: string;
  readonly is: TimeMeaning;
  /**
   * Items separated by spaces: a `word`, a class of words `<month>` (put by as `month`, or as `to` with `<month=to>`),
   * ways of one item `a|<day>`, a group `( a b | c )`, a part `{year}`, `NUMBER`, `ADJECTIVE`. `?` makes an item or a
   * group optional. The first way that fits is taken.
   */
  readonly pattern: string;
  /** What the pattern says beside its words. */
  readonly set?: TimeSense;
  /** Words, classes, `NAME` (a proper name), `NOUN` (another) or `PLURAL` (one in the plural), of which one must, or none may, stand beside it. */
  readonly after?: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** Sentences with what must be found marked, and its value: "on [May 10, 1940|1940-05-10]". */
  readonly yes: readonly string[];
  /** Sentences in which nothing may be found by the rule. */
  readonly no?: readonly string[];
}

/** Which end a word in front of a date leaves open, and whether the date itself is left out, as by "before". */
export interface TimeOpening {
  readonly open: 'from' | 'to';
  readonly beyond: boolean;
}

/** Words and patterns of time. */
export interface TimeWords {
  /** By word, in lower case. A sense that is `proper` needs a capital, one that is `unsure` the right part of speech. */
  readonly words: ReadonlyMap<string, TimeSense>;
  /** Named pieces of patterns. */
  readonly parts: Readonly<Record<string, string>>;
  readonly rules: readonly TimeRule[];
  /** By a rule's name, how often its value is right: where the words say all, and where a part is worked out. */
  readonly scores: Readonly<Record<string, readonly [stated: number, implied: number]>>;
  /** What a word that holds digits may stand for; null for one that holds none, or means no time. */
  readonly numeric: (lower: string) => TimeSense | null;
  /** Words within a number: "two hundred and five", "two and a half". */
  readonly within: ReadonlySet<string>;
  /** Words in front of a date that are part of it: "the 3 and 4 May". */
  readonly articles: ReadonlySet<string>;
  /** Words after which a month is one, whoever is called so: "in May". */
  readonly beforeMonth: ReadonlySet<string>;
  /** Words between two dates of which the first borrows from the second, or the second from the first. */
  readonly joiners: ReadonlySet<string>;
  readonly openings: ReadonlyMap<string, TimeOpening>;
  /** In front of those words they leave nothing open: "not until Tuesday", "shortly before May". */
  readonly notOpen: ReadonlySet<string>;
  readonly possessive: string;
  /** Words by a verb that put it into the past; words that put it into the future. */
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
}
