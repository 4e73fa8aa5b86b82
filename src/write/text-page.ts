import type picocolors from 'picocolors';
import type { Voice } from '../text/sourcing.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** What a page of text is drawn on: its width in columns, and its colours. */
export interface Page {
  readonly width: number;
  readonly colours: Colours;
}

/** The colour of a voice. No red or green: who speaks is neither good nor bad. */
export const colourOf = (voice: Voice, colours: Colours): Colours['bold'] => {
  switch (voice) {
    case 'person':
      return colours.cyan;
    case 'organisation':
      return colours.blueBright;
    case 'outlet':
      return colours.magenta;
    case 'document':
      return colours.cyanBright;
    case 'anonymous':
      return colours.yellow;
    case 'vague':
      return colours.yellowBright;
    case 'none':
      return colours.white;
    case 'author':
      return colours.dim;
  }
};
