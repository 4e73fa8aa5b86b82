import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesIn, valuesIn } from './times-in.ts';

const one = async (text: string, published?: string | null) => {
  const found = await timesIn(text, published);
  if (found.length !== 1) throw new RangeError(`${found.length} times in ${text}`);
  return { words: text.slice(found[0]!.start, found[0]!.end), ...found[0]! };
};

describe('numbers that are no dates are left alone', () => {
  it.each([
    'The law was passed after 9/11 and kept.',
    'The Boeing 747 landed in Harrow.',
    'The guild has 1,000 members.',
    'The guild has 1000 members.',
    'The office still runs Windows 95 and Windows 2000.',
    'They drove down Route 66 to Tarn.',
    'She read Psalm 23 aloud.',
    'The answer is on page 1912 of the file.',
    'The court heard case no. 1944 against the miller.',
    'Flight 1549 was late.',
    'The Covid-19 ward is full.',
    'An F-16 flew over Tarn.',
    'The team won 3-2.',
    'Call 555-1984 for help.',
    'Some 1500 people marched.',
    'They may march.',
    'May met the mayor of Harrow.',
    'It was shut on 32 May.',
    'It was a may-be at best.',
    'May I come in?',
    'The second witness came first.',
    'Prices fall and rents spring up.',
    'April Harrow and August Tarn signed the letter.',
    'The fall of the fort was a shock.',
    'It costs $2,011.',
    'It weighs 2011 kg.',
  ])('%s', async (text) => {
    expect(await valuesIn(text)).toEqual([]);
  });
});

describe('where somebody is called May', () => {
  it.each([
    ['Mrs May met the council. May was glad. The plan of May failed.', []],
    ['Mrs. May met the council. May was glad.', []],
    ['Mrs May met the council. The talks in May failed.', ['May|2024-05']],
    ['Mrs May met the council. It closed on May 5.', ['May 5|2024-05-05']],
    ['Floods came to Harrow. May was the wettest month.', ['May|2024-05']],
  ])('%s', async (text, values) => {
    expect(await valuesIn(text)).toEqual(values);
  });
});

describe('weekdays go by the tense of their verb, from the day of the article, a Wednesday', () => {
  it.each([
    ['The council met on Tuesday.', '2024-05-14'],
    ['The council met on Wednesday.', '2024-05-15'],
    ['The council met on Thursday.', '2024-05-09'],
    ['The council will meet on Thursday.', '2024-05-16'],
    ['The council is due to meet on Monday.', '2024-05-20'],
    ['The council met last Thursday.', '2024-05-09'],
    ['The council meets next Tuesday.', '2024-05-21'],
    ['On Monday, the council met in Tarn.', '2024-05-13'],
  ])('%s %s', async (text, value) => {
    expect((await one(text)).value).toBe(value);
  });
});

describe('a word in front of a date may leave one of its ends open, and its value stays', () => {
  it.each([
    ['The mill has been shut since 2011.', '2011', '2011-01-01', null],
    ['The mill has been shut since Tuesday.', '2024-05-14', '2024-05-14', null],
    ['The mill was shut before 2012.', '2012', null, '2011-12-31'],
    ['The mill was shut after 2012.', '2012', '2013-01-01', null],
    ['The mill will stay shut until 5 June.', '2024-06-05', null, '2024-06-05'],
    ['The mill was shut in 2012.', '2012', '2012-01-01', '2012-12-31'],
    ['The mill did not open until 2012.', '2012', null, '2012-12-31'],
    ['It was not until 2012 that the mill opened.', '2012', '2012-01-01', '2012-12-31'],
    ['The mill will be shut until after 2030.', '2030', '2030-01-01', '2030-12-31'],
    ['The mill was shut shortly before 5 May.', '2024-05-05', '2024-05-05', '2024-05-05'],
    ["The mill was shut before Tuesday's vote.", '2024-05-14', '2024-05-14', '2024-05-14'],
  ])('%s', async (text, value, from, to) => {
    expect(await one(text)).toMatchObject({ value, from, to });
  });

  it('but not where it counts from the date or joins two', async () => {
    expect((await timesIn('The mill was shut two days before 5 May.')).at(-1)).toMatchObject({
      from: '2024-05-05',
      to: '2024-05-05',
    });
    expect((await timesIn('The mill was shut the day before 5 May.')).at(-1)).toMatchObject({
      from: '2024-05-05',
      to: '2024-05-05',
    });
    const [first, last] = await timesIn('The mill was shut from 2011 until 2014.');
    expect([first?.from, last?.to]).toEqual(['2011-01-01', '2014-12-31']);
    expect([first?.to, last?.from]).toEqual(['2011-12-31', '2014-01-01']);
  });

  it('and is shown as what says so', async () => {
    const text = 'The mill has been shut since 2011.';
    const { because } = await one(text);
    expect(because.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['since', '2011']);
  });
});

