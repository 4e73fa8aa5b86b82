import type { TimeOpening, TimeWords } from '../../language/time-words.ts';
import type { Time } from '../../record/time.ts';
import type { Scene } from '../scene.ts';
import type { Atoms } from './atoms.ts';
import { isoOf, plusDays } from './calendar.ts';
import type { Meaning } from './dates.ts';
import type { Match } from './match.ts';

/**
 * What the word in front of a date leaves open: "since 2011", "before 5 May", "until Tuesday"; null where the date is what it
 * says. In "the day before 5 May", "from 2011 until 2014" and "before Tuesday's vote" nothing is left open.
 */
export const openingOf = (
  { sentenceOf }: Scene,
  { word, sense, token }: Atoms,
  { first, last, rule }: Match,
  previous: Match | undefined,
  { openings, notOpen, possessive }: TimeWords,
): TimeOpening | null => {
  const at = first - 1;
  const opening = openings.get(word[at] ?? '');
  if (opening === undefined || sentenceOf[token[at]!] !== sentenceOf[token[first]!]) return null;
  if (rule.is === 'duration' || (previous && previous.last >= at - 1) || word[last + 1] === possessive) return null;
  const before = sense[at - 1];
  const isNear = before?.unit !== undefined || before?.units !== undefined || before?.part !== undefined;
  return notOpen.has(word[at - 1] ?? '') || (opening.beyond && isNear) ? null : opening;
};

/** The first and the last day of a meaning, an open end being null. */
export const boundsOf = ({ days, kind }: Meaning, opening: TimeOpening | null): Pick<Time, 'from' | 'to'> => {
  if (days === null) return { from: null, to: null };
  const { from, to } = days;
  if (opening === null) return { from: isoOf(from), to: isoOf(to) };
  // Before an hour of a day is still that day.
  const beyond = opening.beyond && kind !== 'time' ? 1 : 0;
  return opening.open === 'to'
    ? { from: isoOf(beyond ? plusDays(to, 1) : from), to: null }
    : { from: null, to: isoOf(beyond ? plusDays(from, -1) : to) };
};
