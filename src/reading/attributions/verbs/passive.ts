import type { VerbSense } from '../../../language/language.ts';
import { VBG } from '../../../learn/tags.ts';
import { isMark, type Range, type Scene } from '../../scene.ts';
import { contentEnd, lookAhead, tidyContent } from '../contents.ts';
import type { VerbCue } from '../cues.ts';
import type { Found } from '../found.ts';
import { phraseEndingAt } from '../phrases/ending.ts';
import { phraseStartingAt } from '../phrases/starting.ts';
import { isTimeWord } from '../phrases/words.ts';
import { leftContent } from './before.ts';
import { cutBefore } from './cut.ts';

/** "is expected to", "it is believed that", "was criticised by". */
export const readPassive = (
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
    if (tokens.lower[i] !== 'by' || isTimeWord(tokens.lower[i + 1] ?? '')) continue;
    const agent = phraseStartingAt(scene, i + 1, limit);
    const sense =
      cue.senses.find((one) => one.entry.act === 'stance' || one.entry.takes.includes('clause')) ?? cue.senses[0]!;
    if (!agent || scene.tags[agent.first] === VBG) return null;
    return {
      source: [agent],
      cue: [{ first: cue.first, last: cue.last }],
      content: [left, ...restAfter(scene, agent.last + 1, limit, cutBefore(scene, cue, later))],
      act: sense.entry.act,
      rule: `verb:${sense.entry.name}:passive`,
      score: 0.4,
    };
  }
  if (!language.cues.passives.has(tokens.lower[cue.verb]!)) return null;
  const next = tokens.lower[cue.last + 1];
  const impersonal = tokens.lower[left.first] === 'it' && left.last === left.first;
  const verb = tokens.lower[cue.verb]!;
  if (
    impersonal &&
    (cue.last >= limit || isMark(scene, cue.last + 1) || isTimeWord(tokens.lower[cue.last + 1]!)) &&
    tokens.lower[left.first - 1] === ','
  ) {
    const content = leftContent(scene, left.first - 1, first);
    return content.length
      ? {
          source: [],
          cue: [{ first: left.first, last: cue.last }],
          content,
          act: 'speech',
          rule: 'passive:after',
          score: 0.7,
        }
      : null;
  }
  if (
    next !== 'to' &&
    next !== 'that' &&
    !(verb === 'accused' && next === 'of') &&
    !(impersonal && next !== undefined) &&
    !told.has(verb)
  )
    return null;
  const from = told.has(verb) ? lookAhead(scene, cue.last + 1, limit) : { at: cue.last + 1, kind: 'to' };
  if (told.has(verb) && from.kind !== 'to' && from.kind !== 'that' && from.kind !== 'clause') return null;
  const end = contentEnd(scene, from.at, limit, cutBefore(scene, cue, later));
  const rest = tidyContent(scene, { first: from.at, last: end });
  if (!rest) return null;
  const cueRange = impersonal ? { first: left.first, last: cue.last } : { first: cue.first, last: cue.last };
  return {
    source: [],
    cue: [cueRange],
    content: impersonal ? [rest] : [left, rest],
    act: told.has(verb) || spoken.has(verb) ? 'speech' : 'thought',
    rule: 'passive',
    score: 0.7,
  };
};

/** "was described by the keeper as “a kettle”": what follows the agent is part of what was said. */
const restAfter = (scene: Scene, from: number, limit: number, cut: (i: number) => boolean): Range[] => {
  if (from >= limit || !/^(?:as|of|for|to|that)$/.test(scene.tokens.lower[from]!)) return [];
  const rest = tidyContent(scene, { first: from, last: contentEnd(scene, from, limit, cut) });
  return rest ? [rest] : [];
};

/** Participles of telling: their subject is who was told, and part of what is told. */
const told: ReadonlySet<string> = new Set([
  'told',
  'ordered',
  'advised',
  'warned',
  'urged',
  'asked',
  'instructed',
  'informed',
]);

const spoken: ReadonlySet<string> = new Set([
  'said',
  'reported',
  'alleged',
  'claimed',
  'rumored',
  'rumoured',
  'accused',
  'announced',
]);

/** "The army appears to have left": subject and rest are what is said. */
export const readSourceless = (
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
