import { fingerprint } from './tag-words.ts';

/** What kind of place an entry is; see `GazetteerPlace`. */
export const CITY = 0;
/** The first division of a country: a state, a province. */
export const REGION = 1;
/** The second: a county, a district. */
export const DISTRICT = 2;
export const CAPITAL = 3;
/** A part of a city. */
export const SECTION = 4;

/** A place that a name may stand for. `index` is its number in the gazetteer. */
export interface GazetteerPlace {
  readonly index: number;
  readonly kind: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The index of the region it lies in (its own, if it is one), -1 for none. */
  readonly region: number;
  /** WGS 84 degrees, to about 300 m. The middle of what is settled, for a region. */
  readonly lat: number;
  readonly lon: number;
  /** Within a tenth; 0 where it is not known. */
  readonly population: number;
  /** Whether the name is not its main one, but one in another language, an old one, a short one. */
  readonly alias: boolean;
}

export interface Gazetteer {
  /** The places of a name, see `text/place-key.ts`: main names first, then the most populous first. */
  lookup(key: string): readonly GazetteerPlace[];
  /** Whether a name is also a common word: "Reading", "Nice". */
  isWord(key: string): boolean;
  /** The index of a region by its GeoNames code, "US.IL", or -1. */
  region(code: string): number;
  nameOf(index: number): string;
  /** "geonames:3169070" by number, "geonames:US.IL" by code; null where GeoNames' number is not known. */
  idOf(index: number): string | null;
}

/** 32 bits for a key; a name that is no place is taken for one less often than once in 10,000 times. */
export const keyHash = (key: string): number => fingerprint(key) >>> 0;
/** The key that a region's code is found by. */
export const regionKey = (code: string): string => `=${code}`;

export const MAGIC = 0x5a47_5348;
/** A new number for each change of the format or of `text/place-key.ts`. */
export const FORMAT = 1;
/** Magic, format, places, keys, countries, bytes of names, and two to spare the alignment. */
export const HEADER = 32;
/** Bits of a reference beside the place's index. */
export const ALIAS = 0x4000_0000;
export const COMMON = 0x8000_0000;
const INDEX = 0x3fff_ffff;
/** Names are written in groups, each name as what differs from the one before; a group begins anew. */
export const GROUP = 16;
/** No name with its code is longer, in bytes. */
const LONGEST = 256;
/** A key stands hardly ever farther from where it is looked for first. */
const STRAY = 1024;
/** A degree of latitude and of longitude in the numbers of the file. */
export const LAT = 32767 / 90;
export const LON = 32767 / 180;
/** A population of `n` is the byte `POPULATION * log2(n)`. */
export const POPULATION = 7;

/**
 * Looks places up in the bytes themselves, so that loading takes no time. Little-endian: header; of the keys, by rising
 * hash, hash and reference (32 bits each); of the places GeoNames number (32), latitude, longitude, region + 1 (16), kind,
 * country, population (8); the countries, two letters each; the places of the names' groups (32), the names.
 *
 * @throws TypeError where the bytes are no gazetteer.
 */
