import type { Action, Party } from '../../src/record/action.ts';
import type { Attribution } from '../../src/record/attribution.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { Place } from '../../src/record/place.ts';
import type { Quantity } from '../../src/record/quantity.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Span } from '../../src/record/span.ts';
import type { Time } from '../../src/record/time.ts';
import { slice } from '../../src/text/spans.ts';

const WIDTH = 100;

const key = `~~~ source   ^^^ cue   ─── content; the digit at a mark’s start is the number of its attribution`;

/**
 * A reading as a page: the text with each attribution’s source, cue and content underlined, then who says what, what is
 * claimed and how firmly, who does what to whom, who is who, when, where, how many, and the loaded words. Scores are left out: they move with every rule.
 */
export const renderReading = (reading: Reading): string => {
  const sections: [string, string[]][] = [
    ['Who says so', reading.attributions.map((one, i) => describeAttribution(reading, one, i + 1))],
    ['Claims', reading.claims.map((claim) => describeClaim(reading, claim))],
    ['Who does what to whom', reading.actions.map((action) => describeAction(reading, action))],
    ['Who is who', describeEntities(reading)],
    ['When', reading.times.map((time) => describeTime(reading, time))],
    ['Where', reading.places.map((place) => describePlace(reading, place))],
    ['How many', reading.quantities.map((quantity) => describeQuantity(reading, quantity))],
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

/** The words found, and what they are taken for beside them. */
const beside = (reading: Reading, span: Span, ...taken: readonly string[]): string =>
  `${words(reading, [span]).padEnd(30)}  ${taken.filter(Boolean).join(', ')}`;

const describeAction = (reading: Reading, { actor, target, type, mode, stance, words: named, claim }: Action): string => {
  const name = (party: Party | null): string =>
    party === null
      ? '?'
      : (reading.entities.find(({ id }) => id === party.entity)?.name ?? `“${words(reading, party.words)}”`);
  const said = reading.claims.find(({ id }) => id === claim)?.said ?? null;
  const by = said ? String(numberOf(reading, said)) : '—';
  const kind = [type, mode, stance && `in ${stance}`].filter(Boolean).join(', ');
  return `${by.padStart(2)}  ${name(actor)} → ${name(target)}: ${words(reading, named)}  [${kind}]`;
};

const describeTime = (reading: Reading, time: Time): string =>
  beside(
    reading,
    time,
    time.value,
    time.from !== null && time.from !== time.value ? (time.to === time.from ? time.from : `${time.from} to ${time.to}`) : '',
    time.implied.length ? `${time.implied.join(', ')} implied` : '',
  );

const describePlace = (reading: Reading, place: Place): string =>
  beside(
    reading,
    place,
    place.lat === null || place.lon === null
      ? 'in no gazetteer'
      : `${place.name}, ${place.country ?? 'of no country'} (${place.lat.toFixed(1)}, ${place.lon.toFixed(1)})`,
    place.precision ?? '',
    place.radius === null ? '' : `within ${Math.round(place.radius)} km`,
  );

const describeQuantity = (reading: Reading, { of, casualty, unit, kind, approximate, ...one }: Quantity): string =>
  beside(
    reading,
    one,
    [approximate && one.low !== null ? 'about' : '', rangeOf(one), unit ?? ''].filter(Boolean).join(' '),
    unit !== null || kind === 'count' || kind === 'other' ? '' : kind,
    of ? `of ${words(reading, [of])}` : '',
    casualty ?? '',
  );

const rangeOf = ({ low, high }: Pick<Quantity, 'low' | 'high'>): string => {
  if (low !== null && high !== null) return low === high ? shortly(low) : `${shortly(low)} to ${shortly(high)}`;
  if (low !== null) return `${shortly(low)} or more`;
  return high !== null ? `${shortly(high)} at most` : 'no number';
};

const shortly = (value: number): string => String(Number(value.toFixed(3)));
