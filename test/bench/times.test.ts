import { expect, it } from 'vitest';
import { parseGumDates, parseTimeml, parseTimeset } from '../../bench/time-corpora.ts';
import { daysOf, scoreAll, scoreDays, scoreTimes, timesTable } from '../../bench/times.ts';
import { chronoTimes } from '../../bench/times-report.ts';

it('a TimeML file gives its text without marks, and its times with their values', () => {
  const xml = `<?xml version="1.0" ?>
<TimeML><DOCID>tarn</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2009-12-19">2009-12-19</TIMEX3></DCT>
<TEXT>
Ann &amp; Bo left on <TIMEX3 tid="t1" type="DATE" value="1932-05-03">3 May 1932</TIMEX3>.
<TIMEX3 tid="t2" type="DATE" value="null">That time</TIMEX3> was short.
</TEXT>
</TimeML>`;
  expect(parseTimeml('tarn', xml)).toEqual({
    id: 'tarn',
    text: 'Ann & Bo left on 3 May 1932.\nThat time was short.',
    published: '2009-12-19',
    times: [
      { start: 17, end: 27, value: '1932-05-03' },
      { start: 29, end: 38, value: null },
    ],
  });
});

it('a GUM file gives its paragraphs, and what stands within its marks of dates', () => {
  const row = (number: string, form: string, misc: string) => [number, form, ...Array(7).fill('_'), misc].join('\t');
  const conllu = [
    '# meta::dateCreated = 2015-09-22',
    '# newpar = p (1 s)',
    row('1', 'In', '_'),
    row('2', 'May', 'XML=<date when:::"2015-05">'),
    row('3', '2015', 'SpaceAfter=No|XML=</date>'),
    row('4', '.', '_'),
    '# newpar = p (1 s)',
    row('1-2', "It's", '_'),
    row('1', 'It', '_'),
    row('2', "'s", '_'),
    row('3', '1914-18', 'XML=<date from:::"1914" to:::"1918"></date>'),
  ].join('\n');
  const { text, published, times } = parseGumDates('tarn', conllu);
  expect(text).toBe("In May 2015.\n\nIt's 1914-18");
  expect(published).toBe('2015-09-22');
  expect(times.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ['May 2015', '2015-05'],
    ['1914-18', '1914/1918'],
  ]);
});

it('an article of TimeSet gives its date, and the times whose notes are dates', () => {
  const text = 'Bridge falls\nTuesday, May 14, 2024 \nIt fell on Monday, and in May.';
  const marks =
    'T1\ttimex 47 53\tMonday\n#1\tAnnotatorNotes T1\t2024-05-13\nT2\ttimex 62 65\tMay\n#2\tAnnotatorNotes T2\t2024-05-xx\n';
  expect(parseTimeset('bridge', text, marks)).toEqual({
    id: 'bridge',
    text,
    published: '2024-05-14',
    times: [
      { start: 47, end: 53, value: '2024-05-13' },
      { start: 62, end: 65, value: '2024-05' },
    ],
  });
});

it('each of the gold counts once, the same words before those that are shared', () => {
  const gold = [
    { start: 0, end: 10, value: '2011' },
    { start: 20, end: 30, value: null },
  ];
  const found = [
    { start: 4, end: 6, value: '2011' },
    { start: 0, end: 10, value: '2012' },
    { start: 22, end: 30, value: '2013' },
  ];
  const score = scoreTimes(gold, found);
  expect(score).toEqual({ gold: 2, found: 3, strict: 1, lenient: 2, strictValue: 0, lenientValue: 0 });
  expect(scoreAll([{ id: 'a', text: '', published: null, times: gold }], [found])).toEqual(score);
  expect(timesTable([['ours', score]])).toMatch(/ours +2 +3 +40\.0 +80\.0 +0\.0 +0\.0/);
});

it('days are right where the first and the last are', () => {
  expect(daysOf('2012-02')).toEqual({ from: '2012-02-01', to: '2012-02-29' });
  expect(daysOf('1914/1918-11-11')).toEqual({ from: '1914-01-01', to: '1918-11-11' });
  expect(daysOf('--09')).toBeNull();
  const time = (start: number, from: string, to: string) =>
    ({ start, end: start + 4, from, to }) as Parameters<typeof scoreDays>[1][number][number];
  const texts = [
    {
      id: 'a',
      text: '',
      published: null,
      times: [
        { start: 0, end: 20, value: '1914/1918' },
        { start: 30, end: 34, value: '2011' },
        { start: 40, end: 44, value: null },
        { start: 50, end: 54, value: '2012' },
      ],
    },
  ];
  const found = [
    time(0, '1914-01-01', '1914-12-31'),
    time(10, '1918-01-01', '1918-12-31'),
    time(30, '2010-01-01', '2010-12-31'),
    time(40, '2010-01-01', '2010-12-31'),
  ];
  expect(scoreDays(texts, [found])).toEqual({ gold: 4, found: 3, withDays: 2, right: 1 });
});

it('chrono-node is taken at no more than it is certain of', () => {
  const text = 'It fell on 3 May 1932. On 10 June it was given up, in July sold.';
  const values = (isNarrative: boolean) =>
    chronoTimes({ id: 'a', text, published: '2024-05-15', times: [] }, isNarrative).map(({ value }) => value);
  expect(values(true)).toEqual(['1932-05-03', '1932-06-10', '1932-07']);
  expect(values(false)[0]).toBe('1932-05-03');
  expect(values(false)[1]).toMatch(/^202\d-06-10$/);
});
