import type { Takes, VerbSense } from '../../language/language.ts';
import { ADP, AUX, CCONJ, isVerb, VBG } from '../../learn/tags.ts';
import { isDash, isFiniteVerb, isMark, type Range, type Scene } from '../scene.ts';
import { contentEnd, lookAhead, sentenceEnd, tidyContent } from './contents.ts';
import { type VerbCue, verbCuesIn } from './cues.ts';
import type { Found } from './found.ts';
import { isTimeWord, phraseEndingAt, phraseStartingAt } from './phrases.ts';

/** Attributions by verb: "X said that ...", "..., X said", "..., said X, ...", "X denied ...". */
export const byVerb = (scene: Scene): Found[] =>
  scene.sentences.flatMap(({ first, last }) => inSentence(scene, first, last));

const inSentence = (scene: Scene, first: number, last: number): Found[] => {
  const found: Found[] = [];
  const cues = verbCuesIn(scene, first, last);
  let before: readonly Range[] = [];
  cues.forEach((cue, c) => {
    const one = readCue(scene, cue, first, last, before, cues.slice(c + 1));
    if (!one) return;
    found.push(one);
    if (one.source.length) before = one.source;
  });
  return found;
};

const scores: Readonly<Record<Takes, number>> = {
  quote: 0.9,
  that: 0.85,
  clause: 0.8,
  hearer: 0.75,
  to: 0.6,
  object: 0.5,
};