export const makeGazetteer = (given: Uint8Array): Gazetteer => {
  // Views of 32 bits must begin at a multiple of four.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length < HEADER ? 0 : HEADER / 4);
  const [magic, format, places = 0, keys = 0, countries = 0, letters = 0] = header;
  if (magic !== MAGIC) throw new TypeError('these bytes are no gazetteer');
  if (format !== FORMAT) throw new TypeError('this gazetteer was made for another version');
  const sections = layout(places, keys, countries, letters);
  if (bytes.length !== sections.size) throw new TypeError('this gazetteer is of the wrong length');

  const { buffer, byteOffset } = bytes;
  const hash = new Uint32Array(buffer, byteOffset + sections.hash, keys);
  const reference = new Uint32Array(buffer, byteOffset + sections.reference, keys);
  const id = new Uint32Array(buffer, byteOffset + sections.id, places);
  const groups = new Uint32Array(buffer, byteOffset + sections.groups, Math.ceil(places / GROUP));
  const lat = new Int16Array(buffer, byteOffset + sections.lat, places);
  const lon = new Int16Array(buffer, byteOffset + sections.lon, places);
  const region = new Uint16Array(buffer, byteOffset + sections.region, places);
  const kind = bytes.subarray(sections.kind, sections.kind + places);
  const country = bytes.subarray(sections.country, sections.country + places);
  const population = bytes.subarray(sections.population, sections.population + places);
  const codes = decode(bytes.subarray(sections.countries, sections.countries + 2 * countries));
  const names = bytes.subarray(sections.names, sections.names + letters);

  /** The first key of this hash, or where it would stand. Hashes are spread evenly, so that it is near where its size says. */
  const find = (wanted: number): number => {
    const guess = Math.floor((wanted / 2 ** 32) * keys);
    let low = guess - STRAY;
    let high = guess + STRAY;
    if (low < 0 || hash[low]! >= wanted) low = 0;
    if (high > keys || hash[high - 1]! < wanted) high = keys;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (hash[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const entry = (ref: number): GazetteerPlace => {
    const index = ref & INDEX;
    return {
      index,
      kind: kind[index]!,
      country: codes.slice(2 * country[index]!, 2 * country[index]! + 2),
      region: region[index]! - 1,
      lat: lat[index]! / LAT,
      lon: lon[index]! / LON,
      population: population[index] ? 2 ** (population[index]! / POPULATION) : 0,
      alias: (ref & ALIAS) !== 0,
    };
  };

  const name = new Uint8Array(LONGEST);
  /** A name and, after a tab, its region's or district's code. */
  const written = (index: number): string => {
    let at = groups[Math.floor(index / GROUP)]!;
    let length = 0;
    for (let i = index - (index % GROUP); i <= index; i++) {
      const shared = names[at]!;
      const added = names[at + 1]!;
      name.set(names.subarray(at + 2, at + 2 + added), shared);
      length = shared + added;
      at += 2 + added;
    }
    return decode(name.subarray(0, length));
  };

  return {
    lookup(key) {
      const wanted = keyHash(key);
      const found: GazetteerPlace[] = [];
      for (let k = find(wanted); hash[k] === wanted; k++) found.push(entry(reference[k]!));
      return found;
    },
    isWord(key) {
      const wanted = keyHash(key);
      const k = find(wanted);
      return hash[k] === wanted && (reference[k]! & COMMON) !== 0;
    },
    region(code) {
      const wanted = keyHash(regionKey(code));
      const k = find(wanted);
      return hash[k] === wanted ? reference[k]! & INDEX : -1;
    },
    nameOf: (index) => written(index).split('\t')[0]!,
    idOf(index) {
      if (id[index]) return `geonames:${id[index]}`;
      const code = written(index).split('\t')[1];
      return code ? `geonames:${code}` : null;
    },
  };
};

/** Where each part of a gazetteer's bytes begins, and how many bytes there are. */
export const layout = (places: number, keys: number, countries: number, letters: number) => {
  const hash = HEADER;
  const reference = hash + 4 * keys;
  const id = reference + 4 * keys;
  const groups = id + 4 * places;
  const lat = groups + 4 * Math.ceil(places / GROUP);
  const lon = lat + 2 * places;
  const region = lon + 2 * places;
  const kind = region + 2 * places;
  const country = kind + places;
  const population = country + places;
  const codes = population + places;
  const names = codes + 2 * countries;
  return {
    hash,
    reference,
    id,
    groups,
    lat,
    lon,
    region,
    kind,
    country,
    population,
    countries: codes,
    names,
    size: names + letters,
  };
};

/** UTF-8 of the basic plane, which is all that names are written in. */
const decode = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) text += String.fromCharCode(lead);
    else if (lead < 0xe0) text += String.fromCharCode(((lead & 31) << 6) | (bytes[++i]! & 63));
    else text += String.fromCharCode(((lead & 15) << 12) | ((bytes[++i]! & 63) << 6) | (bytes[++i]! & 63));
  }
  return text;
};
