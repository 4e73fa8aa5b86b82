import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder, corpusFile, needFile } from '../bench/corpora.ts';
import { orthography } from '../src/language/en/orthography.ts';
import * as tag from '../src/learn/tags.ts';
import { type Sentence, toSentences } from '../src/reading/sentences.ts';
import { type Tokens, toTokens } from '../src/reading/tokens.ts';
import type { Block } from '../src/record/document.ts';

const language = { ...orthography, speaks: () => false };

/** A document in the program's own tokens, each with its gold tag (0: not aligned, no part of the measure). */
export interface GoldDocument {
  readonly name: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly gold: Uint8Array;
  /** The token that each hangs under, -1 at the root of its sentence, -2 where the treebank does not say, and its relation. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** The place of a tag among `CLASSES`, -1 for none. */
export const classOfTag = new Int8Array(256).fill(-1);
tag.CLASSES.forEach((of, place) => {
  classOfTag[of] = place;
});

interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly tag: number;
  readonly relation: string;
  /** Its head, as an index into the document's words, -1 at the root. */
  readonly head: number;
}

interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly words: readonly GoldWord[];
}

const parts: Readonly<Record<string, number>> = {
  NOUN: tag.NOUN,
  PROPN: tag.PROPN,
  VERB: tag.VERB,
  AUX: tag.AUX,
  ADJ: tag.ADJ,
  ADV: tag.ADV,
  PRON: tag.PRON,
  DET: tag.DET,
  ADP: tag.ADP,
  SCONJ: tag.SCONJ,
  CCONJ: tag.CCONJ,
  PART: tag.PART,
  NUM: tag.NUM,
  INTJ: tag.INTJ,
  SYM: tag.SYM,
  PUNCT: tag.PUNCT,
  X: tag.X,
};

const forms = ['VB', 'VBD', 'VBN', 'VBG', 'VBZ', 'VBP', 'MD'];

/** Every word of a name is PROPN, as the Penn tags have it: the treebanks' "White" in "White House" is an ADJ. */
const goldTag = (upos: string, xpos: string): number => {
  if (xpos === 'NNP' || xpos === 'NNPS') return tag.PROPN;
  const part = parts[upos] ?? tag.X;
  const form = Math.max(0, forms.indexOf(xpos));
  if (part === tag.VERB) return tag.VB + (xpos === 'MD' ? 0 : form);
  if (part === tag.AUX) return tag.AUX_FORMS + form;
  return part;
};

const readConllu = (path: string, name: string): GoldText[] => {
  const documents: GoldText[] = [];
  let words: GoldWord[] = [];
  let blocks: Block[] = [];
  let text = '';
  let from = 0;
  let opens = true;
  const endBlock = (): void => {
    if (text.length > from) blocks.push({ start: from, end: text.length, kind: 'paragraph' });
  };
  const endDocument = (): void => {
    endBlock();
    if (words.length) documents.push({ name, text, blocks, words });
    words = [];
    blocks = [];
    text = '';
    from = 0;
  };
  for (const sentence of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const lines = sentence.split('\n');
    if (lines.some((line) => line.startsWith('# newdoc'))) {
      endDocument();
      opens = true;
    } else if (lines.some((line) => line.startsWith('# newpar'))) opens = true;
    const given = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    if (given === undefined) continue;
    if (opens && text) {
      endBlock();
      text += '\n\n';
      from = text.length;
    } else if (text) text += ' ';
    opens = false;
    const base = text.length;
    text += given;
    const before = words.length;
    let at = 0;
    let joined = 0;
    for (const line of lines) {
      const [id, form, , upos, xpos, , head, relation] = line.split('\t');
      if (!id || !form || form === undefined || relation === undefined || id.includes('.')) continue;
      if (id.includes('-')) {
        joined = Number(id.split('-')[1]);
        continue;
      }
      let start = given.indexOf(form, at);
      // Words that are written as one may be spelt otherwise than their parts.
      if (start < 0 || (Number(id) <= joined && start > at + 1)) start = at;
      const end = Math.min(given.length, start + form.length);
      at = end;
      words.push({
        start: base + start,
        end: base + end,
        form,
        tag: goldTag(upos!, xpos!),
        relation,
        head: head === '0' ? -1 : before + Number(head) - 1,
      });
    }
  }
  endDocument();
  return documents;
};

