import { AUX } from '../../learn/tags.ts';
import type { Scene } from '../scene.ts';
import { type Form, forms, OWNER, type Referent, type Seen, SUBJECT } from './referents.ts';

/** One thing that is asked of a mention and of whom it may mean, with one of so many answers. */
const questions = {
  sentences: 7,
  recency: 5,
  form: forms.length,
  turn: 16,
  apposed: 4,
  gender: 4,
  number: 3,
  sort: 8,
  role: 4,
  roles: 4,
  size: 4,
  quotation: 5,
  sayer: 3,
  paragraph: 5,
  noun: 7,
  nested: 2,
  clause: 3,
  best: 2,
} as const;
const aloneQuestions = { any: 1, quoted: 2, subject: 2, begins: 2, sort: 4, heard: 3, length: 3, named: 2 } as const;

type Question = keyof typeof questions;
type AloneQuestion = keyof typeof aloneQuestions;

/** Where the answers to each question begin among the features of one form. */
const starts = <Q extends string>(
  sizes: Readonly<Record<Q, number>>,
  from: number,
): readonly [Record<Q, number>, number] => {
  const at = {} as Record<Q, number>;
  let next = from;
  for (const question of Object.keys(sizes) as Q[]) {
    at[question] = next;
    next += sizes[question];
  }
  return [at, next];
};
const [at, pairSize] = starts<Question>(questions, 0);
const [aloneAt, formSize] = starts<AloneQuestion>(aloneQuestions, pairSize);

/** How many features there are: every answer to every question, for each form of the later mention. */
export const FEATURES = formSize * forms.length;
/** How many `likeness` writes, and how many `aloneness`. */
export const LIKENESS = Object.keys(questions).length;
export const ALONENESS = Object.keys(aloneQuestions).length;

const formIndex = new Map<Form, number>(forms.map((form, f) => [form, f]));

/** What is known where a mention stands, beside itself and whom it may mean. */
export interface Here {
  readonly scene: Scene;
  /** How many others were spoken of since. */
  readonly recency: number;
  /** Whether it is whoever says the quotation that the mention stands in; null for none known. */
  readonly sayer: boolean | null;
  /** Whether nobody is mentioned more. */
  readonly best: boolean;
}

/** Writes the features of a mention and a referent that it may mean, from a place on. */
export const likeness = (mention: Seen, referent: Referent, here: Here, out: Int32Array, from: number): void => {
  const { scene } = here;
  const { tokens, sentenceOf, quoteOf } = scene;
  const base = formIndex.get(mention.form)! * formSize;
  const last = referent.mentions.at(-1)!;
  let count = from;
  const sentences = sentenceOf[mention.head]! - sentenceOf[last.head]!;
  out[count++] =
    base + at.sentences + (sentences < 4 ? Math.max(0, sentences) : sentences < 6 ? 4 : sentences < 10 ? 5 : 6);
  out[count++] = base + at.recency + (here.recency < 3 ? here.recency : here.recency < 5 ? 3 : 4);
  out[count++] = base + at.form + formIndex.get(last.form)!;
  out[count++] = base + at.gender + genderAnswer(mention, referent);
  out[count++] =
    base + at.number + (mention.many === null || referent.many === null ? 1 : mention.many === referent.many ? 0 : 2);
  out[count++] = base + at.sort + (referent.sort * 2 + (referent.entity >= 0 ? 1 : 0));
  out[count++] = base + at.role + last.role;
  out[count++] = base + at.roles + ((mention.role === SUBJECT ? 2 : 0) + (last.role === SUBJECT ? 1 : 0));
  const size = referent.mentions.length;
  out[count++] = base + at.size + (size < 3 ? size - 1 : size < 6 ? 2 : 3);
  const quote = quoteOf[mention.head]!;
  const lastQuote = quoteOf[last.head]!;
  out[count++] =
    base + at.quotation + (quote === lastQuote ? (quote < 0 ? 0 : 1) : quote < 0 ? 2 : lastQuote < 0 ? 3 : 4);
  out[count++] = base + at.sayer + (here.sayer === null ? 0 : here.sayer ? 1 : 2);
  const paragraphs = tokens.block[mention.head]! - tokens.block[last.head]!;
  const away = Math.min(4, Math.max(0, paragraphs));
  out[count++] = base + at.paragraph + away;
  const voice = last.form === 'i' ? 0 : last.form === 'you' ? 1 : last.form === 'we' ? 2 : 3;
  out[count++] = base + at.turn + Math.min(3, away) * 4 + voice;
  out[count++] = base + at.apposed + apposedAnswer(scene, mention, last);
  out[count++] = base + at.noun + nounAnswer(scene, mention, referent, last);
  out[count++] = base + at.nested + (last.first <= mention.first && mention.last <= last.last ? 1 : 0);
  out[count++] = base + at.clause + clauseAnswer(scene, mention, last, sentences);
  out[count++] = base + at.best + (here.best ? 1 : 0);
};

