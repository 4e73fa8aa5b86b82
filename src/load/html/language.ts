/** A guess at more than this length gets no surer. */
const ENOUGH = 2000;

/** The language a text is in, as ISO 639-1; null where the guess is unsure. The tables are loaded at the first call. */
export const guessLanguage = async (text: string): Promise<string | null> => {
  const { eld } = await import('eld/extrasmall');
  const guess = eld.detect(text.slice(0, ENOUGH));
  return guess.isReliable() ? guess.language || null : null;
};
