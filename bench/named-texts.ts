import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a name is of; *other* is a name of anything else: an event, a people, a work. */
export type NamedKind = 'person' | 'organisation' | 'place' | 'other';

/** Half-open, in UTF-16 units of the text it stands in. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: NamedKind;
}

/** A text with the names that annotators marked in it: none within another. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

const kindsOfUner: Readonly<Record<string, NamedKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/**
 * The documents of a Universal NER file (IOB2) as running text. Its paragraphs are those of the treebank it annotates:
 * `treebank` is the CoNLL-U file of the same sentences.
 */
export const readUner = (iob: string, treebank: string): NamedText[] => {
  const opening = new Set<string>();
  let sentence = '';
  for (const line of readFileSync(treebank, 'utf8').split('\n')) {
    if (line.startsWith('# sent_id = ')) sentence = line.slice(12);
    else if (line.startsWith('# newpar')) opening.add(sentence);
  }
  const texts: { id: string; text: string; names: NamedSpan[] }[] = [];
  let at = 0;
  let opens = false;
  for (const line of readFileSync(iob, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc id = ')) {
      texts.push({ id: line.slice(14), text: '', names: [] });
      continue;
    }
    const text = texts.at(-1);
    if (!text) continue;
    if (line.startsWith('# sent_id = ')) opens = opening.has(line.slice(12));
    else if (line.startsWith('# text = ')) {
      if (text.text) text.text += opens ? '\n\n' : ' ';
      at = text.text.length;
      text.text += line.slice(9);
    } else if (/^\d/.test(line)) {
      const [, form = '', label = 'O'] = line.split('\t');
      const start = text.text.indexOf(form, at);
      if (start < 0) throw new Error(`${basename(iob)}: “${form}” is not in its sentence`);
      at = start + form.length;
      const kind = kindsOfUner[label.slice(2)];
      if (kind) addLabelled(text.names, label[0]!, { start, end: at, kind });
    }
  }
  return texts;
};

/** Adds a token of a label `B` or `I` to the names so far. */
export const addLabelled = (names: NamedSpan[], label: string, token: NamedSpan): void => {
  const last = names.at(-1);
  if (label === 'I' && last?.kind === token.kind) names[names.length - 1] = { ...last, end: token.end };
  else names.push(token);
};

const kindsOfGum: Readonly<Record<string, NamedKind | null>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  time: null,
};

/** Titles are no part of a person's name. */
const titles =
  /^(?:mr|mrs|ms|dr|prof|professor|sir|lord|lady|president|vice|prime|minister|senator|governor|mayor|judge|justice|chief|general|colonel|captain|king|queen|prince|princess|pope|director|chairman|secretary|attorney|ambassador|doctor|father|saint|st|emperor)\.?$/i;
/** What may stand between the proper nouns of one name of a body or a place. */
const joints = /^(?:of|the|for|and|at|de|la|&)$/i;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly proper: boolean;
  readonly plural: boolean;
  /** The index of the word it depends on, -1 for none. */
  readonly head: number;
}

interface Phrase {
  readonly id: string;
  readonly type: string;
  /** Words of the minimal span, counted from 1. */
  readonly least: readonly number[];
  readonly first: number;
  last: number;
}

/**
 * The named mentions of a GUM file (CoNLL-U). GUM marks whole phrases, with a minimal span of each; a mention is named where its head, or
 * the last word of that span, is a proper noun, and its name is the run of proper nouns around it, without titles: for a body or a place
 * also across "of", "for" and the like within the span. Of names within names the longest person, organisation or place
 * counts. Names of people in the plural ("Afghans") are *other*.
 */
