import type { Reading } from '../record/reading.ts';
import { evaluativeWords } from '../text/evaluative.ts';
import { counted, percent } from '../text/figures.ts';
import { dayOf, titleOf } from '../text/heading.ts';
import { restsOn } from '../text/rests-on.ts';
import { type Carried, sourcing } from '../text/sourcing.ts';
import { type Run, wrap } from './terminal-text.ts';
import { colourOf, type Page } from './text-page.ts';

/** Title, and under it the outlet, the writer and the day, as far as known. */
export const headingLines = ({ document }: Reading, { width, colours }: Page): string[] => {
  const { outlet, byline, published } = document.about;
  const known = [outlet, byline, published && dayOf(published)].filter((each) => each);
  return [
    ...wrap([{ words: titleOf(document) ?? 'Untitled', style: colours.bold }], width - 2),
    ...wrap([{ words: known.join(' · '), style: colours.dim }], width - 2),
  ].map((line) => ` ${line}`);
};

const nameWidth = 'organisation'.length;
const shareWidth = 7;
const timesWidth = 7;
const widestBar = 40;

/** How many claims and attributions there are, and a bar for each voice: its share of the words, and how often it is attributed to. Below, whose the evaluative words are. */
export const summaryLines = (reading: Reading, page: Page): string[] => {
  const found = sourcing(reading);
  const { claims, carried } = found;
  const evaluative = evaluativeWords(reading.loaded);
  const { colours, width } = page;
  const totals: Run[] = [
    { words: counted(claims, 'claim'), style: colours.bold },
    { words: '·' },
    { words: counted(reading.attributions.length, 'attribution'), style: colours.bold },
    { words: '·' },
    { words: restsOn(found) },
  ];
  const room = Math.min(widestBar, width - nameWidth - shareWidth - timesWidth - 4);
  return [
    ...wrap(totals, width - 2).map((line) => ` ${line}`),
    '',
    ` ${' '.repeat(nameWidth + 2 + room)}${colours.dim('words'.padStart(shareWidth) + 'times'.padStart(timesWidth))}`,
    ...carried.map((each) => ` ${barLine(each, room, page)}`),
    ...(evaluative === null
      ? []
      : [
          '',
          ...wrap([{ words: `evaluative words: ${evaluative}`, style: colours.dim }], width - 2).map(
            (line) => ` ${line}`,
          ),
        ]),
  ];
};

const barLine = ({ voice, share, attributions }: Carried, room: number, { colours }: Page): string => {
  const colour = colourOf(voice, colours);
  const length = bar(share, room);
  const times = attributions > 0 ? colours.dim(String(attributions).padStart(timesWidth)) : '';
  const drawn = `${colour(voice.padEnd(nameWidth))}  ${colour(length)}${' '.repeat(room - length.length)}`;
  return drawn + percent(share).padStart(shareWidth) + times;
};

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of block characters for a share in [0, 1]; what carries anything at all shows. */
const bar = (share: number, room: number): string => {
  const length = Math.max(share > 0 ? 1 : 0, Math.round(share * room * 8));
  return '█'.repeat(length >> 3) + eighths[length & 7];
};
