import { expect, it } from 'vitest';
import { openTally } from '../../../src/cli/add/tally.ts';

const at = (moments: { now: number }) => openTally(() => moments.now);

it('tells how far it is, how fast, and how long the rest will take', () => {
  const time = { now: 0 };
  const tally = at(time);
  for (let i = 0; i < 100; i++) tally.found();
  for (let i = 0; i < 50; i++) {
    tally.opened();
    tally.got('new');
    tally.waiting();
  }
  for (let i = 0; i < 40; i++) tally.read([], `${i}`);
  time.now = 4000;
  expect(tally.line()).toBe('50 of 100 got, 40 read, 10 a second, 6 s left');
});

it('takes nothing that is known already for work that is left', () => {
  const time = { now: 0 };
  const tally = at(time);
  for (let i = 0; i < 100; i++) {
    tally.found();
    tally.opened();
    tally.got('known');
  }
  time.now = 1000;
  expect(tally.line()).toBe('100 of 100 got, 0 read');
});

it('groups what failed by its cause, names the first three and counts the others', () => {
  const tally = at({ now: 0 });
  for (let i = 1; i <= 5; i++) tally.failed({ format: 'file', reason: 'it is empty' }, `${i}.txt`, true);
  tally.failed({ format: 'json', reason: 'it is data' }, 'a\u001b[31m.json', false);
  tally.read(['only English is read, and it is in de'], 'b.txt');
  expect(tally.failures).toBe(6);
  expect(tally.complaints()).toBe(
    [
      '5 could not be read: it is empty (file)',
      '  1.txt',
      '  2.txt',
      '  3.txt',
      '  and 2 more',
      '1 could not be read: it is data (json)',
      '  a\ufffd[31m.json',
      '1 to be read with care: only English is read, and it is in de',
      '  b.txt',
      '',
    ].join('\n'),
  );
});
