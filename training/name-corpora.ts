import {
  addLabelled,
  type NamedKind,
  type NamedSpan,
  type NamedText,
  readGumNames,
  readUner,
} from '../bench/named-texts.ts';
import { corpusFiles, corpusPath, readCorpus } from './corpora.ts';

/** The development part of Universal NER's English web texts. */
export const readUnerDev = (): NamedText[] =>
  readUner(corpusPath('uner-ewt/en_ewt-ud-dev.iob2'), corpusPath('ud-english-ewt/dev.conllu'));

export const readGumTrain = (): NamedText[] =>
  corpusFiles('gum/train', '.conllu').map((path) => readGumNames(corpusPath(path)));

const kindsOfLabels: Readonly<Record<string, NamedKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
  person: 'person',
  corporation: 'organisation',
  group: 'organisation',
  location: 'place',
  product: 'other',
  'creative-work': 'other',
};

/** Sentences a paragraph, where a set does not tell. */
const PARAGRAPH = 4;
/** Sentences a document, where a set is of single messages. */
const DOCUMENT = 12;

/** Wikigold: IOB1, one word a line, documents apart. */
export const readWikigold = (): NamedText[] =>
  readCorpus('ner/wikigold.conll.txt')
    .split('-DOCSTART- O')
    .map((part, d) => textOf(`wikigold-${d}`, sentencesOf(part, ' '), PARAGRAPH))
    .filter(({ text }) => text !== '');

/** WNUT 2017, its train and dev parts: messages, one a paragraph. */
export const readWnut = (): NamedText[] =>
  ['ner/wnut17train.conll', 'ner/emerging.dev.conll'].flatMap((path) => {
    const messages = sentencesOf(readCorpus(path), '\t');
    return Array.from({ length: Math.ceil(messages.length / DOCUMENT) }, (_, d) =>
      textOf(`${path}-${d}`, messages.slice(d * DOCUMENT, (d + 1) * DOCUMENT), 1),
    );
  });

type Labelled = readonly [word: string, label: string];

const sentencesOf = (conll: string, separator: string): Labelled[][] =>
  conll
    .split(/\n[ \t\r]*\n/)
    .map((sentence) =>
      sentence.split('\n').flatMap((line): Labelled[] => {
        const [word, label] = line.trim().split(separator);
        return word && label ? [[word, label]] : [];
      }),
    )
    .filter((sentence) => sentence.length > 0);

const noSpaceBefore = /^(?:[.,;:!?)\]%…”]|''|'s|'re|'ve|'ll|'d|'m|n't|')$/;
const noSpaceAfter = /^(?:[([$£#“]|``)$/;

const textOf = (id: string, sentences: readonly Labelled[][], aParagraph: number): NamedText => {
  let text = '';
  const names: NamedSpan[] = [];
  sentences.forEach((sentence, s) => {
    if (text) text += s % aParagraph === 0 ? '\n\n' : ' ';
    let before = '';
    let label = 'O';
    sentence.forEach(([word, is], w) => {
      if (w > 0 && !noSpaceBefore.test(word) && !noSpaceAfter.test(before)) text += ' ';
      const start = text.length;
      text += word.replace('``', '“').replace("''", '”');
      const kind = kindsOfLabels[is.slice(2)];
      const begins = is[0] === 'B' || label.slice(2) !== is.slice(2) || w === 0;
      if (kind) addLabelled(names, begins ? 'B' : 'I', { start, end: text.length, kind });
      before = word;
      label = is;
    });
  });
  return { id, text, names };
};

const kindsOfRe3d: Readonly<Record<string, NamedKind>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
  Nationality: 'other',
};

/**
 * re3d: reports on Syria and Iraq. Its entities are phrases ("the Kurdish YPG", "U.S. service members"): those that end in a capital are
 * taken for names, from their first capital on.
 */
export const readRe3d = (): NamedText[] =>
  corpusFiles('re3d', 'documents.json').flatMap((path) => {
    const rows = (of: string): Record<string, string & number>[] =>
      readCorpus(of)
        .replace(/^\uFEFF/, '')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line));
    const entities = rows(path.replace('documents.json', 'entities.json'));
    return rows(path).map((document) => {
      const text: string = document.text!;
      const names = entities
        .filter((entity) => entity.documentId === document._id && kindsOfRe3d[entity.type!])
        .flatMap((entity): NamedSpan[] => {
          const value = text.slice(entity.begin, entity.end);
          const first = value.search(/\p{Lu}/u);
          const last = value.trimEnd().split(/\s+/).at(-1)!;
          if (first < 0 || !/^[\W\d]*\p{Lu}/u.test(last)) return [];
          return [{ start: entity.begin! + first, end: entity.end!, kind: kindsOfRe3d[entity.type!]! }];
        })
        .sort((a, b) => a.start - b.start || b.end - a.end);
      return {
        id: document._id!,
        text,
        names: names.filter(({ start }, k) => !names.slice(0, k).some((before) => before.end > start)),
      };
    });
  });
