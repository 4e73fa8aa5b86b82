import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDate } from '../src/load/dates.ts';
import type { TimedText, Timex } from './times.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A TimeML file: its text without the marks, white space at its ends cut off. */
export const parseTimeml = (id: string, xml: string): TimedText => {
  const published = /<DCT>.*?value="([^"]+)"/s.exec(xml)?.[1] ?? null;
  const body = /<TEXT>(.*)<\/TEXT>/s.exec(xml)?.[1]?.trim() ?? '';
  const times: Timex[] = [];
  const open: Omit<Timex, 'end'>[] = [];
  let text = '';
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|&/g)) {
    if (piece.startsWith('<TIMEX3')) {
      const value = /\bvalue="([^"]*)"/.exec(piece)?.[1] ?? null;
      open.push({ start: text.length, value: value === 'null' ? null : value });
    } else if (piece === '</TIMEX3>') {
      const one = open.pop();
      if (one) times.push({ ...one, end: text.length });
    } else if (!piece.startsWith('<')) text += entities[piece.slice(1, -1)] ?? piece;
  }
  return { id, text, published, times: inOrder(times) };
};

const inOrder = (times: readonly Timex[]): Timex[] => [...times].sort((a, b) => a.start - b.start);

/**
 * A CoNLL-U file of GUM: a paragraph where GUM begins one, and the words of each `<date>` in MISC, with "2011-05" for
 * `when`, "2011/2013" for `from` and `to`, and no value for what is only bounded.
 */
export const parseGumDates = (id: string, conllu: string): TimedText => {
  const published = /^# meta::dateCreated = (\d{4}-\d{2}-\d{2})/m.exec(conllu)?.[1] ?? null;
  const times: Timex[] = [];
  const open: Omit<Timex, 'end'>[] = [];
  let text = '';
  let gap = '';
  let start = 0;
  let parts = 0;
  for (const line of conllu.split('\n')) {
    if (/^# newpar\b/.test(line) && text) gap = '\n\n';
    const [number = '', form = '', , , , , , , , misc] = line.split('\t');
    if (misc === undefined || number.includes('.')) continue;
    if (parts > 0) parts--;
    else {
      text += gap;
      start = text.length;
      text += form;
      gap = misc.split('|').includes('SpaceAfter=No') ? '' : ' ';
      const [first, last] = number.split('-').map(Number) as [number, number?];
      if (last !== undefined) parts = last - first + 1;
    }
    for (const [, attributes] of misc.matchAll(/<date ([^>]*)>|<\/date>/g)) {
      if (attributes !== undefined) open.push({ start, value: valueIn(attributes.replaceAll(':::', '=')) });
      else {
        const one = open.pop();
        if (one) times.push({ ...one, end: text.length });
      }
    }
  }
  return { id, text, published, times: inOrder(times) };
};

const valueIn = (attributes: string): string | null => {
  const of = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  const [when, from, to] = [of('when'), of('from'), of('to')];
  return when ?? (from && to ? `${from}/${to}` : null);
};

/** An article of TimeSet, in brat's two files. Its date is the first that its text holds; "2011-xx-xx" in a note is 2011. */
export const parseTimeset = (id: string, text: string, marks: string): TimedText => {
  const notes = new Map(
    [...marks.matchAll(/^#\d+\tAnnotatorNotes (T\d+)\t(.*)$/gm)].map(([, of, note]) => [of!, note!]),
  );
  const times = [...marks.matchAll(/^(T\d+)\ttimex (\d+) (\d+)\t/gm)].map(([, name, start, end]): Timex => {
    const note = /^\d{4}(-(\d\d|xx)){2}$/.exec(notes.get(name!) ?? '');
    return { start: Number(start), end: Number(end), value: note ? note[0].replace(/(-xx)+$/, '') : null };
  });
  return { id, text, published: findDate(text)?.value.slice(0, 10) ?? null, times: inOrder(times) };
};

const loaded = <T>(folder: string, ending: string, parse: (id: string, content: string) => T): T[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => parse(name.slice(0, -ending.length), readFileSync(join(folder, name), 'utf8')));

export const loadTimeml = (folder: string): TimedText[] => loaded(folder, '.tml', parseTimeml);
export const loadGumDates = (folder: string): TimedText[] => loaded(folder, '.conllu', parseGumDates);
export const loadTimeset = (folder: string): TimedText[] =>
  loaded(folder, '.txt', (id, text) => parseTimeset(id, text, readFileSync(join(folder, `${id}.ann`), 'utf8')));
