import type { Block, BlockKind } from '../record/document.ts';
import type { Span } from '../record/span.ts';
import { slice, trim } from '../text/spans.ts';
import { type FoundDate, findDate } from './dates.ts';
import { LETTER, UPPER } from './letters.ts';
import { bylineIn, datelineIn, isNames } from './lines.ts';
import { phraseOf } from './phrases.ts';

/** A run of the text set apart by its page or file; `is` where the page itself says what it is. */
export interface Passage extends Span {
  readonly is: 'headline' | 'byline' | 'heading' | 'quote' | 'caption' | 'promotion' | null;
}

/** What the passages say of the article beside their kinds. */
export interface Named {
  readonly blocks: readonly Block[];
  readonly byline: string | null;
  readonly agency: string | null;
  readonly date: FoundDate | null;
}

/** Bylines and date lines stand above the article: among this many passages, and before its second paragraph. */
const TOP = 8;
/** Notes on the author and how to reach them stand below it. */
const BOTTOM = 5;
const PARAGRAPH = 120;

/** Names the passages of a text, in order. A paragraph is what nothing else is. */
export const namePassages = (text: string, passages: readonly Passage[]): Named => {
  const blocks: Block[] = [];
  let byline: string | null = null;
  let agency: string | null = null;
  let date: FoundDate | null = null;
  let paragraphs = 0;
  for (const [i, passage] of passages.entries()) {
    const words = slice(text, passage);
    const mayBeLine = passage.is === 'byline' || (passage.is === null && i < TOP && paragraphs < 2);
    const line = mayBeLine ? topLine(words) : null;
    const kind = line?.kind ?? kindOf(text, passages, i);
    if (kind === 'byline') byline ??= line?.byline ?? (isNames(words) ? words : null);
    if (line) date ??= line.date;
    const dateline = kind === 'paragraph' ? datelineIn(words, paragraphs < 2) : null;
    const rest = dateline && trim(text, { start: passage.start + dateline.end, end: passage.end });
    if (dateline && rest) {
      agency ??= dateline.agency;
      blocks.push({ start: passage.start, end: passage.start + dateline.end, kind: 'dateline' });
    }
    const { start, end } = rest ?? passage;
    blocks.push({ start, end, kind });
    if (kind === 'paragraph' && end - start >= PARAGRAPH) paragraphs++;
  }
  return { blocks, byline, agency, date };
};

const stated: Partial<Record<NonNullable<Passage['is']>, BlockKind>> = {
  headline: 'headline',
  byline: 'byline',
  caption: 'caption',
  promotion: 'boilerplate',
};

const kindOf = (text: string, passages: readonly Passage[], i: number): BlockKind => {
  const passage = passages[i]!;
  const words = slice(text, passage);
  const said = passage.is && stated[passage.is];
  if (said) return said;
  const phrase = phraseOf(words, i > 0 && i >= passages.length - BOTTOM);
  if (phrase) return phrase.kind;
  if (passage.is === 'heading') return 'headline';
  if (passage.is === 'quote') return 'quote';
  return isAboutAuthor(text, words, passages, i) ? 'boilerplate' : 'paragraph';
};

/** A line above the article that is only a byline, only a date, or both. */
const topLine = (words: string): { kind: BlockKind; byline: string | null; date: FoundDate | null } | null => {
  if (words.length > PARAGRAPH) return null;
  if (dayOfYear.test(words)) return { kind: 'dateline', byline: null, date: null };
  const date = findDate(words);
  const byline = bylineIn(date ? words.slice(0, date.start) : words);
  if (byline) return { kind: 'byline', byline, date };
  return date && isOnlyDates(words) ? { kind: 'dateline', byline: null, date } : null;
};

const dayOfYear =
  /^(?:[A-Z][a-z]+day,? )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?$/;

const isOnlyDates = (line: string): boolean => {
  let rest = line;
  for (let date = findDate(rest); date; date = findDate(rest)) rest = rest.slice(0, date.start) + rest.slice(date.end);
  return !/[^\W\d_]|[À-ɏ]/.test(rest.replace(dateWords, ''));
};

const dateWords =
  /\b(?:first|last|originally|original|published|posted|updated|modified|created|date|issued|on|at|et|pt|ct|mt|[ecmp][sd]t|gmt|utc|ist|local time|am|pm)\b/gi;

/** "Jane Doe is a fellow of ...", at the end, where Jane Doe is nobody in the article. */
const isAboutAuthor = (text: string, words: string, passages: readonly Passage[], i: number): boolean => {
  if (i < passages.length - 3 || i === 0 || words.length > 600 || /[“”"]\s*(?:,|he|she|they|[a-z]+ said)/.test(words))
    return false;
  const name = authorNote.exec(words)?.[1];
  if (!name) return false;
  const family = name.slice(name.lastIndexOf(' ') + 1);
  return passages.slice(0, i).every((passage) => {
    const before = slice(text, passage);
    return !before.includes(family) || (before.length <= PARAGRAPH && bylineIn(before) !== null);
  });
};

const authorNote = new RegExp(
  `^\\W*(?!\\S*['’]s )([${UPPER}][${LETTER}.’'-]+(?: (?:(?!\\S*['’]s )[${UPPER}][${LETTER}.’'-]*|de|da|van|von|al|bin|el)){1,4})(?: [${UPPER}.,]{2,5})?(?:, [^,.]{1,140}(?:\\([^)]*\\))?[^,.]{0,60},)? (?:is (?:an?|the|co-|currently|also|author|director|president|executive|senior|professor|founder|editor|chair|[a-z]+-in-)|was (?:an?|the) [^.]{0,80}(?:until|from)|lives in|works (?:as|for|at)|writes (?:about|for|on)|covers |reports (?:on|for) |teaches |serves (?:as|on)|served (?:as|in)|runs )`,
);
