import type { Form } from '../../language.ts';

const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  rewrite: ['rewrote', 'rewritten'],
  think: ['thought'],
  know: ['knew', 'known'],
  feel: ['felt'],
  swear: ['swore', 'sworn'],
  hold: ['held'],
  uphold: ['upheld'],
  find: ['found'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  understand: ['understood'],
  speak: ['spoke', 'spoken'],
  read: ['read'],
  make: ['made'],
  go: ['went', 'gone'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  draw: ['drew', 'drawn'],
  lay: ['laid'],
  cast: ['cast'],
  shed: ['shed'],
  bring: ['brought'],
  come: ['came', 'come'],
  stand: ['stood'],
  fight: ['fought'],
  seek: ['sought'],
  forget: ['forgot', 'forgotten'],
  forecast: ['forecast'],
  put: ['put'],
  beseech: ['besought'],
  spell: ['spelled'],
  prove: ['proved', 'proven'],
  get: ['got'],
  shoot: ['shot'],
  strike: ['struck'],
  hit: ['hit'],
  beat: ['beat', 'beaten'],
  meet: ['met'],
  withdraw: ['withdrew', 'withdrawn'],
  break: ['broke', 'broken'],
  lend: ['lent'],
  send: ['sent'],
  throw: ['threw', 'thrown'],
  slay: ['slew', 'slain'],
  hang: ['hanged'],
  blow: ['blew', 'blown'],
  burn: ['burned', 'burnt'],
  overrun: ['overran', 'overrun'],
  retake: ['retook', 'retaken'],
  shut: ['shut'],
  cut: ['cut'],
  withhold: ['withheld'],
};

/** Verbs of more than one syllable whose last letter is doubled; those of one syllable are found by their shape. */
const doubled = new Set([
  'admit',
  'commit',
  'refer',
  'prefer',
  'concur',
  'rebut',
  'regret',
  'permit',
  'infer',
  'confer',
  'quip',
  'quit',
  'kidnap',
  'expel',
]);

const double = (verb: string): boolean => doubled.has(verb) || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb);

const third = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;

const past = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return double(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
};

const gerund = (verb: string): string => {
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return double(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
};

/** Every form of a verb with what it is; a form that is two ("said") is given twice. */
export const formsOf = (verb: string): readonly (readonly [string, Form])[] => {
  const [simple, participle] = irregular[verb] ?? [past(verb)];
  return [
    [verb, 'base'],
    [third(verb), 'third'],
    [simple, 'past'],
    [participle ?? simple, 'participle'],
    [gerund(verb), 'gerund'],
  ];
};

export const pluralOf = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);
