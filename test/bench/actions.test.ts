import { describe, expect, it } from 'vitest';
import { alike, scoreActions } from '../../bench/actions.ts';
import { loadActions, parseActions } from '../../bench/gold/actions.ts';
import type { Action } from '../../src/record/action.ts';
import type { Reading } from '../../src/record/reading.ts';

const text = 'Norland shelled Selim.';
const passage = `${text}\nshelled ASSAULT heavy-weapons opposition | Norland | Selim`;

/** A reading with nothing in it but actions, each given by the words of its trigger, actor and target. */
const readingWith = (...actions: readonly (readonly [string, string | null, string | null])[]): Reading => {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const party = (words: string | null) => words && { words: [span(words)], entity: null };
  return {
    document: { text },
    claims: [],
    entities: [],
    actions: actions.map(([trigger, actor, target]) => ({
      words: [span(trigger)],
      type: 'ASSAULT',
      mode: null,
      stance: 'opposition',
      actor: party(actor),
      target: party(target),
    })) as unknown as Action[],
  } as unknown as Reading;
};

describe('the gold set of actions', () => {
  it('has 150 claims or more, a third of its passages without an action', () => {
    const passages = [...loadActions('develop'), ...loadActions('measure')];
    expect(passages.length).toBeGreaterThan(150);
    expect(passages.filter(({ actions }) => !actions.length).length).toBeGreaterThan(passages.length / 3);
  });

  it('has every type of PLOVER in both halves, but for what is rare', () => {
    for (const half of ['develop', 'measure'] as const)
      expect(new Set(loadActions(half).flatMap(({ actions }) => actions.map(({ type }) => type))).size).toBeGreaterThan(
        14,
      );
  });

  it.each([
    ['a type that PLOVER has not', passage.replace('ASSAULT', 'FIGHT')],
    ['a mode that it has not', passage.replace('heavy-weapons', 'cannon')],
    ['words that do not stand in the text', passage.replace('| Selim', '| Tarsa')],
    ['a line with two parts', passage.replace(' | Selim', '')],
  ])('refuses %s', (_, file) => {
    expect(() => parseActions(file)).toThrow(RangeError);
  });
});

describe('the score of actions', () => {
  const gold = parseActions(passage);

  it('counts type and parties apart', () => {
    const right = scoreActions(gold, [readingWith(['shelled', 'Norland', 'Selim'])]);
    expect([right.type, right.parties, right.all, right.mode]).toEqual([1, 1, 1, 0]);
    const turned = scoreActions(gold, [readingWith(['shelled', 'Selim', 'Norland'])]);
    expect([turned.type, turned.parties, turned.all]).toEqual([1, 0, 0]);
    const lacking = scoreActions(gold, [readingWith(['shelled', 'Norland', null])]);
    expect([lacking.type, lacking.all]).toEqual([1, 0]);
  });

  it('counts what is found where nothing is', () => {
    const score = scoreActions(parseActions(text), [readingWith(['shelled', 'Norland', 'Selim'])]);
    expect([score.gold, score.found, score.quiet, score.disturbed]).toEqual([0, 1, 1, 1]);
  });

  it.each([
    ['the town', 'a town', true],
    ['a checkpoint', 'a checkpoint near Tarsa', true],
    ['Kalvia', 'Kalvia and Norland', false],
    ['the town of Selim', 'the army', false],
    ['three soldiers', 'soldiers', true],
  ])('takes “%s” and “%s” for the same party: %s', (one, other, same) => {
    expect(alike(one, other)).toBe(same);
  });
});
