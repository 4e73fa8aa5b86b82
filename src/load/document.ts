import type { About, Block, Document } from '../record/document.ts';
import type { DocumentId } from '../record/ids.ts';
import { idOf } from '../text/hash.ts';

/** Everything unknown. */
const nothingKnown: About = {
  title: null,
  byline: null,
  outlet: null,
  url: null,
  published: null,
  publishedFrom: null,
  retrieved: null,
  language: null,
};

/** A document is its text: its id is made from that alone, so the same text got twice is the same document. */
export const makeDocument = (text: string, blocks: readonly Block[], about: Partial<About> = {}): Document => ({
  id: idOf('d', text) as DocumentId,
  text,
  blocks,
  about: { ...nothingKnown, ...about },
});
