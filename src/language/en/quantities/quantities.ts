import type { Bound, QuantityWords, Vague } from '../../quantity-words.ts';
import { casualties } from './casualties.ts';
import { keyed, list, numbers, phrase, set, table } from './lists.ts';
import { units } from './units.ts';

const bounds = (rows: Readonly<Record<'low' | 'high' | 'about' | 'over' | 'under', string>>): Bound[] =>
  Object.entries(rows).flatMap(([key, words]) =>
    list(words).map((one) => ({
      words: phrase(one),
      low: key === 'low' || key === 'over',
      high: key === 'high' || key === 'under',
      about: key === 'about' || key === 'over' || key === 'under',
    })),
  );

const before = bounds({
  low: 'at_least more_than over above no_fewer_than no_less_than not_less_than upwards_of upward_of in_excess_of well_over well_above a_minimum_of exceeding',
  high: 'up_to as_many_as as_much_as at_most less_than fewer_than under below no_more_than not_more_than a_maximum_of well_under well_below',
  about:
    'about around approximately roughly some nearly almost close_to an_estimated circa ca. approx approx. perhaps maybe',
  over: 'just_over just_above just_more_than slightly_more_than slightly_over little_more_than a_little_over',
  under: 'just_under just_below slightly_less_than slightly_under slightly_fewer_than',
});
const after = bounds({
  low: 'or_more and_more +',
  high: 'or_fewer or_less',
  about: 'or_so',
  over: '',
  under: '',
}).filter(({ words }) => words[0]);

const vague = (kind: Vague['kind'], of: boolean, words: string): Vague[] =>
  list(words).map((one) => ({ words: phrase(one), kind, of }));

/** Verbs of change, whose subject goes from one measure to another. */
const changing = set(
  `rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping climb climbs climbed climbing grow grows grew grown growing jump jumps
  jumped jumping increase increases increased increasing decrease decreases decreased decreasing decline declines declined declining shrink shrinks shrank shrunk
  gain gains gained gaining lose loses lost losing slip slips slipped slump slumps slumped plunge plunges plunged plummet plummeted soar soars soared surge surges
  surged swell swelled swollen dip dipped tumble tumbled slide slid sink sank go went gone cut raised reduced lowered doubled tripled`,
);
const states = `be is are was were been being reach reaches reached reaching stand stands stood standing total totals totalled totaled totalling cost costs costing weigh weighs
  weighed weighing measure measures measured measuring number numbers numbered numbering average averages averaged averaging exceed exceeds exceeded exceeding hit
  hits remain remains remained estimated`;

const numerals = numbers({
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  11: 'eleven',
  12: 'twelve',
  13: 'thirteen',
  14: 'fourteen',
  15: 'fifteen',
  16: 'sixteen',
  17: 'seventeen',
  18: 'eighteen',
  19: 'nineteen',
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
});

const scales = numbers({
  12: 'dozen',
  100: 'hundred',
  1e3: 'thousand',
  1e5: 'lakh',
  1e6: 'million',
  1e7: 'crore',
  1e9: 'billion',
  1e12: 'trillion',
});

const manyScales = numbers({
  10: 'tens',
  12: 'dozens',
  20: 'scores',
  100: 'hundreds',
  1e3: 'thousands',
  1e6: 'millions',
  1e9: 'billions',
  1e12: 'trillions',
});

const vagueAmounts = keyed([
  ...vague(
    'count',
    false,
    'several many numerous countless innumerable multiple few a_few a_great_many a_good_many untold',
  ),
  ...vague('count', true, 'a_number a_handful handfuls a_host a_multitude a_couple plenty a_lot lots'),
]);

const sizes = set(
  'huge large vast enormous massive small tiny great significant substantial considerable unknown undisclosed unspecified record big limited growing good fair greater larger smaller high low',
);

const whereabouts = list(
  `north south east west northeast northwest southeast southwest north-east north-west south-east south-west away apart inland offshore upstream
  downstream outside inside underground downriver upriver`,
);

const amounts = table(
  {
    count: 'number numbers',
    other: 'amount amounts quantity quantities volume volumes',
    money: 'sum sums',
  },
  (key) => key as Vague['kind'],
);

