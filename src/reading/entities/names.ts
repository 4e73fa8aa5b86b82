import type { NameTagger } from '../../learn/names/tagger.ts';
import { ADJ, isVerb, NOUN, NUM, PROPN } from '../../learn/tags.ts';
import { isMark, type Range, type Scene } from '../scene.ts';
import { isCapitalised, PUNCTUATION, WORD } from '../tokens.ts';
import { isAcronym, kindOfName } from './kinds.ts';
import { learnedNames } from './learned-names.ts';
import { bare, isVerbForm, type Name, particles, titlesBefore, titlesEnd, toName, wordsOf } from './name.ts';

const calendar: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter'.split(
    ' ',
  ),
);

/** No run of capitals longer than this is one name. */
const LONGEST_NAME = 14;

/** The names of a text in order, none within another: by the tagger and the lists, or by rules alone. `sources` is who says something in it. */
export const findNames = (scene: Scene, tagger: NameTagger | null, sources: readonly Range[]): Name[] => {
  const ruled = namesByRule(scene);
  return tagger ? learnedNames(scene, tagger, ruled, sources) : ruled;
};

/** Runs of capitalised names, with the small words inside them: "Ministry of Defence", "Ahmed Gaddaf al-Dam". */
const namesByRule = (scene: Scene): Name[] => {
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
  if (calendar.has(word) || isVerbForm(scene, i)) return false;
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
  if (ofOffice && !tokens.lower.slice(first, last + 1).some((word) => organisation.has(word) || particles.has(word)))
    return [
      { first, last: last - 2 },
      { first: last - 1, last },
    ];
  return [{ first, last }];
};

/** How often names are right where words say what they are, and where it is a guess. */
const SURE = 0.9;
const GUESS = 0.6;

const classify = (scene: Scene, start: number, last: number, runEnd: number): Name | null => {
  const { tokens, language } = scene;
  const { sources } = language;
  const word = (i: number): string => bare(tokens.lower[i]!);
  const first = titlesEnd(scene, start, last);
  const titles = titlesBefore(scene, start, first);
  // "The Prime Minister" is a title with nobody's name.
  if (sources.titles.has(word(last)) && (first === last ? titles.length === 0 : !sources.firstNames.has(word(first))))
    return null;
  const kind = kindOfName(scene, wordsOf(scene, { first, last }), { first, last }, titles.length > 0, last < runEnd);
  const [rule, score] = kind.sure ? ['name', SURE] : ['name:guess', GUESS];
  return toName(scene, { first, last }, kind, titles, rule, score);
};
