/** What a language is: hand-written data and rules that the reading steps are given as a value. */
export interface Language {
  /** BCP 47 tag of what it reads. */
  readonly tag: string;
}
