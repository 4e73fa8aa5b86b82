import { LoadError } from '../load-error.ts';
import type { AboutPage } from './about.ts';
import { isProse, linkShare, type Selected } from './select.ts';
import type { Piece } from './walk.ts';

/** Less prose than this is a notice; the shortest news item has more. */
const LEAST_PROSE = 200;
/** A wall or an error page has no more prose than this: an article about cookies has. */
const LONGEST_NOTICE = 1500;

const notices: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'a cookie or consent wall',
    /\b(?:we|our partners|this (?:web)?site)\b[^.]{0,80}\bcookies\b|\b(?:accept|reject|manage) (?:all )?cookies\b|\bconsent to (?:the use|our use|cookies)\b|\byour (?:privacy|cookie) (?:choices|settings|preferences)\b/gi,
  ],
  [
    'an error page',
    /\b(?:404|403|500|502|503)\b[^.]{0,40}\b(?:error|not found|forbidden|unavailable)\b|\berror (?:404|403|500|502|503)\b|\bpage (?:you (?:are|were) looking for|you requested|(?:can ?not|could not) be found|not found|does(?: not|n['’]t) exist|no longer exists)|\baccess denied\b|\bservice unavailable\b/gi,
  ],
  [
    'a check for robots',
    /\b(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:'re|’re| are) (?:a )?(?:human|not a robot)\b|\bare you a robot\b|\bunusual (?:traffic|activity)\b|\bcaptcha\b|\bplease enable (?:javascript|cookies)\b|\bchecking your browser\b/gi,
  ],
  [
    'a login page',
    /\b(?:log|sign) ?in to (?:continue|your account|read|view)\b|\bforgot(?:ten)? (?:your )?password\b|\bcreate (?:an|your) account\b|\bemail address or password\b/gi,
  ],
];

/** Throws LoadError, saying what it is instead, for a page that has no article. */
export const refuseNonArticle = (pieces: readonly Piece[], selected: readonly Selected[], about: AboutPage): void => {
  const prose = selected.filter(({ is }) => is === null || is === 'quote');
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const refuse = (what: string, cause?: string): never => {
    throw new LoadError('html', `it is no article but ${what}`, cause);
  };
  if (length <= LONGEST_NOTICE) {
    const words =
      pieces
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 20_000) +
      '\n' +
      about.titles.join('\n');
    const article = prose.map(({ text }) => text).join('\n');
    for (const [kind, pattern] of notices) {
      const inArticle = article.match(pattern)?.length ?? 0;
      const inTitle = about.titles.some((title) => title.search(pattern) >= 0);
      const onPage = length < LEAST_PROSE && !about.isArticle && words.search(pattern) >= 0;
      if (inTitle || inArticle >= 2 || onPage || (inArticle === 1 && length < 3 * LEAST_PROSE && !about.isArticle))
        refuse(kind);
    }
  }
  if (isIndex(pieces, prose.length, length, about)) refuse('a list of articles');
  if (length < LEAST_PROSE && !about.isArticle) refuse('a page without prose');
  if (length === 0) refuse('a page without prose');
};

/** Paragraphs shorter than this in the mean may be teasers. */
const LONGEST_TEASER = 220;

/** Many headings that are links, and below each a paragraph, or paragraphs no longer than teasers are. */
const isIndex = (pieces: readonly Piece[], paragraphs: number, length: number, about: AboutPage): boolean => {
  if (about.isArticle) return false;
  const teasers = pieces.filter(
    (piece) => (piece.is === 'heading' || piece.is === 'list') && linkShare(piece) > 0.8 && piece.text.length > 25,
  ).length;
  const prose = pieces.filter(isProse).length;
  const mean = paragraphs === 0 ? 0 : length / paragraphs;
  const short = mean < LONGEST_TEASER;
  // Some outlets call every article a "website", so that word alone does not outweigh an article's prose.
  if (about.isIndex) return teasers >= 4 && (short || teasers >= paragraphs);
  return teasers >= 6 && teasers >= prose / 2 && short && length < 4000;
};
