// The letters of names in Latin, Greek and Cyrillic script, for use in character classes. `\p{Lu}` and `\p{L}` are wider,
// and each use of them costs a millisecond to compile: too dear for patterns that run before the first output.
export const UPPER = 'A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-Я';
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036fΆ-ώЀ-ӿ';
