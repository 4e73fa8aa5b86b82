import { ADP, AUX, CCONJ, VBN } from '../../../learn/tags.ts';
import { isFiniteVerb, isMark, type Scene } from '../../scene.ts';
import type { VerbCue } from '../cues.ts';
import { phraseEndingAt } from '../phrases/ending.ts';
import { isTimeWord } from '../phrases/words.ts';
import { clauseFloor } from './subject.ts';

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
export const cutBefore = (scene: Scene, cue: VerbCue, later: readonly VerbCue[]): ((i: number) => boolean) => {
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
      (tags[next.verb] === tags[cue.verb] || tags[next.verb] === VBN) &&
      (isFiniteVerb(tags[cue.verb]!) || tags[cue.verb] === VBN) &&
      next.senses.some((sense) => !sense.entry.weak)
    )
      marks.add(joint);
    else {
      const subject = phraseEndingAt(scene, joint, Math.max(cue.last + 1, clauseFloor(scene, start, cue.last + 1)));
      if (!subject) continue;
      const opener = subject.first - 1;
      const speaks = next.senses.some((sense) => sense.entry.takes.includes('quote'));
      if (tokens.lower[opener] === ',' && (cue.gerund || (speaks && endsClause(scene, next)))) marks.add(opener);
      else if (tags[opener] === CCONJ && tokens.lower[opener - 1] === ',' && speaks) marks.add(opener - 1);
    }
  }
  for (let i = cue.last + 1; i < tokens.count && tokens.block[i] === tokens.block[cue.verb] && i < cue.last + 80; i++) {
    if (tokens.lower[i] === ',' && tokens.lower[i + 1] === 'according' && tokens.lower[i + 2] === 'to') marks.add(i);
  }
  // "The brigade, which says it was elsewhere, rejected": a relative clause ends at its comma.
  const relative = tokens.lower[cue.first - 1] === 'which' || tokens.lower[cue.first - 1] === 'who';
  const closes = (i: number): boolean =>
    relative && tokens.lower[i] === ',' && i + 1 < tokens.count && (isFiniteVerb(tags[i + 1]!) || tags[i + 1] === AUX);
  return (i) => marks.has(i) || closes(i);
};

const endsClause = (scene: Scene, cue: VerbCue): boolean => {
  const next = scene.tokens.lower[cue.last + 1];
  return next === undefined || isMark(scene, cue.last + 1) || isTimeWord(next) || scene.tags[cue.last + 1] === ADP;
};
