import { ADJ, isVerb, NOUN, NUM, PROPN } from '../../learn/tags.ts';
import type { EntityKind } from '../../record/entity.ts';
import { isMark, type Range, type Scene } from '../scene.ts';
import { isCapitalised, PUNCTUATION, WORD } from '../tokens.ts';
import { genderOf, isAcronym, kindOfName } from './kinds.ts';

/** A name in the text, and what kind of thing its own words and its neighbours say it is. */
export interface Name extends Range {
  readonly kind: EntityKind;
  /** The words of the name that matter, in lower case and without diacritics, titles, "the" and the possessive. */
  readonly key: string;
  readonly text: string;
  readonly gender: 'm' | 'f' | null;
  /** Whether the words alone say what kind it is, or it was guessed from how the name is used. */
  readonly sure: boolean;
  /** Titles and occupations cut from the front of the name. */
  readonly titles: readonly string[];
}

const particles: ReadonlySet<string> = new Set(
  'al el bin ibn abu de del della di da van von der den la le du dos of for and & the ter ten zu y'.split(' '),
);
const calendar: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter'.split(
    ' ',
  ),
);

/** No run of capitals longer than this is one name. */
const LONGEST_NAME = 14;

/** Runs of capitalised names, with the small words inside them: "Ministry of Defence", "Ahmed Gaddaf al-Dam". */
export const findNames = (scene: Scene): Name[] => {
  const { tokens } = scene;
  const capitals = capitalsOf(scene);
  const names: Name[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isNamePart(scene, i, capitals)) continue;
    let last = i;
    while (last - i < LONGEST_NAME) {
      const next = last + 1;
      if (next >= tokens.count || tokens.block[next] !== tokens.block[i]) break;
      if (isNamePart(scene, next, capitals)) last = next;
      else if (particles.has(tokens.lower[next]!) && joins(scene, i, next, capitals)) last = next + 1;
      else break;
    }
    const first = spelledOut(scene, i, last) ?? i;
    for (const part of parts(scene, first, last)) {
      const name = classify(scene, part.first, part.last, last);
      if (name) names.push(name);
    }
    i = last;
  }
  return names;
};

/** What capitals say in this text. */
interface Capitals {
  /** Words that stand as names within sentences, so that they are known at the start of one. */
  readonly inside: ReadonlySet<string>;
  /** Whether a sentence has most of its words with a capital, as a headline may: then they say nothing. */
  readonly titled: Uint8Array;
}

const capitalsOf = (scene: Scene): Capitals => {
  const { tokens, tags, sentences } = scene;
  const inside = new Set<string>();
  const titled = Uint8Array.from(sentences, ({ first, last }) => (titleCase(scene, first, last) ? 1 : 0));
  for (let i = 0; i < tokens.count; i++)
    if (
      tokens.kind[i] === WORD &&
      (tags[i] === PROPN || tags[i] === NOUN) &&
      isCapitalised(tokens, i) &&
      titled[scene.sentenceOf[i]!] === 0 &&
      !startsSentence(scene, i)
    )
      inside.add(tokens.lower[i]!);
  return { inside, titled };
};

const isNamePart = (scene: Scene, i: number, capitals: Capitals): boolean => {
  const { tokens, tags, language } = scene;
  if (i >= tokens.count || tokens.kind[i] !== WORD) return false;
  const start = tokens.start[i]!;
  const article =
    tokens.text.charCodeAt(start + 2) === 0x2d && /^(?:al|el)-\p{Lu}/u.test(tokens.text.slice(start, start + 5));
  if (!article && !isCapitalised(tokens, i)) return false;
  const word = tokens.lower[i]!;
  if (calendar.has(word)) return false;
  const tag = tags[i]!;
  const adjective = tag === ADJ && (tags[i + 1] === PROPN || (tags[i + 1] === NOUN && isCapitalised(tokens, i + 1)));
  if (tag === NOUN || isVerb(tag) || adjective) {
    if (!startsSentence(scene, i))
      return capitals.titled[scene.sentenceOf[i]!] === 0 || (tag === NOUN && followsName(scene, i));
    // A common word at the start of a sentence is a name where the text uses it so elsewhere, or it leads into one.
    return (
      (tag !== ADJ && capitals.inside.has(word) && !/s$/.test(word)) ||
      (tag === NOUN && language.sources.outlet.has(word) && tags[i + 1] !== NOUN && isVerb(tags[i + 1] ?? 0)) ||
      (tag === NOUN && tags[i + 1] === PROPN && language.sources.titles.has(word))
    );
  }
  return (
    tag === PROPN ||
    (tag === NUM && followsName(scene, i)) ||
    (tokens.end[i]! - start > 1 && isAcronym(tokens.text, start, tokens.end[i]!))
  );
};

const followsName = ({ tokens, tags }: Scene, i: number): boolean =>
  tags[i - 1] === PROPN && isCapitalised(tokens, i - 1);

/** Whether a capital says nothing because the word begins its sentence or quotation. */
const startsSentence = (scene: Scene, i: number): boolean => {
  const { first } = scene.sentences[scene.sentenceOf[i]!]!;
  if (i === first) return true;
  const before = scene.tokens.lower[i - 1]!;
  return scene.tokens.kind[i - 1] === PUNCTUATION && !/^[,.&()–—-]$/.test(before);
};

const titleCase = ({ tokens }: Scene, first: number, last: number): boolean => {
  let words = 0;
  let capitals = 0;
  for (let k = first; k <= Math.min(last, first + 30); k++) {
    if (tokens.kind[k] !== WORD) continue;
    words++;
    if (isCapitalised(tokens, k)) capitals++;
  }
  return words > 3 && capitals * 2 > words;
};

