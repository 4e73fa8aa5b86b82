import type { Model } from '../src/learn/model.ts';
import type { Action, Party } from '../src/record/action.ts';
import type { Reading } from '../src/record/reading.ts';
import type { Span } from '../src/record/span.ts';
import { type GoldAction, type GoldActions, type GoldParty, type Half, loadActions } from './gold/actions.ts';
import { parserTable } from './parser.ts';
import { readTexts } from './readings.ts';

const small = /^(?:the|a|an|its|his|her|their|this|that)$/i;
const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) => !small.test(word));

/**
 * Whether two phrases name the same party: half of all their words are shared, articles left out, or one goes on where the other
 * ends ("a checkpoint", "a checkpoint near the town") and names no second party.
 */
export const alike = (one: string, other: string): boolean => {
  const [short, long] = [wordsIn(one), wordsIn(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (short.length > 0 && short.every((word, i) => word === long[i]) && long[short.length] !== 'and') return true;
  const [a, b] = [new Set(short), new Set(long)];
  return (
    a.size > 0 && 2 * a.intersection(b).size >= a.union(b).size && !(long.includes('and') && !short.includes('and'))
  );
};

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

const samePerson = ({ document: { text } }: Reading, gold: GoldParty | null, found: Party | null): boolean =>
  gold === null || found === null ? gold === found : alike(gold.words, wordsOf(text, found.words));

/** Counts of what was found and what should have been. */
export interface ActionScore {
  passages: number;
  claims: number;
  quiet: number;
  /** Passages without an action in which one was found. */
  disturbed: number;
  gold: number;
  found: number;
  /** Right in type; in both parties; in type and both. */
  type: number;
  parties: number;
  all: number;
  /** Of those right in type: right in mode, in stance, and of the parties with a name those tied to its entity. */
  mode: number;
  stance: number;
  named: number;
  entity: number;
}

/** Each action of the gold set against the finding whose trigger shares its first word. */
export const scoreActions = (gold: readonly GoldActions[], readings: readonly Reading[]): ActionScore => {
  const score: ActionScore = {
    passages: gold.length,
    claims: 0,
    quiet: 0,
    disturbed: 0,
    gold: 0,
    found: 0,
    type: 0,
    parties: 0,
    all: 0,
    mode: 0,
    stance: 0,
    named: 0,
    entity: 0,
  };
  gold.forEach(({ text, actions }, i) => {
    const reading = readings[i]!;
    score.claims += reading.claims.length;
    score.gold += actions.length;
    score.found += reading.actions.length;
    if (!actions.length) {
      score.quiet++;
      if (reading.actions.length) score.disturbed++;
    }
    for (const one of actions) {
      const found = matching(text, one, reading.actions);
      if (!found) continue;
      const parties = samePerson(reading, one.actor, found.actor) && samePerson(reading, one.target, found.target);
      if (parties) score.parties++;
      if (found.type !== one.type) continue;
      score.type++;
      if (parties) score.all++;
      if (found.mode === one.mode) score.mode++;
      if (found.stance === one.stance) score.stance++;
      for (const side of ['actor', 'target'] as const) {
        const party = one[side];
        if (!party || !found[side] || (party.name === null && !isName(party.words))) continue;
        score.named++;
        const name = reading.entities.find(({ id }) => id === found[side]?.entity)?.name;
        if (name && (party.name === null ? party.words.includes(name) : party.name === name)) score.entity++;
      }
    }
  });
  return score;
};

const matching = (text: string, { trigger }: GoldAction, found: readonly Action[]): Action | undefined =>
  found.find(({ words }) => {
    const own = wordsIn(wordsOf(text, words));
    return wordsIn(trigger).some((word) => own.includes(word));
  });

/** "Norland", "the Lake Council": every word has a capital. */
const isName = (words: string): boolean => wordsIn(words).every((word) => /^\p{Lu}/u.test(word));

const percent = (part: number, all: number): string => (all ? ((100 * part) / all).toFixed(1) : '–').padStart(6);
const f1 = (right: number, { gold, found }: ActionScore): string =>
  `${percent(right, found)}${percent(right, gold)}${percent(2 * right, gold + found)}`;

export const actionsTable = (halves: Readonly<Record<string, ActionScore>>): string =>
  Object.entries(halves)
    .map(([name, score]) =>
      [
        `${name}: ${score.passages} passages, ${score.claims} claims, ${score.gold} actions, ${score.found} found`,
        '                            P     R    F1',
        `  type                 ${f1(score.type, score)}`,
        `  both parties         ${f1(score.parties, score)}`,
        `  type and both parties${f1(score.all, score)}`,
        `  of those right in type: mode ${percent(score.mode, score.type)}, stance ${percent(score.stance, score.type)}`,
        `  named parties tied to the entity of that name: ${score.entity} of ${score.named}`,
        `  passages without an action in which one was found: ${score.disturbed} of ${score.quiet}`,
      ].join('\n'),
    )
    .join('\n\n');

export const actionsReport = async (model: Model): Promise<string> => {
  const halves: Record<string, ActionScore> = {};
  for (const half of ['develop', 'measure'] satisfies Half[]) {
    const gold = loadActions(half);
    const readings = await readTexts(
      gold.map(({ text }, i) => ({ id: `${half}-${i}`, text })),
      model,
    );
    halves[half] = scoreActions(gold, readings);
  }
  const parser = model.parser ? `\n\n${parserTable(model.parser, model.tagger)}` : '';
  return `${actionsTable(halves)}${parser}`;
};
