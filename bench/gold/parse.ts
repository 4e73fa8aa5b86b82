import type { Act, SourceKind } from '../../src/record/attribution.ts';
import type { Firmness } from '../../src/record/claim.ts';
import type { Span } from '../../src/record/span.ts';

/** What one person marked in one document, by the rules of `docs/annotation.md`. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** Credit and subject, as the file's header gives them. */
  readonly about: Readonly<Record<string, string>>;
  readonly attributions: readonly GoldAttribution[];
}

/** Spans are UTF-16 offsets into the document's text; `within` is the `number` of the outer attribution. */
export interface GoldAttribution {
  readonly number: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly sourceKind: SourceKind;
  readonly act: Act;
  readonly speaker: string | null;
  readonly firmness: Omit<Firmness, 'cues'>;
  readonly within: number | null;
}

const sourceKinds = ['person', 'organisation', 'outlet', 'document', 'anonymous', 'vague', 'none'] as const;
const acts = ['speech', 'writing', 'thought', 'wish', 'evidence', 'stance'] as const;
const firmnessWords = {
  polarity: ['affirmed', 'denied'],
  certainty: ['certain', 'probable', 'possible'],
  mode: ['actual', 'future', 'conditional', 'intended', 'questioned'],
} as const;
const roles = { S: 'source', Q: 'cue', C: 'content' } as const;

type Spans = Record<(typeof roles)[keyof typeof roles], Span[]>;

/** Reads one gold file. Throws a RangeError that names the document and shows what is wrong in it. */
export const parseGold = (id: string, file: string): GoldDocument => {
  const fail = (what: string): never => {
    throw new RangeError(`${id}: ${what}`);
  };
  const parts = file.split(/^---\n/m);
  if (parts.length !== 3) fail(`${parts.length} parts between lines of ---, not header, text and list`);
  const [header, marked, list] = parts as [string, string, string];
  const { text, marks } = readMarks(marked.trim(), fail);
  const lines = list.split('\n').filter((line) => line.trim());
  const attributions = lines.map((line) => readLine(line, marks, fail));

  const numbers = new Set(attributions.map(({ number }) => number));
  if (numbers.size < attributions.length) fail('a number has two lines');
  for (const number of marks.keys()) if (!numbers.has(number)) fail(`number ${number} has marks and no line`);
  for (const { number, within } of attributions)
    if (within !== null && (within === number || !numbers.has(within))) fail(`${number} is in ${within}`);
  return { id, text, about: readHeader(header), attributions };
};

const readHeader = (header: string): Record<string, string> =>
  Object.fromEntries(
    header
      .split('\n')
      .filter((line) => line.includes(': '))
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2).trim()]),
  );

const readMarks = (marked: string, fail: (what: string) => never) => {
  const marks = new Map<number, Spans>();
  const open: { tags: string[]; start: number }[] = [];
  let text = '';
  for (const [piece, tags] of marked.matchAll(/\{((?:[SQC]\d+,)*[SQC]\d+) |[{}]|[^{}]+/g)) {
    if (tags) open.push({ tags: tags.split(','), start: text.length });
    else if (piece === '{') fail(`a mark without a role after “${text.slice(-40)}”`);
    else if (piece === '}') {
      const mark = open.pop() ?? fail(`a } too many after “${text.slice(-40)}”`);
      const span = { start: mark.start, end: text.length };
      if (text.slice(span.start, span.end).trim().length !== span.end - span.start)
        fail(`empty, or white space at the edge: “${text.slice(span.start, span.end)}”`);
      for (const tag of mark.tags) {
        const number = Number(tag.slice(1));
        const spans = marks.get(number) ?? { source: [], cue: [], content: [] };
        marks.set(number, spans);
        spans[roles[tag[0] as keyof typeof roles]].push(span);
      }
    } else text += piece;
  }
  if (open.length) fail(`${open.at(-1)?.tags} is not closed`);
  return { text, marks };
};

const readLine = (line: string, marks: ReadonlyMap<number, Spans>, fail: (what: string) => never): GoldAttribution => {
  const form = /^(\d+) (\w+) (\w+) (?:"([^"]+)"|-)((?: \w+)*?)(?: in (\d+))?$/.exec(line.trim());
  if (!form) return fail(`cannot read “${line}”`);
  const number = Number(form[1]);
  const spans = marks.get(number);
  if (!spans?.cue.length || !spans.content.length) return fail(`${number} lacks a cue or a content`);
  const known = <T extends string>(words: readonly T[], word: string): T =>
    words.find((each) => each === word) ?? fail(`“${word}” in “${line}” is none of ${words.join(', ')}`);
  const sourceKind = known(sourceKinds, form[2]!);
  if (!spans.source.length && sourceKind !== 'vague' && sourceKind !== 'none')
    fail(`${number} has no source, so it is vague or none, not ${sourceKind}`);
  const said = form[5]!.split(' ').filter(Boolean);
  const all = Object.values(firmnessWords).flat();
  for (const word of said) known(all, word);
  const pick = <T extends string>(words: readonly [T, ...T[]]): T =>
    words.find((word) => said.includes(word)) ?? words[0];
  return {
    number,
    source: inOrder(spans.source),
    cue: inOrder(spans.cue),
    content: inOrder(spans.content),
    sourceKind,
    act: known(acts, form[3]!),
    speaker: form[4] ?? null,
    firmness: {
      polarity: pick(firmnessWords.polarity),
      certainty: pick(firmnessWords.certainty),
      mode: pick(firmnessWords.mode),
    },
    within: form[6] === undefined ? null : Number(form[6]),
  };
};

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start);