/** Writes the features of a mention's meaning nobody spoken of before, from a place on. */
export const aloneness = (
  mention: Seen,
  heard: number,
  { quoteOf, sentences, sentenceOf }: Scene,
  out: Int32Array,
  from: number,
): void => {
  const base = formIndex.get(mention.form)! * formSize;
  let count = from;
  out[count++] = base + aloneAt.any;
  out[count++] = base + aloneAt.quoted + (quoteOf[mention.head]! >= 0 ? 1 : 0);
  out[count++] = base + aloneAt.subject + (mention.role === SUBJECT ? 1 : 0);
  out[count++] = base + aloneAt.begins + (sentences[sentenceOf[mention.head]!]!.first === mention.first ? 1 : 0);
  out[count++] = base + aloneAt.sort + mention.sort;
  out[count++] = base + aloneAt.heard + Math.min(2, heard);
  const words = mention.last - mention.first;
  out[count++] = base + aloneAt.length + (words < 2 ? 0 : words < 4 ? 1 : 2);
  out[count++] = base + aloneAt.named + (mention.last > mention.head && mention.role !== OWNER ? 1 : 0);
};

/** Whether a phrase stands right after the last one: behind a comma, or behind "is". */
const apposedAnswer = ({ tokens, tags }: Scene, { first, pronoun }: Seen, last: Seen): number => {
  if (pronoun || last.last >= first || first - last.last > 4) return 0;
  const between = tokens.lower[last.last + 1]!;
  if (between === ',' && first === last.last + 2) return tokens.lower[last.first] === tokens.lower[first] ? 3 : 1;
  return tags[last.last + 1] === AUX &&
    /^(?:is|are|was|were|am|'m|'s|'re|be|been|being)$/.test(tokens.lower[first - 1]!)
    ? 2
    : 0;
};

const genderAnswer = (mention: Seen, referent: Referent): number =>
  mention.gender === null || referent.gender === null
    ? referent.gender === null
      ? 0
      : 1
    : mention.gender === referent.gender
      ? 2
      : 3;

/** How the noun of a phrase is known: as the last one's noun with no new word before it, with one, from before, or as a word of a name. */
const nounAnswer = ({ tokens }: Scene, mention: Seen, referent: Referent, last: Seen): number => {
  if (mention.pronoun) return last.pronoun ? 0 : 1;
  const noun = tokens.lower[mention.head]!;
  const same = tokens.lower[last.head] === noun && last.name < 0;
  if (!same && !referent.nouns.has(noun)) return 0;
  let fresh = false;
  for (let i = mention.first; i < mention.head; i++) {
    const word = tokens.lower[i]!;
    if (
      word.length > 3 &&
      !referent.nouns.has(word) &&
      word !== 'this' &&
      word !== 'that' &&
      word !== 'these' &&
      word !== 'those'
    )
      fresh = true;
  }
  if (same) {
    const plain = last.head - last.first <= mention.head - mention.first;
    return fresh ? 2 : plain ? 3 : 4;
  }
  return fresh ? 5 : 6;
};

/** In one sentence: whether a verb stands between the two. */
const clauseAnswer = ({ tags }: Scene, mention: Seen, last: Seen, sentences: number): number => {
  if (sentences !== 0 || mention.pronoun === null || mention.pronoun.possessive || mention.pronoun.reflexive) return 0;
  let verbs = 0;
  for (let i = Math.max(last.head + 1, mention.head - REACH); i < mention.head; i++) if (tags[i]! >= 18) verbs++;
  return verbs < 2 ? 1 : 2;
};
const REACH = 12;
