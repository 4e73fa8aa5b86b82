import type { Attribution } from '../../src/record/attribution.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Span } from '../../src/record/span.ts';
import { slice } from '../../src/text/spans.ts';

const WIDTH = 100;

const key = `~~~ source   ^^^ cue   ─── content; the digit at a mark’s start is the number of its attribution`;

/**
 * A reading as a page: the text with each attribution’s source, cue and content underlined, then who says what, what is
 * claimed and how firmly, who is who, and the loaded words. Scores are left out: they move with every rule.
 */
export const renderReading = (reading: Reading): string => {
  const sections: [string, string[]][] = [
    ['Who says so', reading.attributions.map((one, i) => describeAttribution(reading, one, i + 1))],
    ['Claims', reading.claims.map((claim) => describeClaim(reading, claim))],
    ['Who is who', describeEntities(reading)],
    [
      'Loaded words',
      reading.loaded.map(
        (word) => `${slice(reading.document.text, word)}${word.inQuotation ? ', in a quotation' : ''}`,
      ),
    ],
  ];
  const rest = sections
    .filter(([, lines]) => lines.length)
    .map(([title, lines]) => `${title}\n\n${lines.map((line) => `  ${line}\n`).join('')}`);
  return [`${key}\n`, underlined(reading), ...rest].join('\n');
};

const underlined = ({ document, attributions }: Reading): string => {
  const marks = attributions.flatMap((one, i) => [
    ...one.source.map((span) => ({ span, stroke: '~', number: i + 1 })),
    ...one.cue.map((span) => ({ span, stroke: '^', number: i + 1 })),
    ...one.content.map((span) => ({ span, stroke: '─', number: i + 1 })),
  ]);
  return document.blocks
    .map((block) => {
      const label = block.kind === 'paragraph' ? '' : `[${block.kind}]\n`;
      const lines = wrap(document.text, block).map((line) => `${slice(document.text, line)}\n${strokes(line, marks)}`);
      return `${label}${lines.join('')}`;
    })
    .join('\n');
};

interface Mark {
  readonly span: Span;
  readonly stroke: string;
  readonly number: number;
}

/** The rows below one line: shorter marks nearer to the text, and no two in the same column of a row. */
const strokes = (line: Span, marks: readonly Mark[]): string => {
  const rows: string[][] = [];
  const here = marks.filter(({ span }) => span.start < line.end && line.start < span.end);
  const order = [...here].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  for (const { span, stroke, number } of order) {
    const from = Math.max(span.start, line.start) - line.start;
    const to = Math.min(span.end, line.end) - line.start;
    const row = rows.find((each) => each.slice(from, to).every((cell) => cell === undefined)) ?? [];
    if (!row.length) rows.push(row);
    const name = String(number);
    const text = name.length < to - from ? name + stroke.repeat(to - from - name.length) : stroke.repeat(to - from);
    for (let at = from; at < to; at++) row[at] = text[at - from]!;
  }
  return rows.map((row) => `${Array.from(row, (cell) => cell ?? ' ').join('')}\n`).join('');
};

const wrap = (text: string, block: Span): Span[] => {
  const lines: Span[] = [];
  let { start } = block;
  while (start < block.end) {
    const newline = text.indexOf('\n', start);
    const limit = Math.min(block.end, newline < start ? block.end : newline);
    const space = limit - start > WIDTH ? text.lastIndexOf(' ', start + WIDTH) : limit;
    const end = space > start ? space : limit;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines.filter(({ start: from, end }) => from < end);
};

const words = (reading: Reading, spans: readonly Span[]): string =>
  spans.map((span) => slice(reading.document.text, span).replaceAll(/\s+/g, ' ')).join(' … ');

const numberOf = (reading: Reading, id: string): number => reading.attributions.findIndex((one) => one.id === id) + 1;

const describeAttribution = (reading: Reading, one: Attribution, number: number): string => {
  const speaker = reading.entities.find(({ id }) => id === one.speaker)?.name;
  const who = `${one.sourceKind}${speaker ? ` ${speaker}` : ''}`;
  const inside = one.within ? `, within ${numberOf(reading, one.within)}` : '';
  return `${String(number).padStart(2)}  ${who.padEnd(28)}  ${one.act}, ${one.manner}${inside}  [${one.because.rule}]`;
};

const describeClaim = (reading: Reading, claim: Claim): string => {
  const { polarity, certainty, mode, cues } = claim.firmness;
  const put = [polarity, certainty, mode].filter((word) => !['affirmed', 'certain', 'actual'].includes(word)).join(' ');
  const by = cues.length ? ` (${words(reading, cues)})` : '';
  const said = claim.said ? String(numberOf(reading, claim.said)) : claim.because.rule === 'frame' ? '·' : '—';
  return `${said.padStart(2)}  ${words(reading, claim.content)}${put ? `  [${put}${by}]` : ''}`;
};

const describeEntities = (reading: Reading): string[] =>
  reading.entities.map(({ id, kind, name }) => {
    const mentions = reading.mentions
      .filter(({ entity }) => entity === id)
      .map((one) => slice(reading.document.text, one));
    return `${name}, ${kind}: ${mentions.join(', ')}`;
  });
