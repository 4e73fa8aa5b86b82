import type { ActionMode, ActionType } from '../record/action.ts';
import type { Act } from '../record/attribution.ts';
import type { QuantityWords } from './quantity-words.ts';
import type { TimeWords } from './time-words.ts';

/** What a language is: hand-written data and rules that the reading steps are given as a value. */
export interface Language {
  /** BCP 47 tag of what it reads. */
  readonly tag: string;
  readonly orthography: Orthography;
  readonly cues: Cues;
  readonly sources: SourceWords;
  /** A name as it is compared, so that its spellings are one; see `language/en/aliases.ts`. */
  readonly foldName: (name: string) => string;
  /** The news outlet or agency of a name, however it is written; null for none that is listed. */
  readonly outletNamed: (name: string) => Outlet | null;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Nouns for people whether or not they are ever sources, in the singular and the plural. */
  readonly persons: ReadonlySet<string>;
  /** Nouns that end as those for people do, and are none: "computers". */
  readonly lookalikes: ReadonlySet<string>;
  /** Nouns for bodies beside `SourceWords.organisation`, in the singular and the plural. */
  readonly bodies: ReadonlySet<string>;
  /** Nouns that make a body of a name that they end, and are none alone: "campaign", "motors". */
  readonly partsOfNames: ReadonlySet<string>;
  readonly firmness: FirmnessWords;
  /** Evaluative words, in lower case. */
  readonly loaded: ReadonlySet<string>;
  readonly quantities: QuantityWords;
  readonly places: PlaceWords;
  readonly times: TimeWords;
  readonly actions: ActionWords;
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

/** What may follow a verb that attributes; see `language/en/cues/verbs.ts`. */
export type Takes = 'clause' | 'that' | 'quote' | 'object' | 'to' | 'hearer';

/** How a verb form is used: base ("say"), third ("says"), past ("said"), participle ("written"), gerund ("saying"). */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A group of words that attribute in the same way, with sentences that must, and must not, be read so. */
export interface CueGroup {
  readonly name: string;
  /** Words separated by spaces; a phrase is joined by "_": "call_for". */
  readonly words: string;
  /** What must be found in a sentence: {source} <cue> [content]. */
  readonly yes: readonly string[];
  /** Sentences in which a word of the group stands and nothing is attributed. */
  readonly no: readonly string[];
}

/** Verbs, in their plain form. */
export interface CueEntry extends CueGroup {
  readonly act: Act;
  readonly takes: readonly Takes[];
  /** Attributes less often than not: its findings score lower. */
  readonly weak?: boolean;
  /** Its subject is part of what is said, and nobody says it: "the army seems to have left". */
  readonly sourceless?: boolean;
}

/** Nouns that hold a content, in the singular: "his claim that", "a plan to". */
export interface NounCue extends CueGroup {
  readonly act: Act;
  readonly takes: readonly ('that' | 'to')[];
}

/** Phrases in front of a source: "according to the ministry". */
export interface PhraseCue extends CueGroup {
  readonly act: Act;
}

/** One reading of a verb form as a cue: the words that must follow it, and the group it is of. */
export interface VerbSense {
  readonly lemma: string;
  readonly form: Form;
  readonly after: readonly string[];
  readonly entry: CueEntry;
}

/** The cues, looked up by the lower-case word they begin with. */
export interface Cues {
  readonly verbs: ReadonlyMap<string, readonly VerbSense[]>;
  readonly nouns: ReadonlyMap<string, readonly NounCue[]>;
  readonly prepositions: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly act: Act }[]>;
  readonly adverbs: ReadonlySet<string>;
  /** Participles whose passive names nobody: "is expected to". */
  readonly passives: ReadonlySet<string>;
  /** "Was convinced that". */
  readonly adjectives: ReadonlySet<string>;
  /** "By her account". */
  readonly accounts: ReadonlySet<string>;
  /** "It is unclear whether". */
  readonly impersonal: ReadonlySet<string>;
}

/** Words that tell what kind of source a noun phrase is: its head noun, or a part of a name. */
export interface SourceWords {
  readonly vague: ReadonlySet<string>;
  /** Words of a cue with no source that make it everybody's and nobody's: "it is believed", "rumours that". */
  readonly hearsay: ReadonlySet<string>;
  /** People whom nobody could ask: "some", "critics". */
  readonly undefined: ReadonlySet<string>;
  /** Outlets taken together: "local media". */
  readonly media: ReadonlySet<string>;
  readonly document: ReadonlySet<string>;
  /** Outlets by name, what their names end in, and nouns for them. */
  readonly outlet: ReadonlySet<string>;
  /** Nouns that point at an outlet named before: "the newspaper". */
  readonly outletNouns: ReadonlySet<string>;
  /** What makes an agency an outlet when it stands before it. */
  readonly newsAgency: ReadonlySet<string>;
  readonly organisation: ReadonlySet<string>;
  /** Words that end a body's name, and alone, with a capital, are seldom one: "Service", "Inc". */
  readonly partsOfNames: ReadonlySet<string>;
  /** What bodies care for, two of which "and" may join in a name: "Food and Drug Agency". */
  readonly affairs: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Titles and occupations that stand before a person's name. */
  readonly titles: ReadonlySet<string>;
  /** Words, first names among them, of those who are "he"; of those who are "she". */
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** How nouns for people end. */
  readonly agents: RegExp;
}

