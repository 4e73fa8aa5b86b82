import type { SourceWords } from '../../language/language.ts';
import { toNameFeatures } from '../../learn/names/features.ts';
import type { NameTagger } from '../../learn/names/tagger.ts';
import { DET } from '../../learn/tags.ts';
import type { EntityKind } from '../../record/entity.ts';
import type { Range, Scene } from '../scene.ts';
import { isCapitalised, WORD } from '../tokens.ts';
import { isOutlet } from './kinds.ts';
import { isVerbForm, type Name, titlesBefore, titlesEnd, toName, wordsOf } from './name.ts';
import { toNameLists } from './name-lists.ts';

/** A name that the net found, while its kind is weighed against the rest of the text. */
interface Found extends Range {
  readonly kind: EntityKind;
  readonly titles: readonly string[];
  readonly key: string;
  readonly score: number;
}

/** A name of a lower score takes the kind that its text gives the same name elsewhere. */
const CERTAIN = 0.8;
/** From this score on a name is taken to be what it is found to be. */
const SURE = 0.65;
/** How often names are right that only the rules see, where words say what they are and where it is a guess: on GUM's named mentions. */
const LEFT_SURE = 0.5;
const LEFT_GUESS = 0.1;
/** A name found again by its letters alone is right less often than where it was found by its company. */
const REPEATED = 0.8;
/** Of names that begin with one word no more than so many are looked for again. */
const MOST_REPEATS = 8;

/**
 * The names that the net finds, with lists on top: titles are cut off and make a person, words such as "Radio" and "Ministry" make a body, a
 * name is of one kind all through a text unless its company says otherwise, and is found wherever it stands. Where the net names nothing,
 * the rules name what lists know, who says something (`sources`), and people whom the net names elsewhere.
 */
export const learnedNames = (
  scene: Scene,
  tagger: NameTagger,
  ruled: readonly Name[],
  sources: readonly Range[],
): Name[] => {
  const { tokens, sentences, tags } = scene;
  const spans = tagger.find(toNameFeatures(tokens, sentences, tags, toNameLists(scene)));
  const ruledAt = new Int32Array(tokens.count).fill(-1);
  ruled.forEach(({ first, last }, n) => {
    ruledAt.fill(n, first, last + 1);
  });
  /** Where a source begins, past its article. */
  const speaking = new Uint8Array(tokens.count);
  for (const { first } of sources) speaking[tags[first] === DET ? first + 1 : first] = 1;
  const taken = new Uint8Array(tokens.count);
  const inCapitals = blocksWithCapitals(scene);
  const found: Found[] = [];
  for (const { kind, first, last: end, score } of spans) {
    // "Olga Brandt of Kalvia" names two things.
    const of = kind === 'person' ? tokens.lower.slice(first, end).indexOf('of') : -1;
    const last = of > 0 ? first + of - 1 : end;
    if (
      kind === 'other' ||
      isVerbForm(scene, last) ||
      (inCapitals[tokens.block[first]!] && !hasCapital(scene, { first, last }))
    )
      continue;
    const one = judged(scene, { first, last }, kind, score, [ruled[ruledAt[first]!], ruled[ruledAt[last]!]], speaking);
    if (isTaken(taken, one)) continue;
    found.push(one);
    taken.fill(1, one.first, one.last + 1);
  }
  const kinds = kindsOfKeys(found);
  const isLeft = ({ first, key, sure }: Name): boolean =>
    speaking[first] === 1 || kinds.get(key) === 'person' || (sure && !scene.language.sources.partsOfNames.has(key));
  const left = ruled.filter((name) => !isTaken(taken, name) && isLeft(name));
  for (const { first, last } of left) taken.fill(1, first, last + 1);
  const all = [...found, ...repeats(scene, found, kinds, taken)].map((one): Name => {
    const kind = one.score < CERTAIN ? kindInText(kinds, one) : one.kind;
    return toName(scene, one, { kind, sure: one.score >= SURE }, one.titles, tagger.name, one.score);
  });
  const rest = left.map((name) => ({ ...name, score: name.sure ? LEFT_SURE : LEFT_GUESS }));
  return [...all, ...rest].sort((a, b) => a.first - b.first);
};

const isTaken = (taken: Uint8Array, { first, last }: Range): boolean => taken.subarray(first, last + 1).includes(1);

