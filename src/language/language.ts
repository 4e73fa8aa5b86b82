/** What a language is: hand-written data and rules that the reading steps are given as a value. */
export interface Language {
  /** BCP 47 tag of what it reads. */
  readonly tag: string;
  readonly orthography: Orthography;
}

/** What splitting into words and sentences needs to know. All words in lower case, apostrophes straight. */
export interface Orthography {
  /** Words that take a full stop and go on: "gen.", "mr.", "st.". Without the stop. */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence: "inc.", "a.m.", "etc.". Without the last stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Endings that are words of their own: "'s", "n't". Longest first. */
  readonly clitics: readonly string[];
  /** Words that often start a sentence and are no names: they decide whether "U.S." ended one. */
  readonly starters: ReadonlySet<string>;
  /** Words written with an apostrophe in front: "'em", "'90s". Without the apostrophe. */
  readonly elided: RegExp;
  /** Whether a word is a verb of speaking: “Why?” Ann Doe asked. */
  readonly speaks: (lower: string) => boolean;
}