const modifies = /^(?:amod|compound|nmod)/;

/** The tag of one of our tokens that stands for several words: the last part's in "47-year-old", else that of their head. */
const tagOfSeveral = (words: readonly GoldWord[], first: number, last: number): number => {
  const within = words.slice(first, last + 1).filter((word) => word.tag !== tag.PUNCT);
  const end = within.at(-1);
  if (!end) return tag.PUNCT;
  if (words.slice(first, last + 1).some((word) => word.form === '-')) {
    // "US-led talks": a modifier, for all that "led" is a participle.
    return modifies.test(end.relation) && (end.tag === tag.VBG || end.tag === tag.VBN) ? tag.ADJ : end.tag;
  }
  const top = within.find((word) => word.head < first || word.head > last);
  return (top ?? end).tag;
};

const align = ({ name, text, blocks, words }: GoldText): GoldDocument => {
  const tokens = toTokens(text, blocks, language);
  const gold = new Uint8Array(tokens.count);
  const tokenOf = new Int32Array(words.length).fill(-2);
  const top = new Int32Array(tokens.count).fill(-1);
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    while (from < words.length && words[from]!.end <= start) from++;
    let last = from - 1;
    while (last + 1 < words.length && words[last + 1]!.start < end) last++;
    if (last < from) continue;
    const word = words[last]!;
    const isShared = word.start < start || word.end > end;
    gold[i] = tokens.kind[i] === 2 && isShared ? tag.PUNCT : last > from ? tagOfSeveral(words, from, last) : word.tag;
    for (let w = from; w <= last; w++) {
      if (tokenOf[w] === -2) tokenOf[w] = i;
      if (tokenOf[w] === i && (words[w]!.head < from || words[w]!.head > last)) top[i] = w;
    }
  }
  const heads = Int32Array.from(top, (w) => (w < 0 ? -2 : words[w]!.head < 0 ? -1 : tokenOf[words[w]!.head]!));
  const relations = Array.from(top, (w) => (w < 0 ? '' : words[w]!.relation));
  return { name, tokens, sentences: toSentences(tokens, language), gold, heads, relations };
};

const small = /^(?:a|an|the|and|or|of|in|on|at|to|for|by|with|as|from|is)$/;

/** The same text as a headline writer would set it. Letters keep their places, so the words keep theirs. */
const asHeadlines = (gold: GoldText, recase: (word: string) => string): GoldText => ({
  ...gold,
  text: gold.text.replace(/[\p{L}’']+/gu, (word) => {
    const cased = recase(word);
    return cased.length === word.length ? cased : word;
  }),
});
const titled = (word: string): string => (small.test(word) ? word : word[0]!.toUpperCase() + word.slice(1));
const shouted = (word: string): string => word.toUpperCase();

export const ewt = (split: 'train' | 'dev' | 'test'): GoldDocument[] =>
  readConllu(corpusFile('ud-english-ewt', `${split}.conllu`), 'ewt').map(align);

export const gum = (split: 'train' | 'dev'): GoldDocument[] => gumTexts(split).map(align);

const gumTexts = (split: 'train' | 'dev'): GoldText[] => {
  const folder = needFile(join(corporaFolder(), 'gum', split));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => readConllu(join(folder, name), name.split('_')[1]!));
};

/** Parts of the training text once more, as headlines: of every document a few paragraphs. */
export const headlines = (): GoldDocument[] => {
  const texts = [...readConllu(corpusFile('ud-english-ewt', 'train.conllu'), 'ewt'), ...gumTexts('train')];
  const some = (text: GoldText, every: number, from: number): GoldText => ({
    ...text,
    blocks: text.blocks.filter((block, i) => i % every === from % every && block.end - block.start < 600),
  });
  return [
    ...texts.map((text, i) => align(asHeadlines(some(text, 12, i), titled))),
    ...texts.map((text, i) => align(asHeadlines(some(text, 24, i + 5), shouted))),
  ].filter((document) => document.tokens.count > 0);
};
