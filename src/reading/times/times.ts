import type { TimeOpening, TimeWords } from '../../language/time-words.ts';
import type { Document } from '../../record/document.ts';
import type { TimeId } from '../../record/ids.ts';
import type { Span } from '../../record/span.ts';
import type { Time, TimePart } from '../../record/time.ts';
import { idOf } from '../../text/hash.ts';
import type { Cast } from '../entities/entities.ts';
import type { Scene } from '../scene.ts';
import { isCapitalised } from '../tokens.ts';
import { meantByDuration, meantByReference, meantBySet } from './amounts.ts';
import { type Atoms, toAtoms } from './atoms.ts';
import { dayFrom } from './calendar.ts';
import { meantByClock } from './clock.ts';
import { type Meaning, meantByDate } from './dates.ts';
import { type Match, matchAll } from './match.ts';
import { boundsOf, openingOf } from './open.ts';
import { withRanges } from './ranges.ts';
import { meantByShift } from './shifts.ts';
import { type Anchor, nowhere, Story } from './story.ts';
import { tenseAt } from './tense.ts';

/** The time expressions of a text, in order, worked out from the document's date and from the dates named before. */
export const findTimes = (scene: Scene, document: Document, cast: Cast): Time[] => {
  const { times } = scene.language;
  const atoms = toAtoms(scene, times);
  const people = wordsOfPeople(scene, cast);
  const matched = matchAll(scene, atoms, times).filter((match) => !isPerson(match, atoms, people, times));
  const matches = withRanges(matched, atoms, times);
  const { published } = document.about;
  const story = new Story(published === null ? null : dayFrom(published), isNarrative(matches, published));
  const meanings = matches.map((): Meaning | null | undefined => undefined);

  const resolve = (m: number): void => {
    if (meanings[m] !== undefined) return;
    const match = matches[m]!;
    // "At 5:34 on 20 March": the day that follows is the clock's.
    if (match.rule.is === 'clock' && isDayNear(scene, atoms, match, matches[m + 1])) resolve(m + 1);
    const meaning = meaningOf(scene, atoms, match, story);
    meanings[m] = meaning;
    // "(1978)" tells of something else, or of a book.
    const isAside = atoms.word[match.first - 1] === '(';
    if (meaning?.when && !isAside) story.name(meaning.when, spanOf(atoms, match));
  };
  matches.forEach((_, m) => {
    resolve(m);
  });
  return matches.flatMap((match, m) => {
    const meaning = meanings[m];
    if (!meaning) return [];
    const opening = openingOf(scene, atoms, match, matches[m - 1], times);
    return [toTime(document, times, atoms, match, meaning, opening)];
  });
};

/** The words of people's names, with the months behind a title or a first name. */
const wordsOfPeople = ({ tokens, sentenceOf, language }: Scene, { names }: Cast): ReadonlySet<string> => {
  const { titles, firstNames } = language.sources;
  const words = new Set(
    names.flatMap(({ kind, first, last }) => (kind === 'person' ? tokens.lower.slice(first, last + 1) : [])),
  );
  for (let i = 1; i < tokens.count; i++) {
    const word = tokens.lower[i]!;
    if (language.times.words.get(word)?.month === undefined || !isCapitalised(tokens, i)) continue;
    if (sentenceOf[i - 1] !== sentenceOf[i] || !isCapitalised(tokens, i - 1)) continue;
    const before = tokens.lower[i - 1]!.replace('.', '');
    if (titles.has(before) || firstNames.has(before)) words.add(word);
  }
  return words;
};

/** Where somebody is called May, a May with no year, no day and no "in" before it is a person. */
const isPerson = (
  { first, last, slots }: Match,
  { word }: Atoms,
  people: ReadonlySet<string>,
  { beforeMonth }: TimeWords,
): boolean =>
  first === last && slots.month !== undefined && people.has(word[first]!) && !beforeMonth.has(word[first - 1] ?? '');

