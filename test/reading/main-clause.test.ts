import { describe, expect, it } from 'vitest';
import { rulesAlone } from '../../src/cli/model.ts';
import { english } from '../../src/language/en/english.ts';
import { makeDocument } from '../../src/load/document.ts';
import { mainClauseOf } from '../../src/reading/main-clause.ts';
import { toScene } from '../../src/reading/scene.ts';

const { tagger } = await rulesAlone();

const clauseOf = (text: string) => {
  const scene = toScene(makeDocument(text, [{ start: 0, end: text.length, kind: 'paragraph' }]), english, tagger);
  const words = Array.from({ length: scene.tokens.count }, (_, i) => i);
  const { group, condition, to } = mainClauseOf(scene, words, english.firmness.conditional);
  const said = (i: number): string | null => (i < 0 ? null : scene.tokens.lower[i]!);
  return { verb: group.map(said).join(' '), condition: said(condition), to: to >= 0 };
};

describe('the verb of the main clause is found', () => {
  it.each([
    ['The lamp went out at noon.', 'went'],
    ['The lamp would not have gone out.', 'would not have gone'],
    ['The keeper, who was asleep, missed the boat.', 'missed'],
    ['The lamp that the guild bought broke.', 'broke'],
    ['Although the fog came, the boats waited.', 'waited'],
    ['Since Monday no sheep had died.', 'had died'],
    ['A new bell for the tower.', ''],
  ])('%s → %s', (text, verb) => {
    expect(clauseOf(text).verb).toBe(verb);
  });
});

it.each([
  ['If the fog lifts, the boats will sail.', 'if'],
  ['The boats will sail on Monday unless the fog stays.', 'unless'],
  ['The boats will sail on Monday.', null],
  ['The keeper asked if the boats would sail.', null],
])('what the clause depends on: %s → %s', (text, condition) => {
  expect(clauseOf(text).condition).toBe(condition);
});

it('an infinitive before any verb is noticed', () => {
  expect(clauseOf('Them to wait until noon.').to).toBe(true);
  expect(clauseOf('The boats wait to sail.').to).toBe(false);
});
