import { look, writingOf } from '../src/learn/tag-features.ts';
import { FIRST_CHOICE, fingerprint, Lexicon, MOST_PAIRED, type Vocabulary } from '../src/learn/tag-words.ts';
import { CLASSES } from '../src/learn/tags.ts';
import { classOfTag, type GoldDocument } from './tag-corpus.ts';
import { readWordClusters } from './word-clusters.ts';

/** A word seen less often is treated as unknown, so that the model learns what unknown words are like. */
const RARE_WORD = 3;
/** A word has its tag for good where it is seen so often and so nearly always with that one. */
const FIXED_COUNT = 10;
const FIXED_SHARE = 0.98;
/** A tag that a word takes more rarely is an error of the annotators as often as not. */
const RARE_CHOICE = 0.03;
/** Choices and the kinds of unknown words fit in 9 bits. */
const MOST_CHOICES = 511 - FIRST_CHOICE;

const classes = CLASSES.length;

const blankVocabulary = (words: readonly string[]): Vocabulary => ({
  fingerprints: Int32Array.from(words, fingerprint),
  paired: Math.min(words.length, MOST_PAIRED),
  cluster: new Uint16Array(words.length),
  choice: new Uint16Array(words.length),
  fixedSmall: new Uint8Array(words.length),
  fixedCapital: new Uint8Array(words.length),
});

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byFingerprint = (a: string, b: string): number => (fingerprint(a) >>> 0) - (fingerprint(b) >>> 0);

interface TagCounts {
  total: number;
  readonly all: Uint32Array;
  readonly small: Uint32Array;
  readonly capital: Uint32Array;
}

const countTags = (documents: readonly GoldDocument[]): Map<string, TagCounts> => {
  const plain = new Lexicon(blankVocabulary([]));
  const counts = new Map<string, TagCounts>();
  const none = (): Uint32Array => new Uint32Array(classes);
  for (const { tokens, sentences, gold } of documents) {
    const seen = look(plain, tokens, sentences);
    for (let i = 0; i < tokens.count; i++) {
      const c = classOfTag[gold[i]!]!;
      if (c < 0) continue;
      const word = plain.word[seen.id[i]!]!;
      const count = counts.get(word) ?? { total: 0, all: none(), small: none(), capital: none() };
      counts.set(word, count);
      count.total++;
      count.all[c]!++;
      const writing = writingOf(seen.shape[i]!);
      if (writing !== 'untold') count[writing][c]!++;
    }
  }
  return counts;
};

const fixedIn = (count: Uint32Array): number => {
  const total = count.reduce((a, b) => a + b, 0);
  const best = Math.max(...count);
  return total >= FIXED_COUNT && best >= FIXED_SHARE * total ? count.indexOf(best) + 1 : 0;
};

/** The classes a word takes, most frequent first, as a text: words with the same are alike to the tagger. */
const choiceOf = ({ all, total }: TagCounts): string =>
  [...all.keys()]
    .filter((c) => all[c]! >= RARE_CHOICE * total)
    .sort((a, b) => all[b]! - all[a]! || a - b)
    .slice(0, 3)
    .join(' ');

const numberChoices = (counts: Iterable<TagCounts>): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const count of counts) times.set(choiceOf(count), (times.get(choiceOf(count)) ?? 0) + 1);
  const ranked = [...times].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]));
  return new Map(ranked.slice(0, MOST_CHOICES).map(([choice], i) => [choice, FIRST_CHOICE + i]));
};

/** The words of the gold text and of the clusters, with what is fixed and what is open about their tags. */
export const learnVocabulary = (documents: readonly GoldDocument[]): Vocabulary => {
  const clusters = readWordClusters();
  const frequent = [...countTags(documents)]
    .filter(([word, { total }]) => word !== '' && total >= RARE_WORD)
    .sort((a, b) => b[1].total - a[1].total || byCode(a[0], b[0]));
  const learnt = new Map(frequent);
  const inOrder = frequent.map(([word]) => word);
  const unseen = [...clusters.keys()].filter((word) => !learnt.has(word));
  const words = [
    ...inOrder.slice(0, MOST_PAIRED).sort(byFingerprint),
    ...[...inOrder.slice(MOST_PAIRED), ...unseen].sort(byFingerprint),
  ];
  const choices = numberChoices(learnt.values());
  const vocabulary = blankVocabulary(words);
  words.forEach((word, i) => {
    vocabulary.cluster[i] = clusters.get(word) ?? 0;
    const count = learnt.get(word);
    if (!count) return;
    vocabulary.fixedSmall[i] = fixedIn(count.small);
    vocabulary.fixedCapital[i] = fixedIn(count.capital);
    let choice = choiceOf(count);
    while (choice && !choices.has(choice)) choice = choice.split(' ').slice(0, -1).join(' ');
    vocabulary.choice[i] = choices.get(choice) ?? 0;
  });
  return vocabulary;
};
