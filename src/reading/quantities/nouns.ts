import type { QuantityWords } from '../../language/quantity-words.ts';

/** Whether a noun, in lower case, looks like a plural. */
export const isPlural = (word: string, words: QuantityWords): boolean =>
  words.plurals.has(word) || (word.endsWith('s') && !/[sui]s$/.test(word)) || word.endsWith('men');
