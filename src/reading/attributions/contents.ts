import { ADP, ADV, AUX, CCONJ, DET, isVerb, NOUN, NUM, PRON, PROPN, SCONJ, VBG } from '../../learn/tags.ts';
import { isDash, isFiniteVerb, isMark, quotationAt, type Range, type Scene } from '../scene.ts';
import { phraseStartingAt } from './phrases/starting.ts';
import { isTimeWord } from './phrases/words.ts';

const openers: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'if',
  'how',
  'why',
  'what',
  'when',
  'where',
  'who',
  'which',
]);
const stops: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);
const adjunctHeads: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'via',
  'through',
  'from',
  'to',
  'with',
  'by',
  'about',
  'of',
  'over',
  'under',
  'as',
]);

/** What stands after a cue: at which token the content may begin, and what it begins with. */
export interface Ahead {
  readonly at: number;
  readonly kind: 'quote' | 'that' | 'to' | 'clause' | 'object' | 'end';
  /** Somebody told: "told reporters". */
  readonly hearer: boolean;
}

/** The last token of the sentence that can be content: without its full stop, which is the sentence's own. */
export const sentenceEnd = (scene: Scene, last: number): number => {
  let end = last;
  while (end > 0 && isMark(scene, end) && stops.has(scene.tokens.lower[end]!) && scene.quoteOf[end]! < 0) end--;
  return end;
};

/** Skips "on Monday", "in a statement", "to reporters" and the like. */
const skipAdjuncts = (scene: Scene, from: number, limit: number): number => {
  const { tokens, tags } = scene;
  let i = from;
  for (let guard = 0; guard < 6 && i <= limit; guard++) {
    const word = tokens.lower[i]!;
    if (isTimeWord(word) && word !== 'so') {
      i++;
      while (i <= limit && (isTimeWord(tokens.lower[i]!) || tags[i] === NUM) && tokens.lower[i] !== 'may') i++;
    } else if (tags[i] === ADP && adjunctHeads.has(word)) {
      const phrase = phraseStartingAt(scene, i + 1, limit);
      if (!phrase || scene.quoteOf[phrase.last]! !== scene.quoteOf[i]!) return i;
      i = phrase.last + 1;
    } else if (tags[i] === ADV && isTimeWord(word)) i++;
    else break;
  }
  return i;
};

/** Looks past a cue that ends before `from`: what does it introduce? */
export const lookAhead = (scene: Scene, from: number, limit: number): Ahead => {
  const { tokens } = scene;
  const plain = startAt(scene, from, limit);
  if (plain && plain.kind !== 'object' && plain.kind !== 'clause') return { ...plain, hearer: false };
  // A "that" or a quotation with nothing but noun phrases before it: "said on Monday in a letter to staff that".
  const far = farOpener(scene, from, limit);
  if (far > from) {
    const ahead = startAt(scene, far, limit);
    if (ahead && ahead.kind !== 'end') {
      const first = skipAdjuncts(scene, from, limit);
      return { ...ahead, hearer: first < far && tokens.lower[first] !== ',' && !isMark(scene, first) };
    }
  }
  const at = skipAdjuncts(scene, from, limit);
  if (at > from) {
    const ahead = startAt(scene, at, limit);
    if (!ahead || ahead.kind === 'end') return { at: from, kind: 'end', hearer: false };
    return ahead.kind === 'object' && scene.tags[from] === ADP
      ? { at: from, kind: 'end', hearer: false }
      : { ...ahead, hearer: false };
  }
  return plain ? { ...plain, hearer: false } : { at: from, kind: 'end', hearer: false };
};

