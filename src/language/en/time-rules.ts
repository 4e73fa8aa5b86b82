import type { TimeRule } from '../time-words.ts';

// A year is a number first of all: these take it for themselves.
const counted = 'people men women civilians percent % <units> <unit> hours|hrs km m kg ft miles';
const labels =
  'no. no . number # page pages p. pp. case section chapter verse article room route flight resolution directive act law bus train unit squadron brigade battalion regiment division';
const counting = 'NAME about around some over nearly almost than approximately roughly $ € £ ¥ least most ×';

export const rules: readonly TimeRule[] = [
  {
    name: 'date',
    is: 'date',
    pattern: '{date}',
    yes: [
      'The bridge fell on [May 10, 1940|1940-05-10].',
      'It opened on [the 5th of June 1940|1940-06-05].',
      'On [Tuesday, 3 May 2011|2011-05-03] it rained.',
    ],
    no: ['They may 10 times try.'],
  },
  {
    name: 'month',
    is: 'date',
    pattern: '{edge} <month> {ofyear}? | ( the month of )? <month> {ofyear} | the month of <month>',
    // "32 May 2014" is no day, and so no month either.
    notAfter: "NAME 's long <n> <nth>",
    yes: [
      'It closed in [June 1940|1940-06].',
      'By [early October 1939|1939-10] it was over.',
      'In [February of 1940|1940-02] it snowed.',
    ],
  },
  {
    name: 'month',
    is: 'date',
    pattern: '<month>',
    notAfter: "NAME 's long <n> <nth>",
    notBefore: 'NAME said says told tells added adds',
    yes: ['The [April|2024-04] floods came back.'],
    no: [
      '"It is shut," May said.',
      'Last week April told the mayor.',
      'The board may vote.',
      'They march at dawn.',
      'April Harrow signed the letter.',
    ],
  },
  {
    name: 'month',
    is: 'date',
    pattern: '<month>',
    // After these it is no first name.
    after: 'in to by since until till from during through throughout before after of for on',
    yes: ['In [March|2024-03] Mayor Harrow signed the letter.'],
  },
  {
    name: 'quarter',
    is: 'date',
    pattern:
      '( the? ( <ordinal=quarter> | <nth=quarter> ) quarter of | <quarter> ) {year} | the? <half=halfyear> half of {year}',
    yes: ['Sales fell in [the second quarter of 2011|2011-Q2].'],
  },
  {
    name: 'year',
    is: 'date',
    pattern: '( the? year|years )? <year> <era>?',
    notAfter: `${labels} ${counting}`,
    notBefore: `${counted} PLURAL`,
    yes: ['He was born in [1939|1939].'],
    no: ['Some 1500 soldiers came.', 'She bought Windows 2000.'],
  },
  {
    name: 'year',
    is: 'date',
    pattern: '<modern=year>',
    // After these it is no number of what follows: "the 2014 protests", "the Harrow Games 2015".
    after: "the this that a an his her its their our 's NAME",
    notAfter: labels,
    notBefore: counted,
    yes: ['It was built after the [2014|2014] floods.'],
    no: ['The council passed Resolution 1973.'],
  },
  {
    name: 'year',
    is: 'date',
    pattern:
      "{edge} ( the year )? {year} | ( later | earlier ) in {year} | ( ca. | circa )? ( <n=year> <era> | <era> <n=year> ) | '|’|‘ <two=shortyear>",
    yes: ['It was built in [late 2011|2011].', 'It fell in [480 BC|BC0480].'],
  },
  {
    name: 'season',
    is: 'date',
    pattern: '{edge}? the? <edge>? <season> ( of {year} | of the? <told=toldyear> year | {year} ) | <year> <season>',
    yes: ['In [the summer of 1941|1941-SU] the river ran dry.'],
  },
  {
    name: 'season',
    is: 'date',
    pattern: '{edge}? the <edge>? <season>',
    notBefore: 'NOUN NAME',
    yes: ['In [the summer|2024-SU] the river ran dry.'],
  },
  {
    name: 'season',
    is: 'date',
    pattern: '{edge}? <season>',
    notBefore: 'up back into forward',
    yes: ['The [summer|2024-SU] harvest failed.'],
    no: ['They spring into action.', 'Rents spring up.'],
  },
  {
    name: 'season',
    is: 'date',
    pattern: '{edge}? the? <edge>? fall ( of {year} | of the? <told=toldyear> year | {year} ) | {edge} fall',
    set: { season: 'FA' },
    yes: ['In [the fall of 1941|1941-FA] the river rose.'],
    no: ['Prices fall.', 'The fall of the fort came in a year of floods.'],
  },
  {
    name: 'season',
    is: 'date',
    pattern: 'the? fall',
    set: { season: 'FA' },
    after: 'in during throughout by until since over this',
    notBefore: "of in 's to back - from",
    yes: ['The river rose in [the fall|2024-FA].'],
  },
  {
    name: 'decade',
    is: 'date',
    pattern:
      "{edge}? the? <edge>? -? <decade> <era>? | {edge}? the? <edge>? <decadeyear> 's | {edge}? the '|’|‘ <decade>",
    notAfter: 'his her their my your our',
    yes: ['In [the late 1960s|196] it grew.'],
    no: ['Two women in their 40s were hurt.'],
  },
  {
    name: 'century',
    is: 'date',
    pattern: '{edge}? the? <edge>? -? ( <nth=century> | <ordinal=century> ) -? century <era>?',
    yes: ['In [the nineteenth century|18] it was a village.'],
  },
  {
    name: 'holiday',
    is: 'date',
    pattern: '<holiday> day? ( ,? {year} )?',
    yes: ['It reopened on [Christmas 1914|1914-12-25].'],
  },
  {
    name: 'holiday',
    is: 'date',
    pattern: 'christmas eve ( ,? {year} )?',
    set: { holiday: '12-24' },
    yes: ['It shut on [Christmas Eve 1914|1914-12-24].'],
  },
  {
    name: 'holiday',
    is: 'date',
    pattern: "new year 's day ( ,? {year} )?",
    set: { holiday: '01-01' },
    yes: ["It reopened on [New Year's Day 1915|1915-01-01]."],
  },
  {
    name: 'holiday',
    is: 'date',
    pattern: "new year 's eve ( ,? {year} )?",
    set: { holiday: '12-31' },
    yes: ["It shut on [New Year's Eve, 1915|1915-12-31]."],
  },
  {
    name: 'weekday',
    is: 'date',
    pattern: '( <said=saidweekday> | <told=toldweekday> )? <weekday>',
    yes: ['The council met on [Tuesday|2024-05-14].', 'It will meet on [Friday|2024-05-17].'],
  },
  {
    name: 'day',
    is: 'date',
    pattern: 'the <nthday>',
    after: 'on by from until till since to and between through',
    notBefore: 'century NAME <unit>',
    yes: ['It shut on [the 5th|2024-05-05].'],
  },
  {
    name: 'part',
    is: 'date',
    pattern: `( <edge=early> ( in | on )? )? ( the | that | this )? <edge=early>? ( <part> | <twilight=part> ) hours? ( of | on ) {date} | {date} ( <part> | <twilight=part> )`,
    yes: ['On [the morning of 19 April 1775|1775-04-19TMO] they woke.'],
  },
  {
    name: 'part',
    is: 'shift',
    pattern: `( <edge=early> ( in | on )? )? ( the <next=told> | ( the | that | this )? <told> | <said> ) <edge=early>? ( day 's )? <part> | ( <deictic> | <said=saidweekday>? <weekday> ) <edge=early>? <part>`,
    yes: ['[The next morning|XXXX-XX-XXTMO] they left.'],
  },
  {
    name: 'part',
    is: 'date',
    pattern: 'the? <edge=early> hours of ( {date} | <weekday> )',
    set: { part: 'MO' },
    yes: ['It fell in [the early hours of Sunday|2024-05-12TMO].'],
  },
  {
    name: 'part',
    is: 'shift',
    pattern: 'tonight',
    set: { deictic: 0, part: 'NI' },
    yes: ['They meet [tonight|2024-05-15TNI].'],
  },
  {
    name: 'part',
    is: 'set',
    pattern: '<part>',
    notAfter: 'good NAME',
    notBefore: 'NAME',
    yes: ['They moved only at [night|XXXX-XX-XXTNI].'],
  },
  {
    name: 'deictic',
    is: 'shift',
    pattern: '<deictic>',
    yes: ['They left [yesterday|2024-05-14].'],
  },
  {
    name: 'deictic',
    is: 'shift',
    pattern: 'the day before yesterday',
    set: { deictic: -2 },
    yes: ['They left [the day before yesterday|2024-05-13].'],
  },
  {
    name: 'deictic',
    is: 'shift',
    pattern: 'the day after tomorrow',
    set: { deictic: 2 },
    yes: ['They leave [the day after tomorrow|2024-05-17].'],
  },
  {
    name: 'unit',
    is: 'shift',
    pattern: `{edge}? ( the <next=told> | ( the | that | this )? <told> | <said> ) ( <unit> | <weekend> | <season> | <month> ) | the <unit> <beside=told> |
      {edge} ( <unit=sameunit> | <weekend> )`,
    yes: ['They left [last year|2023].', 'They come [next month|2024-06].'],
  },
  {
    name: 'unit',
    is: 'shift',
    pattern: '( early | earlier | late | later ) ( in | on )? ( the | <told> | <said> ) ( <unit=sameunit> | <season> )',
    yes: ['[Later that month|XXXX-XX] they left.'],
  },
  {
    name: 'aside',
    is: 'shift',
    pattern:
      '{about}? ( {count} | <halved=n> a|an | a | an ) ADJECTIVE? {unit} ( <aside> | before that | after that ) | <units=somes> <aside>',
    yes: ['They left [two days later|XXXX-XX-XX].'],
  },
  {
    name: 'aside',
    is: 'shift',
    pattern:
      '{about}? ( {count} | <halved=n> a|an | a | an ) ADJECTIVE? {unit} <beside=aside> | <units=somes> <beside=aside>',
    // What happened then is not known to have a date: "two days after the vote".
    notBefore:
      'the a an this that his her its their our my your when it he she they we i being NAME <month> <year> <n> ADJECTIVE PLURAL',
    yes: ['They had left [two days before|XXXX-XX-XX].'],
    no: ['They left two days after the vote.'],
  },
  {
    name: 'ago',
    is: 'shift',
    pattern: '{about}? ( {count} | <halved=n> a|an | a | an ) ADJECTIVE? {unit} ago | <units=somes> ago',
    set: { aside: -1, ago: 1 },
    yes: ['They left [two years ago|2022].'],
  },
  {
    name: 'clock',
    is: 'clock',
    pattern: '{clock} <zone>? ,? {date} <zone>? | {date} ,? at? {clock} <zone>? | {clock} <zone>? | <military> <zone>',
    notAfter: '- – − + : . <zone>',
    yes: ['The train left on [Tuesday|2024-05-14] at [3:30 p.m.|2024-05-14T15:30].'],
  },
  {
    name: 'duration',
    is: 'duration',
    pattern: `{which}? {about}? {count} ADJECTIVE? -? {unit} ( -? ( long | old ) | of age )?`,
    yes: ['It lasted [two years|P2Y].', 'A [ten-day|P10D] visit began.'],
  },
  {
    name: 'duration',
    is: 'duration',
    pattern: '{which}? {about}? ( a | an | <halved=n> a|an ) ADJECTIVE? <unit> | the? <past> <unit>',
    notBefore: '-',
    yes: ['It rained for [over a week|P1W].', 'It rained for [the past year|P1Y].'],
  },
  {
    name: 'duration',
    is: 'duration',
    pattern: '( the? ( <said> | <past> | <told> | final ) )? <units=unit> ( - long )?',
    set: { vague: 'X' },
    yes: ['The siege went on for [months|PXM].'],
  },
  {
    name: 'duration',
    is: 'duration',
    pattern: 'the ( <ordinal> | <said> | final ) ( {about}? NUMBER )? {unit} of the? ( {year} | <month> {ofyear}? )',
    yes: ['It rained in [the last two weeks of February 1951|P2W].'],
  },
  {
    name: 'duration',
    is: 'duration',
    pattern: '<unit> - long',
    yes: ['A [month-long|P1M] siege began.'],
  },
  {
    name: 'set',
    is: 'set',
    pattern: `<every> ( <n> | other | few )? ( {unit} | <weekday> | <part> | <season> | <month> | <weekend> ) | <weekdays> | <daily> |
      ( <often> | <n> times ) ( a | per | each | every ) <unit> | per <unit>`,
    yes: ['It meets [every Monday|XXXX-WXX-1].'],
  },
  {
    name: 'now',
    is: 'reference',
    pattern: `now | currently | current | nowadays | right now | at present | presently | present - day | present day | modern - day | modern day |
      these days | to this day | the time being | the present ( day | time )? | at this time`,
    set: { reference: 'PRESENT_REF' },
    yes: ['The mill is [now|PRESENT_REF] shut.'],
  },
  {
    name: 'past',
    is: 'reference',
    pattern: 'recently | recent | former | formerly | the past | the recent past | lately',
    set: { reference: 'PAST_REF' },
    notBefore: '<n> <units> <vague> <unit>',
    yes: ['It shut [recently|PAST_REF].'],
  },
  {
    name: 'future',
    is: 'reference',
    pattern: 'the? ( near | foreseeable )? future',
    set: { reference: 'FUTURE_REF' },
    yes: ['It may shut in [the near future|FUTURE_REF].'],
  },
];
