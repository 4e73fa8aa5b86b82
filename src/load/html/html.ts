import type { Format, Input } from '../format.ts';

/** A page; the parser is loaded when the first one comes, so that plain text does not wait for it. */
export const htmlFormat: Format = {
  name: 'html',
  docs: 'docs/formats/html.md',
  accepts: ({ head, hints }) =>
    startsAsPage(head) || (!isNamedText(hints) && (isNamedPage(hints) || (!startsAsData(head) && hasMarkup(head)))),
  load: async (input) => (await import('./page.ts')).loadPage(input),
};

const startsAsPage = (head: string): boolean =>
  /^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|rss|feed)\b/i.test(
    head,
  );

/** Articles wrapped in JSON have markup too, inside its strings. */
const startsAsData = (head: string): boolean => /^\s*[[{]\s*["[{]/.test(head);

const isNamedText = ({ name, contentType }: Input['hints']): boolean =>
  /^\s*text\/(?!html)/i.test(contentType ?? '') || /\.(?:txt|text|md)$/i.test(name ?? '');

const isNamedPage = ({ name, contentType }: Input['hints']): boolean =>
  /^\s*(?:text\/html|application\/xhtml)/i.test(contentType ?? '') || /\.x?html?$/i.test(name ?? '');

/** Tags of a page, opened and closed: one in a text may be talk about tags. */
export const hasMarkup = (head: string): boolean =>
  (head.match(/<\/?(?:p|div|title|meta|span|h1|article|table|a)\b[^<>]*>/gi)?.length ?? 0) >= 3;
