import type { Document } from '../record/document.ts';
import { slice } from '../text/spans.ts';
import { charsetOf, decode } from './decode.ts';
import { makeDocument } from './document.ts';
import type { Format, Hints, Input } from './format.ts';
import { guessLanguage, looksEnglish } from './language.ts';
import { LETTER, UPPER } from './letters.ts';
import { bylineIn } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { namePassages, type Passage } from './passages.ts';
import { refuseData, refuseText } from './refuse.ts';
import { webAddress } from './web-address.ts';

/** Plain text, to the letter: offsets into `Document.text` are offsets into the decoded file, its byte order mark aside. */
export const textFormat: Format = {
  name: 'text',
  docs: 'docs/formats/text.md',
  accepts: () => true,
  load: ({ bytes, hints }: Input) => readText(decode(bytes, charsetOf(hints.contentType), 'text'), hints),
};

/** A text and what its own lines say of it. Throws LoadError for one that has no words. */
export const readText = async (text: string, hints: Hints): Promise<Document> => {
  refuseText(text, 'text');
  refuseData(text, hints.name);
  const spans = paragraphsOf(text);
  const first = spans[0];
  const titled = first !== undefined && spans.length > 1 && isHeadline(slice(text, first));
  const passages = spans.map(
    (span, i): Passage => ({
      ...span,
      is: i === 0 ? (titled ? 'headline' : null) : isHeading(slice(text, span)) ? 'heading' : null,
    }),
  );
  const named = namePassages(text, passages);
  return makeDocument(text, named.blocks, {
    title: titled ? oneLine(slice(text, first)) : null,
    byline: named.byline && oneLine(named.byline),
    outlet: named.agency,
    url: webAddress(hints.url),
    published: named.date?.value ?? null,
    publishedFrom: named.date ? 'text' : null,
    language: looksEnglish(text) ? null : await guessLanguage(text),
  });
};

/** A title longer than this is a paragraph. */
const LONGEST_HEADLINE = 200;
const LONGEST_HEADING = 70;

const isHeadline = (words: string): boolean =>
  words.length <= LONGEST_HEADLINE &&
  !notTitle.test(words) &&
  !/[.;:,…–—-][”"’']?$/u.test(words) &&
  bylineIn(words) === null;

const notTitle = /^[\s*•·–—=_.,;:!?/\\|~+>-]/;
const startsHigh = new RegExp(`^[${UPPER}]`);
const endsPlain = new RegExp(`[${LETTER}0-9]$`);
const longWord = new RegExp(`[${LETTER}][${LETTER}’'-]{3,}`, 'g');

/** A crosshead: short, no sentence, and set in capitals or with a capital on most words. */
const isHeading = (words: string): boolean => {
  if (
    words.length > LONGEST_HEADING ||
    !startsHigh.test(words) ||
    !endsPlain.test(words) ||
    /\d$/.test(words) ||
    bylineIn(words)
  )
    return false;
  const long = words.match(longWord) ?? [];
  return long.length > 0 && long.every((word) => startsHigh.test(word)) && !/[“”",:;()]/.test(words);
};

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');
