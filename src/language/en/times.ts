import type { TimeSense, TimeWords } from '../time-words.ts';
import { numeric } from './time-numbers.ts';
import { rules } from './time-rules.ts';

// Words by class: "word:value", words that share a value joined by "|".
const classes: Readonly<Record<string, string>> = {
  month: `january|jan|jan.:1 february|feb|feb.:2 march|mar.:3 april|apr|apr.:4 may:5 june|jun.:6 july|jul.:7 august|aug|aug.:8
    september|sep|sep.|sept|sept.:9 october|oct|oct.:10 november|nov|nov.:11 december|dec|dec.:12`,
  weekday: `monday|mon.:1 tuesday|tue.|tues.:2 wednesday|wed.:3 thursday|thu.|thur.|thurs.:4 friday|fri.:5 saturday|sat.:6
    sunday|sun.:7`,
  weekdays: 'mondays:1 tuesdays:2 wednesdays:3 thursdays:4 fridays:5 saturdays:6 sundays:7',
  season: 'spring|springtime:SP summer|summertime:SU autumn:FA winter|wintertime:WI',
  part: 'morning:MO afternoon:AF evening:EV night|nighttime|night-time|overnight:NI daytime:DT',
  twilight: 'dawn|daybreak|sunrise:MO dusk|sunset|nightfall:EV',
  noon: 'noon|midday:12:00 midnight:00:00',
  unit: 'minute:TM hour:TH day:D week:W fortnight:F month:M year:Y decade:DE century:CE millennium:ML',
  units:
    'seconds:TS minutes|mins:TM hours|hrs:TH days:D weeks:W fortnights:F months:M years:Y decades:DE centuries:CE millennia:ML',
  weekend: 'weekend:WE',
  holiday: 'christmas:12-25 halloween:10-31',
  // What part of a longer time is meant.
  edge: 'early:start late:end mid:mid',
  edgeof: 'start|beginning|outset|onset:start end|close:end middle:mid rest|remainder:rest',
  half: 'first:1 second|latter|last:2',
  ordinal: `first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13
    fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20`,
  quarter: 'q1:1 q2:2 q3:3 q4:4',
  era: 'bc|b.c|b.c.|bce|b.c.e.:BC ad|a.d.|ce|c.e.:AD',
  half12: 'am|a.m|a.m.:am pm|p.m|p.m.:pm',
  zone: `gmt|utc:Z bst|cet:+01 cest|eet:+02 eest|msk:+03 ist:+05:30 jst|kst:+09 edt:-04 est|cdt:-05 cst|mdt:-06 mst|pdt:-07 pst:-08`,
  // From which date and which way: "told" from the last one named, "said" from the document's.
  told: 'previous|preceding:-1 same|that:0 following|subsequent|ensuing:1',
  said: 'last:-1 this|current:0 coming|upcoming|next:1',
  past: 'past:-1',
  next: 'next:1',
  aside: 'earlier|previously|beforehand:-1 later|afterwards|afterward|thereafter:1',
  beside: 'before|prior:-1 after|following:1',
  deictic: 'today:0 yesterday:-1 tomorrow:1',
  vague: 'several|few|many|numerous|various|couple|dozens|hundreds|thousands:X',
  halved: 'half:0.5',
  often: 'once:1 twice:2 thrice:3',
  every: 'every:1 each:1',
  daily: `daily|nightly:D weekly:W fortnightly|biweekly:2W monthly:M quarterly:3M yearly|annually|annual:Y`,
};

const spelled = `one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
  fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80
  ninety:90`;
const scales = 'dozen:12 hundred:100 thousand:1000 million:1000000';
const decades = 'twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90';

// Names of days and months have a capital.
const proper = new Set(['month', 'weekday', 'weekdays', 'holiday', 'quarter']);
// Verbs and adverbs look like these.
const unsure = 'march may spring second';

