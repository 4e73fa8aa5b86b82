import { AUX, PROPN } from '../../learn/tags.ts';
import { isFiniteVerb, type Range, type Scene } from '../scene.ts';
import type { Found } from './found.ts';
import { phraseEndingAt } from './phrases/ending.ts';

/**
 * Quotations that no rule has tied to anybody, each a sentence or more of its own. In the paragraph of an attribution with
 * a quotation they go on with it; alone in the next paragraph they are the last speaker's, with no words to say so.
 */
export const giveBareQuotations = (scene: Scene, found: readonly Found[]): Found[] => {
  const { tokens, quotations } = scene;
  const sorted = [...found].sort((a, b) => start(a) - start(b));
  const taken = new Uint8Array(tokens.count);
  for (const one of sorted) for (const { first, last } of one.content) taken.fill(1, first, last + 1);
  const added: Found[] = [];
  const grown = new Map<Found, Range[]>();
  let next = 0;
  let last: Found | null = null;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    while (next < sorted.length && start(sorted[next]!) < quotation.open) {
      if (quotes(scene, sorted[next]!)) last = sorted[next]!;
      next++;
    }
    if (
      taken.subarray(quotation.open, quotation.close + 1).includes(1) ||
      !standsAlone(scene, quotation.open, quotation.close)
    )
      continue;
    const piece = { first: quotation.open, last: quotation.close };
    const subject =
      !last || scene.sentenceOf[end(last)]! < scene.sentenceOf[quotation.open]! - 1
        ? subjectBefore(scene, quotation.open)
        : null;
    if (subject) {
      const told: Found = {
        source: [subject],
        cue: [],
        content: [piece],
        act: 'speech',
        rule: 'bare-quotation:subject',
        score: 0.5,
      };
      added.push(told);
      last = told;
      continue;
    }
    if (!last) continue;
    const distance = tokens.block[quotation.open]! - tokens.block[end(last)]!;
    if (distance === 0) grown.set(last, [...(grown.get(last) ?? []), piece]);
    else if (distance === 1 && quotation.continues !== null) grown.set(last, [...(grown.get(last) ?? []), piece]);
    else if (distance === 1 && opensBlock(scene, quotation.open) && closesBlock(scene, quotation.close)) {
      const bare: Found = { source: [], cue: [], content: [piece], act: 'speech', rule: 'bare-quotation', score: 0.5 };
      added.push(bare);
      last = bare;
    }
  }
  return [
    ...sorted.map((one) => (grown.has(one) ? { ...one, content: [...one.content, ...grown.get(one)!] } : one)),
    ...added,
  ];
};

/** Who the sentence right before, in the same paragraph, is about: "The gardener disagreed. “Two centimetres.”" */
const subjectBefore = (scene: Scene, open: number): Range | null => {
  const { tokens, tags, sentences, sentenceOf } = scene;
  const before = sentences[sentenceOf[open]! - 1];
  if (!before || tokens.block[before.first] !== tokens.block[open]) return null;
  for (let i = before.first; i <= before.last; i++) {
    if (scene.quoteOf[i]! >= 0) return null;
    if (!isFiniteVerb(tags[i]!) && tags[i] !== AUX) continue;
    const subject = phraseEndingAt(scene, i - 1, before.first);
    const name =
      subject &&
      (tags[subject.last] === PROPN ||
        tags[subject.first] === PROPN ||
        /^(?:he|she)$/.test(tokens.lower[subject.first]!));
    return name ? subject : null;
  }
  return null;
};

const start = (found: Found): number =>
  [...found.content, ...found.cue].reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY);
const end = (found: Found): number =>
  [...found.content, ...found.cue].reduce((most, { last }) => Math.max(most, last), -1);

const quotes = (scene: Scene, found: Found): boolean =>
  (found.act === 'speech' || found.act === 'writing') &&
  found.content.some(({ first, last }) => scene.quoteOf[first]! >= 0 || scene.quoteOf[last]! >= 0);

/** Begins where a sentence begins and ends where one ends. */
const standsAlone = ({ sentences, sentenceOf }: Scene, open: number, close: number): boolean =>
  sentences[sentenceOf[open]!]!.first === open && sentences[sentenceOf[close]!]!.last - close <= 1;

const opensBlock = ({ tokens }: Scene, i: number): boolean => i === 0 || tokens.block[i - 1] !== tokens.block[i];
const closesBlock = ({ tokens }: Scene, i: number): boolean =>
  i + 1 >= tokens.count || tokens.block[i + 1] !== tokens.block[i];
