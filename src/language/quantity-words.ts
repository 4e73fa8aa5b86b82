import type { Casualty, QuantityKind } from '../record/quantity.ts';

/** The words of a phrase, the first one included. */
interface Phrase {
  readonly words: readonly string[];
}

/** What a phrase in front of or behind a number makes of it: its lower or upper bound, or an approximation. */
export interface Bound extends Phrase {
  readonly low: boolean;
  readonly high: boolean;
  readonly about: boolean;
}

export interface Unit extends Phrase {
  readonly kind: QuantityKind;
  /** ISO 4217 for money, the unit's symbol otherwise; null for a word that stands for several currencies. */
  readonly unit: string | null;
}

/** An amount with no number: "several", "a handful". */
export interface Vague extends Phrase {
  readonly kind: QuantityKind;
  /** Whether "of" must follow. */
  readonly of: boolean;
}

/** How numbers are put in words, what they are measured in, and what else has a number in it. All words in lower case. */
export interface QuantityWords {
  readonly numerals: ReadonlyMap<string, number>;
  /** What multiplies the number before it: "hundred", "million". */
  readonly scales: ReadonlyMap<string, number>;
  /** The same written at the number: "1.2bn". */
  readonly shortScales: ReadonlyMap<string, number>;
  /** Scales in the plural, that say no number: "hundreds". */
  readonly manyScales: ReadonlyMap<string, number>;
  /** Those that are also results: "test scores". */
  readonly results: ReadonlySet<string>;
  /** Parts: "third", "thirds". */
  readonly fractions: ReadonlyMap<string, number>;
  /** What an amount in words may begin with. */
  readonly starts: ReadonlySet<string>;
  /** In front of "a third" they make it a share: "by a third". */
  readonly beforeShare: ReadonlySet<string>;
  readonly half: string;
  readonly articles: ReadonlySet<string>;
  readonly and: string;
  readonly of: string;
  readonly or: string;
  readonly to: string;
  readonly between: string;
  /** "One in five", "three out of four". */
  readonly inTotal: readonly (readonly string[])[];
  /** In front of a scale they make it many: "several hundred". */
  readonly several: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  /** Keyed by their last word. */
  readonly before: ReadonlyMap<string, readonly Bound[]>;
  /** Keyed by their first word. */
  readonly after: ReadonlyMap<string, readonly Bound[]>;
  /** Written at the number they make it about so many: "sixty-odd". */
  readonly joined: ReadonlySet<string>;
  /** "25,000-strong". */
  readonly strong: string;
  /** Keyed by their first word. */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  /** Signs and codes in front of money, as they are written: "$", "EUR". */
  readonly money: ReadonlyMap<string, string>;
  readonly dollar: string;
  /** What an area's letters in front of the dollar make of it: "A$". */
  readonly dollars: ReadonlyMap<string, string>;
  /** Units in front of their number: "magnitude 6". */
  readonly unitsBefore: ReadonlyMap<string, string>;
  /** Units that are money unless what is weighed says otherwise: "200 pounds of flour". */
  readonly weights: ReadonlyMap<string, string>;
  readonly weighing: ReadonlySet<string>;
  /** What a measure is divided by, with its symbol: "an hour" is "h". */
  readonly per: ReadonlySet<string>;
  readonly perTime: ReadonlyMap<string, string>;
  /** A number of these is a duration, an age or a repetition. */
  readonly timeUnits: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** In front of a bare number of four digits they make it a year: "in 2011". */
  readonly beforeYear: ReadonlySet<string>;
  readonly beforeAge: ReadonlySet<string>;
  /** In front of a bare number with nothing behind it: "She was 54." */
  readonly ageVerbs: ReadonlySet<string>;
  /** A number after these is a name: "page 12". */
  readonly labels: ReadonlySet<string>;
  /** The same with a stop behind them: "No. 5". */
  readonly labelsCut: ReadonlySet<string>;
  /** With a capital they make a name of the number behind them: "Forever 21". */
  readonly numbered: ReadonlySet<string>;
  /** The same with "of": "the Group of 77". */
  readonly groups: ReadonlySet<string>;
  /** Nouns with which "one" counts nothing: "at one point". */
  readonly notOne: ReadonlySet<string>;
  /** Words in front of "one", "many" or "half" that make it no number: "no one", "how many", "the second half". */
  readonly notBeforeOne: ReadonlySet<string>;
  readonly notBeforeMany: ReadonlySet<string>;
  readonly notBeforeHalf: ReadonlySet<string>;
  /** Keyed by their first word. */
  readonly vague: ReadonlyMap<string, readonly Vague[]>;
  /** With an amount noun they say no number: "huge amounts". */
  readonly sizes: ReadonlySet<string>;
  readonly amounts: ReadonlyMap<string, QuantityKind>;
  /** Between a number and the noun counted: "12 more people". */
  readonly more: ReadonlySet<string>;
  /** In place of the noun counted: "30 others". */
  readonly others: ReadonlySet<string>;
  /** Plurals that do not end in "s". */
  readonly plurals: ReadonlySet<string>;
  /** First parts of compounds that do end in "s": "sports fans". */
  readonly compounds: ReadonlySet<string>;
  /** Behind a number they say where or when, and not what is counted: "50 miles west". */
  readonly notCounted: ReadonlySet<string>;
  /** After a distance they say how far away something is. */
  readonly off: ReadonlySet<string>;
  /** After a measure: "30 metres high". */
  readonly dimensions: ReadonlySet<string>;
  /** After a share, they compare it: "a third less". */
  readonly compared: ReadonlySet<string>;
  /** In front of what a measure was before or is beside another: "fell 3 per cent to $40". */
  readonly comparedTo: ReadonlySet<string>;
  /** After money, with "of": "$3m worth of damage". */
  readonly worth: string;
  /** After money, what it is paid in or for: "$3m in aid". */
  readonly inside: string;
  /** Verbs after which "to" leads to another measure: "rose 3 to 12". */
  readonly changing: ReadonlySet<string>;
  /** Verbs whose subject is measured by what follows: "sales fell 4 per cent", "the boat costs $300". */
  readonly measuring: ReadonlySet<string>;
  /** Between such a verb and the measure: "fell by". */
  readonly measuringBy: ReadonlySet<string>;
  /** "Put the damage at $3m". */
  readonly putting: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly casualties: CasualtyWords;
}

