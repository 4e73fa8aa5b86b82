import { slice, trim } from '../../text/spans.ts';
import type { Passage } from '../passages.ts';

/** A run of words of a page, and what the page makes of it. */
export interface Laid {
  readonly text: string;
  readonly is: Passage['is'];
}

/** One text of them, two line breaks apart, and where each stands in it. */
export const lay = (parts: readonly Laid[]): { text: string; passages: Passage[] } => {
  const passages: Passage[] = [];
  let text = '';
  for (const part of parts) {
    const words = trim(part.text, { start: 0, end: part.text.length });
    if (!words) continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += slice(part.text, words);
    passages.push({ start, end: text.length, is: part.is });
  }
  return { text, passages };
};
