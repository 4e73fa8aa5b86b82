/** Longer words are cut, so that no index chokes on a text without spaces. */
const LONGEST = 64;

// Letters that Unicode does not take apart into a plain one and its mark.
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** Without case and accents: "Łódź" is "lodz". */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}ßæœøđðłıþ]/gu, (character) => plain[character] ?? '');

/** The words of a text as the search knows them: folded runs of letters and digits, in order. */
export const searchWords = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > LONGEST ? word.slice(0, LONGEST) : word));

/** A name as it is looked up: its words, so that case, accents, dots and hyphens do not count. */
export const nameKey = (name: string): string => searchWords(name).join(' ');