describe('without a date of its own nothing is guessed', () => {
  it.each([
    ['The council met on Tuesday.', 'Tuesday|XXXX-WXX-2'],
    ['The council met on 10 June.', '10 June|XXXX-06-10'],
    ['The council met in June.', 'June|XXXX-06'],
    ['The council met yesterday.', 'yesterday|XXXX-XX-XX'],
    ['The council met last year.', 'last year|XXXX'],
    ['The council met two days later.', 'two days later|XXXX-XX-XX'],
    ['The council met at 3 p.m.', '3 p.m.|XXXX-XX-XXT15:00'],
  ])('%s', async (text, found) => {
    expect(await valuesIn(text, null)).toEqual([found]);
    const { from, to, implied } = await one(text, null);
    expect([from, to, implied]).toEqual([null, null, []]);
  });
});

describe('a history is told from the last date it names', () => {
  const history =
    'Tarn joined the league in 1931. The bridge was begun on 3 May 1932. On 10 June it fell, and the next day it was given up. Two years later the league was gone.';
  it('even where a year was named before', async () => {
    expect(await valuesIn('The levee broke in 2011. The council met on 17 December.', null)).toContain(
      '17 December|XXXX-12-17',
    );
  });

  it('where the article has no date', async () => {
    expect(await valuesIn(history, null)).toEqual([
      '1931|1931',
      '3 May 1932|1932-05-03',
      '10 June|1932-06-10',
      'the next day|1932-06-11',
      'Two years later|1934',
    ]);
  });

  it('and says which date that was', async () => {
    const times = await timesIn(history, null);
    const [, , tenth, next] = times.map(({ because }) =>
      because.spans.map(({ start, end }) => history.slice(start, end)),
    );
    expect(tenth).toEqual(['3 May 1932', '10 June']);
    expect(next).toEqual(['10 June', 'the next day']);
    expect(times[2]!.implied).toEqual(['year']);
    expect(times[3]!.implied).toEqual(['year', 'month', 'day']);
  });
});

describe('ranges are two times', () => {
  it.each([
    ['It ran from 3 to 5 May 2011.', ['3|2011-05-03', '5 May 2011|2011-05-05']],
    ['It ran from April to June 1950.', ['April|1950-04', 'June 1950|1950-06']],
    ['It ran from December to January 1951.', ['December|1950-12', 'January 1951|1951-01']],
    ['The war of 1914-18 ended it.', ['1914|1914', '18|1918']],
    ['The war of 1914–1918 ended it.', ['1914|1914', '1918|1918']],
    ['It ran on May 4 and 5.', ['May 4|2024-05-04', '5|2024-05-05']],
    ['It ran on July 9-12, 2011.', ['July 9|2011-07-09', '12, 2011|2011-07-12']],
    ['It fell in 480-479 BC.', ['480|BC0480', '479 BC|BC0479']],
  ])('%s', async (text, found) => {
    expect(await valuesIn(text)).toEqual(found);
  });
});

