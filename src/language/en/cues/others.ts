import type { NounCue } from '../../language.ts';

/** Phrases in front of a source: "according to the ministry". */
export const prepositions: readonly { readonly words: string; readonly act: 'speech' | 'thought' | 'evidence' }[] = [
  { words: 'according to', act: 'speech' },
  { words: 'as per', act: 'speech' },
  { words: 'in the words of', act: 'speech' },
  { words: 'in the view of', act: 'thought' },
  { words: 'in the opinion of', act: 'thought' },
  { words: 'in the eyes of', act: 'thought' },
];

/** Adverbs that say somebody says so and not who. */
export const adverbs = 'reportedly allegedly supposedly purportedly ostensibly apparently seemingly presumably';

/** "It is unclear whether", "it was not clear why": adjectives of a clause that nobody answers for. */
export const impersonal =
  'unclear clear unknown likely unlikely possible certain uncertain evident apparent obvious doubtful';

/** "Was convinced that", "is worried about": what somebody is of a thing, and so thinks of it. */
export const adjectives = `aware convinced confident sure certain positive hopeful optimistic pessimistic skeptical sceptical doubtful worried concerned afraid
   fearful adamant insistent proud glad happy sorry surprised shocked disappointed angry alarmed grateful determined eager
   willing unwilling reluctant ready keen`;

/** "By the railway's account": nouns that make a preposition of what stands between. */
export const accounts = 'account reckoning telling estimate count admission';

/** Nouns that hold a content: "his claim that", "reports that", "a plan to". */
export const nouns: readonly NounCue[] = [
  {
    act: 'speech',
    words: `claim assertion allegation accusation statement announcement suggestion warning promise pledge vow complaint
      argument contention declaration prediction remark comment charge insistence admission acknowledgement
      acknowledgment confirmation assurance report rumor rumour denial proposal demand call question speculation criticism
      revelation disclosure explanation testimony news word message recommendation`,
    takes: ['that'],
  },
  {
    act: 'thought',
    words: `belief fear hope concern worry view opinion expectation doubt suspicion conviction assumption conclusion feeling
      perception notion idea sense thinking confidence realization understanding impression theory hypothesis`,
    takes: ['that'],
  },
  { act: 'evidence', words: 'evidence proof sign indication signs indications finding findings', takes: ['that'] },
  {
    act: 'wish',
    words:
      'plan promise pledge vow decision proposal offer threat refusal desire wish intention attempt effort bid willingness',
    takes: ['to'],
  },
];
