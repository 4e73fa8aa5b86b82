import type { CueGroup, NounCue, PhraseCue } from '../../language.ts';

/** Phrases in front of a source: "according to the ministry". */
export const prepositions: readonly PhraseCue[] = [
  {
    name: 'according to',
    act: 'speech',
    words: 'according_to as_per in_the_words_of',
    yes: [
      '[The dam is full], <according to> {the water board}.',
      '<According to> {Ann Doe}, [the dam is full].',
      '<In the words of> {the ferryman}, [the fog was “a wall of wool.”]',
    ],
    no: ['Pay rose according to whether the nets were full.', 'As per usual, the ferry was late.'],
  },
  {
    name: 'in the view of',
    act: 'thought',
    words: 'in_the_view_of in_the_opinion_of in_the_eyes_of',
    yes: [
      '[The tower should go], <in the view of> {the council}.',
      '<In the opinion of> {the keeper}, [the lamp is too weak].',
    ],
    no: ['The song is called “In the eyes of”, and it is short.'],
  },
];

/** Adverbs that say somebody says so and not who. */
export const adverbs: readonly CueGroup[] = [
  {
    name: 'adverb',
    words: 'reportedly allegedly supposedly purportedly ostensibly apparently seemingly presumably',
    yes: ['[The rebels] <reportedly> [left Tarsa on Friday].', '[He had] <allegedly> [sold the bells].'],
    no: ['“Allegedly” is a word.', 'The boats are long, apparently.'],
  },
];

/** "It is unclear whether", "it was not clear why": adjectives of a clause that nobody answers for. */
export const impersonal: readonly CueGroup[] = [
  {
    name: 'impersonal',
    words: 'unclear clear unknown likely unlikely possible certain uncertain evident apparent obvious doubtful',
    yes: [
      '<It is unclear> [whether the ferry will sail].',
      '<It was not clear> on Friday [what broke the lamp].',
      '<It is likely> [that the snow will stay].',
    ],
    no: ['It is clear today and the sea is calm.', 'The unknown singer came from Vellmar.'],
  },
];

/** "Was convinced that", "is worried about": what somebody is of a thing, and so thinks of it. */
export const adjectives: readonly CueGroup[] = [
  {
    name: 'adjective',
    words: `aware convinced confident sure certain positive hopeful optimistic pessimistic skeptical sceptical doubtful worried concerned afraid
      fearful adamant insistent proud glad happy sorry surprised shocked disappointed angry alarmed grateful determined eager
      willing unwilling reluctant ready keen`,
    yes: [
      '{The captain} <was convinced> [that the reef had moved].',
      '{The sisters} <are willing> [to sell the mill].',
      '{The baker} <is not sure> [she can open on Monday].',
    ],
    no: ['The soup was ready at noon.', 'A certain calm lay over the harbour.'],
  },
];

/** "By her account": nouns that make a preposition of what stands between. */
export const accounts: readonly CueGroup[] = [
  {
    name: 'by an account',
    words: 'account reckoning telling estimate count admission',
    yes: [
      '<By> {his} <account>, [only the line to the coast is open].',
      '<By> {her} own <reckoning>, [the herd has halved].',
    ],
    no: ['The bank closed the account in spring.', 'He paid by the count, and the sacks were light.'],
  },
];

/** Nouns that hold a content: "his claim that", "reports that", "a plan to". */
export const nouns: readonly NounCue[] = [
  {
    name: 'noun of speech',
    act: 'speech',
    words: `claim assertion allegation accusation statement announcement suggestion warning promise pledge vow complaint
      argument contention declaration prediction remark comment charge insistence admission acknowledgement
      acknowledgment confirmation assurance report rumor rumour denial proposal demand call question speculation criticism
      revelation disclosure explanation testimony news word message recommendation`,
    takes: ['that'],
    yes: [
      'The mayor dismissed {his} <claim> [that the well was dry].',
      'There were <rumours> [that the mint would close].',
      '<Reports> by {aid workers} [that the pass is shut] came on Friday.',
    ],
    no: ['The report that came on Friday was long.', 'The charge for the ferry is two crowns.'],
  },
  {
    name: 'noun of thought',
    act: 'thought',
    words: `belief fear hope concern worry view opinion expectation doubt suspicion conviction assumption conclusion feeling
      perception notion idea sense thinking confidence realization understanding impression theory hypothesis`,
    takes: ['that'],
    yes: [
      '{Her} <fear> [that the roof would fall] was known to all.',
      '{The ministry}’s <view> is [that the border is closed].',
    ],
    no: ['The view from the tower is wide.', 'The idea that won the prize was hers.'],
  },
  {
    name: 'noun of evidence',
    act: 'evidence',
    words: 'evidence proof sign indication finding',
    takes: ['that'],
    yes: ['There is no <evidence> [that the letter was forged].', 'There were <signs> [that the ice was melting].'],
    no: ['The sign that hangs over the door is green.', 'The evidence filled two rooms.'],
  },
  {
    name: 'noun of a wish',
    act: 'wish',
    words:
      'plan promise pledge vow decision proposal offer threat refusal desire wish intention attempt effort bid willingness',
    takes: ['to'],
    yes: [
      'There were <plans> by {the owners} [to sell the mine].',
      'There was a <promise> by {the guild} [to mend the well].',
    ],
    no: ['The plan to the left is old.', 'The offer was on the table.'],
  },
];
