import { LETTER, UPPER } from './letters.ts';

// A name word: "Jane", "O’Neil", "J.", "al-Rashid"; bylines in capitals too.
const NAME_WORD = `(?:[${UPPER}][${LETTER}.’'-]*|de|da|di|del|der|den|van|von|bin|ibn|al-[${LETTER}]+|el-[${LETTER}]+|el|al|la|le|dos|y)`;
const NAME = `[${UPPER}][${LETTER}.’'-]*(?: ${NAME_WORD}){1,5}`;
const NAMES = `${NAME}(?:(?:,? and |,? & |, )${NAME})*`;

const onlyNames = new RegExp(`^${NAMES}$`);
const cuedByline = new RegExp(
  `^[\\s–—|·•*_-]*(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Ss]tory|[Ww]ords|[Aa]nalysis|[Oo]pinion|[Aa]rticle|[Tt]ext) by|[Bb]y|BY|[Aa]uthor:)[:\\s]\\s*(${NAMES}|[${UPPER}0-9][^.!?“”"]{1,60})`,
);
const reportsFrom = new RegExp(`^(${NAMES}) reports?(?: from [${UPPER}][^.!?“”"]{1,40})?\\.?$`);
const withRole = new RegExp(
  `^(${NAMES})(?:\\s*[,|–—-]\\s*|\\s+)(?:in [${UPPER}][${LETTER} -]{2,30}|(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Ss]pecial|[Pp]olitical|[Ff]oreign|[Bb]usiness|[Ss]ports|[Nn]ews|[Cc]ontributing|[Aa]ssociate|[Ll]ocal)\\s+)*(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|STAFF WRITER|[Nn]ewsdesk|[Ss]taff)(?:,? [^.!?]{1,60})?)$`,
);

/** The longest line that is looked at: three names with their posts. */
const LONGEST = 160;

/** The author that a line names and does nothing else: "By Jane Doe", "Jane Doe reports from Kalvia"; null if it is none. */
export const bylineIn = (line: string): string | null => {
  if (
    line.length > LONGEST ||
    (/[.!?:]\s*["”’]?\s*$/.test(line.replace(/\b(?:Jr|Sr|[A-Z])\.\s*$/, '')) && !reportsFrom.test(line))
  )
    return null;
  const cued = cuedByline.exec(line);
  if (cued) {
    // "By Tuesday night the bridge was gone" opens with a cue and is a sentence: in a byline few words are lower case.
    const rest = line.slice(cued[0].length);
    if (/^(?:[\s,|·•–—/:;-].*)?$/su.test(rest) && lowerWords(line) <= 4 && !startsWithTime.test(cued[1]!))
      return cued[1]!.trim();
    return null;
  }
  return reportsFrom.exec(line)?.[1] ?? withRole.exec(line)?.[1] ?? null;
};

/** Whether a line is one or more names and nothing else. */
export const isNames = (line: string): boolean => line.length <= LONGEST && onlyNames.test(line);

const startsWithTime =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^\d/;

const lowerWords = (line: string): number => line.match(/(?<![A-Za-zÀ-ɏ])[a-zß-öø-ÿ]{2,}/g)?.length ?? 0;

const PLACE = `[${UPPER}][${UPPER}.’' -]{2,40}`;
const DATE = `(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[${LETTER}]*\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const AGENCY = `\\(\\s*([${UPPER}][^()“”"]{0,50})\\)`;
const DASH = '\\s?(?:—|–|--|-(?=\\s))\\s*';
const MIXED = `[${UPPER}][${LETTER}.’' -]{1,40}`;

const withAgency = new RegExp(
  `^(?:${MIXED}(?:,\\s*(?:${DATE}|${MIXED})){0,3}\\s*)?${AGENCY}(?:\\s*[,:]\\s*(?:${DATE}))?\\s?(?:${DASH}|:\\s)`,
);
const inCapitals = new RegExp(`^${PLACE}(?:,\\s*(?:${DATE}|${MIXED}|[${UPPER}][${LETTER}.]{1,12})){0,3}${DASH}`);

const opening = new RegExp(`^[${UPPER}0-9“"'‘’(]`);

/** Where a report was sent from, at the head of its first paragraph: `end` is where the report's own words begin. */
export interface Dateline {
  readonly end: number;
  readonly agency: string | null;
}

/** "KALVIA CITY, March 3 (Meridian Wire) —". Without an agency only near the top, where capitals and a dash are no emphasis. */
export const datelineIn = (paragraph: string, nearTop: boolean): Dateline | null => {
  const head = paragraph.slice(0, LONGEST);
  const match = withAgency.exec(head) ?? (nearTop ? inCapitals.exec(head) : null);
  if (!match || !opening.test(head.slice(match[0].length))) return null;
  return { end: match[0].trimEnd().length, agency: match[1]?.trim() ?? null };
};