const readCue = (
  scene: Scene,
  cue: VerbCue,
  first: number,
  last: number,
  before: readonly Range[],
  later: readonly VerbCue[],
): Found | null => {
  const limit = sentenceEnd(scene, last);
  const floor = clauseFloor(scene, cue.first, first);
  if (cue.passive) return readPassive(scene, cue, first, limit, floor, later);
  const left = cue.gerund || cue.infinitive ? null : phraseEndingAt(scene, cue.first - 1, floor);
  if (!left && !cue.gerund && !cue.infinitive) {
    const inverted = readInverted(scene, cue, first, last, limit);
    if (inverted) return inverted;
  }
  const ahead = lookAhead(scene, cue.last + 1, limit);
  const source = left ? [left] : sourceFor(scene, cue, first, before);
  const parenthetical = left && ahead.kind === 'end' ? readParenthetical(scene, cue, left, first, limit) : null;
  if (parenthetical) return parenthetical;
  const sense = senseFor(cue.senses, ahead.kind, ahead.hearer);
  if (!sense || !source) return null;
  if (cue.infinitive && !(ahead.kind === 'that' || ahead.kind === 'quote')) return null;
  const take = ahead.kind === 'end' ? 'object' : ahead.kind;
  if (sense.entry.sourceless) return readSourceless(scene, cue, sense, source, ahead.at, limit, later);
  const end = contentEnd(scene, ahead.at, limit, cutBefore(scene, cue, later));
  const content = tidyContent(scene, { first: ahead.at, last: end });
  if (!content) return null;
  const pieces = withLeadingQuote(scene, cue, left, content, first);
  const score = (sense.entry.weak ? 0.35 : scores[take]) * (left ? 1 : 0.85);
  return {
    source,
    cue: [{ first: cue.first, last: cue.last }],
    content: pieces,
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:${take}`,
    score,
  };
};

/** The meaning that fits what follows: the first sense one of whose complements is there. */
const senseFor = (senses: readonly VerbSense[], kind: string, hearer: boolean): VerbSense | null => {
  const wanted: readonly Takes[] =
    kind === 'quote'
      ? ['quote']
      : kind === 'that'
        ? ['clause', 'that']
        : kind === 'clause'
          ? ['clause']
          : kind === 'to'
            ? ['to']
            : kind === 'object'
              ? ['object']
              : [];
  if (!wanted.length) return null;
  const fits = senses.filter((sense) => sense.entry.takes.some((take) => wanted.includes(take)));
  if (hearer) return fits.find((sense) => sense.entry.takes.includes('hearer')) ?? fits[0] ?? null;
  if (fits.length) return fits.find((sense) => !sense.entry.weak) ?? fits[0]!;
  if (kind === 'to' || kind === 'clause')
    return (
      senses.find(
        (sense) => (sense.entry.takes.includes('object') && kind === 'clause') || sense.entry.takes.includes('hearer'),
      ) ?? null
    );
  return null;
};

/** No subject is looked for beyond the mark or word that begins the clause. */
const clauseFloor = (scene: Scene, from: number, first: number): number => {
  const quote = scene.quoteOf[from]!;
  for (let i = from - 1; i >= first; i--) {
    if (scene.quoteOf[i] !== quote) return i + 1;
    const word = scene.tokens.lower[i]!;
    if (word === ';' || word === ':') return i + 1;
  }
  return first;
};

/** Whose participle or second verb it is: the source found before it in the sentence, or the sentence's subject. */
const sourceFor = (scene: Scene, cue: VerbCue, first: number, before: readonly Range[]): readonly Range[] | null => {
  if (before.length) return before;
  const { tags } = scene;
  for (let i = first; i < cue.first; i++) {
    if (!isFiniteVerb(tags[i]!) && tags[i] !== AUX) continue;
    const subject = phraseEndingAt(scene, i - 1, clauseFloor(scene, i, first));
    return subject ? [subject] : null;
  }
  // "Noting that ..., Allen said": the subject comes after.
  for (let i = cue.last + 1; i < scene.tokens.count && scene.sentenceOf[i] === scene.sentenceOf[cue.verb]; i++) {
    if (scene.tokens.lower[i] !== ',') continue;
    const subject = phraseStartingAt(scene, i + 1, i + 20);
    if (subject && (isFiniteVerb(tags[subject.last + 1] ?? 0) || tags[subject.last + 1] === AUX))
      return cue.gerund ? [subject] : null;
  }
  return null;
};

const participles: ReadonlySet<string> = new Set([
  'adding',
  'saying',
  'noting',
  'citing',
  'calling',
  'arguing',
  'telling',
  'urging',
  'accusing',
  'insisting',
  'suggesting',
  'claiming',
  'warning',
  'stressing',
  'describing',
  'referring',
]);

/** A content ends before the clause of the next cue that has the same subject or its own: ", and added", ", adding", ", but the mayor said". */
const cutBefore = (scene: Scene, cue: VerbCue, later: readonly VerbCue[]): ((i: number) => boolean) => {
  const { tokens, tags } = scene;
  const marks = new Set<number>();
  for (const next of later) {
    const start = next.first;
    const word = tokens.lower[next.verb]!;
    if (next.gerund) {
      if (tokens.lower[start - 1] === ',' && participles.has(word)) marks.add(start - 1);
      continue;
    }
    if (next.infinitive || next.passive) continue;
    const joint = start - 1;
    if (
      tags[joint] === CCONJ &&
      tags[next.verb] === tags[cue.verb] &&
      isFiniteVerb(tags[cue.verb]!) &&
      next.senses.some((sense) => sense.entry.takes.includes('clause') || sense.entry.act === 'stance')
    )
      marks.add(joint);
    else {
      const subject = phraseEndingAt(scene, joint, Math.max(cue.last + 1, clauseFloor(scene, start, cue.last + 1)));
      if (!subject) continue;
      const opener = subject.first - 1;
      const speaks = next.senses.some((sense) => sense.entry.takes.includes('quote'));
      if (tokens.lower[opener] === ',' && speaks && endsClause(scene, next)) marks.add(opener);
      else if (tags[opener] === CCONJ && tokens.lower[opener - 1] === ',' && speaks) marks.add(opener - 1);
    }
  }
  for (let i = cue.last + 1; i < tokens.count && tokens.block[i] === tokens.block[cue.verb] && i < cue.last + 80; i++) {
    if (tokens.lower[i] === ',' && tokens.lower[i + 1] === 'according' && tokens.lower[i + 2] === 'to') marks.add(i);
  }
  return (i) => marks.has(i);
};

const endsClause = (scene: Scene, cue: VerbCue): boolean => {
  const next = scene.tokens.lower[cue.last + 1];
  return next === undefined || isMark(scene, cue.last + 1) || isTimeWord(next) || scene.tags[cue.last + 1] === ADP;
};

/** “A plan,” she said, is ...: the words before an interrupted sentence belong to the content too. */
const withLeadingQuote = (scene: Scene, cue: VerbCue, left: Range | null, content: Range, first: number): Range[] => {
  if (!left || left.first <= first) return [content];
  const { tokens } = scene;
  const before = left.first - 1;
  if (scene.quoteOf[before]! >= 0 && tokens.lower[content.first - 1] === ',')
    return [...leftContent(scene, before, first), content];
  if (scene.quoteOf[before]! >= 0 && content.first > cue.last + 1)
    return [...leftContent(scene, before, first), content];
  if (scene.quoteOf[before]! >= 0 && scene.quoteOf[content.first]! >= 0)
    return [...leftContent(scene, before, first), content];
  return [content];
};

/** "..., X said." and "..., X said, ...": the content is before, and after the interruption. */
const readParenthetical = (scene: Scene, cue: VerbCue, left: Range, first: number, limit: number): Found | null => {
  const sense = cue.senses.find((one) => one.entry.takes.includes('quote') || one.entry.takes.includes('clause'));
  if (!sense || cue.infinitive) return null;
  const content = leftContent(scene, left.first - 1, first);
  if (!content.length) return null;
  const pieces = [...content, ...resumed(scene, cue.last + 1, limit)];
  return {
    source: [left],
    cue: [{ first: cue.first, last: cue.last }],
    content: pieces,
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:after`,
    score: 0.88,
  };
};