const senses = (): ReadonlyMap<string, TimeSense> => {
  const found = new Map<string, TimeSense>();
  const add = (list: string, sense: (value: string) => TimeSense): void => {
    for (const entry of list.trim().split(/\s+/)) {
      const colon = entry.indexOf(':');
      const value = sense(entry.slice(colon + 1));
      for (const word of entry.slice(0, colon).split('|')) found.set(word, { ...found.get(word), ...value });
    }
  };
  for (const [name, list] of Object.entries(classes))
    add(list, (value) => ({
      [name]: /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : value,
      ...(proper.has(name) && { proper: 1 }),
    }));
  add(spelled, (value) => ({ n: Number(value), spelled: 1 }));
  add(scales, (value) => ({ scale: Number(value), n: Number(value) }));
  add(decades, (value) => ({ decade: Number(value) }));
  for (const word of unsure.split(' ')) found.set(word, { ...found.get(word), unsure: 1 });
  return found;
};

const parts = {
  // "1918", "480 BC", "AD 70", "’99".
  year: "<year> <era>? | <n=year> <era> | <era> <n=year> | '|’|‘ <two=shortyear>",
  // "of 1918", ", 1918", "of that year".
  ofyear: '( of | , | in )? {year} | of the? <told=toldyear> year | <said=saidyear> year',
  edge: '<edge> -? in? the? | the? very? <edgeof> of the? | the? <half> half of the? | <edge> ( or | to ) <edge> -?',
  day: '<day> | <nthday>',
  about: `about | around | nearly | almost | roughly | approximately | over | under | only | just | some | barely | another | exactly | fully |
    ( only | just )? ( more | less | fewer | longer | little ( more | less | over ) ) than | at least | at most | up to | close to |
    well over | as many as | as much as | as long as | a little ( more | less | over ) than? | a further | an additional | a mere`,
  many: 'a? <vague> of? more?',
  count: '{many} | NUMBER | a <scale=n>',
  which: '( the | this )? ( <said> | <past> | <told> | first | final | same )',
  unit: '<unit> | <units=unit>',
  weekday: '<weekday> ,?',
  date: `{weekday}? the? {day} of? the? <month> ( ,? {year} | of the? <told=toldyear> year )? |
    {weekday}? <month> the? {day} ( ,? {year} )? | <date> | <day=first> / <day=second> / <year>`,
  clock: `( <n=hour> ( : | . ) <two=minute> ( : <two=second> )? | <n=hour> ) <half12> | <n=hour> : <two=minute> ( : <two=second> )? |
    <n=hour> : <hours=minute> | <military> hours|hrs|h | <fullclock> | <n=hour> o'clock | <noon>`,
};

export const times: TimeWords = {
  words: senses(),
  parts,
  rules,
  // Shares of values that were right on WikiWars train; what is rare there is set by TimeSet and by judgement.
  scores: {
    date: [0.99, 0.9],
    month: [0.99, 0.85],
    year: [0.98, 0.9],
    season: [0.97, 0.5],
    decade: [0.97, 0.7],
    century: [0.97, 0.7],
    quarter: [0.97, 0.8],
    holiday: [0.95, 0.8],
    day: [0.6, 0.5],
    weekday: [0.9, 0.85],
    part: [0.7, 0.85],
    deictic: [0.9, 0.9],
    unit: [0.6, 0.6],
    aside: [0.4, 0.75],
    ago: [0.7, 0.7],
    clock: [0.9, 0.85],
    duration: [0.89, 0.89],
    set: [0.87, 0.87],
    now: [0.97, 0.97],
    past: [0.9, 0.9],
    future: [0.95, 0.95],
  },
  numeric,
  within: new Set(['and']),
  articles: new Set(['the']),
  beforeMonth: new Set('in since until till during throughout'.split(' ')),
  joiners: new Set('- – — to and or through until till into & /'.split(' ')),
  openings: new Map([
    ['since', { open: 'to', beyond: false }],
    ['after', { open: 'to', beyond: true }],
    ['until', { open: 'from', beyond: false }],
    ['till', { open: 'from', beyond: false }],
    ['before', { open: 'from', beyond: true }],
  ]),
  notOpen: new Set('not until till shortly just soon right immediately'.split(' ')),
  possessive: "'s",
  past: new Set('was were had did been'.split(' ')),
  future: new Set(
    "will 'll shall wo due expected scheduled set planned plans plan going hopes hope expects expect aims aim intends intend would".split(
      ' ',
    ),
  ),
};
