import picocolors from 'picocolors';
import type { WriteOptions, Writer } from './format.ts';
import { clean, shorten } from './terminal-text.ts';
import { deedLines } from './text-deeds.ts';
import { ledgerLines } from './text-ledger.ts';
import { headingLines, summaryLines } from './text-summary.ts';

/** Below this the ledger has no room for words. */
const leastWidth = 40;

/** The ledger for a terminal: a heading, what rests on whom, each account in reading order, and who does what to whom. */
export const openText = (options: WriteOptions): Writer => {
  const page = { width: Math.max(leastWidth, options.width), colours: picocolors.createColors(options.colour) };
  let count = 0;
  return {
    item(input, reading) {
      count++;
      const name = shorten(clean(input), page.width - 5);
      const deeds = deedLines(reading, page);
      return [
        ...(options.several && count > 1 ? [''] : []),
        ...(options.several ? [page.colours.inverse(` ${name} `)] : []),
        '',
        ...headingLines(reading, page),
        '',
        ...summaryLines(reading, page),
        '',
        ...ledgerLines(reading, page),
        '',
        ...deeds,
        ...(deeds.length > 0 ? [''] : []),
      ]
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
    },
    end: () => '',
  };
};
