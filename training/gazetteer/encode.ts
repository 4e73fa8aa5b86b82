import {
  ALIAS,
  COMMON,
  FORMAT,
  GROUP,
  HEADER,
  keyHash,
  LAT,
  LON,
  layout,
  MAGIC,
  POPULATION,
  REGION,
  regionKey,
} from '../../src/learn/gazetteer.ts';

/** A place as it is written: `code` is GeoNames' for a region ("US.IL") or district, `region` the code of the region it lies in. */
export interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly country: string;
  readonly region: string;
  readonly code: string;
  readonly id: number;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** Keys of its main name, and of its others. */
  readonly main: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
}

/** A name of more places than this holds the most populous of them. */
const MOST_NAMESAKES = 200;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The bytes that `makeGazetteer` reads; `words` are the keys that are common words too. */
export const encode = (given: readonly Entry[], words: ReadonlySet<string>): Uint8Array => {
  // Regions first, so that 16 bits hold the index of one.
  const entries = [...given].sort(
    (a, b) =>
      Number(b.kind === REGION) - Number(a.kind === REGION) ||
      compare(a.name, b.name) ||
      compare(a.country, b.country) ||
      compare(a.code, b.code) ||
      a.id - b.id ||
      a.lat - b.lat ||
      a.lon - b.lon,
  );
  const regions = new Map(
    entries.flatMap((entry, index) => (entry.kind === REGION ? [[entry.code, index] as const] : [])),
  );
  const countries = [...new Set(entries.map(({ country }) => country))].sort();
  const keys = keysOf(entries, words);
  for (const [code, index] of regions) keys.push([keyHash(regionKey(code)), index]);
  keys.sort(([a], [b]) => a - b);

  const { groups, letters } = frontCode(entries);
  const at = layout(entries.length, keys.length, countries.length, letters.length);
  const out = new Uint8Array(at.size);
  const view = new DataView(out.buffer);
  [MAGIC, FORMAT, entries.length, keys.length, countries.length, letters.length].forEach((value, i) => {
    view.setUint32(4 * i, value, true);
  });
  keys.forEach(([hash, reference], k) => {
    view.setUint32(at.hash + 4 * k, hash, true);
    view.setUint32(at.reference + 4 * k, reference >>> 0, true);
  });
  entries.forEach((entry, i) => {
    view.setUint32(at.id + 4 * i, entry.id, true);
    view.setInt16(at.lat + 2 * i, Math.round(entry.lat * LAT), true);
    view.setInt16(at.lon + 2 * i, Math.round(entry.lon * LON), true);
    view.setUint16(at.region + 2 * i, (regions.get(entry.region) ?? -1) + 1, true);
    out[at.kind + i] = entry.kind;
    out[at.country + i] = countries.indexOf(entry.country);
    out[at.population + i] = entry.population > 0 ? Math.round(POPULATION * Math.log2(entry.population)) : 0;
  });
  groups.forEach((group, g) => {
    view.setUint32(at.groups + 4 * g, group, true);
  });
  out.set(new TextEncoder().encode(countries.join('')), at.countries);
  out.set(letters, at.names);
  console.log(`${entries.length} places, ${keys.length} keys, ${out.length} bytes (header ${HEADER})`);
  return out;
};

/** Hash and reference of every name, the likeliest place of a name first. */
const keysOf = (entries: readonly Entry[], words: ReadonlySet<string>): [hash: number, reference: number][] => {
  const byKey = new Map<string, { index: number; alias: boolean }[]>();
  const add = (key: string, index: number, alias: boolean): void => {
    const list = byKey.get(key);
    if (list) list.push({ index, alias });
    else byKey.set(key, [{ index, alias }]);
  };
  entries.forEach(({ main, aliases }, index) => {
    for (const key of main) add(key, index, false);
    for (const key of aliases) if (!main.has(key)) add(key, index, true);
  });
  return [...byKey].flatMap(([key, list]) =>
    list
      .sort(
        (a, b) =>
          Number(a.alias) - Number(b.alias) ||
          entries[b.index]!.population - entries[a.index]!.population ||
          a.index - b.index,
      )
      .slice(0, MOST_NAMESAKES)
      .map(({ index, alias }): [number, number] => [
        keyHash(key),
        index | (alias ? ALIAS : 0) | (words.has(key) ? COMMON : 0),
      ]),
  );
};

const frontCode = (entries: readonly Entry[]): { groups: number[]; letters: Uint8Array } => {
  const encoder = new TextEncoder();
  const letters: number[] = [];
  const groups: number[] = [];
  let before = new Uint8Array();
  entries.forEach(({ name, code }, i) => {
    if (i % GROUP === 0) {
      groups.push(letters.length);
      before = new Uint8Array();
    }
    const bytes = encoder.encode(code ? `${name}\t${code}` : name).subarray(0, 255);
    let shared = 0;
    while (shared < bytes.length && shared < before.length && bytes[shared] === before[shared]) shared++;
    letters.push(shared, bytes.length - shared, ...bytes.subarray(shared));
    before = bytes;
  });
  return { groups, letters: Uint8Array.from(letters) };
};
