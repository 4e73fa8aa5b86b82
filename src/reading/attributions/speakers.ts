import { ADP, DET, isVerb, NOUN, PRON, PROPN } from '../../learn/tags.ts';
import { isDash, isMark, type Range, type Scene } from '../scene.ts';
import { isCapitalised } from '../tokens.ts';
import { contentEnd, sentenceEnd, tidyContent } from './contents.ts';
import type { Found } from './found.ts';

/** No speaker's name before a colon is longer. */
const LONGEST_NAME = 9;

/** A first paragraph of one sentence no longer than this is read as a headline. */
const LONGEST_HEADLINE = 25;

/** Transcript turns "PENCE: ...", headline colons "Minister: no deal", and signatures "“...” – Ann Doe". */
export const bySpeaker = (scene: Scene): Found[] => {
  const { tokens, sentences } = scene;
  const found: Found[] = [];
  sentences.forEach(({ first, last }, s) => {
    const startsBlock = first === 0 || tokens.block[first - 1] !== tokens.block[first];
    const turn = readTurn(scene, first, last, startsBlock);
    if (turn) found.push(turn);
    const signed = readSignature(scene, first, last, s);
    if (signed) found.push(signed);
  });
  return found;
};

const readTurn = (scene: Scene, first: number, last: number, startsBlock: boolean): Found | null => {
  const { tokens, tags } = scene;
  let colon = first;
  while (colon <= last && colon - first <= LONGEST_NAME && tokens.lower[colon] !== ':') colon++;
  if (tokens.lower[colon] !== ':' || colon === first || colon >= last) return null;
  if (!isCapitalised(tokens, first)) return null;
  let names = 0;
  for (let i = first; i < colon; i++) {
    if (isVerb(tags[i]!) && !isCapitalised(tokens, i)) return null;
    if (isMark(scene, i) && !/^[(),.\-–&’']$/.test(tokens.lower[i]!)) return null;
    if (tags[i] === PROPN || tags[i] === NOUN || tags[i] === PRON) names++;
  }
  if (!names) return null;
  const quoted = scene.quoteOf[colon + 1]! >= 0;
  if (!quoted && !isSpeaker(scene, first, colon - 1)) return null;
  const block = tokens.blocks[tokens.block[first]!]!;
  const capitals = tokens.text.slice(tokens.start[first]!, tokens.end[colon - 1]!);
  const transcript = capitals === capitals.toUpperCase() && capitals.length > 1;
  const headline =
    block.kind === 'headline' || (first === 0 && closesBlock(scene, last) && last - first < LONGEST_HEADLINE);
  if (!quoted && !(startsBlock && (transcript || headline))) return null;
  const end =
    transcript || quoted
      ? endOfTurn(scene, colon + 1, transcript)
      : contentEnd(scene, colon + 1, sentenceEnd(scene, last), () => false);
  const content = tidyContent(scene, { first: colon + 1, last: end });
  if (!content) return null;
  const rule = transcript ? 'transcript' : headline ? 'headline-colon' : 'colon';
  return {
    source: [{ first, last: colon - 1 }],
    cue: [{ first: colon, last: colon }],
    content: [content],
    act: 'speech',
    rule,
    score: transcript ? 0.9 : 0.75,
  };
};

/** Whether the words before a colon can speak: a name, or a noun for a person, a body, an outlet or a document. */
const isSpeaker = ({ tokens, tags, language }: Scene, first: number, last: number): boolean => {
  const { people, organisation, outlet, document, titles, agents } = language.sources;
  let head = first;
  while (head < last && tags[head + 1] !== ADP) head++;
  const word = tokens.lower[head]!;
  return (
    tags[head] === PROPN ||
    [people, organisation, outlet, document, titles].some((list) => list.has(word)) ||
    agents.test(word)
  );
};

/** A turn lasts to the end of its paragraph, a quotation after a colon to its closing mark. */
const endOfTurn = (scene: Scene, from: number, transcript: boolean): number => {
  const { tokens } = scene;
  if (!transcript) return scene.quotations[scene.quoteOf[from]!]!.close;
  let end = from;
  while (end + 1 < tokens.count && tokens.block[end + 1] === tokens.block[from]) end++;
  return end;
};

/** “We go on.” – Ann Doe, on the same line or the next. */
const readSignature = (scene: Scene, first: number, last: number, s: number): Found | null => {
  const { tokens, tags } = scene;
  let dash = first;
  if (!isDash(scene, first) && tokens.lower[first] !== '-') {
    const q = scene.quoteOf[first]!;
    if (q < 0) return null;
    dash = scene.quotations[q]!.close + 1;
    if (dash > last || !isDash(scene, dash)) return null;
  }
  const end = sentenceEnd(scene, last);
  if (end <= dash || end - dash > 14 || (tags[dash + 1] !== PROPN && tags[dash + 1] !== NOUN && tags[dash + 1] !== DET))
    return null;
  for (let i = dash + 1; i <= end; i++) if (isVerb(tags[i]!)) return null;
  const before = dash - 1;
  const q = before >= 0 ? scene.quoteOf[before]! : -1;
  if (q < 0 || scene.quotations[q]!.close !== before || (dash === first && s === 0)) return null;
  const content: Range = { first: scene.quotations[q]!.open, last: before };
  return {
    source: [{ first: dash + 1, last: end }],
    cue: [{ first: dash, last: dash }],
    content: [content],
    act: 'speech',
    rule: 'signature',
    score: 0.85,
  };
};

const closesBlock = ({ tokens }: Scene, last: number): boolean =>
  last + 1 >= tokens.count || tokens.block[last + 1] !== tokens.block[last];
