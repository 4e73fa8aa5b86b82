/** A guess at more than this length gets no surer. */
const ENOUGH = 2000;

/** The language a text is in, as ISO 639-1; null where the guess is unsure. The tables are loaded at the first call. */
export const guessLanguage = async (text: string): Promise<string | null> => {
  const { eld } = await import('eld/extrasmall');
  const guess = eld.detect(text.slice(0, ENOUGH));
  return guess.isReliable() ? guess.language || null : null;
};

/** Fewer words tell nothing. */
const FEWEST_WORDS = 20;
/** English prose has two to three times this share of its commonest words; its neighbours have almost none. */
const ENGLISH_SHARE = 0.12;

const commonest = /^(?:the|of|and|to|in|a|that|is|was|for|on|with|as|by|at|it|from|be|has|he|she|they|said|will)$/i;

/** Whether a text is English at a glance, which costs nothing; a text too short to tell is taken to be. */
export const looksEnglish = (text: string): boolean => {
  const words = text.slice(0, ENOUGH).match(/\p{L}+/gu) ?? [];
  return (
    words.length < FEWEST_WORDS || words.filter((word) => commonest.test(word)).length >= ENGLISH_SHARE * words.length
  );
};
