import { expect, it } from 'vitest';
import { parseGold } from '../../bench/gold/parse.ts';
import { goldTable, scoreGold } from '../../bench/gold/score.ts';
import { settling } from '../../bench/gold/settling.ts';
import { readTexts } from '../../bench/readings.ts';
import { rulesAlone } from '../../src/cli/model.ts';

const file = (text: string, ...lines: string[]) => `subject: test\n---\n${text}\n---\n${lines.join('\n')}\n`;

it('a reading is scored like a person’s pass, with its kinds, speakers and firmness', async () => {
  const gold = [
    parseGold(
      'bridge',
      file(
        '{S1 Ilse Marant} {Q1 said} {C1 the bridge would not open}. {S2 The Selim Courier} {Q2 reported} {C2 that {S3 she} {Q3 had denied} {C3 the leak}}.',
        '1 person speech "Ilse Marant" denied future',
        '2 outlet speech "Selim Courier"',
        '3 person thought "Ilse Marant" denied in 2',
      ),
    ),
  ];
  const score = scoreGold(gold, await readTexts(gold, await rulesAlone()));
  expect(score.fields['source kind']).toMatchObject({ of: score.found.predicted, accuracy: 1 });
  expect(score.fields.polarity.accuracy).toBe(1);
  expect(score.spans.lenient.p).toBe(1);
  expect(goldTable({ bridge: score })).toMatch(/^lenient +100\.0/m);
});

it('settling tells what differed and whom it followed', () => {
  const text = (marks: string) => `{S1 She} ${marks} so.`;
  const first = parseGold(
    'x',
    file(`${text('{Q1 may say} {C1 it}')} {S2 He} {Q2 agreed} {C2 then}.`, '1 person speech "A"', '2 person stance -'),
  );
  const second = parseGold(
    'x',
    file(`${text('may {Q1 say} {C1 it}')} He agreed then.`, '1 person thought "A" possible'),
  );
  const settled = parseGold(
    'x',
    file(`${text('may {Q1 say} {C1 it}')} He agreed then.`, '1 person speech "A" probable'),
  );
  const counts = settling([{ passes: [first, second], settled }]);
  expect(Object.fromEntries([...counts].filter(([, { differing }]) => differing > 0))).toEqual({
    'marked at all': { differing: 1, first: 0, second: 1 },
    cue: { differing: 1, first: 0, second: 1 },
    act: { differing: 1, first: 1, second: 0 },
    certainty: { differing: 1, first: 0, second: 0 },
  });
});
