import type { Block } from '../src/record/document.ts';

/** Every line of a text that holds words, as a paragraph: the corpora's texts are bodies of articles and little else. */
export const toBlocks = (text: string): Block[] =>
  Array.from(text.matchAll(/\S[^\n]*/g), (line) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    kind: 'paragraph',
  }));
