// JSON leaves these as they are, but a terminal obeys the C1 controls, U+2028 and U+2029 end a line for many readers of
// JSON lines, and the rest turn the writing direction. Escaped, they are the same string to a parser.
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as JSON that is safe to print: the same value when parsed. `indent` is in spaces, 0 for one line. */
export const jsonText = (value: unknown, indent: number): string =>
  JSON.stringify(value, null, indent).replaceAll(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
