import type { Format } from './format.ts';

/** Every format that `hearsay read` writes; the first is the one for a terminal. */
export const formats: readonly Format[] = [
  {
    name: 'text',
    summary: 'a ledger for the terminal: who says what, in reading order',
    extension: '.txt',
    load: async () => (await import('./text.ts')).openText,
  },
  {
    name: 'json',
    summary: 'the whole reading as one JSON value; an array for several inputs',
    extension: '.json',
    load: async () => (await import('./json.ts')).openJson,
  },
  {
    name: 'jsonl',
    summary: 'a line of JSON for each input, with its name in front',
    extension: '.jsonl',
    load: async () => (await import('./jsonl.ts')).openJsonLines,
  },
  {
    name: 'html',
    summary: 'one self-contained page to read, every claim beside its speaker',
    extension: '.html',
    load: async () => (await import('./html.ts')).openHtml,
  },
];