/** How English counts and measures. */
export const quantities: QuantityWords = {
  numerals,
  scales,
  results: set('scores'),
  shortScales: numbers({ 1e3: 'k', 1e6: 'm mn mln', 1e9: 'b bn bln', 1e12: 'tn trn' }),
  manyScales,
  fractions: numbers({
    3: 'third thirds',
    4: 'quarter quarters fourth fourths',
    5: 'fifth fifths',
    6: 'sixth sixths',
    7: 'seventh sevenths',
    8: 'eighth eighths',
    9: 'ninth ninths',
    10: 'tenth tenths',
    100: 'hundredth hundredths',
  }),
  starts: new Set([...numerals.keys(), ...manyScales.keys(), ...vagueAmounts.keys(), ...sizes, ...list('a an half')]),
  beforeShare: set('by from to up down about almost nearly around roughly over than least under'),
  half: 'half',
  articles: set('a an'),
  and: 'and',
  of: 'of',
  or: 'or',
  to: 'to',
  between: 'between',
  inTotal: [['in'], ['out', 'of']],
  several: set('several many few couple'),
  minus: set('minus - − –'),
  before: keyed(before, -1),
  after: keyed(after),
  joined: set('odd ish'),
  strong: 'strong',
  units,
  money: new Map([
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['¥', 'JPY'],
    ['₹', 'INR'],
    ['₽', 'RUB'],
    ['₩', 'KRW'],
    ['₪', 'ILS'],
    ['₺', 'TRY'],
    ['₴', 'UAH'],
    ['₦', 'NGN'],
    ...list('USD CAD AUD NZD EUR GBP JPY CNY CHF RUB INR ILS UAH PLN TRY BRL ZAR NGN KRW SEK NOK DKK MXN').map(
      (code) => [code, code] as const,
    ),
  ]),
  dollar: '$',
  dollars: new Map([
    ['us', 'USD'],
    ['u.s.', 'USD'],
    ['a', 'AUD'],
    ['au', 'AUD'],
    ['c', 'CAD'],
    ['ca', 'CAD'],
    ['nz', 'NZD'],
    ['hk', 'HKD'],
    ['s', 'SGD'],
  ]),
  unitsBefore: new Map([['magnitude', 'magnitude']]),
  weights: new Map([
    ['pound', 'lb'],
    ['pounds', 'lb'],
  ]),
  weighing: set('weigh weighs weighed weighing'),
  per: set('per a an'),
  perTime: new Map([
    ['hour', 'h'],
    ['second', 's'],
  ]),
  timeUnits: set(
    `second seconds minute minutes hour hours hr hrs day days week weeks weekend weekends month months year years year-old years-old month-old decade decades century
    centuries millennium millennia night nights morning mornings fortnight fortnights times o'clock am pm a.m. p.m. a.m p.m bst gmt utc noon midnight quarter quarters
    mins min sec secs summer summers winter winters season seasons`,
  ),
  months: set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
  ),
  beforeYear: set(
    "in since by until till of from during to after before and through late early mid around about circa between ' ’",
  ),
  beforeAge: set('aged age ages'),
  ageVerbs: set('is was be turned turns'),
  labelsCut: set('no nos p pp vol fig art sec ch'),
  labels: set(
    `no no. nos nos. number numbers page pages p pp chapter article articles section sections clause paragraph part volume vol issue room route highway road
    motorway interstate junction exit line platform gate terminal channel flight level category grade phase type stage day week round step item lot figure fig
    table exhibit appendix annex version model series episode season verse protocol resolution amendment title form class division group formula apollo boeing
    airbus covid unit reactor hall hole lane pier berth bus train tram car team seed ward block district precinct zone sector area building house apartment
    flat suite floor track studio battalion brigade regiment tier rule law act order case file docket count`,
  ),
  numbered: set('forever'),
  groups: set('group gang council committee club'),
  notOne: set(
    'another day point thing way side hand time year morning night evening more other who that which reason step',
  ),
  notBeforeOne: set('no any every each the this that which another some number square day'),
  notBeforeMany: set('how as so too very not that'),
  notBeforeHalf: set('first second other last latter final opening one better and'),
  vague: vagueAmounts,
  sizes,
  amounts,
  more: set('more other further additional different separate such'),
  others: set('others more'),
  plurals: set(
    `people men women children police sheep cattle aircraft spacecraft personnel troops dead fish deer lives feet teeth mice geese staff crew crews media wounded injured
    missing fishermen policemen firemen schoolchildren grandchildren folk youth livestock offspring servicemen crewmen gunmen spokesmen deceased homeless`,
  ),
  compounds: set('sports arms goods sales customs news savings sports premises veterans'),
  notCounted: new Set([
    ...whereabouts,
    ...list('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last next this'),
  ]),
  off: new Set([...whereabouts, 'from']),
  dimensions: set(
    'high wide long deep tall thick across broad above below heavy higher lower longer wider deeper taller warmer colder hotter cooler heavier lighter more less fewer',
  ),
  compared: set('less more fewer higher lower bigger smaller cheaper dearer larger up down off'),
  worth: 'worth',
  inside: 'in',
  changing,
  measuring: new Set([...changing, ...set(states)]),
  measuringBy: set('by to at from up down worth only just now still as more back'),
  comparedTo: set('to from against with than'),
  putting: set('put puts putting set sets setting estimate estimates estimated estimating'),
  at: set('at'),
  casualties,
};
