import { ADJ, ADP, isVerb, NOUN, PROPN } from '../../learn/tags.ts';
import type { EntityKind } from '../../record/entity.ts';
import type { Range, Scene } from '../scene.ts';
import { isCapitalised, PUNCTUATION, WORD } from '../tokens.ts';

/** A name in the text, and what kind of thing its own words and its neighbours say it is. */
export interface Name extends Range {
  readonly kind: EntityKind;
  /** The words of the name that matter, in lower case: without titles, "the" and the possessive. */
  readonly key: string;
  readonly text: string;
  readonly gender: 'm' | 'f' | null;
  /** Whether the words alone say what kind it is, or it was guessed from how the name is used. */
  readonly sure: boolean;
}

const particles: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'de',
  'del',
  'della',
  'di',
  'da',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'du',
  'dos',
  'of',
  'for',
  'and',
  '&',
  'the',
]);
const calendar: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter'.split(
    ' ',
  ),
);

/** Common nouns before the name of a place or a thing: "the village Hollin". */
const bodies: ReadonlySet<string> = new Set(
  'city town village river lake island mountain mount street road ship ferry tram boat hotel film song book album game operation storm hurricane typhoon province state region district county country capital port harbour agency outlet magazine'.split(
    ' ',
  ),
);

/** Runs of capitalised names, with the small words inside them: "Ministry of Defence", "Ahmed Gaddaf al-Dam". */
export const findNames = (scene: Scene): Name[] => {
  const { tokens } = scene;
  const names: Name[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isNamePart(scene, i)) continue;
    let last = i;
    for (;;) {
      const next = last + 1;
      if (next >= tokens.count || tokens.block[next] !== tokens.block[i]) break;
      if (isNamePart(scene, next)) last = next;
      else if (particles.has(tokens.lower[next]!) && joins(scene, i, next)) last = next + 1;
      else break;
    }
    const name = classify(scene, i, last);
    if (name) names.push(name);
    i = last;
  }
  return names;
};

const isNamePart = (scene: Scene, i: number): boolean => {
  const { tokens, tags } = scene;
  if (
    tokens.kind[i] !== WORD ||
    !(isCapitalised(tokens, i) || /^(?:al|el)-\p{Lu}/u.test(tokens.text.slice(tokens.start[i]!, tokens.start[i]! + 4)))
  )
    return false;
  if (calendar.has(tokens.lower[i]!)) return false;
  const tag = tags[i]!;
  if (tag === NOUN || isVerb(tag) || (tag === ADJ && i + 1 < tokens.count && tags[i + 1] === PROPN)) {
    return !startsSentence(scene, i) && !titleCase(scene, i);
  }
  return (
    tag === PROPN || (tokens.end[i]! - tokens.start[i]! > 1 && isAcronym(tokens.text, tokens.start[i]!, tokens.end[i]!))
  );
};

/** Whether a capital says nothing because the word begins its sentence or quotation. */
const startsSentence = (scene: Scene, i: number): boolean => {
  const { first } = scene.sentences[scene.sentenceOf[i]!]!;
  if (i === first) return true;
  const before = scene.tokens.lower[i - 1]!;
  return scene.tokens.kind[i - 1] === PUNCTUATION && before !== ',' && before !== '.' && before !== '&';
};

/** Whether most words of the sentence are written with a capital, as in a headline. */
const titleCase = (scene: Scene, i: number): boolean => {
  const { first, last } = scene.sentences[scene.sentenceOf[i]!]!;
  let words = 0;
  let capitals = 0;
  for (let k = first; k <= Math.min(last, first + 30); k++) {
    if (scene.tokens.kind[k] !== WORD) continue;
    words++;
    if (isCapitalised(scene.tokens, k)) capitals++;
  }
  return words > 3 && capitals * 2 > words;
};

const isAcronym = (text: string, start: number, end: number): boolean =>
  /^[A-Z][A-Z&.]{1,6}s?$/.test(text.slice(start, end));