const startAt = (scene: Scene, i: number, limit: number): Omit<Ahead, 'hearer'> | null => {
  const { tokens, tags } = scene;
  if (i > limit) return { at: i, kind: 'end' };
  const word = tokens.lower[i]!;
  if (quotationAt(scene, i)) return { at: i, kind: 'quote' };
  if ((word === ':' || word === ',') && i < limit && quotationAt(scene, i + 1)) return { at: i + 1, kind: 'quote' };
  if (word === ':' && i < limit) return { at: i + 1, kind: 'quote' };
  if (word === ',' && tokens.lower[i + 1] === 'that') return { at: i + 1, kind: 'that' };
  const inserted = word === ',' && tags[i + 1] === VBG ? insertionEnd(scene, i, limit) : -1;
  if (inserted > 0) return startAt(scene, inserted, limit);
  if (
    isMark(scene, i) &&
    word !== '$' &&
    word !== '£' &&
    word !== '€' &&
    word !== '#' &&
    word !== '@' &&
    !/^[@#]\w/.test(word)
  )
    return { at: i, kind: 'end' };
  if (openers.has(word) && !(word === 'that' && tags[i + 1] === NOUN && !clauseAt(scene, i, limit)))
    return { at: i, kind: 'that' };
  if (word === 'to' && i < limit && (isVerb(tags[i + 1]!) || tags[i + 1] === AUX || tags[i + 1] === ADV))
    return { at: i, kind: 'to' };
  if (tags[i] === CCONJ) return { at: i, kind: 'end' };
  if (tags[i] === ADP || (tags[i] === ADV && !clauseAt(scene, i, limit))) return null;
  return { at: i, kind: clauseAt(scene, i, limit) ? 'clause' : 'object' };
};

/** "said, citing rescuers, that ...": past what is put in, if a content follows it; else -1. */
const insertionEnd = ({ tokens, quoteOf }: Scene, comma: number, limit: number): number => {
  for (let i = comma + 1; i < Math.min(limit, comma + 12); i++) {
    if (tokens.lower[i] === ',') return tokens.lower[i + 1] === 'that' || quoteOf[i + 1]! >= 0 ? i + 1 : -1;
  }
  return -1;
};

/** Whether a subject and its finite verb stand here: "the bridge, built in 1990, was safe". */
const clauseAt = (scene: Scene, from: number, limit: number): boolean => {
  const { tokens, tags } = scene;
  let nouns = false;
  for (let i = from; i <= Math.min(limit, from + 30); i++) {
    const tag = tags[i]!;
    const word = tokens.lower[i]!;
    if (isFiniteVerb(tag) || tag === AUX) return nouns;
    if (word === 'who' || word === 'which' || (word === 'that' && i > from && nouns)) return false;
    if (word === ';' || word === ':' || stops.has(word)) return false;
    if (tag === NOUN || tag === PROPN || tag === PRON || tag === NUM || tag === DET || tag === VBG) nouns = true;
    if (word === ',' && !commaPair(scene, i, limit)) return false;
    if (word === 'to' && isVerb(tags[i + 1] ?? 0)) return false;
    if (isVerb(tag) && tag !== VBG && i > from && !nouns) return false;
  }
  return false;
};

const commaPair = ({ tokens }: Scene, comma: number, limit: number): boolean => {
  for (let i = comma + 1; i <= Math.min(limit, comma + 15); i++) if (tokens.lower[i] === ',') return true;
  return false;
};

/** The next "that", quotation or "to" with a verb, if only noun phrases and adjuncts stand before it; else -1. */
const farOpener = (scene: Scene, from: number, limit: number): number => {
  const { tokens, tags } = scene;
  for (let i = from; i <= Math.min(limit, from + 22); i++) {
    const word = tokens.lower[i]!;
    if (quotationAt(scene, i)) return sentenceLike(scene, i) ? i : -1;
    const next = tags[i + 1] ?? 0;
    // "a group that has attacked": a relative clause describes the noun before it.
    if (word === 'that' && (isFiniteVerb(next) || next === AUX)) return -1;
    const opens = word === 'that' && i > from && (next !== NOUN || clauseAt(scene, i + 1, limit));
    if (opens || word === 'whether') return tags[i] === DET && !clauseAt(scene, i + 1, limit) ? -1 : i;
    if (word === ':' && i < limit) return i;
    if (
      isFiniteVerb(tags[i]!) ||
      tags[i] === AUX ||
      isVerb(tags[i]!) ||
      word === ';' ||
      (tags[i] === CCONJ && word !== 'and')
    )
      return -1;
    if (isDash(scene, i) || stops.has(word)) return -1;
  }
  return -1;
};

/** A quotation that could stand alone, rather than a word or two in scare quotes. */
const sentenceLike = (scene: Scene, open: number): boolean => {
  const quotation = quotationAt(scene, open);
  if (!quotation) return false;
  const before = scene.tokens.lower[open - 1];
  return quotation.close - open > 5 || before === ',' || before === ':';
};

/** Where a content that begins at `from` ends. `cut` says before which tokens it must end (the cue of another clause). */
export const contentEnd = (scene: Scene, from: number, limit: number, cut: (i: number) => boolean): number => {
  if (from > limit) return limit;
  const { tokens } = scene;
  const opened = quotationAt(scene, from);
  let i = from;
  if (opened) {
    if (endsQuotedContent(scene, opened.close, limit)) return opened.close;
    i = opened.close + 1;
  }
  let end = Math.max(i - 1, from);
  while (i <= limit) {
    const word = tokens.lower[i]!;
    const inner = quotationAt(scene, i);
    if (inner) {
      if (inner.close >= limit) return inner.close;
      end = inner.close;
      i = inner.close + 1;
      continue;
    }
    if (word === ';' && i > from) return end;
    if (isDash(scene, i) && i > from) {
      const close = closingDash(scene, i, limit);
      if (close < 0) return end;
    }
    if (i > from && cut(i)) return trimEnd(scene, from, i - 1);
    if (!isMark(scene, i) || word === ')' || word === ']' || word === '%' || word === '”') end = i;
    i++;
  }
  return end;
};

/**
 * Where a content that is a noun phrase ends: at the comma, or before the next clause. "condemned [the law] and said";
 * a list and what stands in quotation marks go on.
 */
export const objectEnds = (scene: Scene, i: number, limit: number): boolean => {
  const { tokens, tags } = scene;
  if (scene.quoteOf[i]! >= 0 || i >= limit) return false;
  const next = i + 1;
  if (tokens.lower[i] === ',') {
    if (isMark(scene, next) || tags[next] === CCONJ)
      return tags[next] !== CCONJ || clauseFollows(scene, next + 1, limit);
    return !listGoesOn(scene, next, limit);
  }
  return tags[i] === CCONJ && clauseFollows(scene, next, limit);
};

const clauseFollows = (scene: Scene, from: number, limit: number): boolean => {
  const { tags, tokens } = scene;
  if (isFiniteVerb(tags[from]!)) return true;
  for (let i = from; i <= Math.min(limit, from + 7); i++) {
    if (isFiniteVerb(tags[i]!) || tags[i] === AUX)
      return tokens.lower[i - 1] !== 'that' && tokens.lower[i - 1] !== 'who';
    if (isMark(scene, i) || tags[i] === CCONJ || tokens.lower[i] === 'that' || tokens.lower[i] === 'who') return false;
  }
  return false;
};

/** "the dam, the bridge and the road": another comma or "and" comes before any verb. */
const listGoesOn = (scene: Scene, from: number, limit: number): boolean => {
  const { tags, tokens } = scene;
  for (let i = from; i <= Math.min(limit, from + 8); i++) {
    if (tags[i] === CCONJ) return tokens.lower[i] !== 'but' && !clauseFollows(scene, i + 1, limit);
    if (isVerb(tags[i]!) || tags[i] === AUX || tags[i] === SCONJ || tags[i] === ADP) return false;
  }
  return false;
};

/** Whether a content that is a quotation ends with its closing mark: “..., ” or the end of the sentence. */
const endsQuotedContent = (scene: Scene, close: number, limit: number): boolean => {
  if (close >= limit) return true;
  const { tokens } = scene;
  const inner = tokens.lower[close - 1]!;
  const next = tokens.lower[close + 1]!;
  return inner === ',' || stops.has(inner) || next === ',' || next === ';' || isDash(scene, close + 1);
};

const closingDash = (scene: Scene, dash: number, limit: number): number => {
  for (let i = dash + 1; i <= Math.min(limit, dash + 30); i++) if (isDash(scene, i)) return i;
  return -1;
};

const closing = /^(?:[”"’')\]%»]|''|’’)$/;

const trimEnd = (scene: Scene, from: number, last: number): number => {
  const q = scene.quoteOf[last]!;
  if (q >= 0 && scene.quotations[q]!.close === last) return last;
  let end = last;
  while (end > from && ((isMark(scene, end) && !closing.test(scene.tokens.lower[end]!)) || scene.tags[end] === CCONJ))
    end--;
  return end;
};

/** The range without marks at its edges that are no part of it; null if nothing is left. */
export const tidyContent = (scene: Scene, range: Range): Range | null => {
  let { first } = range;
  while (
    first <= range.last &&
    isMark(scene, first) &&
    !quotationAt(scene, first) &&
    !/^[($£€#@“‘«]/.test(scene.tokens.lower[first]!)
  )
    first++;
  if (first > range.last) return null;
  return { first, last: trimEnd(scene, first, range.last) };
};
