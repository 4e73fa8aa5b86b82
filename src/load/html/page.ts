import type { About, Document } from '../../record/document.ts';
import { findDate } from '../dates.ts';
import { charsetOf, decode } from '../decode.ts';
import { makeDocument } from '../document.ts';
import type { Input } from '../format.ts';
import { guessLanguage } from '../language.ts';
import { LoadError } from '../load-error.ts';
import { namePassages } from '../passages.ts';
import { refuseText } from '../refuse.ts';
import { type AboutPage, aboutPage, dateInAddress } from './about.ts';
import { parsePage } from './dom.ts';
import { type Laid, lay } from './lay.ts';
import { refuseNonArticle } from './non-article.ts';
import { readable } from './readable.ts';
import { select } from './select.ts';
import { shared, topOf } from './top.ts';
import { walk } from './walk.ts';

/** A page's article: its headline, its body, and what the page says of it. Throws LoadError for a page without one. */
export const loadPage = async (input: Input): Promise<Document> => {
  const html = decode(input.bytes, charsetOf(input.hints.contentType) ?? charsetIn(input.head), 'html');
  refuseText(html, 'html');
  if (/<(?:rss|feed)[\s>]/i.test(input.head) && !/<html/i.test(input.head))
    throw new LoadError('html', 'it is no article but a feed');
  const page = parsePage(html);
  const about = aboutPage(page, input.hints.url);
  const pieces = walk(page);
  const selected = select(pieces, readable(page));
  refuseNonArticle(pieces, selected, about);
  const top = topOf(pieces, selected, about);

  const parts: Laid[] = [];
  if (top.headline !== null) parts.push({ text: top.headline, is: 'headline' });
  if (top.byline !== null) parts.push({ text: top.byline, is: 'byline' });
  if (top.dateline !== null && top.dateline !== top.byline && findDate(top.dateline))
    parts.push({ text: top.dateline, is: null });
  const above = new Set(parts.map((part) => part.text));
  for (const part of selected) {
    // The headline over the body, and the byline in it, have been put first.
    const again =
      above.has(part.text) || (part.is === 'heading' && top.headline !== null && shared(part.text, top.headline) > 0.8);
    if (!again) parts.push(part);
  }
  const { text, passages } = lay(parts);
  const named = namePassages(text, passages);
  const language = about.language ?? (await guessLanguage(text));
  return makeDocument(text, named.blocks, { ...describe(about, top.headline, named, top.dateline), language });
};

const describe = (
  about: AboutPage,
  headline: string | null,
  named: ReturnType<typeof namePassages>,
  dateline: string | null,
): Partial<About> => {
  const inText = named.date ?? (dateline === null ? null : findDate(dateline));
  const inAddress = dateInAddress(about.url);
  const dates = [...about.dates];
  if (inText) dates.push({ value: inText.value, from: 'text' });
  if (inAddress) dates.push({ value: inAddress, from: 'url' });
  const [published] = dates;
  return {
    title: headline,
    byline: about.byline ?? named.byline,
    outlet: about.outlet ?? named.agency,
    url: about.url,
    published: published?.value ?? null,
    publishedFrom: published?.from ?? null,
  };
};

/** A page names its charset near its start, so that it can be read before it is decoded. */
const charsetIn = (head: string): string | null =>
  /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1] ??
  /^\s*<\?xml[^>]+encoding\s*=\s*["']([^"']+)/i.exec(head)?.[1] ??
  null;
