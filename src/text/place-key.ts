/** What names are compared by: lower case, no diacritics, stops, apostrophes or hyphens, "saint" and the like cut short. */
export const placeKey = (name: string): string => {
  let key = name.toLowerCase();
  if (/[^\u0020-\u007e]/.test(key))
    key = key
      .normalize('NFD')
      .replace(/[\p{M}‘’ʻʼʿʾ´]/gu, '')
      .replace(/[łøæßđðþıœ]/g, (letter) => plain[letter]!)
      .replace(/[‐-―]/g, '-');
  if (/[-.'`/\s]/.test(key))
    key = key
      .replace(/[.'`]/g, '')
      .replace(/[-/\s]+/g, ' ')
      .trim()
      .replace(/^the /, '')
      .replace(/\b(?:saint|mount|fort)(?= )/g, (word) => short[word]!);
  return key;
};
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  œ: 'oe',
};
const short: Readonly<Record<string, string>> = { saint: 'st', mount: 'mt', fort: 'ft' };
