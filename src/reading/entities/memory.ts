import type { SourceWords } from '../../language/language.ts';
import type { SourceKind } from '../../record/attribution.ts';
import type { Scene } from '../scene.ts';
import type { Cast, Known } from './entities.ts';

/** Who was said to speak, and where. */
export interface Spoke {
  readonly entity: number | null;
  readonly kind: SourceKind;
  readonly at: number;
  /** One unnamed person or body, and not several. */
  readonly one: boolean;
}

/** A pronoun finds nobody further back than this many paragraphs, speakers or names. */
const REACH = 3;
const MOST_SPEAKERS = 12;
const MOST_NAMES = 40;

/**
 * What a reader remembers at a place in the text: who spoke, who was named, and by what nouns. It is moved forward through
 * the text, and looks back no further than a reader does, so that long texts cost no more a word than short ones.
 */
export class Memory {
  readonly #scene: Scene;
  readonly #cast: Cast;
  readonly #spoke: Spoke[] = [];
  /** Names before here have been read. */
  #next = 0;
  /** Who was last named of those whom a noun describes: "official", "courier", "brigade". */
  readonly #byNoun = new Map<string, number>();
  /** Of all the text; null where a noun describes several. */
  readonly #onlyBy = new Map<string, number | null>();
  #outlet: number | null = null;
  #agency: number | null = null;
  readonly #firstOutlet: number | null;

  constructor(scene: Scene, cast: Cast) {
    this.#scene = scene;
    this.#cast = cast;
    const outlet = cast.names.findIndex((_, n) => cast.known[cast.of[n]!]!.kind === 'outlet');
    this.#firstOutlet = outlet < 0 ? null : cast.of[outlet]!;
    cast.known.forEach((known, k) => {
      for (const noun of nounsOf(known)) this.#onlyBy.set(noun, this.#onlyBy.has(noun) ? null : k);
    });
  }

  moveTo(at: number): void {
    const { names, of, known } = this.#cast;
    while (this.#next < names.length && names[this.#next]!.first < at) this.#see(of[this.#next++]!, known);
  }

  #see(entity: number, known: readonly Known[]): void {
    const one = known[entity]!;
    for (const noun of nounsOf(one)) this.#byNoun.set(noun, entity);
    if (one.kind !== 'outlet') return;
    this.#outlet = entity;
    if (isAgency(one, this.#scene.language.sources)) this.#agency = entity;
  }

  hear(spoke: Spoke): void {
    this.#spoke.push(spoke);
    if (spoke.entity !== null) this.#see(spoke.entity, this.#cast.known);
  }

  /** Whom "the official", "the brigade", "the newspaper" describe: the one named last before, else the only one anywhere in the text; `ahead` for a headline. */
  described(noun: string, before: string, ahead: boolean): number | null {
    const { outletNouns, newsAgency } = this.#scene.language.sources;
    const named = this.#byNoun.get(noun);
    if (named !== undefined) return named;
    if (noun === 'agency' && (before === '' || newsAgency.has(before)) && this.#agency !== null) return this.#agency;
    if (noun !== 'agency' && outletNouns.has(noun) && this.#outlet !== null) return this.#outlet;
    // A headline points at the outlet that the article names first.
    if (ahead && noun !== 'agency' && outletNouns.has(noun)) return this.#firstOutlet;
    return this.onlyOne(noun);
  }

  /** The only one whom the text describes so anywhere. */
  onlyOne(noun: string): number | null {
    return this.#onlyBy.get(noun) ?? null;
  }

  /** The speakers before `at` that are near enough, the last first. */
  *speakers(at: number): Generator<Spoke> {
    const { block } = this.#scene.tokens;
    const least = Math.max(0, this.#spoke.length - MOST_SPEAKERS);
    for (let i = this.#spoke.length - 1; i >= least; i--) {
      const one = this.#spoke[i]!;
      if (one.at >= at) continue;
      if (block[at]! - block[one.at]! > REACH) return;
      yield one;
    }
  }

  /** Who is named before `at` near enough, the last first, with where. */
  *named(at: number): Generator<{ readonly entity: number; readonly at: number }> {
    const { block } = this.#scene.tokens;
    const { names, of } = this.#cast;
    const least = Math.max(0, this.#next - MOST_NAMES);
    for (let n = this.#next - 1; n >= least; n--) {
      const { first } = names[n]!;
      if (first >= at) continue;
      if (block[at]! - block[first]! > REACH) return;
      yield { entity: of[n]!, at: first };
    }
  }
}

const nounsOf = (known: Known): Iterable<string> =>
  known.kind === 'person' ? known.described : [...known.key.split(' '), ...known.described];

const isAgency = ({ key, described }: Known, { newsAgency }: SourceWords): boolean =>
  described.has('agency') ||
  key.split(' ').some((word) => newsAgency.has(word) || word === 'agence' || word === 'agency');