/** "of" joins only where a body's word stands before it: "Ministry of Defence", but not "Doe of Kalvia". */
const joins = (scene: Scene, first: number, at: number, capitals: Capitals): boolean => {
  const { tokens, language } = scene;
  if (!isNamePart(scene, at + 1, capitals)) return false;
  const { organisation, document, affairs } = language.sources;
  const word = tokens.lower[at]!;
  const before = tokens.lower[at - 1]!;
  if (word === '&') return true;
  if (word === 'and')
    return (
      affairs.has(before) &&
      (affairs.has(tokens.lower[at + 1]!) || organisation.has(tokens.lower[at + 1]!)) &&
      (first < at - 1 || organisation.has(tokens.lower[at + 2] ?? ''))
    );
  if (word === 'of' || word === 'for' || word === 'the' || word === 'in')
    return (
      organisation.has(before) || document.has(before) || before === 'secretary' || (word === 'the' && before === 'of')
    );
  return true;
};

/** "Transport for London (TfL)": from where the letters in brackets are the first letters of the words before; null if they are not. */
const spelledOut = (scene: Scene, first: number, last: number): number | null => {
  const { tokens } = scene;
  if (tokens.lower[last + 1] !== '(' || tokens.lower[last + 3] !== ')') return null;
  const letters = tokens.lower[last + 2]!;
  if (!/^[a-z]{2,7}$/.test(letters)) return null;
  let k = letters.length - 1;
  for (let i = last; i >= Math.max(0, last - 9) && tokens.block[i] === tokens.block[last]; i--) {
    if (isMark(scene, i)) break;
    if (tokens.lower[i]![0] === letters[k]) k--;
    else if (!particles.has(tokens.lower[i]!)) break;
    if (k < 0) return i <= first && isCapitalised(tokens, i) ? i : null;
  }
  return null;
};

/** "President of Kalvia Ann Doe" holds two names: a place, and who is in office there. */
const parts = (scene: Scene, first: number, last: number): Range[] => {
  const { tokens, language } = scene;
  const { titles, people, firstNames, organisation, place } = language.sources;
  const before = tokens.lower[first - 1] ?? '';
  const office = tokens.lower[first - 2] ?? '';
  const ofOffice =
    (before === 'of' || before === 'for') && (titles.has(office) || people.has(office)) && last - first >= 2;
  for (let k = first + 1; k < last; k++) {
    const word = tokens.lower[k]!;
    if (organisation.has(word) || particles.has(word)) break;
    if (
      firstNames.has(bare(word)) &&
      (ofOffice || place.has(tokens.lower[k - 1]!)) &&
      !firstNames.has(tokens.lower[k - 1]!)
    )
      return [
        { first, last: k - 1 },
        { first: k, last },
      ];
  }
  if (ofOffice && !range(tokens.lower, first, last).some((word) => organisation.has(word) || particles.has(word)))
    return [
      { first, last: last - 2 },
      { first: last - 1, last },
    ];
  return [{ first, last }];
};

const range = (lower: readonly string[], first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, k) => lower[first + k]!);

/** Without the full stop of an abbreviation and without diacritics, so that "Brudziński" and "Brudzinski" are one. */
const bare = (word: string): string => {
  const plain = word.endsWith('.') ? word.slice(0, -1) : word;
  return /[^\u0020-\u007e]/.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l') : plain;
};

const classify = (scene: Scene, start: number, last: number, runEnd: number): Name | null => {
  const { tokens, language } = scene;
  const { sources } = language;
  const word = (i: number): string => bare(tokens.lower[i]!);
  const titles: string[] = [];
  const first = titlesEnd(scene, start, last);
  for (let i = start; i < first; i++) titles.push(word(i));
  const before = start > 0 && tokens.block[start - 1] === tokens.block[start] ? word(start - 1) : '';
  if (sources.titles.has(before) && titles.length === 0) titles.push(before);
  // "The Prime Minister" is a title with nobody's name.
  if (sources.titles.has(word(last)) && (first === last ? titles.length === 0 : !sources.firstNames.has(word(first))))
    return null;
  const words = Array.from({ length: last - first + 1 }, (_, k) => word(first + k));
  const text = tokens.text.slice(tokens.start[first]!, tokens.end[last]!).replace(/\s+/g, ' ');
  const { kind, sure } = kindOfName(scene, words, { first, last }, titles.length > 0, last < runEnd);
  const gender =
    titles.map((title) => genderOf(sources, title)).find((one) => one !== null) ?? genderOf(sources, words[0]!);
  return { first, last, kind, sure, key: words.join(' '), text, gender: kind === 'person' ? gender : null, titles };
};

/** Where the name itself begins: past "Brig. Gen.", "Interior Minister", "Ecologist", if a person's name is left. */
const titlesEnd = (scene: Scene, start: number, last: number): number => {
  const { tokens, language } = scene;
  const { titles, people, organisation, agents, firstNames, outlet } = language.sources;
  let first = start;
  for (let i = start; i < last; i++) {
    const word = bare(tokens.lower[i]!);
    const rest = range(tokens.lower, i + 1, last);
    if (
      rest.some(
        (part) =>
          organisation.has(part) ||
          outlet.has(part) ||
          (particles.has(part) && part !== 'al' && /^(?:of|for|and|&|the)$/.test(part)),
      )
    )
      continue;
    const occupation = titles.has(word) || people.has(word) || titles.has(word.split('-').at(-1)!);
    // "Taxidermist Ann Doe", but not "Christian Ann Doe": the ending decides only in front of a known first name.
    if (
      (occupation && !firstNames.has(word)) ||
      (agents.test(word) && i === start && !firstNames.has(word) && firstNames.has(bare(rest[0]!)))
    )
      first = i + 1;
  }
  return first;
};