it('what a date takes from the one beside it is not said by its own words', async () => {
  const text = 'It ran from 3 to 5 May 2011, and from April to June 1950.';
  const [third, , april] = await timesIn(text);
  const words = (time: typeof third) => time!.because.spans.map(({ start, end }) => text.slice(start, end));
  expect([third!.implied, words(third)]).toEqual([
    ['year', 'month'],
    ['3', '5 May 2011'],
  ]);
  expect([april!.implied, words(april)]).toEqual([['year'], ['April', 'June 1950']]);
});

describe('dates in numbers are read where they can mean one thing only', () => {
  it.each([
    ['The form says 12/31/2011.', '12/31/2011|2011-12-31'],
    ['The form says 31/12/2011.', '31/12/2011|2011-12-31'],
    ['The form says 31.12.2011.', '31.12.2011|2011-12-31'],
    ['The form says 2011-12-31.', '2011-12-31|2011-12-31'],
    ['The form says 3/4/2011.', '3/4/2011|2011-XX-XX'],
  ])('%s', async (text, found) => {
    expect(await valuesIn(text)).toEqual([found]);
  });
});

describe('first and last days', () => {
  it.each([
    ['It opened in 2011.', '2011-01-01', '2011-12-31'],
    ['It opened in February 2012.', '2012-02-01', '2012-02-29'],
    ['It opened in late 2011.', '2011-09-01', '2011-12-31'],
    ['It opened in early May 2011.', '2011-05-01', '2011-05-10'],
    ['It opened in the 1990s.', '1990-01-01', '1999-12-31'],
    ['It opened in the late 19th century.', '1867-01-01', '1899-12-31'],
    ['It opened in 480 BC.', '-000479-01-01', '-000479-12-31'],
    ['It opened last week.', '2024-05-06', '2024-05-12'],
    ['It opened in the third quarter of 2011.', '2011-07-01', '2011-09-30'],
    ['It rained over the past two weeks.', '2024-05-01', '2024-05-15'],
  ])('%s', async (text, from, to) => {
    const time = await one(text);
    expect([time.from, time.to]).toEqual([from, to]);
  });
});

describe('kinds', () => {
  it.each([
    ['It opened in 2011.', 'date'],
    ['It opened at 3 p.m.', 'time'],
    ['It lasted two weeks.', 'duration'],
    ['It meets every Monday.', 'set'],
    ['It is now shut.', 'date'],
  ])('%s %s', async (text, kind) => {
    expect((await one(text)).kind).toBe(kind);
  });
});

const pieces = fc.constantFrom(
  ...'the a first second last next early late of in on May 10 2011 , - – to and Monday week weeks two hundred later ago 3 : 30 p.m. every 480 BC century 19th ’ 99 31 February'.split(
    ' ',
  ),
);

it('any heap of words of time is read without harm, in order, with no span over another', () =>
  fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (words) => {
      const text = `It was ${words.join(' ')} so.`;
      let end = 0;
      for (const time of await timesIn(text)) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        end = time.end;
        expect(time.value).not.toMatch(/NaN|undefined|null/);
        if (time.from !== null && !time.from.startsWith('-')) expect(time.from <= time.to!).toBe(true);
      }
    }),
    { numRuns: 200 },
  ));

it('no number is too large to be read', async () => {
  const many =
    'It took 99999999999999999999999 days, hundred million million million million years, and the next million centuries.';
  for (const { value, from, to } of await timesIn(many))
    expect(`${value} ${from} ${to}`).not.toMatch(/e\+|Infinity|NaN/);
  expect(await valuesIn('It died out 65 million years ago.')).toEqual(['65 million years ago|XXXX']);
});

it('a text of one sentence takes time in proportion to its length', async () => {
  const cost = async (count: number) => {
    const text = `It was ${'the early second of May two hundred and '.repeat(count)}so.`;
    const from = process.cpuUsage();
    await timesIn(text);
    const { user, system } = process.cpuUsage(from);
    return user + system;
  };
  await cost(500);
  expect(await cost(4000)).toBeLessThan(40 * (await cost(500)));
});
