import type { Document } from '../record/document.ts';

const wordsOfAnUntitled = 10;

/** The title a page gives, else its headline; null where it has neither. */
export const givenTitle = ({ about, blocks, text }: Document): string | null => {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return about.title?.trim() || (headline && text.slice(headline.start, headline.end).trim()) || null;
};

/** The title given, else the first words; null where there is nothing to read at all. */
export const titleOf = (document: Document): string | null => {
  const given = givenTitle(document);
  if (given) return given;
  const first = document.text.trim().split(/\s+/, wordsOfAnUntitled + 1);
  if (first[0] === '') return null;
  return first.length > wordsOfAnUntitled ? `${first.slice(0, wordsOfAnUntitled).join(' ')} …` : first.join(' ');
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day of an ISO 8601 date as a reader writes it, "3 March 2026", in the zone it was given in; else the words as given. */
export const dayOf = (published: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(published) ?? [];
  const name = months[Number(month) - 1];
  if (!year || !name) return published;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
};
