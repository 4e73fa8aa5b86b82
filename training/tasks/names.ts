import type { NamedText } from '../../bench/named-texts.ts';
import { english } from '../../src/language/en/english.ts';
import { NAME_CONTEXT_SIZES, toNameFeatures } from '../../src/learn/names/features.ts';
import { NAME_LABELS } from '../../src/learn/names/labels.ts';
import { toNameLists } from '../../src/reading/entities/name-lists.ts';
import { toSentences } from '../../src/reading/sentences.ts';
import { toTokens } from '../../src/reading/tokens.ts';
import { toBlocks } from '../blocks.ts';
import { readPolnear, readTreebanks, readWikinews } from '../corpora.ts';
import { readGumTrain, readRe3d, readUnerDev, readWikigold, readWnut } from '../name-corpora.ts';
import { type Pool, poolOf, swapNames } from '../swap-names.ts';
import { firstEndingAfter, NO_LABEL, type Task, tagger } from '../task.ts';

interface Text extends Pick<NamedText, 'id' | 'text'> {
  readonly names: NamedText['names'] | null;
  /** Whose habit of naming it follows; see `HABITS`. */
  readonly habit: number;
}

const { orthography } = english;

/** Every so many documents of Universal NER's are kept to watch a run by. */
const WATCHED = 5;
/** Articles of PolNeAR whose text is used. */
const ARTICLES = 280;

const uner = (watched: boolean) => () => readUnerDev().filter((_, d) => (d % WATCHED === 0) === watched);

/** The sets in which names are marked, in order of their habits. */
const marked: readonly (readonly [name: string, read: () => NamedText[]])[] = [
  ['uner', uner(false)],
  ['wikigold', readWikigold],
  ['wnut', readWnut],
  ['gum', readGumTrain],
  ['re3d', readRe3d],
];

const withHabit = (habit: number, texts: readonly NamedText[]): Text[] => texts.map((text) => ({ ...text, habit }));
const unmarked = (texts: readonly { readonly id: string; readonly text: string }[]): Text[] =>
  texts.map(({ id, text }) => ({ id, text, names: null, habit: 0 }));

const polnear = () => readPolnear('train').slice(0, ARTICLES);

const pool = (): Pool =>
  poolOf(
    marked.flatMap(([, readTexts]) => readTexts()),
    [...readWikinews(), ...polnear(), ...readTreebanks()].map(({ text }) => text),
    english.sources.firstNames,
  );

/** All marked texts with other names in them, a round each way. */
const swapped = (round: number) => (): Text[] => {
  const names = pool();
  return marked.flatMap(([, readTexts], habit) =>
    withHabit(
      habit,
      readTexts().map((text) => swapNames(text, names, round)),
    ),
  );
};

/** The tagger of names. */
export const names: Task<Text> = {
  labels: NAME_LABELS,
  contextSizes: NAME_CONTEXT_SIZES,
  vectorsOf: 'attributions',
  sets: {
    ...Object.fromEntries(marked.map(([name, readTexts], habit) => [name, () => withHabit(habit, readTexts())])),
    dev: () => withHabit(0, uner(true)()),
    swapped: swapped(1),
    swapped2: swapped(2),
    wikinews: () => unmarked(readWikinews()),
    polnear: () => unmarked(polnear()),
    treebanks: () => unmarked(readTreebanks()),
  },
  read({ text, names: found, habit }) {
    const tokens = toTokens(text, toBlocks(text), orthography);
    const sentences = toSentences(tokens, orthography);
    const lists = toNameLists({ tokens, language: english });
    const features = toNameFeatures(tokens, sentences, tagger.tag(tokens, sentences), lists, habit);
    const labels = new Int8Array(tokens.count).fill(found ? 0 : NO_LABEL);
    for (const { start, end, kind } of found ?? []) {
      const first = firstEndingAfter(tokens, start);
      const begin = NAME_LABELS.indexOf(`B-${kind}`);
      for (let i = first; i < tokens.count && tokens.start[i]! < end; i++) labels[i] = i === first ? begin : begin + 1;
    }
    return { tokens, features, labels };
  },
};
