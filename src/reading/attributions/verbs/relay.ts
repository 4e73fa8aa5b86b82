import type { Range, Scene } from '../../scene.ts';
import { contentEnd, lookAhead, sentenceEnd, tidyContent } from '../contents.ts';
import type { VerbCue } from '../cues.ts';
import type { Found } from '../found.ts';
import { phraseEndingAt } from '../phrases/ending.ts';
import { phraseStartingAt } from '../phrases/starting.ts';
import { clauseFloor } from './subject.ts';

/** "The Courier quoted a guard as saying that ...", "... reported Ann Doe, saying ...": one account within another. */
export const readRelay = (
  scene: Scene,
  outer: VerbCue,
  cue: VerbCue,
  before: readonly Range[],
  first: number,
  last: number,
): [Found, Found] | null => {
  const { tokens } = scene;
  if (!cue.gerund || !relays.has(outer.senses[0]!.lemma)) return null;
  if (outer.passive) return readPassiveRelay(scene, outer, cue, first, last);
  let end = cue.first - 1;
  if (tokens.lower[end] === 'as') end--;
  if (tokens.lower[end] === ',') end--;
  const speaker = phraseStartingAt(scene, outer.last + 1, end);
  if (!speaker || speaker.last !== end) return null;
  const left = phraseEndingAt(scene, outer.first - 1, clauseFloor(scene, outer.first, first));
  const source = left ? [left] : before;
  if (!source.length) return null;
  const limit = sentenceEnd(scene, last);
  const ahead = lookAhead(scene, cue.last + 1, limit);
  const content = tidyContent(scene, { first: ahead.at, last: contentEnd(scene, ahead.at, limit, () => false) });
  if (!content) return null;
  return [
    {
      source,
      cue: [{ first: outer.first, last: outer.last }],
      content: [{ first: speaker.first, last: content.last }],
      act: 'speech',
      rule: 'relay',
      score: 0.8,
    },
    {
      source: [speaker],
      cue: [{ first: cue.first, last: cue.last }],
      content: [content],
      act: 'speech',
      rule: 'relay:said',
      score: 0.8,
    },
  ];
};

const relays: ReadonlySet<string> = new Set(['report', 'quote', 'cite']);

/** "A guard was quoted (by the Courier) as saying that ...". */
const readPassiveRelay = (
  scene: Scene,
  outer: VerbCue,
  cue: VerbCue,
  first: number,
  last: number,
): [Found, Found] | null => {
  const { tokens } = scene;
  const speaker = phraseEndingAt(scene, outer.first - 1, clauseFloor(scene, outer.first, first));
  if (!speaker || tokens.lower[cue.first - 1] !== 'as') return null;
  const by = tokens.lower[outer.last + 1] === 'by' ? phraseStartingAt(scene, outer.last + 2, cue.first - 2) : null;
  const limit = sentenceEnd(scene, last);
  const ahead = lookAhead(scene, cue.last + 1, limit);
  const content = tidyContent(scene, { first: ahead.at, last: contentEnd(scene, ahead.at, limit, () => false) });
  if (!content) return null;
  return [
    {
      source: by ? [by] : [],
      cue: [{ first: outer.first, last: outer.last }],
      content: [speaker, { first: cue.first, last: content.last }],
      act: 'speech',
      rule: 'relay:passive',
      score: 0.75,
    },
    {
      source: [speaker],
      cue: [{ first: cue.first, last: cue.last }],
      content: [content],
      act: 'speech',
      rule: 'relay:said',
      score: 0.8,
    },
  ];
};