/** What goes on after an interruption: ", she said, was safe" or ", he said, “and ...”. */
const resumed = (scene: Scene, from: number, limit: number): Range[] => {
  const { tokens } = scene;
  let i = from;
  while (i <= limit && i < from + 25 && tokens.lower[i] !== ',' && !isDash(scene, i) && scene.quoteOf[i]! < 0) i++;
  if (i > limit || i >= from + 25) return [];
  const start = scene.quoteOf[i]! >= 0 ? i : i + 1;
  if (start > limit || isDash(scene, i)) return scene.quoteOf[start]! >= 0 ? pieceFrom(scene, start, limit) : [];
  if (scene.tags[start] === VBG && scene.quoteOf[start]! < 0) return [];
  if (
    tokens.lower[start] === 'according' ||
    (tokens.lower[start] === 'and' && scene.language.cues.verbs.has(tokens.lower[start + 1]!))
  )
    return [];
  return pieceFrom(scene, start, limit);
};

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

/** The quotations of the paragraphs before that this one goes on from. */
const chained = (scene: Scene, q: number): Range[] => {
  const ranges: Range[] = [];
  for (let at = scene.quotations[q]!.continues; at !== null; at = scene.quotations[at]!.continues) {
    ranges.unshift({ first: scene.quotations[at]!.open, last: scene.quotations[at]!.close });
  }
  return ranges;
};

/** “...,” said Ann Doe, a spokeswoman. */
const readInverted = (scene: Scene, cue: VerbCue, first: number, last: number, limit: number): Found | null => {
  const { tokens } = scene;
  const before = cue.first - 1;
  const sense = cue.senses.find((one) => one.entry.takes.includes('quote'));
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
  const content = leftContent(scene, before, first);
  if (!content.length) return null;
  const pieces = [...content, ...resumed(scene, subject.last + 1, sentenceEnd(scene, last))];
  return {
    source: [subject],
    cue: [{ first: cue.first, last: cue.last }],
    content: pieces,
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:inverted`,
    score: 0.9,
  };
};

/** "is expected to", "it is believed that", "was criticised by". */
const readPassive = (
  scene: Scene,
  cue: VerbCue,
  first: number,
  limit: number,
  floor: number,
  later: readonly VerbCue[],
): Found | null => {
  const { tokens, language } = scene;
  const left = phraseEndingAt(scene, cue.first - 1, floor);
  if (!left) return null;
  for (let i = cue.last + 1; i <= Math.min(limit, cue.last + 12); i++) {
    if (tokens.lower[i] !== 'by') continue;
    const agent = phraseStartingAt(scene, i + 1, limit);
    const sense =
      cue.senses.find((one) => one.entry.act === 'stance' || one.entry.takes.includes('clause')) ?? cue.senses[0]!;
    if (!agent || scene.tags[agent.first] === VBG) return null;
    return {
      source: [agent],
      cue: [{ first: cue.first, last: cue.last }],
      content: [left],
      act: sense.entry.act,
      rule: `verb:${sense.entry.name}:passive`,
      score: 0.4,
    };
  }
  if (!language.cues.passives.has(tokens.lower[cue.verb]!)) return null;
  const next = tokens.lower[cue.last + 1];
  const impersonal = tokens.lower[left.first] === 'it' && left.last === left.first;
  if (next !== 'to' && next !== 'that' && !(impersonal && next !== undefined)) return null;
  const end = contentEnd(scene, cue.last + 1, limit, cutBefore(scene, cue, later));
  const rest = tidyContent(scene, { first: cue.last + 1, last: end });
  if (!rest) return null;
  const cueRange = impersonal ? { first: left.first, last: cue.last } : { first: cue.first, last: cue.last };
  return {
    source: [],
    cue: [cueRange],
    content: impersonal ? [rest] : [left, rest],
    act: 'thought',
    rule: 'passive',
    score: 0.7,
  };
};

/** "The army appears to have left": subject and rest are what is said. */
const readSourceless = (
  scene: Scene,
  cue: VerbCue,
  sense: VerbSense,
  subject: readonly Range[],
  at: number,
  limit: number,
  later: readonly VerbCue[],
): Found | null => {
  const end = contentEnd(scene, at, limit, cutBefore(scene, cue, later));
  const rest = tidyContent(scene, { first: at, last: end });
  return rest && subject.length === 1 && subject[0]!.last < cue.first
    ? {
        source: [],
        cue: [{ first: cue.first, last: cue.last }],
        content: [subject[0]!, rest],
        act: sense.entry.act,
        rule: `verb:${sense.entry.name}`,
        score: 0.5,
      }
    : null;
};
