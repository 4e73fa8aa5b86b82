// A name word: "Jane", "O’Neil", "J.", "al-Rashid"; bylines in capitals too.
const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|de|da|di|del|der|den|van|von|bin|ibn|al-\\p{L}+|el-\\p{L}+|el|al|la|le|dos|y)";
const NAME = `\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: ${NAME_WORD}){1,5}`;
const NAMES = `${NAME}(?:(?:,? and |,? & |, )${NAME})*`;

const cuedByline = new RegExp(
  `^[\\s–—|·•*_-]*(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Ss]tory|[Ww]ords|[Aa]nalysis|[Oo]pinion|[Aa]rticle|[Tt]ext) by|[Bb]y|BY|[Aa]uthor:)[:\\s]\\s*(${NAMES}|[\\p{Lu}\\p{N}][^.!?“”"]{1,60})`,
  'u',
);
const reportsFrom = new RegExp(`^(${NAMES}) reports?(?: from [\\p{Lu}][^.!?“”"]{1,40})?\\.?$`, 'u');
const withRole = new RegExp(
  `^(${NAMES})(?:\\s*[,|–—-]\\s*|\\s+)(?:in \\p{Lu}[\\p{L} -]{2,30}|(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Ss]pecial|[Pp]olitical|[Ff]oreign|[Bb]usiness|[Ss]ports|[Nn]ews|[Cc]ontributing|[Aa]ssociate|[Ll]ocal)\\s+)*(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|STAFF WRITER|[Nn]ewsdesk|[Ss]taff)(?:,? [^.!?]{1,60})?)$`,
  'u',
);

/** The longest line that is looked at: three names with their posts. */
const LONGEST = 160;

/** The author that a line names and does nothing else: "By Jane Doe", "Jane Doe reports from Kalvia"; null if it is none. */
export const bylineIn = (line: string): string | null => {
  if (
    line.length > LONGEST ||
    (/[.!?:]\s*["”’]?\s*$/.test(line.replace(/\b(?:Jr|Sr|\p{Lu})\.\s*$/u, '')) && !reportsFrom.test(line))
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

const startsWithTime =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^\d/;

const lowerWords = (line: string): number => line.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0;

const PLACE = "\\p{Lu}[\\p{Lu}\\p{M}.’' -]{2,40}";
const DATE =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[\\p{L}]*\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)';
const AGENCY = '\\(\\s*(\\p{Lu}[^()“”"]{0,50})\\)';
const DASH = '\\s?(?:—|–|--|-(?=\\s))\\s*';
const MIXED = "\\p{Lu}[\\p{L}\\p{M}.’' -]{1,40}";

const withAgency = new RegExp(
  `^(?:${MIXED}(?:,\\s*(?:${DATE}|${MIXED})){0,3}\\s*)?${AGENCY}(?:\\s*[,:]\\s*(?:${DATE}))?\\s?(?:${DASH}|:\\s)`,
  'u',
);
const inCapitals = new RegExp(`^${PLACE}(?:,\\s*(?:${DATE}|${MIXED}|\\p{Lu}[\\p{L}.]{1,12})){0,3}${DASH}`, 'u');

/** Where a report was sent from, at the head of its first paragraph: `end` is where the report's own words begin. */
export interface Dateline {
  readonly end: number;
  readonly agency: string | null;
}

/** "KALVIA CITY, March 3 (Meridian Wire) —". Without an agency only near the top, where capitals and a dash are no emphasis. */
export const datelineIn = (paragraph: string, nearTop: boolean): Dateline | null => {
  const head = paragraph.slice(0, LONGEST);
  const match = withAgency.exec(head) ?? (nearTop ? inCapitals.exec(head) : null);
  if (!match || !/^[\p{Lu}\p{N}“"'‘’(]/u.test(head.slice(match[0].length))) return null;
  return { end: match[0].trimEnd().length, agency: match[1]?.trim() ?? null };
};