/** What the net found at `first` to `last`, with what titles, the name's own words and the name that the rules see there say of it. */
const judged = (
  scene: Scene,
  { first, last }: Range,
  kind: EntityKind,
  score: number,
  [before, ruled]: readonly [Name | undefined, Name | undefined],
  speaking: Uint8Array,
): Found => {
  const { tokens, language } = scene;
  const { sources } = language;
  // "Mayor of Kalvia Ann Doe": two names that words tell apart.
  const placed = before?.sure && before.kind === 'place' && before.first === first;
  if (placed && ruled?.sure && ruled.kind === 'person' && ruled.last === last) return { ...ruled, score };
  const own = ruled?.sure ? bodyOf(sources, ruled.key.split(' ')) : null;
  const wider = ruled && ruled.first <= first && ruled.last >= last && ruled.last - ruled.first > last - first;
  if (ruled && (own === 'outlet' || (wider && (own || ruled.kind === kind || (ruled.sure && score < CERTAIN)))))
    return { ...ruled, kind: own ?? kind, score };
  const begin = kind === 'person' ? titlesEnd(scene, first, last) : first;
  const words = wordsOf(scene, { first: begin, last });
  const titles = kind === 'person' ? titlesBefore(scene, first, begin) : [];
  const found = { first: begin, last, titles, key: words.join(' '), score };
  const body = bodyOf(sources, words);
  const same = ruled?.sure && ruled.first === begin && ruled.last === last;
  if (same && ruled.kind === 'person' && score < CERTAIN) return { ...found, kind: 'person' };
  const person = kind === 'person' && (titles.length > 0 || sources.firstNames.has(words[0]!));
  if (body && !person && kind !== 'place') return { ...found, kind: body };
  if (kind !== 'person' || person || words.length > 1 || score >= CERTAIN) return { ...found, kind };
  // In news a lone name that speaks and is nobody's full name is a body more often than a person who is never introduced.
  const which = tokens.lower.slice(last + 1, last + 3).includes('which');
  const isBody = which || speaking[begin] === 1 || ruled?.kind === 'organisation';
  return { ...found, kind: isBody ? 'organisation' : kind };
};

/** The kind of body that a name's own words make it; null where they make it none. */
const bodyOf = (sources: SourceWords, words: readonly string[]): EntityKind | null => {
  if (isOutlet(sources, words)) return 'outlet';
  const joined = words.slice(1, -1).some((word) => /^(?:for|and|&)$/.test(word));
  return joined || (words.length > 1 && sources.organisation.has(words.at(-1)!)) ? 'organisation' : null;
};

/** Blocks that have capitals: what is written small there is no name. */
const blocksWithCapitals = ({ tokens }: Scene): Uint8Array => {
  const found = new Uint8Array(tokens.blocks.length);
  for (let i = 0; i < tokens.count; i++) if (isCapitalised(tokens, i)) found[tokens.block[i]!] = 1;
  return found;
};

const hasCapital = ({ tokens }: Scene, { first, last }: Range): boolean =>
  /[\p{Lu}\d]/u.test(tokens.text.slice(tokens.start[first]!, tokens.end[last]!));

/** The kind that each name has most often, by its scores; a part of a person's full name is a person. */
const kindsOfKeys = (found: readonly Found[]): ReadonlyMap<string, EntityKind> => {
  const sums = new Map<string, Map<EntityKind, number>>();
  const add = (key: string, kind: EntityKind, score: number): void => {
    const own = sums.get(key) ?? new Map<EntityKind, number>();
    own.set(kind, (own.get(kind) ?? 0) + score);
    sums.set(key, own);
  };
  for (const { key, kind, score } of found) {
    add(key, kind, score);
    if (kind === 'person' && key.includes(' ')) add(key.slice(key.lastIndexOf(' ') + 1), kind, score);
  }
  return new Map([...sums].map(([key, own]) => [key, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
};

/** A doubtful name's kind is that of the same name elsewhere; "Ann Kalvia" is no place where the text has a person Kalvia. */
const kindInText = (kinds: ReadonlyMap<string, EntityKind>, { key, kind }: Found): EntityKind => {
  const own = kinds.get(key) ?? kind;
  return own === 'place' && kinds.get(key.slice(key.lastIndexOf(' ') + 1)) === 'person' ? 'person' : own;
};

/** Where names that were found stand once more, in capitals and not found. */
const repeats = (
  scene: Scene,
  found: readonly Found[],
  kinds: ReadonlyMap<string, EntityKind>,
  taken: Uint8Array,
): Found[] => {
  const { tokens } = scene;
  const byWord = new Map<string, Found[]>();
  const known = new Set<string>();
  for (const one of found) {
    if (one.score < SURE || known.has(one.key)) continue;
    known.add(one.key);
    const word = tokens.lower[one.first]!;
    const list = byWord.get(word) ?? [];
    if (list.length < MOST_REPEATS) list.push(one);
    byWord.set(word, list);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.last - b.first - (a.last - a.first));
  const again: Found[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] || tokens.kind[i] !== WORD || !isCapitalised(tokens, i)) continue;
    const same = byWord.get(tokens.lower[i]!)?.find((one) => standsAt(scene, one, i, taken));
    if (!same) continue;
    const last = i + same.last - same.first;
    taken.fill(1, i, last + 1);
    const kind = kinds.get(same.key)!;
    again.push({
      first: i,
      last,
      kind,
      titles: titlesBefore(scene, i, i),
      key: same.key,
      score: same.score * REPEATED,
    });
  }
  return again;
};

const standsAt = ({ tokens }: Scene, { first, last }: Range, at: number, taken: Uint8Array): boolean => {
  for (let k = 0; k <= last - first; k++) {
    const i = at + k;
    if (i >= tokens.count || taken[i] || tokens.block[i] !== tokens.block[at]) return false;
    const word = tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
    if (word !== tokens.text.slice(tokens.start[first + k]!, tokens.end[first + k]!)) return false;
  }
  return true;
};
