import type { Document } from '../../record/document.ts';
import { makeDocument } from '../document.ts';
import { guessLanguage, looksEnglish } from '../language.ts';
import { namePassages } from '../passages.ts';
import { refuseText } from '../refuse.ts';
import { parsePage } from './dom.ts';
import { lay } from './lay.ts';
import { roleOf } from './select.ts';
import { walk } from './walk.ts';

/** Markup that is an article and nothing around it, under a title. Throws LoadError where it has no words. */
export const readFragment = async (html: string, title: string | null, format: string): Promise<Document> => {
  refuseText(html, format);
  const pieces = walk(parsePage(html)).map((piece) => ({ text: piece.text, is: roleOf(piece) }));
  const headline = title === null ? [] : [{ text: title, is: 'headline' as const }];
  const { text, passages } = lay([...headline, ...pieces.filter((piece) => piece.text !== title)]);
  const named = namePassages(text, passages);
  if (!named.blocks.some(({ kind }) => kind === 'paragraph' || kind === 'quote')) refuseText('', format);
  return makeDocument(text, named.blocks, {
    byline: named.byline,
    outlet: named.agency,
    published: named.date?.value ?? null,
    publishedFrom: named.date ? 'text' : null,
    language: looksEnglish(text) ? null : await guessLanguage(text),
  });
};
