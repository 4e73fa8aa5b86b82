import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/record/quantity.ts';
import { readText } from '../read-text.ts';

const range = ({ value, low, high }: Quantity): string => {
  if (value === null && low === null) return 'no number';
  if (value === null) return high === null ? `${low} or more` : `${low} to ${high}`;
  return `${low === null ? 'at most ' : high === null ? 'at least ' : ''}${value}`;
};

/** "at least 40 people, killed": how a person would say what was found. */
const found = async (text: string): Promise<string[]> =>
  (await readText(text)).quantities.map((one) =>
    [
      `${one.approximate ? 'about ' : ''}${range(one)}${one.unit ? ` ${one.unit}` : ''}`,
      one.of ? text.slice(one.of.start, one.of.end) : '-',
      ...(one.casualty ? [one.casualty] : []),
    ].join(', '),
  );

const examples = (cases: Readonly<Record<string, readonly string[]>>) =>
  it.each(Object.entries(cases))('%s', async (text, quantities) => {
    expect(await found(text)).toEqual(quantities);
  });

describe('a number is read as it is written', () => {
  examples({
    'They sold 1,000 boats.': ['1000, boats'],
    'They sold 2.5 million boats.': ['2500000, boats'],
    'They sold twenty-three boats.': ['23, boats'],
    'They sold two hundred and fifty boats.': ['250, boats'],
    'They sold half a dozen boats.': ['6, boats'],
    'They sold a hundred boats.': ['100, boats'],
    'They sold one and a half million boats.': ['1500000, boats'],
    'They sold 40\u00a0000 boats.': ['40000, boats'],
    'They sold 40k boats.': ['40000, boats'],
  });
});

describe('words that give no number give none, and say that they are vague', () => {
  examples({
    'They sold dozens of boats.': ['about 24 or more, boats'],
    'They sold hundreds of thousands of boats.': ['about 200000 or more, boats'],
    'They sold several hundred boats.': ['about 200 or more, boats'],
    'They sold several boats.': ['about no number, boats'],
    'They sold a number of boats.': ['about no number, boats'],
    'They burned huge amounts of hay.': ['about no number, hay'],
    'Many boats were sold.': ['about no number, boats'],
  });
});

describe('shares are parts of a whole', () => {
  examples({
    'They lost 30 per cent of the crop.': ['30 %, crop'],
    'They lost a quarter of the crop.': ['0.25, crop'],
    'One in five growers has left.': ['0.2, growers'],
    'Three out of four growers have left.': ['0.75, growers'],
    'Sales rose by a tenth.': ['0.1, Sales'],
    'The third grower left, and a fourth was ill.': [],
  });
});

describe('ranges, bounds and approximations are kept', () => {
  examples({
    'They sold 5-7 boats.': ['5 to 7, boats'],
    'They sold between 10 and 12 boats.': ['10 to 12, boats'],
    'They sold two or three boats.': ['2 to 3, boats'],
    'They sold 5 to 7 million boats.': ['5000000 to 7000000, boats'],
    'They sold at least 40 boats.': ['at least 40, boats'],
    'They sold up to 300 boats.': ['at most 300, boats'],
    'They sold fewer than 50 boats.': ['at most 50, boats'],
    'They sold some 200 boats.': ['about 200, boats'],
    'They sold 40 or so boats.': ['about 40, boats'],
    'They sold sixty-odd boats.': ['about 60, boats'],
    'They sold just over 40 boats.': ['about at least 40, boats'],
    'Prices rose from 10 to 12 per cent.': ['10, Prices', '12 %, Prices'],
  });
});

describe('units are those of ISO 4217 and the symbols of measures, and nothing is converted', () => {
  examples({
    'The boat cost $1.2bn.': ['1200000000 USD, boat'],
    'They paid €40m for it.': ['40000000 EUR, -'],
    'They paid £3,000 in fines.': ['3000 GBP, fines'],
    'They paid A$5 million for it.': ['5000000 AUD, -'],
    'They paid 300 crowns for it.': ['300, -'],
    'They bought 200 pounds of flour.': ['200 lb, flour'],
    'They paid 200 pounds for it.': ['200 GBP, -'],
    'They sank 50 miles from Vellmar.': ['50 mi, -'],
    'They laid a 12-mile road.': ['12 mi, road'],
    'They dug a 40m hole.': ['40 m, hole'],
    'They drove at 60 miles an hour.': ['60 mi/h, -'],
    'It was minus 12 degrees Celsius at dawn.': ['-12 °C, -'],
    'They burned 1,100 square kilometres of forest.': ['1100 km², forest'],
    'A magnitude 6.1 earthquake shook Ostra.': ['6.1 magnitude, earthquake'],
  });
});

describe('what is counted is the noun with its modifiers, found where the sentence has it', () => {
  examples({
    'They sold 12 armoured cars.': ['12, armoured cars'],
    'They sold 12 more boats.': ['12, boats'],
    'Two of the five boats sank.': ['2, boats', '5, boats'],
    'They spoke to a crowd of 400.': ['400, crowd'],
    'The profit of the mill rose 4 per cent to $40 million.': ['4 %, profit', '40000000 USD, profit'],
    'They sold 12 boats and gave away nine.': ['12, boats', '9, boats'],
    'They gave 12 children toys.': ['12, children'],
    'A slab 200 metres wide broke off.': ['200 m, slab'],
  });
});

describe('what is measured may have a name', () => {
  examples({
    'They found 20 tonnes of TNT.': ['20 t, TNT'],
    'They hold 30 per cent of Ostra.': ['30 %, Ostra'],
  });
});

