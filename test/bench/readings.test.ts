import { expect, it } from 'vitest';
import { outcomes, predictions, readTexts } from '../../bench/readings.ts';
import { ruleTable } from '../../bench/rules.ts';
import { rulesAlone } from '../../src/cli/model.ts';

const text =
  'The pier is shut, Ilse Marant said. Radio Ostra reported that a guard had told villagers the bridge was shut.\n';
const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
const gold = [
  {
    id: 'pier',
    text,
    attributions: [{ source: [at('Ilse Marant')], cue: [at('said')], content: [at('The pier is shut')] }],
  },
];

it('tells of each outermost finding whether it was annotated, and how often each rule is right', async () => {
  const readings = await readTexts(gold, await rulesAlone());
  expect(predictions(gold, readings)[0]!.attributions).toHaveLength(2);
  const found = outcomes(gold, readings);
  expect(found.map(({ right }) => right)).toEqual([true, false]);
  const table = ruleTable(found).split('\n').slice(1);
  expect(table.map((row) => row.trim().split(/ +/).slice(1))).toEqual(
    expect.arrayContaining([
      ['1', '1.00'],
      ['1', '0.00'],
    ]),
  );
});

it('refuses a text that loading would change, whose offsets would not fit', async () => {
  await expect(readTexts([{ id: 'lines', text: '\uFEFFOne said so.\n' }], await rulesAlone())).rejects.toThrow(
    'lines changed',
  );
});