type Kinds = ReadonlyMap<string, Casualty>;

/** Words that tell what became of people, each list with the kind of casualty. */
export interface CasualtyWords {
  /** In front of the number: "killed 12", "detaining 40". */
  readonly doing: Kinds;
  /** Participles behind it, with or without "were": "12 were killed", "12 people wounded". */
  readonly done: Kinds;
  /** Behind it, whoever did it: "12 died", "41 dead", "five missing". */
  readonly being: Kinds;
  /** Nouns that are counted: "41 deaths". */
  readonly nouns: Kinds;
  /** In front of the noun counted: "12 wounded soldiers". */
  readonly adjectives: Kinds;
  /** Nouns that measure casualties: "a death toll of 41". */
  readonly tolls: Kinds;
  /** Verbs that take "lives". */
  readonly taking: ReadonlySet<string>;
  readonly lives: string;
  /** Verbs that detain those who are called captives: "took 12 hostages". The noun alone tells who they are, not what befell them. */
  readonly holding: ReadonlySet<string>;
  readonly captives: ReadonlySet<string>;
  /** "Driven from their homes". */
  readonly driving: ReadonlySet<string>;
  readonly homes: ReadonlySet<string>;
  /** Auxiliaries of the passive. */
  readonly passive: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  /** "Including four children". */
  readonly including: ReadonlySet<string>;
  /** Endings of nouns for people, beside the nouns for sources. */
  readonly people: RegExp;
  /** Beings and things that are killed or lost and are no people. */
  readonly notPeople: ReadonlySet<string>;
}