export const readGumNames = (path: string): NamedText => {
  let text = '';
  let gap = '';
  let sharing = 0;
  let sentence = 0;
  /** Where the next word is looked for: words written as one ("don't") are parts of it. */
  let at = 0;
  const words: Word[] = [];
  const open: Phrase[] = [];
  const phrases: Phrase[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (/^# newpar(?!_block)/.test(line) && text) gap = '\n\n';
    if (line === '') sentence = words.length;
    const [number = '', form = '', , , tag = '', features = '', head = '', , , misc] = line.split('\t');
    if (misc === undefined || number.includes('.')) continue;
    if (sharing > 0) sharing--;
    else {
      text += gap;
      at = text.length;
      text += form;
      gap = misc.split('|').includes('SpaceAfter=No') ? '' : ' ';
      const [from, to] = number.split('-').map(Number) as [number, number?];
      if (to !== undefined) {
        sharing = to - from + 1;
        continue;
      }
    }
    const start = text.startsWith(form, at) ? at : text.length - form.length;
    at = start + form.length;
    words.push({
      start,
      end: at,
      form,
      proper: tag.startsWith('NNP'),
      plural: features.includes('Number=Plur'),
      head: head === '0' ? -1 : sentence + Number(head) - 1,
    });
    const entity = misc.split('|').find((part) => part.startsWith('Entity='));
    for (const [mark] of (entity?.slice(7) ?? '').matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      if (mark.startsWith('(')) {
        const [id = '', type = '', , , , least = ''] = mark.slice(1).replace(/\)$/, '').split('-');
        open.push({ id, type, least: least.split(',').map(Number), first: words.length - 1, last: 0 });
      }
      if (!mark.endsWith(')')) continue;
      const id = mark.startsWith('(') ? open.at(-1)!.id : mark.slice(0, -1);
      const phrase = open.splice(open.findLastIndex((one) => one.id === id) >>> 0, 1)[0];
      if (phrase) phrases.push({ ...phrase, last: words.length - 1 });
    }
  }
  return {
    id: basename(path, '.conllu'),
    text,
    names: longest(
      withoutPlaces(
        text,
        phrases.flatMap((one) => nameOf(words, one) ?? []),
      ),
    ),
  };
};

const nameOf = (words: readonly Word[], { type, least, first, last }: Phrase): NamedSpan | null => {
  const kind = kindsOfGum[type] === undefined ? 'other' : kindsOfGum[type];
  if (kind === null) return null;
  const isProper = (i: number): boolean => i >= first && i <= last && words[i]!.proper;
  let head = first;
  while (head < last && words[head]!.head >= first && words[head]!.head <= last) head++;
  if (!isProper(head)) head = first + (least.at(-1) ?? 0) - 1;
  if (!isProper(head)) return null;
  const joined = (i: number, step: 1 | -1): number => {
    const hyphen = words[i + step]?.form === '-';
    if (isProper(i + step)) return i + step;
    if (hyphen && isProper(i + 2 * step)) return i + 2 * step;
    if (kind === 'person') return i;
    let next = i + step;
    while (next > first && next < last && joints.test(words[next]!.form)) next += step;
    return isProper(next) && least.includes(next - first + 1) ? next : i;
  };
  let from = head;
  let to = head;
  for (let next = joined(from, -1); next !== from; next = joined(from, -1)) from = next;
  for (let next = joined(to, 1); next !== to; next = joined(to, 1)) to = next;
  if (kind === 'person') for (let i = to; i >= from; i--) if (titles.test(words[i]!.form)) from = i + 1;
  if (from > to) return null;
  const people = kind === 'person' && words[head]!.plural;
  return { start: words[from]!.start, end: words[to]!.end, kind: people ? 'other' : kind };
};

/** "United States Ambassador Ann Doe": a person's name begins after the names it stands behind. */
const withoutPlaces = (text: string, found: readonly NamedSpan[]): NamedSpan[] =>
  found.map((name) => {
    if (name.kind !== 'person') return name;
    const before = found.find(
      ({ kind, start, end }) => kind !== 'person' && kind !== 'other' && start === name.start && end < name.end,
    );
    return before ? { ...name, start: name.end - text.slice(before.end, name.end).trimStart().length } : name;
  });

const longest = (found: readonly NamedSpan[]): NamedSpan[] => {
  const kept: NamedSpan[] = [];
  const rank = ({ kind, start, end }: NamedSpan): number => (kind === 'other' ? 0 : 1e6) + end - start;
  for (const name of found.toSorted((a, b) => rank(b) - rank(a)))
    if (!kept.some((other) => other.start < name.end && name.start < other.end)) kept.push(name);
  return kept.sort((a, b) => a.start - b.start);
};
