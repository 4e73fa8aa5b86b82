import type { CSSProperties } from 'react';
import { percent } from '../../text/figures.ts';
import type { Carried } from '../../text/sourcing.ts';
import { looks } from '../palette.ts';

// Below this share the sign is wider than its piece of the bar.
const leastForSign = 0.035;

/** One bar, cut by the share of the words each voice carries. To those who cannot see it, it reads as a sentence. */
export const SourcingBar = ({ carried }: { carried: readonly Carried[] }) => (
  <div className="bar" role="img" aria-label={inWords(carried)}>
    {carried
      .filter(({ words }) => words > 0)
      .map(({ voice, words, share }) => (
        <span key={voice} className={`v-${voice}`} style={{ '--words': words } as CSSProperties}>
          {share >= leastForSign && looks[voice].sign}
        </span>
      ))}
  </div>
);

const inWords = (carried: readonly Carried[]): string =>
  `Share of the words: ${carried.map(({ voice, share }) => `${voice} ${percent(share)}`).join(', ')}`;
