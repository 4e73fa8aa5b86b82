import type { Claim } from '../record/claim.ts';
import type { Reading } from '../record/reading.ts';
import { type Account, accounts } from '../text/accounts.ts';
import { type Details, detailsOf } from '../text/details.ts';
import { firmnessWords } from '../text/firmness.ts';
import { withoutJoint } from '../text/first-words.ts';
import { joinPieces, type Speaker, speakersOf } from '../text/speaker.ts';
import { clean, columns, padEnd, type Run, shorten, wrap } from './terminal-text.ts';
import { colourOf, type Page } from './text-page.ts';

/** From this width on the kinds have a column of their own. */
const wideEnough = 64;
const kindColumn = ' organisation  '.length;
const step = 2;
/** However deep accounts nest, their words keep this many columns. */
const leastRoom = 24;

/** Each account in reading order: its kind, speaker and cue, and below them its exact words and how firm they are. */
export const ledgerLines = (reading: Reading, page: Page): string[] => {
  const { text } = reading.document;
  const speakerOf = speakersOf(reading);
  const details = tellingOnce(reading);
  const lines: string[] = [];
  let afterAuthor = false;
  for (const { attribution, claims, depth } of accounts(reading)) {
    const byAuthor = attribution === null;
    if (lines.length > 0 && !(byAuthor && afterAuthor)) lines.push('');
    // One by one: a long article has more lines than a call takes arguments.
    if (attribution)
      for (const line of attributedLines(text, attribution, claims, depth, speakerOf(attribution), details, page))
        lines.push(line);
    else
      for (const claim of claims) {
        lines.push(authorLine(text, claim, !afterAuthor, page));
        const column = authorColumn(page);
        for (const line of detailLines(details, claim, page.width - column - 1, page))
          lines.push(' '.repeat(column) + line);
      }
    afterAuthor = byAuthor;
  }
  return lines;
};

type Telling = (claim: Claim) => Omit<Details, 'about'>;

/** What the words of a claim leave open; which town it is, only where it first comes up. */
const tellingOnce = (reading: Reading): Telling => {
  const { telling } = detailsOf(reading);
  const known = new Set<string>();
  return (claim) => {
    const { when, where, howMany } = telling([claim]);
    const first = where.filter((words) => !known.has(words));
    for (const words of first) known.add(words);
    return { when, where: first, howMany };
  };
};

const attributedLines = (
  text: string,
  { sourceKind, cue, content }: NonNullable<Account['attribution']>,
  claims: readonly Claim[],
  depth: number,
  speaker: Speaker,
  details: Telling,
  page: Page,
): string[] => {
  const { width, colours } = page;
  const colour = colourOf(sourceKind, colours);
  const column = width >= wideEnough ? kindColumn : 1;
  const left = column + Math.min(depth * step, Math.max(0, width - column - leastRoom));
  const room = width - left - step - 1;

  const who: Run[] = [];
  const separate = (): void => {
    if (who.length > 0) who.push({ words: '·', style: colours.dim });
  };
  if (column !== kindColumn) who.push({ words: sourceKind, style: colour });
  if (speaker.name !== null) {
    separate();
    who.push({ words: speaker.name, style: colours.bold });
  }
  if (speaker.words !== null) who.push({ words: `(${speaker.words})`, style: colours.dim });
  if (cue.length > 0) {
    separate();
    who.push({ words: joinPieces(text, cue), style: colours.italic });
  }

  const margin = ' '.repeat(left);
  const kind = column === kindColumn ? ` ${colour(sourceKind)}` : '';
  const nesting = depth > 0 ? `${colours.dim('└')} ` : '';
  const hang = margin + ' '.repeat(depth > 0 || column !== kindColumn ? step : 0);
  const heading = wrap(who, room).map((line, i) =>
    i === 0 ? `${kind}${' '.repeat(left - (kind ? sourceKind.length + 1 : 0))}${nesting}${line}` : `${hang}${line}`,
  );
  const said =
    claims.length === 0
      ? wrap([{ words: joinPieces(text, content) }], room)
      : claims.flatMap((claim) => [
          ...wrap([{ words: joinPieces(text, claim.content) }], room),
          ...wrap(firmnessRuns(text, claim.firmness, colours.yellow), room),
          ...detailLines(details, claim, room, page),
        ]);
  return [...heading, ...said.map((line) => hang + line)];
};

/** How a claim is put, with the words that say so: "~ possible: may"; nothing for a plain one. */
const firmnessRuns = (text: string, firmness: Claim['firmness'], style: (words: string) => string): Run[] => {
  const how = firmnessWords(firmness);
  if (how.length === 0) return [];
  const cues = firmness.cues.map((cue) => joinPieces(text, [cue]));
  return [{ words: `~ ${how.join(', ')}${cues.length > 0 ? `: ${cues.join(', ')}` : ''}`, style }];
};

/** "when Sun 1 Mar 2026 · where Selim (KV) · 4 workers killed" on one line, or as many of its parts as fit; nothing where the words above tell it all. */
const detailLines = (details: Telling, claim: Claim, room: number, { colours }: Page): string[] => {
  const { when, where, howMany } = details(claim);
  const parts = [
    ...(when.length > 0 ? [`when ${when.join(', ')}`] : []),
    ...(where.length > 0 ? [`where ${where.join(', ')}`] : []),
    ...howMany,
  ].map(clean);
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : `${line} · ${part}`;
    if (columns(longer) <= room) line = longer;
  }
  return line === '' ? [] : [colours.dim(line)];
};

const authorColumn = ({ width }: Pick<Page, 'width'>): number =>
  width >= wideEnough ? kindColumn : ' author   '.length;

/** The author's own voice is not what a ledger of sources is read for: one line, cut short. */
const authorLine = (text: string, { content, firmness }: Claim, first: boolean, { width, colours }: Page): string => {
  const how = firmnessWords(firmness).join(', ');
  const tail = how === '' ? '' : `  ~ ${how}`;
  const said = withoutJoint(clean(joinPieces(text, content)));
  const column = authorColumn({ width });
  const words = shorten(said, width - column - columns(tail) - 1);
  return `${colours.dim(padEnd(first ? ' author' : '', column) + words)}${tail && colours.yellow(tail)}`;
};
