import { DET, PRON, VBZ } from '../../learn/tags.ts';
import type { EntityKind } from '../../record/entity.ts';
import type { Range, Scene } from '../scene.ts';
import { genderOf, type NameKind } from './kinds.ts';

/** A name in the text, and what kind of thing its own words and its neighbours say it is. */
export interface Name extends Range {
  readonly kind: EntityKind;
  /** The words of the name that matter, in lower case and without diacritics, titles, "the" and the possessive. */
  readonly key: string;
  readonly text: string;
  readonly gender: 'm' | 'f' | null;
  /** Whether the words alone say what kind it is, or it was guessed from how the name is used. */
  readonly sure: boolean;
  /** What found it, and how often what it finds with such a score is right, in [0, 1]. */
  readonly rule: string;
  readonly score: number;
  /** Titles and occupations cut from the front of the name. */
  readonly titles: readonly string[];
}

/** Small words within names. */
export const particles: ReadonlySet<string> = new Set(
  'al el bin ibn abu de del della di da van von der den la le du dos of for and & the ter ten zu y'.split(' '),
);
/** Without the full stop of an abbreviation and without diacritics, so that "Brudziński" and "Brudzinski" are one. */
export const bare = (word: string): string => {
  const plain = word.endsWith('.') ? word.slice(0, -1) : word;
  return /[^\u0020-\u007e]/.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l') : plain;
};

/** "Haider al-Abadi OKs it": a capital that the tagger takes for a verb all the same, and that has an object. */
export const isVerbForm = ({ tags }: Scene, i: number): boolean =>
  tags[i] === VBZ && (tags[i + 1] === PRON || tags[i + 1] === DET);

/** The titles from `start` up to a name that begins at `first`, or else the one right before it. */
export const titlesBefore = (scene: Scene, start: number, first: number): string[] => {
  const { tokens, language } = scene;
  if (start < first) return tokens.lower.slice(start, first).map(bare);
  const before = start > 0 && tokens.block[start - 1] === tokens.block[start] ? bare(tokens.lower[start - 1]!) : '';
  return language.sources.titles.has(before) ? [before] : [];
};

export const wordsOf = ({ tokens }: Scene, { first, last }: Range): string[] =>
  tokens.lower.slice(first, last + 1).map(bare);

export const toName = (
  scene: Scene,
  { first, last }: Range,
  { kind, sure }: NameKind,
  titles: readonly string[],
  rule: string,
  score: number,
): Name => {
  const { tokens, language } = scene;
  const words = wordsOf(scene, { first, last });
  const text = tokens.text.slice(tokens.start[first]!, tokens.end[last]!).replace(/\s+/g, ' ');
  const gender =
    titles.map((title) => genderOf(language.sources, title)).find((one) => one !== null) ??
    genderOf(language.sources, words[0]!);
  const shown = kind === 'person' ? gender : null;
  return { first, last, kind, sure, key: words.join(' '), text, gender: shown, titles, rule, score };
};

/** Where the name itself begins: past "Brig. Gen.", "Interior Minister", "Ecologist", if a person's name is left. */
export const titlesEnd = (scene: Scene, start: number, last: number): number => {
  const { tokens, language } = scene;
  const { titles, people, organisation, agents, firstNames, outlet } = language.sources;
  let first = start;
  for (let i = start; i < last; i++) {
    const word = bare(tokens.lower[i]!);
    const rest = tokens.lower.slice(i + 1, last + 1);
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
