import { ADJ, DET, isVerb, NOUN, NUM, PRON, PROPN, SYM } from '../../../learn/tags.ts';
import type { Scene } from '../../scene.ts';
import { isCapitalised } from '../../tokens.ts';

/** No noun phrase is followed further than this. */
export const LONGEST_PHRASE = 40;

export const nominal = (tag: number): boolean =>
  tag === NOUN || tag === PROPN || tag === NUM || tag === PRON || tag === SYM;

export const inside = (tag: number): boolean => nominal(tag) || tag === ADJ || tag === DET;

export const possessive: ReadonlySet<string> = new Set(["'s", '’', "'"]);

export const subjects: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who']);

/** Prepositions that tie a noun to the noun before it. */
export const ties: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'with',
  'in',
  'at',
  'on',
  'to',
  'near',
  'inside',
  'outside',
  'behind',
  'against',
  'within',
  'between',
  'among',
  'across',
  'around',
  'including',
  'under',
  'over',
  'about',
  'like',
  'than',
  'by',
  'into',
  'through',
]);

const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july
   august september october november december earlier later last next early late week month year morning afternoon evening night
   noon midnight weekend day ago now recently meanwhile so far separately however`.split(/\s+/),
);

export const isTimeWord = (lower: string): boolean => timeWords.has(lower);

export const hasNominal = ({ tags, tokens }: Scene, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++)
    if (nominal(tags[i]!) || (tags[i] === DET && first === last) || (tags[i] === ADJ && tokens.lower[first] === 'the'))
      return true;
  if (first === last && isVerb(tags[first]!) && isCapitalised(tokens, first)) return true;
  return first === last && /^(?:half|many|some|others?|several|few|most)$/.test(tokens.lower[first]!);
};

export const relativeBefore = (lower: readonly string[], i: number, first: number): boolean => {
  for (let j = i - 1; j >= Math.max(first, i - 8); j--)
    if (lower[j] === 'who' || lower[j] === 'which' || lower[j] === 'that' || lower[j] === 'whose') return true;
  return false;
};
