import { placeKey } from '../../text/place-key.ts';
import type { Cast } from '../entities/entities.ts';
import type { Range, Scene } from '../scene.ts';
import { isCapitalised, WORD } from '../tokens.ts';
import type { Candidate, Lookup } from './candidates.ts';
import { typeBefore } from './type-before.ts';

/**
 * Words that may name a place, and what places have that name. `start` and `end` may be within a token: "Tripoli-based";
 * `first` and `last` are -1 in a dateline, which has no tokens.
 */
export interface Toponym extends Range {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** A state's abbreviation behind a comma: it has no other meaning. */
  readonly abbreviation: boolean;
}

/** No name of a place is looked for in more words. */
const LONGEST = 5;

/** All runs of capitalised words that are names of places in the list or the gazetteer, the longest at each word. */
export const findToponyms = (scene: Scene, cast: Cast, lookup: Lookup): Toponym[] => {
  const { tokens } = scene;
  const found: Toponym[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD || !isCapitalised(tokens, i) || tokens.lower[i] === 'the') continue;
    const one = abbreviationAt(scene, lookup, i) ?? longestAt(scene, lookup, i) ?? unlisted(scene, cast, lookup, i);
    if (one) {
      found.push(withType(scene, lookup, one));
      i = one.last;
    } else found.push(...hyphenedAt(scene, lookup, i));
  }
  return found;
};

const make = (
  { tokens }: Scene,
  first: number,
  last: number,
  key: string,
  candidates: readonly Candidate[],
): Toponym => ({
  first,
  last,
  start: tokens.start[first]!,
  end: tokens.end[last]!,
  key,
  candidates,
  abbreviation: false,
});

/** "Ill." behind a comma; the stop may be a token of its own. */
const abbreviationAt = (scene: Scene, lookup: Lookup, i: number): Toponym | null => {
  const { tokens } = scene;
  if (i === 0 || tokens.lower[i - 1] !== ',' || tokens.end[i]! - tokens.start[i]! > 6) return null;
  const written = tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
  const { abbreviations } = lookup.words;
  const stop = tokens.text[tokens.end[i]!] === '.' && tokens.lower[i + 1] === '.';
  const state = abbreviations.get(written) ?? (stop ? abbreviations.get(`${written}.`) : undefined);
  if (!state) return null;
  const last = abbreviations.has(written) ? i : i + 1;
  return { ...make(scene, i, last, placeKey(state.name), [lookup.listed(state)]), abbreviation: true };
};

/** The longest name that begins with this word. */
const longestAt = (scene: Scene, lookup: Lookup, first: number): Toponym | null => {
  const { tokens } = scene;
  let last = first;
  const ends = [first];
  for (let k = first + 1; k < tokens.count && k - first < LONGEST; k++) {
    if (tokens.kind[k] !== WORD || tokens.block[k] !== tokens.block[first]) break;
    if (isCapitalised(tokens, k)) {
      last = k;
      ends.push(k);
    } else if (!lookup.words.joining.has(tokens.lower[k]!) || k - last > 2) break;
  }
  for (const end of ends.reverse()) {
    const key = lookup.keyOf(tokens.text.slice(tokens.start[first]!, tokens.end[end]!));
    const candidates = lookup.of(key);
    if (candidates.length === 0) continue;
    if (end === first && lookup.words.capitalsOnly.has(key) && !inCapitals(scene, first)) continue;
    return make(scene, first, end, key, candidates);
  }
  return null;
};

/** "Anbar" and "Province" are one name, and what the first is known by; "Niger" and "River" are one that is not known. */
const withType = (scene: Scene, lookup: Lookup, toponym: Toponym): Toponym => {
  const { tokens } = scene;
  const type = toponym.last + 1;
  if (tokens.block[type] !== tokens.block[toponym.first] || !isCapitalised(tokens, type)) return toponym;
  const word = tokens.lower[type]!;
  const { divisions, landforms } = lookup.words;
  if (!divisions.has(word) && !landforms.has(word)) return toponym;
  const key = placeKey(tokens.text.slice(toponym.start, tokens.end[type]!));
  return make(scene, toponym.first, type, key, divisions.has(word) ? toponym.candidates.filter(isDivision) : []);
};

/** "Harrow County" is not the town of Harrow. */
const isDivision = ({ kind }: Candidate): boolean => kind === 'region' || kind === 'district';

const inCapitals = ({ tokens }: Scene, i: number): boolean => {
  const word = tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
  return word === word.toUpperCase();
};

/** A name that the words beside it say is a place's, whether or not anybody lists it. */
const unlisted = (scene: Scene, cast: Cast, lookup: Lookup, i: number): Toponym | null => {
  const name = cast.names[cast.nameAt[i]!];
  if (!name || name.first !== i) return null;
  if (!(name.kind === 'place' && name.sure) && !typeBefore(scene, lookup.words, i)) return null;
  return make(scene, name.first, name.last, placeKey(name.text), []);
};

/** "Tripoli" in "Tripoli-based", "Russia" and "Turkey" in "Russia-Turkey". */
const hyphenedAt = (scene: Scene, lookup: Lookup, i: number): Toponym[] => {
  const { tokens } = scene;
  const from = tokens.start[i]!;
  const written = tokens.text.slice(from, tokens.end[i]!);
  const hyphen = written.indexOf('-');
  if (hyphen < 2) return [];
  const parts = [written.slice(0, hyphen), written.slice(hyphen + 1)] as const;
  const sides = lookup.words.hyphened.has(parts[1].toLowerCase()) ? [parts[0]] : parts;
  const found = sides.map((part, side): Toponym => {
    const key = placeKey(part);
    const start = from + (side === 0 ? 0 : hyphen + 1);
    return { ...make(scene, i, i, key, lookup.of(key)), start, end: start + part.length };
  });
  // Two names are two places only where both are listed: "Austria-Hungary", and not "Hartley-Brewer".
  const fine = sides.length === 1 ? found[0]!.candidates.length > 0 : found.every(isListed);
  return fine ? found : [];
};

const isListed = ({ candidates }: Toponym): boolean => candidates[0]?.listed != null;
