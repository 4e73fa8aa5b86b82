import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { titleOf } from '../text/heading.ts';
import { sourcing } from '../text/sourcing.ts';
import { Article } from '../views/pages/article.tsx';
import { Contents, type Listed } from '../views/pages/contents.tsx';
import { style } from '../views/style.ts';
import type { WriteOptions, Writer } from './format.ts';

// Nothing may be fetched, run or sent, whatever an article holds.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page for all readings. The list of several comes last in the file, when they are known, and stands first on screen. */
export const openHtml = ({ several }: WriteOptions): Writer => {
  const listed: Listed[] = [];
  let by: string | null = null;
  return {
    item(_input, reading) {
      const first = listed.length === 0;
      const title = titleOf(reading.document);
      const prefix = `d${listed.length + 1}`;
      const article = renderToStaticMarkup(createElement(Article, { reading, prefix, level: several ? 2 : 1 }));
      listed.push({
        id: prefix,
        title,
        outlet: reading.document.about.outlet,
        carried: several ? sourcing(reading).carried : [],
      });
      by = `Hearsay ${reading.by.hearsay}, ${reading.by.model}`;
      return `${first ? opening(several ? 'Hearsay' : (title ?? 'Untitled'), several) : ''}${article}\n`;
    },
    end() {
      const start = listed.length === 0 ? opening('Hearsay', several) : '';
      const contents = several ? renderToStaticMarkup(createElement(Contents, { listed })) : '';
      return `${start}</main>\n${contents}${closing(by)}`;
    },
  };
};

const opening = (title: string, several: boolean): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${renderToStaticMarkup(createElement('title', null, title))}
<style>
${style}</style>
</head>
<body>
${several ? '<a class="skip" href="#contents">List of articles</a>\n' : ''}<main>
`;

const closing = (by: string | null): string =>
  `<footer class="colophon">
<p>Hearsay shows who says what in an article, and in which words. It does not say what is true.</p>
${by === null ? '' : `${renderToStaticMarkup(createElement('p', null, `Read by ${by}.`))}\n`}</footer>
</body>
</html>
`;