/** A news outlet or agency; `country` is an ISO 3166-1 alpha-2 code. */
export interface Outlet {
  readonly name: string;
  readonly country: string;
  readonly kind: 'newspaper' | 'agency' | 'broadcaster' | 'magazine' | 'site';
  readonly aliases: readonly string[];
  /** Its name is a common word too, "Metro", and needs words beside it that say so. */
  readonly ordinary: boolean;
}

/** A pronoun that stands for people or bodies; `kind` is its plain form. */
export interface Pronoun {
  readonly kind: 'i' | 'we' | 'you' | 'he' | 'she' | 'it' | 'they' | 'who';
  /** Whether it stands before a noun: "her". */
  readonly possessive: boolean;
  readonly reflexive: boolean;
}

/** Words that set how firmly a claim is put. Cues are lemmas, phrases joined by "_"; words of the content are forms. */
export interface FirmnessWords {
  /** Within a verb group: "not", "never". */
  readonly negations: ReadonlySet<string>;
  /** In front of a subject or an object, or instead of it: "no", "nobody". */
  readonly nobody: ReadonlySet<string>;
  /** Objects that "no" does not deny the claim with: "had no choice but". */
  readonly emptyObjects: ReadonlySet<string>;
  /** Adjectives and verbs that deny what follows them: "unable to", "failed to". */
  readonly unable: ReadonlySet<string>;
  /** At the end of what a noun introduces: "the claim that it burned is false". */
  readonly untrue: ReadonlySet<string>;
  /** Cues that deny, doubt or refuse what they introduce. */
  readonly denying: ReadonlySet<string>;
  readonly doubting: ReadonlySet<string>;
  readonly refusing: ReadonlySet<string>;
  /** Cues that, negated or refused, leave a question open: "did not say how". */
  readonly withholding: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  /** Nouns and adjectives that make what they stand by possible: "the danger of". */
  readonly possibilities: ReadonlySet<string>;
  /** Before a noun of action: "the alleged attack". */
  readonly alleged: ReadonlySet<string>;
  readonly probable: ReadonlySet<string>;
  /** Main verbs that make their clause probable. */
  readonly seeming: ReadonlySet<string>;
  readonly thinkingProbable: ReadonlySet<string>;
  readonly thinkingPossible: ReadonlySet<string>;
  /** Cues that deny by their probability: "it is unlikely that". */
  readonly unlikely: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Between "is" and "to": "is due to". */
  readonly futureTo: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  readonly would: ReadonlySet<string>;
  /** Modals of what ought to be done. */
  readonly duty: ReadonlySet<string>;
  /** Main verbs, with "to", and nouns, after "no" too, of what is meant to be done. */
  readonly wanting: ReadonlySet<string>;
  readonly intentions: ReadonlySet<string>;
  /** Cues of wishes, whatever follows. */
  readonly intending: ReadonlySet<string>;
  /** Cues of wishes where somebody is "to" do something. */
  readonly directing: ReadonlySet<string>;
  /** Cues of what is to come. */
  readonly foretelling: ReadonlySet<string>;
  /** Cues of wishes whose clause tells what is to come. */
  readonly hoping: ReadonlySet<string>;
  readonly questioning: ReadonlySet<string>;
  /** "It is unknown", "it is not clear". */
  readonly unknown: ReadonlySet<string>;
  readonly clear: ReadonlySet<string>;
  /** Words that begin an indirect question. */
  readonly asks: ReadonlySet<string>;
  /** With "could" they say what was so: "could be seen". */
  readonly sensing: ReadonlySet<string>;
}

/** A place that a language has a list for: a country, a state, a sea. */
export interface ListedPlace {
  /** "iso:LY", "geonames:US.IL", "region:black sea". */
  readonly id: string;
  readonly name: string;
  readonly kind: 'country' | 'region';
  /** ISO 3166-1 alpha-2; null where it lies in none, or in several. */
  readonly country: string | null;
  /** GeoNames' code of a state or province. */
  readonly region: string | null;
  readonly lat: number;
  readonly lon: number;
  /** In kilometres, where the list tells it. */
  readonly radius: number | null;
}

