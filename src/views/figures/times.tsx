import type { CSSProperties } from 'react';
import { dayNumber } from '../../text/days.ts';
import { counted } from '../../text/figures.ts';
import { firstWords } from '../../text/first-words.ts';
import { dateWords } from '../../text/time-words.ts';
import { type Axis, axisFor, lanesFor } from './axis.ts';
import { endOf, type Moment, type Moments, startOf } from './moments.ts';
import { ClaimLinks, More, type Told } from './told.tsx';

const mostOnStrip = 60;
const mostListed = 60;
const mostUndated = 12;
const mostLanes = 7;

interface TimesProps {
  readonly moments: Moments;
  /** ISO 8601, when the article was published. */
  readonly published: string | null;
  readonly told: Told;
}

/** When the claims are set: a strip of the dates that are known, and a list of all. */
export const Times = ({ moments: { dated, undated }, published, told }: TimesProps) => {
  const Heading = `h${told.level}` as const;
  const id = `${told.prefix}-when`;
  return (
    <section className="figure" aria-labelledby={id} lang="en">
      <Heading id={id}>When</Heading>{' '}
      <p className="totals">
        {dated.length === 0
          ? 'Nothing dates the times that are named here.'
          : 'In order, not to scale: long times between two dates are shortened. Rings are dates that were worked out.'}
      </p>
      {dated.length > 0 && (
        <>
          <Strip dated={dated.slice(0, mostOnStrip)} published={published} told={told} />
          <ol className="moments">
            {dated.slice(0, mostListed).map((moment, i) => (
              <li key={moment.words} id={momentId(told, i)}>
                <span className="name">{moment.words}</span>
                {moment.impliedBy.length > 0 && (
                  <span className="quiet">
                    {' '}
                    worked out from “<bdi>{firstWords(moment.impliedBy[0]!)}</bdi>”
                  </span>
                )}
                <ClaimLinks claims={moment.claims} told={told} by="words" />
              </li>
            ))}
            <More count={dated.length - mostListed} />
          </ol>
        </>
      )}
      {undated.length > 0 && (
        <div className="undated">
          <span>Without a date: </span>
          <ul className="claims">
            {undated.slice(0, mostUndated).map((words) => (
              <li key={words}>
                “<bdi>{firstWords(words)}</bdi>”
              </li>
            ))}
            <More count={undated.length - mostUndated} />
          </ul>
        </div>
      )}
    </section>
  );
};

const momentId = ({ prefix }: Told, i: number): string => `${prefix}t${i + 1}`;

/** The least width of a mark, as a share of the strip; what covers less is a point. */
const point = 0.035;

const Strip = ({ dated, published, told }: { dated: readonly Moment[]; published: string | null; told: Told }) => {
  const day = published === null ? null : dayNumber(published);
  const ranges = dated.map((moment): [number, number] => [startOf(moment), endOf(moment)]);
  const axis = axisFor(day === null ? ranges : [...ranges, [day, day]]);
  const spans = dated.map((moment) => {
    const [from, to] = [axis.at(startOf(moment)), axis.at(endOf(moment))];
    const wide = Math.max(0, point - (to - from)) / 2;
    return { from: from - wide, to: to + wide, isPoint: to - from < point };
  });
  const lanes = lanesFor(spans, mostLanes);
  return (
    <div className="strip" style={{ '--lanes': Math.max(...lanes) + 1 } as CSSProperties}>
      {day !== null && (
        <div className="published" style={left(axis.at(day))}>
          <span className={axis.at(day) > 0.5 ? 'before' : ''}>published</span>
        </div>
      )}
      {dated.map((moment, i) => {
        const { from, to, isPoint } = spans[i]!;
        const open = moment.first === null ? ' until' : moment.last === null ? ' since' : '';
        const [claim] = moment.claims;
        return (
          <a
            key={moment.words}
            className={`moment${moment.impliedBy.length > 0 ? ' implied' : ''}${isPoint ? ' point' : ''}${open}`}
            style={
              {
                ...left(isPoint ? (from + to) / 2 : from),
                '--wide': percent(to - from),
                '--lane': lanes[i],
              } as CSSProperties
            }
            href={(moment.claims.length === 1 && claim && told.hrefOf(claim.id)) || `#${momentId(told, i)}`}
            title={`${moment.words}, ${counted(moment.claims.length, 'claim')}`}
          >
            <span className="unseen">{moment.words}</span>
          </a>
        );
      })}
      <Scale axis={axis} />
    </div>
  );
};

/** The line itself, broken where days are skipped, with the dates at the ends of its stretches. */
const Scale = ({ axis }: { axis: Axis }) => (
  <div className="scale" aria-hidden="true">
    {axis.stretches.map(({ first, from, to }) => (
      <i key={first} className="stretch" style={{ ...left(from), '--wide': percent(to - from) } as CSSProperties} />
    ))}
    {axis.breaks.map((at) => (
      <i key={at} className="break" style={left(at)}>
        {'//'}
      </i>
    ))}
    {ticksOf(axis).map(({ at, words, wide }) => (
      <span
        key={at}
        className={`${at < 0.1 ? 'first' : at > 0.9 ? 'last' : ''}${wide ? ' wide' : ''}`}
        style={left(at)}
      >
        {words}
      </span>
    ))}
  </div>
);

interface Tick {
  readonly at: number;
  readonly words: string;
  readonly wide: boolean;
}

/** Dates stand no nearer to each other than these shares of a narrow and of a wide strip. */
const apart = [0.42, 0.2] as const;

const ticksOf = (axis: Axis): Tick[] => {
  const ends = axis.stretches.flatMap(({ first, last }) => (first === last ? [first] : [first, last]));
  const ticks: Tick[] = [];
  // The outermost first: they tell how far the strip reaches.
  const inTurn = [ends[0]!, ends.at(-1)!, ...ends.slice(1, -1), ...axis.days];
  for (const least of apart)
    for (const day of inTurn) {
      const at = axis.at(day);
      if (ticks.every((tick) => Math.abs(tick.at - at) >= least))
        ticks.push({ at, words: dateWords(day), wide: least !== apart[0] });
    }
  return ticks;
};

const left = (share: number): CSSProperties => ({ '--at': percent(share) }) as CSSProperties;
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
