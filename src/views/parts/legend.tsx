import { counted, percent } from '../../text/figures.ts';
import type { Carried } from '../../text/sourcing.ts';
import { looks } from '../palette.ts';

/** What each sign, wash and line stands for, with the figures of the bar in words. */
export const Legend = ({ carried }: { carried: readonly Carried[] }) => (
  <ul className="legend">
    {carried.map(({ voice, share, attributions }) => (
      <li key={voice} className={`v-${voice}`}>
        <span className="sign" aria-hidden="true">
          {looks[voice].sign}
        </span>
        <span>{voice === 'author' ? voice : <mark className={`v-${voice}`}>{voice}</mark>}</span>
        <span className="figures">
          <b>{percent(share)}</b>
          {attributions > 0 && `, ${counted(attributions, 'time')}`}
        </span>
        <span className="gloss">{looks[voice].gloss}</span>
      </li>
    ))}
  </ul>
);