/** What finding places needs to know: words in lower case, names as `text/place-key.ts` makes them. */
export interface PlaceWords {
  readonly named: ReadonlyMap<string, readonly ListedPlace[]>;
  /** "libyan" is "LY"; "" for those of no country. */
  readonly peoples: ReadonlyMap<string, string>;
  /** States as they are written after a town's name: "Ill.". */
  readonly abbreviations: ReadonlyMap<string, ListedPlace>;
  /** Names that are words in any other case: "us". */
  readonly capitalsOnly: ReadonlySet<string>;
  /** Words in front of a place: "in". */
  readonly where: ReadonlySet<string>;
  /** Those that say that it was not there, but thereabouts. */
  readonly near: ReadonlySet<string>;
  /** Verbs whose object is often a place. */
  readonly visits: ReadonlySet<string>;
  /** Nouns for places beside their names: "the town of", "province". */
  readonly types: ReadonlySet<string>;
  /** Those that stand right before them too: "the port city Misrata". */
  readonly settlements: ReadonlySet<string>;
  /** Nouns that, with a capital, end the name of a part of a country: "Anbar Province". */
  readonly divisions: ReadonlySet<string>;
  /** Those that make another name of it: "Niger River". */
  readonly landforms: ReadonlySet<string>;
  /** What of a place is meant: "northern". */
  readonly directions: ReadonlySet<string>;
  /** Which way from a place: "north of". */
  readonly compass: ReadonlySet<string>;
  /** Units, and how many kilometres one is. */
  readonly distances: ReadonlyMap<string, number>;
  /** Names of places that people have too. */
  readonly givenNames: ReadonlySet<string>;
  /** Bodies that towns are named like. */
  readonly institutions: ReadonlySet<string>;
  /** Words of public bodies, which are where their names say: "Aleppo police". */
  readonly bodies: ReadonlySet<string>;
  /** After a comma they go on with a list. */
  readonly listing: ReadonlySet<string>;
  /** Words between a place and the one it lies in: "Homs in central Syria". */
  readonly linking: ReadonlySet<string>;
  /** Small words within names of places: "Rio de Janeiro". */
  readonly joining: ReadonlySet<string>;
  /** What is joined to a place by a hyphen: "Tripoli-based". */
  readonly hyphened: ReadonlySet<string>;
}

/** Verbs and nouns that name the same kind of action, with sentences that must, and must not, be read so. */
export interface ActionGroup {
  readonly name: string;
  readonly type: ActionType;
  readonly mode: ActionMode | null;
  /** Whether the actor is for or against the target. */
  readonly stance: 'support' | 'opposition' | null;
  /** In their plain form, separated by spaces; a phrase is joined by "_": "pull_out". */
  readonly verbs: string;
  /** In the singular; a phrase is joined by "_": "air_strike". */
  readonly nouns: string;
  /** Where the target stands: "object", "receiver" ("lent them money"), or prepositions. */
  readonly target: string;
  /** What the object must be, by name of a list in `ActionWords.objects`; "parties" are those who act too; "none": there is none. */
  readonly objects?: string;
  /** The party that must be there; without it, either. */
  readonly needs?: 'actor' | 'target' | 'both';
  /** Prepositions of which one must hang under the verb. */
  readonly company?: readonly string[];
  /** Words nearby with which it is something else. */
  readonly unless?: readonly string[];
  /** The nouns name the actor: "an ally of". */
  readonly role?: true;
  /** {actor} <trigger> [target]. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** One reading of a word as an action: the words that must follow it, or stand before it, and the group it is of. */
export interface ActionSense {
  readonly kind: 'verb' | 'noun';
  /** A verb in its past form or participle. */
  readonly past: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly targets: readonly string[];
  readonly group: ActionGroup;
}

/** Who does what to whom: senses by the lower-case form of their word, the longest phrases first. */
export interface ActionWords {
  readonly senses: ReadonlyMap<string, readonly ActionSense[]>;
  /** Nouns for those who act, beside `SourceWords`. */
  readonly actors: ReadonlySet<string>;
  readonly objects: Readonly<Record<string, ReadonlySet<string>>>;
  readonly hints: readonly {
    readonly mode: ActionMode;
    readonly types: readonly ActionType[];
    readonly words: ReadonlySet<string>;
  }[];
  readonly games: ReadonlySet<string>;
  readonly lending: ReadonlySet<string>;
  readonly directing: ReadonlySet<string>;
  /** Verbs and nouns with which what they are about is over or off, and the words that must follow: "called the visit off". */
  readonly ending: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words before or above an action that was not done, or not yet: "almost attacked", "an attempt to attack". */
  readonly unreal: ReadonlySet<string>;
}