/** "of" joins only where a body's word stands before it: "Ministry of Defence", but not "Doe of Kalvia". */
const joins = (scene: Scene, first: number, at: number): boolean => {
  const { tokens, language } = scene;
  if (!isNamePart(scene, at + 1)) return false;
  const word = tokens.lower[at]!;
  if (word === 'of' || word === 'for' || word === 'and' || word === '&' || word === 'the') {
    const before = tokens.lower[at - 1]!;
    if (word === '&') return true;
    if (word === 'and')
      return language.sources.organisation.has(tokens.lower[first]!) && tokens.lower.slice(first, at).includes('of');
    return (
      language.sources.organisation.has(before) ||
      language.sources.document.has(before) ||
      before === 'secretary' ||
      before === 'university'
    );
  }
  return true;
};

const classify = (scene: Scene, start: number, last: number): Name | null => {
  const { tokens, tags, language } = scene;
  const { sources } = language;
  let first = start;
  let gender: 'm' | 'f' | null = null;
  let titled = false;
  const bare = (i: number): string => tokens.lower[i]!.replace(/\.$/, '');
  while (first < last && sources.titles.has(bare(first)) && !sources.organisation.has(bare(first + 1))) {
    titled = true;
    gender ??= genderOf(sources, bare(first));
    first++;
  }
  const before = start > 0 ? tokens.lower[start - 1]!.replace(/\.$/, '') : '';
  if (sources.titles.has(before) && tokens.block[start - 1] === tokens.block[start]) {
    titled = true;
    gender ??= genderOf(sources, before);
  }
  if (first === last && sources.titles.has(bare(first)) && !titled) return null;
  const words = Array.from({ length: last - first + 1 }, (_, k) => tokens.lower[first + k]!);
  const text = tokens.text.slice(tokens.start[first]!, tokens.end[last]!).replace(/\s+/g, ' ');
  gender ??= genderOf(sources, words[0]!);
  const { kind, sure } = kindOf(scene, words, first, last, titled);
  return { first, last, kind, sure, key: words.join(' '), text, gender: kind === 'person' ? gender : null };

  function kindOf(
    { language: { sources: list } }: Scene,
    parts: string[],
    from: number,
    to: number,
    isTitled: boolean,
  ): { kind: EntityKind; sure: boolean } {
    const after = tokens.lower[to + 1];
    const descriptor = from > 0 ? tokens.lower[from - 1]! : '';
    if (
      list.outlet.has(parts.at(-1)!) ||
      (parts.length > 1 && /^(?:radio|tv|channel|bbc|cnn|nbc|abc|cbs|fox)$/.test(parts[0]!))
    )
      return { kind: 'outlet', sure: true };
    if (
      /^(?:daily|newspaper|broadcaster|weekly|magazine|tabloid|website|channel)$/.test(descriptor) ||
      /^(?:television|tv|radio|newspaper|magazine|daily)$/.test(after ?? '')
    )
      return { kind: 'outlet', sure: true };
    if (isTitled) return { kind: 'person', sure: true };
    if (parts.some((part) => list.organisation.has(part))) return { kind: 'organisation', sure: true };
    if (parts.some((part) => list.place.has(part)) && parts.length < 3) return { kind: 'place', sure: true };
    if (parts.length > 1 && list.document.has(parts.at(-1)!)) return { kind: 'document', sure: true };
    if (parts.length === 1 && isAcronym(tokens.text, tokens.start[from]!, tokens.end[to]!))
      return { kind: 'organisation', sure: true };
    if (
      from > 0 &&
      tags[from - 1] === NOUN &&
      tokens.block[from - 1] === tokens.block[from] &&
      !bodies.has(descriptor) &&
      !list.organisation.has(descriptor) &&
      !list.document.has(descriptor)
    )
      return { kind: 'person', sure: true };
    if (list.male.has(parts[0]!) || list.female.has(parts[0]!)) return { kind: 'person', sure: true };
    if (tags[from - 1] === ADP && /^(?:in|at|near|from|to|towards?|into|across|outside|around)$/.test(descriptor))
      return { kind: 'place', sure: parts.length === 1 };
    return { kind: parts.length > 1 ? 'person' : 'person', sure: false };
  }
};

const genderOf = (
  sources: { readonly male: ReadonlySet<string>; readonly female: ReadonlySet<string> },
  word: string,
): 'm' | 'f' | null => (sources.male.has(word) ? 'm' : sources.female.has(word) ? 'f' : null);
