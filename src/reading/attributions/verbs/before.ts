import type { VerbSense } from '../../../language/language.ts';
import { AUX, CCONJ, isVerb, VBG } from '../../../learn/tags.ts';
import { isDash, isFiniteVerb, isMark, type Range, type Scene } from '../../scene.ts';
import { contentEnd, sentenceEnd, tidyContent } from '../contents.ts';
import type { VerbCue } from '../cues.ts';
import type { Found } from '../found.ts';
import { phraseStartingAt } from '../phrases/starting.ts';
import { isTimeWord } from '../phrases/words.ts';

/** Verbs that frame what was said before them; "call" and "condemn" frame what comes after. */
const speaks = ({ entry }: VerbSense): boolean =>
  entry.takes.includes('quote') &&
  entry.takes.includes('clause') &&
  (entry.act === 'speech' || entry.act === 'writing');

/** "..., X said." and "..., X said, ...": the content is before, and after the interruption. */
export const readParenthetical = (
  scene: Scene,
  cue: VerbCue,
  left: Range,
  first: number,
  limit: number,
): Found | null => {
  const sense = [...cue.senses, ...cue.plain].find(
    (one) => speaks(one) || (one.entry.act === 'evidence' && one.entry.takes.includes('clause')),
  );
  const asUrged =
    scene.tokens.lower[left.first - 1] === 'as' && cue.senses.find((one) => one.entry.takes.includes('quote'));
  const found = sense ?? asUrged;
  if (!found || cue.infinitive) return null;
  const content = leftContent(scene, left.first - 1, first);
  if (!content.length) return null;
  const pieces = [...content, ...resumed(scene, cue.last + 1, limit, endsQuoted(scene, content))];
  return {
    source: [left],
    cue: [{ first: cue.first, last: cue.last }],
    content: pieces,
    act: found.entry.act,
    rule: `verb:${found.entry.name}:after`,
    score: 0.88,
  };
};

/** “...,” said Ann Doe, a spokeswoman. */
export const readInverted = (scene: Scene, cue: VerbCue, first: number, last: number, limit: number): Found | null => {
  const { tokens } = scene;
  const before = cue.first - 1;
  const sense = cue.senses.find(speaks);
  if (!sense || before < first || !(isMark(scene, before) && /^[,”"’'»?!–—-]/.test(tokens.lower[before]!))) return null;
  if (
    tokens.lower[before] === ',' || isDash(scene, before)
      ? isVerb(scene.tags[cue.last + 1] ?? 0)
      : scene.quoteOf[before]! < 0
  )
    return null;
  let at = cue.last + 1;
  while (at <= limit && isTimeWord(tokens.lower[at]!)) at++;
  const subject = phraseStartingAt(scene, at, limit);
  if (!subject || scene.quoteOf[at]! >= 0) return null;
  const after = scene.tags[subject.last + 1] ?? 0;
  if (scene.quoteOf[before]! < 0 && (isFiniteVerb(after) || after === AUX)) return null;
  const content = leftContent(scene, before, first);
  if (!content.length) return null;
  const pieces = [
    ...content,
    ...resumed(scene, subject.last + 1, sentenceEnd(scene, last), endsQuoted(scene, content)),
  ];
  return {
    source: [subject],
    cue: [{ first: cue.first, last: cue.last }],
    content: pieces,
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:inverted`,
    score: 0.9,
  };
};

/** What goes on after an interruption: ", she said, was safe" or ", he said, “and ...”. */
const resumed = (scene: Scene, from: number, limit: number, quoted: boolean): Range[] => {
  const { tokens } = scene;
  let i = from;
  while (i <= limit && i < from + 25 && tokens.lower[i] !== ',' && !isDash(scene, i) && scene.quoteOf[i]! < 0) i++;
  if (i > limit || i >= from + 25) return [];
  const start = scene.quoteOf[i]! >= 0 ? i : i + 1;
  // “A,” she said, pointing at the dam: after a quotation only another quotation goes on with it.
  if (quoted && start <= limit && scene.quoteOf[start]! < 0) return [];
  if (
    start <= limit &&
    /^(?:who|which|whose|while|after|before|when|as|whom|where)$/.test(tokens.lower[start]!) &&
    scene.quoteOf[start]! < 0
  )
    return [];
  if (start > limit || isDash(scene, i)) return scene.quoteOf[start]! >= 0 ? pieceFrom(scene, start, limit) : [];
  if (scene.tags[start] === VBG && scene.quoteOf[start]! < 0) return [];
  if (
    tokens.lower[start] === 'according' ||
    (tokens.lower[start] === 'and' && scene.language.cues.verbs.has(tokens.lower[start + 1]!))
  )
    return [];
  return pieceFrom(scene, start, limit);
};

const endsQuoted = (scene: Scene, content: readonly Range[]): boolean => scene.quoteOf[content.at(-1)!.last]! >= 0;

const pieceFrom = (scene: Scene, start: number, limit: number): Range[] => {
  const end = contentEnd(scene, start, limit, () => false);
  const piece = tidyContent(scene, { first: start, last: end });
  return piece ? [piece] : [];
};

/** The content that ends before token `last`, back to where its sentence or its quotation begins. */
export const leftContent = (scene: Scene, last: number, first: number): Range[] => {
  const { tokens } = scene;
  let end = last;
  while (end >= first && isMark(scene, end) && scene.quoteOf[end]! < 0 && !/^[)\]%]$/.test(tokens.lower[end]!)) end--;
  // "..., as officials urge"
  if (end === last && tokens.lower[end] === 'as' && end > first) {
    const start = clauseStart(scene, end - 1, first);
    return start < end ? [{ first: start, last: end - 1 }] : [];
  }
  if (end < first || (end === last && scene.quoteOf[end]! < 0 && !isMark(scene, end))) return [];
  let start = first;
  for (let i = end; i >= first; i--) {
    const q = scene.quoteOf[i]!;
    if (q >= 0) {
      const { open } = scene.quotations[q]!;
      start = Math.min(start, open);
      i = open;
    } else if (tokens.lower[i] === ';') {
      start = i + 1;
      break;
    }
  }
  const q = scene.quoteOf[end]!;
  // A quotation that runs over sentences and paragraphs is the content from where it opened.
  if (q >= 0 && scene.quotations[q]!.open <= first)
    return [...chained(scene, q), { first: scene.quotations[q]!.open, last: end }];
  while (start < end && (scene.tags[start] === CCONJ || (isMark(scene, start) && scene.quoteOf[start]! < 0))) start++;
  return [{ first: start, last: end }];
};

/** Back to the dash, the comma or the beginning that the clause before "as officials urge" runs from. */
const clauseStart = (scene: Scene, last: number, first: number): number => {
  for (let i = last; i > first; i--) if (isDash(scene, i) || scene.tokens.lower[i] === ';') return i + 1;
  return first;
};

/** The quotations of the paragraphs before that this one goes on from. */
const chained = (scene: Scene, q: number): Range[] => {
  const ranges: Range[] = [];
  for (let at = scene.quotations[q]!.continues; at !== null; at = scene.quotations[at]!.continues) {
    ranges.unshift({ first: scene.quotations[at]!.open, last: scene.quotations[at]!.close });
  }
  return ranges;
};
