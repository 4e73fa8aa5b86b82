import { expect, test } from 'vitest';
import { deedsOf, deedWords } from '../../src/text/deeds.ts';
import { aReading } from '../write/a-reading.ts';

const arming = aReading(
  {},
  [
    [
      'paragraph',
      'Vellmar has armed the Harrow Brigade. The port says Vellmar armed the brigade. Kalvia denied that it armed the brigade.',
    ],
  ],
  [
    { kind: 'organisation', source: 'The port', cue: 'says', content: 'Vellmar armed the brigade' },
    {
      kind: 'organisation',
      source: 'Kalvia',
      cue: 'denied',
      content: 'that it armed the brigade',
      speaker: ['Kalvia', 'organisation'],
      firmness: { polarity: 'denied' },
    },
  ],
  {
    named: [
      ['Vellmar', 'Vellmar', 'organisation'],
      ['Harrow Brigade', 'Harrow Brigade', 'group'],
    ],
    actions: [
      {
        words: 'has armed',
        type: 'AID',
        stance: 'support',
        actor: ['Vellmar', 'Vellmar'],
        target: ['Harrow Brigade', 'Harrow Brigade'],
      },
      {
        words: 'armed',
        after: 'The port says',
        type: 'AID',
        stance: 'support',
        actor: ['Vellmar', 'Vellmar'],
        target: ['the brigade', 'Harrow Brigade'],
      },
      {
        words: 'armed',
        after: 'denied that',
        type: 'AID',
        stance: 'support',
        actor: ['it', 'Kalvia'],
        target: ['the brigade', 'Harrow Brigade'],
      },
    ],
  },
);

test('the same deed told twice is one, with both who tell of it; what is denied is another', () => {
  const deeds = deedsOf(arming);
  expect(deeds.map(({ actor, target, denied }) => [actor!.name, target!.name, denied])).toEqual([
    ['Vellmar', 'Harrow Brigade', false],
    ['Kalvia', 'Harrow Brigade', true],
  ]);
  expect(deeds[0]!.told.map(({ said }) => said?.sourceKind ?? 'author')).toEqual(['author', 'organisation']);
  expect(deedWords(deeds[0]!)).toBe('aid');
});

test('parties of whom only words are known are told apart by their words', () => {
  const [action] = arming.actions;
  const unnamed = {
    ...arming,
    actions: arming.actions.map((each) => ({ ...each, target: { ...each.target!, entity: null } })),
  };
  expect(deedsOf(unnamed).map(({ target }) => target!.name)).toEqual(['Harrow Brigade', 'the brigade', 'the brigade']);
  expect(deedsOf({ ...arming, actions: [{ ...action!, actor: null }] })[0]!.actor).toBeNull();
});