const spanOf = ({ start, end }: Atoms, { first, last }: Pick<Match, 'first' | 'last'>): Span => ({
  start: start[first]!,
  end: end[last]!,
});

const meaningOf = (scene: Scene, atoms: Atoms, { rule, slots, first }: Match, story: Story): Meaning | null => {
  const tense = () => tenseAt(scene, atoms.token[first]!);
  switch (rule.is) {
    case 'date':
      return meantByDate(slots, story, tense());
    case 'shift':
      return meantByShift(slots, story, tense());
    case 'clock':
      return meantByClock(slots, story, dayOfClock(scene, atoms, first, story), tense());
    case 'duration':
      return meantByDuration(slots, story);
    case 'set':
      return meantBySet(slots);
    case 'reference':
      return meantByReference(slots);
  }
};

/** News tells the day of a clock in its sentence, or not at all; a history goes on with the day it was at. */
const dayOfClock = (scene: Scene, atoms: Atoms, first: number, story: Story): Anchor => {
  const { last } = story;
  const sentence = scene.sentences[scene.sentenceOf[atoms.token[first]!]!]!;
  const isHere = last.span !== null && last.span.start >= scene.tokens.start[sentence.first]!;
  return isHere || story.isNarrative ? last : nowhere;
};

/** A clock looks this many atoms ahead for its day. */
const NEAR = 6;

const isDayNear = (scene: Scene, atoms: Atoms, clock: Match, next: Match | undefined): boolean =>
  next !== undefined &&
  next.rule.is === 'date' &&
  next.slots.day !== undefined &&
  next.first - clock.last <= NEAR &&
  scene.sentenceOf[atoms.token[next.first]!] === scene.sentenceOf[atoms.token[clock.last]!];

/**
 * A text is told as history where it names this many years further than one from its own, and more of them than of its own
 * and of weekdays, which news is told by.
 */
const HISTORY = 6;
/** A weekday, or a "yesterday", weighs as much as so many years. */
const NEWS = 3;

const isNarrative = (matches: readonly Match[], published: string | null): boolean => {
  const own = published === null ? null : Number(published.slice(0, 4));
  let near = 0;
  let far = 0;
  for (const { slots } of matches) {
    const isOfNews = (slots.weekday !== undefined && slots.month === undefined) || slots.deictic !== undefined;
    if (isOfNews) near += NEWS;
    if (typeof slots.year !== 'number') continue;
    if (own !== null && Math.abs(slots.year - own) <= 1 && slots.era === undefined) near++;
    else far++;
  }
  return far >= HISTORY && far > near;
};

const parts: readonly TimePart[] = ['year', 'month', 'day', 'hour'];

const toTime = (
  document: Document,
  { scores }: TimeWords,
  atoms: Atoms,
  match: Match,
  meaning: Meaning,
  opening: TimeOpening | null,
): Time => {
  const span = spanOf(atoms, match);
  const { kind, value, anchor } = meaning;
  const { lent } = match;
  const implied = parts.filter((part) => meaning.implied.includes(part) || lent?.parts.includes(part));
  const [stated, worked] = scores[match.rule.name]!;
  const sources = [
    ...(anchor?.span && meaning.implied.length > 0 ? [anchor.span] : []),
    ...(lent ? [lent.by] : []),
    ...(opening ? [spanOf(atoms, { first: match.first - 1, last: match.first - 1 })] : []),
    span,
  ];
  return {
    id: idOf('t', document.id, span.start, span.end) as TimeId,
    ...span,
    kind,
    value,
    ...boundsOf(meaning, opening),
    implied,
    because: {
      rule: `time:${match.rule.name}`,
      spans: sources.sort((a, b) => a.start - b.start),
      // What the date beside it lends is as sure as what the words say.
      score: meaning.implied.length > 0 ? worked : stated,
    },
  };
};
