import type { Reading } from '../record/reading.ts';
import { type Deed, deedsOf, deedWords } from '../text/deeds.ts';
import { grouped } from '../text/figures.ts';
import { firmnessWords } from '../text/firmness.ts';
import { speakersOf } from '../text/speaker.ts';
import { type Run, wrap } from './terminal-text.ts';
import type { Page } from './text-page.ts';

/** More are a list to search, not a summary. */
const mostDeeds = 8;

/** Who does what to whom, a deed a line, with whoever says so; nothing where nobody is seen to do anything to anybody. */
export const deedLines = (reading: Reading, { width, colours }: Page): string[] => {
  const deeds = deedsOf(reading).filter(({ actor, target }) => actor && target);
  if (deeds.length === 0) return [];
  const speakerOf = speakersOf(reading);
  const runs = ({ actor, target, stance, denied, told, ...deed }: Deed): Run[] => {
    const said = told.map(({ said }) => (said === null ? 'author' : (speakerOf(said).name ?? said.sourceKind)));
    const firm = new Set(told.flatMap(({ claim }) => firmnessWords(claim.firmness)));
    // Said before the deed, where nobody reads past it.
    firm.delete('denied');
    const what = `${denied ? 'denied: ' : ''}${deedWords(deed)}`;
    return [
      { words: actor!.name, style: colours.bold },
      { words: `${stance === null ? '─' : stance === 'support' ? '─ +' : '─ ×'} ${what} →`, style: colours.italic },
      { words: target!.name, style: colours.bold },
      { words: `· ${[...new Set(said)].join(', ')}`, style: colours.dim },
      ...(firm.size > 0 ? [{ words: `~ ${[...firm].join(', ')}`, style: colours.yellow }] : []),
    ];
  };
  const rest = deeds.length - mostDeeds;
  return [
    ` ${colours.bold('who does what to whom')}`,
    ...deeds
      .slice(0, mostDeeds)
      .flatMap((deed) => wrap(runs(deed), width - 4).map((line, i) => `${i === 0 ? ' ' : '   '}${line}`)),
    ...(rest > 0 ? [colours.dim(` and ${grouped(rest)} more`)] : []),
  ];
};
