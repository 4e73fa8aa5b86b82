import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../src/record/reading.ts';
import type { Span } from '../src/record/span.ts';

/** A relation of attribution in GUM that names words: its source and its cue, in UTF-16 offsets; either may be empty. */
export interface GumAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** A noun phrase or pronoun of GUM, nested ones too. Those of one `entity` mean the same thing. */
export interface GumMention {
  readonly entity: string;
  /** "person", "place", "organization", "object", "event", "time", "substance", "animal", "plant" or "abstract". */
  readonly type: string;
  readonly span: Span;
  /** The words that a mention must hold to be this one: its head. */
  readonly least: Span;
}

export interface GumDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly attributions: readonly GumAttribution[];
  readonly mentions: readonly GumMention[];
}

export const loadGum = (folder: string): GumDocument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .map((name) => parseGum(name.slice(0, -'.conllu'.length), readFileSync(join(folder, name), 'utf8')));

/**
 * The text of a CoNLL-U file, a paragraph where GUM begins one, and its attributions: relations
 * `attribution-positive` or `-negative` in MISC, whose signals name tokens of the document by number,
 * `sem-atsrc` the source and `lex-indwd` or `lex-indph` the cue ("said", "according to").
 */
export const parseGum = (id: string, conllu: string): GumDocument => {
  const spans: Span[] = [];
  const relations: string[] = [];
  const brackets: string[] = [];
  let text = '';
  let gap = '';
  let word: Span = { start: 0, end: 0 };
  let sharing = 0;
  let next = 0;
  for (const line of conllu.split('\n')) {
    if (/^# newpar\b/.test(line) && text) gap = '\n\n';
    const [number = '', form = '', , , , , , , , misc] = line.split('\t');
    if (misc === undefined || number.includes('.')) continue;
    if (sharing > 0) {
      sharing--;
      // "don't" is "do" and "n't"; of "wanna", read as "want to", each part has the whole place.
      const own = text.startsWith(form, next) && next + form.length <= word.end;
      spans.push(own ? { start: next, end: next + form.length } : word);
      if (own) next += form.length;
    } else {
      text += gap;
      word = { start: text.length, end: text.length + form.length };
      next = word.start;
      text += form;
      gap = misc.split('|').includes('SpaceAfter=No') ? '' : ' ';
      // A word written once, and its parts in the lines below it.
      const [first, last] = number.split('-').map(Number) as [number, number?];
      if (last !== undefined) {
        sharing = last - first + 1;
        continue;
      }
      spans.push(word);
    }
    const noted = misc.split('|');
    brackets.push(noted.find((part) => part.startsWith('Entity='))?.slice('Entity='.length) ?? '');
    const discourse = noted.find((part) => part.startsWith('Discourse='));
    if (discourse) relations.push(...discourse.slice('Discourse='.length).split(';'));
  }
  const attributions = relations
    .filter((relation) => relation.startsWith('attribution-'))
    .map((relation) => ({
      source: signalled(relation, ['sem-atsrc'], spans),
      cue: signalled(relation, ['lex-indwd', 'lex-indph'], spans),
    }));
  return { id, genre: id.split('_')[1] ?? '', text, attributions, mentions: toMentions(brackets, spans) };
};

/** `(91-person-new-sssss-cf1-2-coref` opens a mention of 91 whose head is its second word, `91)` closes it, and `)` alone what was opened just before. */
const toMentions = (brackets: readonly string[], words: readonly Span[]): GumMention[] => {
  const mentions: GumMention[] = [];
  const open = new Map<string, { readonly first: number; readonly fields: readonly string[] }[]>();
  const close = (entity: string, last: number): void => {
    const { first, fields } = open.get(entity)!.pop()!;
    const head = fields[5]!.split(',').map((number) => words[first + Number(number) - 1]!);
    mentions.push({
      entity,
      type: fields[1]!,
      span: { start: words[first]!.start, end: words[last]!.end },
      least: { start: head[0]!.start, end: head.at(-1)!.end },
    });
  };
  brackets.forEach((bracket, i) => {
    let opened = '';
    for (const [, opening, closing] of bracket.matchAll(/\(([^()]+)|([^()]*)\)/g)) {
      if (opening) {
        const fields = opening.split('-');
        opened = fields[0]!;
        open.set(opened, [...(open.get(opened) ?? []), { first: i, fields }]);
      } else close(closing || opened, i);
    }
  });
  return mentions;
};

/** `attribution-positive:14->12:0:sem-atsrc-600,603-606-gold+lex-indwd-626-_`: the spans of the tokens that signals of a kind name. */
const signalled = (relation: string, kinds: readonly string[], spans: readonly Span[]): Span[] =>
  [...relation.matchAll(/(\w+-\w+)-([\d,-]+)-(?:gold|_)/g)]
    .filter(([, kind]) => kinds.includes(kind!))
    .flatMap(([, , tokens]) => tokens!.split(','))
    .map((range) => range.split('-').map(Number) as [number, number?])
    .map(([first, last = first]) => ({ start: spans[first - 1]!.start, end: spans[last - 1]!.end }));

export interface GumScore {
  readonly documents: number;
  /** Relations whose cue words are named; the others (a bare name after a quotation) cannot be looked for. */
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly predictedRight: number;
  /** Of those found and with a source in GUM, how many have a source that shares words with it. */
  readonly withSource: number;
  readonly sourceRight: number;
}

/** One row a genre and one for all, by overlap of cues: see `GumScore`. */
export const scoreGum = (documents: readonly GumDocument[], readings: readonly Reading[]): Map<string, GumScore> => {
  const scores = documents.map((document, i) => scoreOne(document, readings[i]!));
  const rows = new Map<string, GumScore>();
  documents.forEach(({ genre }, i) => {
    rows.set(genre, add(rows.get(genre), scores[i]!));
  });
  rows.set('all', scores.reduce(add));
  return rows;
};

const scoreOne = ({ attributions }: GumDocument, reading: Reading): GumScore => {
  const gold = attributions.filter(({ cue }) => cue.length > 0);
  const finds = gold.map(({ cue }) => reading.attributions.find((one) => overlap(one.cue, cue)));
  const sourced = gold.flatMap(({ source }, i) =>
    finds[i] && source.length ? [[source, finds[i].source] as const] : [],
  );
  return {
    documents: 1,
    gold: gold.length,
    predicted: reading.attributions.length,
    found: finds.filter((one) => one !== undefined).length,
    predictedRight: reading.attributions.filter((one) => gold.some(({ cue }) => overlap(one.cue, cue))).length,
    withSource: sourced.length,
    sourceRight: sourced.filter(([source, found]) => overlap(found, source)).length,
  };
};

const overlap = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));

const add = (a: GumScore | undefined, b: GumScore): GumScore =>
  a === undefined
    ? b
    : (Object.fromEntries(
        (Object.keys(b) as (keyof GumScore)[]).map((key) => [key, a[key] + b[key]]),
      ) as unknown as GumScore);

export const gumTable = (rows: ReadonlyMap<string, GumScore>): string =>
  [
    'genre       documents  gold  predicted  cue P      R     F1   source right, of',
    ...[...rows].map(([genre, score]) => {
      const p = score.predicted ? score.predictedRight / score.predicted : 0;
      const r = score.gold ? score.found / score.gold : 0;
      const cell = (x: number, width: number): string => (100 * x).toFixed(1).padStart(width);
      return [
        genre.padEnd(12),
        String(score.documents).padStart(9),
        String(score.gold).padStart(6),
        String(score.predicted).padStart(11),
        cell(p, 7),
        cell(r, 7),
        cell(p + r ? (2 * p * r) / (p + r) : 0, 7),
        cell(score.withSource ? score.sourceRight / score.withSource : 0, 10),
        String(score.withSource).padStart(9),
      ].join('');
    }),
  ].join('\n');
