import type { Claim } from '../record/claim.ts';
import type { Place } from '../record/place.ts';
import type { Reading } from '../record/reading.ts';
import { quantityWords } from './quantity-words.ts';
import { joinPieces } from './speaker.ts';
import { timeWords } from './time-words.ts';

/** What claims are about, when, where and how many, in words, each once. */
export interface Details {
  readonly about: readonly string[];
  readonly when: readonly string[];
  readonly where: readonly string[];
  readonly howMany: readonly string[];
}

export interface DetailsOf {
  /** All that is known of some claims. */
  readonly all: (claims: readonly Claim[]) => Details;
  /**
   * What their own words do not tell a reader: the date behind "on Sunday", which town of that name, and, since it is what
   * one looks for, how many were killed, wounded, missing, detained or displaced.
   */
  readonly telling: (claims: readonly Claim[]) => Omit<Details, 'about'>;
}

/** Looks up the details of the claims of one reading; casualties come first among the quantities. */
export const detailsOf = (reading: Reading): DetailsOf => {
  const { text } = reading.document;
  const entities = byId(reading.entities);
  const times = byId(reading.times);
  const places = byId(reading.places);
  const quantities = byId(reading.quantities);
  const found = (claims: readonly Claim[]) => ({
    when: known(times, claims, ({ when }) => when),
    where: known(places, claims, ({ where }) => where),
    howMany: known(quantities, claims, ({ quantities }) => quantities).sort(
      (a, b) => Number(b.casualty !== null) - Number(a.casualty !== null),
    ),
  });
  return {
    all(claims) {
      const { when, where, howMany } = found(claims);
      return {
        about: unique(known(entities, claims, ({ about }) => about).map(({ name }) => name)),
        when: unique(when.map((time) => timeWords(time) ?? joinPieces(text, [time]))),
        where: unique(where.map(placeWords)),
        howMany: unique(howMany.map((quantity) => quantityWords(text, quantity))),
      };
    },
    telling(claims) {
      const { when, where, howMany } = found(claims);
      return {
        when: unique(when.flatMap((time) => (time.implied.length > 0 ? (timeWords(time) ?? []) : []))),
        where: unique(where.filter(({ lat, precision }) => lat !== null && precision !== 'country').map(placeWords)),
        howMany: unique(howMany.flatMap((one) => (one.casualty === null ? [] : quantityWords(text, one)))),
      };
    },
  };
};

/** "Selim (KV)", "30 km around Selim (KV)"; a country stands alone. */
export const placeWords = ({ name, country, precision, radius }: Place): string => {
  const around = precision === 'vicinity' ? (radius === null ? 'near ' : `${Math.round(radius)} km around `) : '';
  return `${around}${name}${country === null || precision === 'country' ? '' : ` (${country})`}`;
};

const byId = <T extends { readonly id: string }>(found: readonly T[]): ReadonlyMap<string, T> =>
  new Map(found.map((one) => [one.id, one]));

const known = <T>(
  all: ReadonlyMap<string, T>,
  claims: readonly Claim[],
  of: (claim: Claim) => readonly string[],
): T[] => claims.flatMap((claim) => of(claim).flatMap((id) => all.get(id) ?? []));

const unique = (words: readonly string[]): string[] => [...new Set(words)];
