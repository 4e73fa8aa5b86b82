/** What a record of a text may say of it. */
export type Field = 'text' | 'html' | 'title' | 'url' | 'date' | 'outlet' | 'author';

/** The names that collections of news give their fields and columns, the plainest first. */
const names: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'full text', 'article text', 'content text'],
  html: ['html', 'content html'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'address'],
  date: [
    'date',
    'published',
    'published at',
    'publishedat',
    'date published',
    'publication date',
    'datetime',
    'pubdate',
  ],
  outlet: ['outlet', 'publication', 'publisher', 'source', 'site', 'domain'],
  author: ['author', 'authors', 'byline'],
};

export const fields = Object.keys(names) as readonly Field[];

/** Which of the names given is a field's; -1 if none is. Case, and `_` or `-` for a blank, make no difference. */
export const columnOf = (field: Field, given: readonly string[]): number => {
  const plain = given.map((name) => name.trim().toLowerCase().replace(/[_-]+/g, ' '));
  return names[field].map((name) => plain.indexOf(name)).find((at) => at >= 0) ?? -1;
};

/** Names of a stranger's choice, in a message. */
export const listed = (given: readonly string[]): string =>
  given.length
    ? given
        .slice(0, SHOWN)
        .map((name) => JSON.stringify(name.slice(0, 40)))
        .join(', ')
    : 'none';

const SHOWN = 12;