describe('how far off something is measures nothing of it', () => {
  examples({
    'A convoy was hit 50 miles from Vellmar.': ['50 mi, -'],
    'The convoy was hit 50 miles north of Vellmar.': ['50 mi, -'],
    'The convoy was hit within 50 miles of the border.': ['50 mi, -'],
    'The road rises 50 metres.': ['50 m, road'],
  });
});

describe('a number that is part of a name counts nothing', () => {
  examples({
    'The shop Forever 21 closed.': [],
    'Forever 21 closed 40 shops.': ['40, shops'],
    'The Group of 77 met in Vellmar.': [],
    'A group of 20 men met in Vellmar.': ['20, men'],
    'Yesterday 12 boats sank.': ['12, boats'],
  });
});

describe('casualties are told by kind', () => {
  examples({
    'Twelve people were killed, including four children.': ['12, people, killed', '4, children, killed'],
    'Twelve people, including four children, were killed.': ['12, people, killed', '4, children, killed'],
    'Twelve prisoners, including two Britons, were killed.': ['12, prisoners, killed', '2, Britons, killed'],
    'Twelve people, among them a doctor, are missing.': ['12, people, missing'],
    'Twelve people, including four children, met.': ['12, people', '4, children'],
    'At least 12 people were killed and 30 others wounded.': ['at least 12, people, killed', '30, people, wounded'],
    'The storm left 41 dead.': ['41, -, killed'],
    'The death toll rose to 41, up from 36.': ['41, death toll, killed', '36, death toll, killed'],
    'They reported a death toll of 41.': ['41, death toll, killed'],
    'Nineteen soldiers were among the dead.': ['19, soldiers, killed'],
    'Seven children and a doctor are missing.': ['7, children, missing'],
    'Hospitals put the death toll at 36, up from 30.': ['36, death toll, killed', '30, death toll, killed'],
    'The blast killed 12 and wounded 30.': ['12, -, killed', '30, -, wounded'],
    'Seventeen hikers are missing.': ['17, hikers, missing'],
    'Police arrested 40 protesters and fined nine.': ['40, protesters, detained', '9, protesters'],
    'Dozens of families fled.': ['about 24 or more, families, displaced'],
    'The lake drove 300 farmers from their homes.': ['300, farmers, displaced'],
    'The fire claimed 12 lives.': ['12, lives, killed'],
    'Seven civilians and two medics were killed.': ['7, civilians, killed', '2, medics, killed'],
    'They carried off 12 wounded soldiers.': ['12, wounded soldiers, wounded'],
  });

  it('a casualty is shown with the words that say so', async () => {
    const text = 'Twelve people were killed.';
    const [one] = (await readText(text)).quantities;
    expect(one?.because).toEqual({
      rule: 'quantity:count',
      spans: [
        { start: 0, end: 6 },
        { start: 19, end: 25 },
      ],
      score: 0.9,
    });
  });
});

describe('what befell captives is told by the verb, and not by what they are called', () => {
  examples({
    'Two prisoners were killed.': ['2, prisoners, killed'],
    'Three hostages died.': ['3, hostages, killed'],
    'They executed two prisoners.': ['2, prisoners, killed'],
    'Four detainees escaped.': ['4, detainees'],
    'They freed 12 prisoners.': ['12, prisoners'],
    'They took 12 hostages.': ['12, hostages, detained'],
    'The camp holds 900 inmates.': ['900, inmates, detained'],
    'They reported 12 arrests.': ['12, arrests, detained'],
    'Twelve wounded soldiers died.': ['12, wounded soldiers, killed'],
    'Two of the 12 hostages were killed.': ['2, hostages, killed', '12, hostages'],
  });
});

describe('who acts, who is unhurt and what is no person is no casualty', () => {
  examples({
    'Twelve gunmen killed a guard.': ['12, gunmen'],
    'Twelve people were not hurt.': ['12, people'],
    'The frost killed 3,000 sheep.': ['3000, sheep'],
    'The army captured two armoured cars.': ['2, armoured cars'],
  });
});

describe('a number that names, dates or numbers something counts nothing', () => {
  examples({
    'They flew a Boeing 747 to Ostra.': [],
    'They flew a Boeing 747 to Ostra on Sept. 4.': [],
    'The talks are the first since 9/11.': [],
    'They drove down Route 66.': [],
    'Article 5 of the pact is on page 12.': [],
    'An F-16 crossed the river.': [],
    'The mayor spoke on Channel Six.': [],
    'They live at 12 Mill Street.': [],
    'Call 555 0142 for help.': [],
    'Ostra beat Vellmar 3-1.': [],
    'The war began in 1931.': [],
    'In 1931 farmers left.': [],
    'She was born on 4 May.': [],
    'Ilse Marant, 54, is a potter.': [],
    'A 54-year-old potter spoke for two hours.': [],
    'The bus left at 6.30 a.m.': [],
    'No one saw it at one point.': [],
    'The guests left at 7.': [],
    'The fire of 1931 was worse.': [],
    'How many came?': [],
    'Test scores fell, and Pell scores now.': [],
    'The second half was better than the other half.': [],
    'Covid-19 closed the school.': [],
  });
});

describe('of any text', () => {
  const pieces = fc.constantFrom(
    ...'12 1,000 3-1 one a half dozen million of people killed dead were and , . $ € % km to between at least 40m 5-7 in third hundreds ( ) Ostra'.split(
      ' ',
    ),
  );

  it('quantities stand in order, apart from each other, and hold the words they are made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 40 }), async (words) => {
        const { document, quantities } = await readText(words.join(' '));
        let before = 0;
        for (const { start, end, of, low, high, value } of quantities) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(document.text.length);
          if (of) expect(of.start).toBeLessThan(of.end);
          for (const number of [low, high, value]) expect(number === null || Number.isFinite(number)).toBe(true);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          before = end;
        }
      }),
      { numRuns: 150 },
    );
  });
});
