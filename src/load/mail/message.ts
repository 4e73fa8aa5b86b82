import PostalMime, { type Email } from 'postal-mime';
import type { Document } from '../../record/document.ts';
import { dateOf } from '../dates.ts';
import type { Input } from '../format.ts';
import { readFragment } from '../html/fragment.ts';
import { LoadError } from '../load-error.ts';
import { readText } from '../text.ts';
import { webAddress } from '../web-address.ts';

/** The text of a message, and its headers as what is known of it. Throws LoadError for one without text. */
export const readMessage = async ({ bytes, hints }: Input): Promise<Document> => {
  const { text, html, from, subject, headers } = await parse(bytes);
  const title = subject ? oneLine(subject) : null;
  const document = /\S/u.test(text ?? '')
    ? await readText(text!.replaceAll('\r\n', '\n'), {})
    : await readFragment(html ?? '', title, 'mail');
  // The header keeps the zone, which the parser turns into UTC.
  const written = headers.find(({ key }) => key === 'date')?.value ?? '';
  const published = dateOf(written.replace(/\([^()]*\)\s*$/, ''));
  const { about } = document;
  return {
    ...document,
    about: {
      ...about,
      title: title ?? about.title,
      byline: from?.name ? oneLine(from.name) : about.byline,
      url: webAddress(hints.url),
      published: published ?? about.published,
      publishedFrom: published === null ? about.publishedFrom : 'mail header',
    },
  };
};

const parse = async (bytes: Uint8Array): Promise<Email> => {
  try {
    return await PostalMime.parse(bytes);
  } catch (cause) {
    throw new LoadError('mail', `it is no whole message: ${(cause as Error).message.slice(0, 100)}`, cause);
  }
};

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);

const LONGEST = 1000;
