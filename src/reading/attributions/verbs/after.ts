import { CCONJ } from '../../../learn/tags.ts';
import { quotationAt, type Range, type Scene } from '../../scene.ts';
import { contentEnd, tidyContent } from '../contents.ts';
import type { VerbCue } from '../cues.ts';
import type { Found } from '../found.ts';

/** "She added:" at the end of its paragraph, with the quotation in the next. */
export const readAnnounced = (scene: Scene, cue: VerbCue, left: Range, last: number): Found | null => {
  const { tokens } = scene;
  const sense = cue.senses.find((one) => one.entry.takes.includes('quote'));
  const quotation = quotationAt(scene, last + 1);
  if (tokens.lower[last] !== ':' || !sense || !quotation || last - cue.last > 12) return null;
  return {
    source: [left],
    cue: [{ first: cue.first, last: cue.last }],
    content: [{ first: quotation.open, last: quotation.close }],
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:announced`,
    score: 0.88,
  };
};

/** "As The Courier reported, the bridge is shut": what follows the comma is said. */
export const readAs = (
  scene: Scene,
  cue: VerbCue,
  left: Range,
  comma: number,
  first: number,
  limit: number,
): Found | null => {
  const { tokens, tags } = scene;
  const as = left.first - 1;
  const begins = as === first || (as === first + 1 && tags[first] === CCONJ);
  if (!begins || tokens.lower[as] !== 'as' || tokens.lower[comma] !== ',') return null;
  const sense = cue.senses.find((one) => one.entry.takes.includes('clause'));
  const content =
    sense && tidyContent(scene, { first: comma + 1, last: contentEnd(scene, comma + 1, limit, () => false) });
  if (!content) return null;
  return {
    source: [left],
    cue: [{ first: cue.first, last: cue.last }],
    content: [content],
    act: sense.entry.act,
    rule: `verb:${sense.entry.name}:as`,
    score: 0.7,
  };
};

/** "Asked whether the dam was safe, she said": nobody is named for the question. */
export const readAsked = (scene: Scene, cue: VerbCue, first: number, limit: number): Found | null => {
  const { tokens } = scene;
  const before = cue.first - 1;
  const starts = cue.first === first || tokens.lower[before] === ',' || tokens.lower[before] === 'when';
  if (
    !starts ||
    cue.first !== cue.verb ||
    !cue.senses.some((sense) => sense.lemma === 'ask') ||
    tokens.lower[cue.verb] !== 'asked'
  )
    return null;
  const about = tokens.lower[cue.last + 1] === 'about';
  const from = cue.last + (about ? 2 : 1);
  const end = contentEnd(scene, from, limit, (i) => tokens.lower[i] === ',');
  const content = tidyContent(scene, { first: from, last: end });
  return (
    content && {
      source: [],
      cue: [{ first: cue.first, last: about ? from - 1 : cue.last }],
      content: [content],
      act: 'speech',
      rule: 'asked',
      score: 0.6,
    }
  );
};
