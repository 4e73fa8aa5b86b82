import type { Format } from '../format.ts';

/** An e-mail with its headers; the parser is loaded when the first one comes. */
export const mailFormat: Format = {
  name: 'mail',
  docs: 'docs/formats/mail.md',
  // Most of a message is what hangs on it.
  most: 32_000_000,
  accepts: ({ head, hints: { name, contentType } }) =>
    /\.eml$/i.test(name ?? '') || /^\s*message\/rfc822\b/i.test(contentType ?? '') || startsWithHeaders(head),
  load: async (input) => (await import('./message.ts')).readMessage(input),
};

/** Whether a text begins as messages do: lines of headers alone, and among them three that no message is without. */
export const startsWithHeaders = (head: string): boolean => {
  const found = new Set<string>();
  for (const line of head.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]{1,60}):/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) break;
    if (usual.has(name)) found.add(name);
  }
  return found.size >= 3;
};

const usual = new Set('from to date subject message-id received return-path mime-version content-type'.split(' '));
