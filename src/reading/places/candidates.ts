import type { ListedPlace, PlaceWords } from '../../language/language.ts';
import { CAPITAL, DISTRICT, type Gazetteer, type GazetteerPlace, REGION, SECTION } from '../../learn/gazetteer.ts';
import { placeKey } from '../../text/place-key.ts';

/** What a name may stand for, from the language's list or from the gazetteer. */
export interface Candidate {
  readonly listed: ListedPlace | null;
  /** In the gazetteer, or -1. */
  readonly index: number;
  readonly country: string | null;
  /** The index of the region it lies in or is, or -1. */
  readonly region: number;
  readonly kind: 'country' | 'region' | 'district' | 'city';
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly alias: boolean;
  /** How likely the name means it, before anything else is looked at: about the tenth logarithm of the people who live there. */
  readonly prior: number;
}

/** Of a common name, no more candidates are weighed. */
const MOST_CANDIDATES = 60;

// In the unit of `Candidate.prior`, from what news names: countries before all, states before towns of their name.
const COUNTRY = 8.6;
const LISTED_REGION = 7.6;
const CAPITAL_MORE = 0.6;
/** "New York" is the city, "Homs" the city and not its province. */
const REGION_LESS = 2;
const DISTRICT_LESS = 2;
const SECTION_LESS = 0.7;
const ALIAS_LESS = 1.2;
/** Where the gazetteer does not tell how many live there. */
const UNKNOWN = 300;

const none: readonly Candidate[] = [];

/** Looks names up, each once. */
export class Lookup {
  readonly #known = new Map<string, readonly Candidate[]>();
  readonly #keys = new Map<string, string>();
  readonly words: PlaceWords;
  readonly gazetteer: Gazetteer | null;

  constructor(words: PlaceWords, gazetteer: Gazetteer | null) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** `placeKey` of words as they are written. */
  keyOf(written: string): string {
    const known = this.#keys.get(written);
    if (known !== undefined) return known;
    const key = placeKey(written);
    this.#keys.set(written, key);
    return key;
  }

  /** Likeliest first; empty for no place. */
  of(key: string): readonly Candidate[] {
    const known = this.#known.get(key);
    if (known) return known;
    if (this.words.institutions.has(key)) return [];
    const listed = (this.words.named.get(key) ?? []).map((place) => this.listed(place));
    const states = new Set(listed.map(({ region }) => region));
    const places = this.gazetteer?.lookup(key) ?? [];
    if (places.length === 0 && listed.length === 0) {
      this.#known.set(key, none);
      return none;
    }
    const found = places.filter(({ kind, index }) => kind !== REGION || !states.has(index)).map(fromGazetteer);
    const all = [...listed, ...found].sort((a, b) => b.prior - a.prior).slice(0, MOST_CANDIDATES);
    this.#known.set(key, all);
    return all;
  }

  listed(place: ListedPlace): Candidate {
    return {
      listed: place,
      index: -1,
      country: place.country,
      region: place.region && this.gazetteer ? this.gazetteer.region(place.region) : -1,
      kind: place.kind,
      lat: place.lat,
      lon: place.lon,
      population: 0,
      alias: false,
      prior: place.kind === 'country' ? COUNTRY : LISTED_REGION,
    };
  }
}

const fromGazetteer = (place: GazetteerPlace): Candidate => {
  const { kind, index, country, region, lat, lon, population, alias } = place;
  const less =
    (alias ? ALIAS_LESS : 0) +
    (kind === REGION ? REGION_LESS : kind === DISTRICT ? DISTRICT_LESS : kind === SECTION ? SECTION_LESS : 0) -
    (kind === CAPITAL ? CAPITAL_MORE : 0);
  return {
    listed: null,
    index,
    country,
    region,
    kind: kind === REGION ? 'region' : kind === DISTRICT ? 'district' : 'city',
    lat,
    lon,
    population,
    alias,
    prior: Math.log10(population + UNKNOWN) - less,
  };
};

/** Whether one place lies in another, as far as countries and regions tell. */
export const liesIn = (inner: Candidate, outer: Candidate): boolean => {
  if (inner === outer || inner.kind === 'country') return false;
  if (outer.kind === 'country') return inner.country === outer.country;
  return outer.kind === 'region' && outer.region >= 0 && inner.region === outer.region && inner.kind !== 'region';
};
