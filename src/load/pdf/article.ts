import type { Document } from '../../record/document.ts';
import { makeDocument } from '../document.ts';
import type { Hints } from '../format.ts';
import { lay } from '../html/lay.ts';
import { guessLanguage, looksEnglish } from '../language.ts';
import { LoadError } from '../load-error.ts';
import { namePassages } from '../passages.ts';
import { refuseText } from '../refuse.ts';
import { webAddress } from '../web-address.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** The text of a PDF. Throws LoadError for one without. */
export const readPdf = async (bytes: Uint8Array, hints: Hints): Promise<Document> => {
  const lines = await linesOf(bytes);
  if (!lines.length)
    throw new LoadError('pdf', 'it has no text, only pictures; have its letters recognised first (OCR)');
  const parts = paragraphsOf(lines);
  const { text, passages } = lay(parts);
  refuseText(text, 'pdf');
  const named = namePassages(text, passages);
  return makeDocument(text, named.blocks, {
    title: parts.find(({ is }) => is === 'headline')?.text ?? null,
    byline: named.byline,
    outlet: named.agency,
    url: webAddress(hints.url),
    published: named.date?.value ?? null,
    publishedFrom: named.date ? 'text' : null,
    language: looksEnglish(text) ? null : await guessLanguage(text),
  });
};
