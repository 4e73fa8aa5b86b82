import type { CSSProperties } from 'react';
import type { EntityKind } from '../../record/entity.ts';
import { type Deed, deedWords } from '../../text/deeds.ts';
import { counted, grouped } from '../../text/figures.ts';
import type { Voice } from '../../text/sourcing.ts';
import { joinPieces } from '../../text/speaker.ts';
import { looks } from '../palette.ts';
import { arcsFor, arcsWidth, rowHeight } from './arcs.ts';
import type { Member, Members } from './parties.ts';
import { ClaimLinks, type Told } from './told.tsx';

/** More rows and lines are a thicket; the table tells the rest. */
const mostActing = 14;
const mostArcs = 40;
const mostOthers = 8;
const mostRows = 120;

interface ActorsProps {
  readonly deeds: readonly Deed[];
  readonly members: Members;
  readonly told: Told;
}

/** Who does what to whom: lines from row to row for the eye, and a table that says it in words, with who says so. */
export const Actors = ({ deeds, members, told }: ActorsProps) => {
  const Heading = `h${told.level}` as const;
  const id = `${told.prefix}-who`;
  const acting = members.acting.slice(0, mostActing);
  const others = members.others.slice(0, mostOthers);
  const hidden = members.acting.length + members.others.length - acting.length - others.length;
  return (
    <section className="figure" aria-labelledby={id} lang="en">
      <Heading id={id}>Who does what to whom</Heading>{' '}
      <p className="totals">
        {deeds.length === 0
          ? 'Nobody is seen to do anything to anybody.'
          : 'As the claims have it: + is for, × against. What is denied is broken and struck through.'}
      </p>
      <div className="cast">
        {acting.length > 0 && <Arcs deeds={deeds} acting={acting} told={told} />}
        <ul className="members" aria-label="Who is named">
          {acting.map((member) => (
            <MemberRow key={member.key} member={member} look="acts" />
          ))}
          {others.map((member) => (
            <MemberRow key={member.key} member={member} look="named" />
          ))}
          {hidden > 0 && <li className="more">and {grouped(hidden)} more</li>}
        </ul>
      </div>
      {deeds.length > 0 && <Table deeds={deeds} told={told} />}
    </section>
  );
};

const voiceOf: Readonly<Record<EntityKind, Voice>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'organisation',
  outlet: 'outlet',
  document: 'document',
  place: 'none',
};

const MemberRow = ({ member: { name, kind, mentions, speaks }, look }: { member: Member; look: 'acts' | 'named' }) => {
  const voice = kind === null ? 'anonymous' : voiceOf[kind];
  return (
    <li className={`${look} v-${voice}`}>
      <span className="sign" aria-hidden="true">
        {looks[voice].sign}
      </span>{' '}
      <bdi className="name" title={name}>
        {name}
      </bdi>{' '}
      {mentions > 0 && (
        <span className="quiet">
          <span className="word">named </span>
          {grouped(mentions)}×
        </span>
      )}{' '}
      {speaks > 0 && <span className="quiet speaks">speaks {grouped(speaks)}×</span>}
    </li>
  );
};

const deedLook = ({ stance, denied }: Deed): string => `${stance ?? 'neither'}${denied ? ' denied' : ''}`;

/** The line of a deed, with + for support and × for opposition, to its claim or to its row of the table. */
const Arcs = ({ deeds, acting, told }: { deeds: readonly Deed[]; acting: readonly Member[]; told: Told }) => {
  const rowOf = new Map(acting.map(({ key }, i) => [key, i]));
  const drawn = deeds
    .slice(0, mostRows)
    .flatMap((deed, i) => {
      const from = deed.actor && rowOf.get(deed.actor.key);
      const to = deed.target && rowOf.get(deed.target.key);
      return typeof from === 'number' && typeof to === 'number' && from !== to ? [{ deed, i, from, to }] : [];
    })
    .slice(0, mostArcs);
  if (drawn.length === 0) return null;
  const arcs = arcsFor(drawn);
  const height = acting.length * rowHeight;
  return (
    <svg
      className="arcs"
      viewBox={`0 0 ${arcsWidth} ${height}`}
      style={{ '--rows': acting.length } as CSSProperties}
      role="img"
      aria-label="Lines from who acts to whom it is done to; the table below says the same"
    >
      {drawn.map(({ deed, i }, n) => {
        const { path, tip, middle } = arcs[n]!;
        const [x, y] = tip;
        const [claim] = deed.told;
        return (
          <a
            key={deedId(told, i)}
            className={deedLook(deed)}
            href={(deed.told.length === 1 && claim && told.hrefOf(claim.claim.id)) || `#${deedId(told, i)}`}
            tabIndex={-1}
          >
            <title>{`${deed.actor!.name} → ${deed.target!.name}: ${deed.denied ? 'denied: ' : ''}${deedWords(deed)}`}</title>
            <path className="near" d={path} />
            <path className="line" d={path} />
            <path className="head" d={`M${x} ${y}l-8 -4v8z`} />
            {deed.stance !== null && <StanceSign at={middle} stance={deed.stance} />}
          </a>
        );
      })}
    </svg>
  );
};

const StanceSign = ({ at: [x, y], stance }: { at: readonly [number, number]; stance: 'support' | 'opposition' }) => (
  <>
    <circle cx={x} cy={y} r={6} />
    <path
      className="sign"
      d={stance === 'support' ? `M${x - 3} ${y}h6M${x} ${y - 3}v6` : `M${x - 2.5} ${y - 2.5}l5 5m0 -5l-5 5`}
    />
  </>
);

const deedId = ({ prefix }: Told, i: number): string => `${prefix}w${i + 1}`;

const Table = ({ deeds, told }: { deeds: readonly Deed[]; told: Told }) => (
  <table className="deeds">
    <thead>
      <tr>
        <th scope="col">Who</th>
        <th scope="col">does what</th>
        <th scope="col">to whom</th>
        <th scope="col">says who</th>
      </tr>
    </thead>
    <tbody>
      {deeds.slice(0, mostRows).map((deed, i) => (
        <tr key={deedId(told, i)} id={deedId(told, i)} className={deedLook(deed)}>
          <td className="who">
            <Name of={deed.actor} />
          </td>
          <td className="what">
            <StanceWord stance={deed.stance} />
            {deed.denied ? <s>{deedWords(deed)}</s> : <b>{deedWords(deed)}</b>}{' '}
            <span className="quiet">
              “<bdi>{joinPieces(told.text, deed.told[0]!.action.words)}</bdi>”
            </span>
            {deed.denied && <span className="unseen"> (denied)</span>}
          </td>
          <td className="whom">
            <Name of={deed.target} />
          </td>
          <td className="says">
            <ClaimLinks claims={deed.told.map(({ claim }) => claim)} told={told} by="speaker" />
          </td>
        </tr>
      ))}
    </tbody>
    {deeds.length > mostRows && <caption>and {counted(deeds.length - mostRows, 'more deed')}</caption>}
  </table>
);

const Name = ({ of }: { of: Deed['actor'] }) => (of ? <bdi>{of.name}</bdi> : <span className="quiet">not said</span>);

const StanceWord = ({ stance }: Pick<Deed, 'stance'>) =>
  stance !== null && (
    <span className={`stance ${stance}`} title={stance}>
      <span aria-hidden="true">{stance === 'support' ? '+' : '×'}</span>
      <span className="unseen">{stance}: </span>
    </span>
  );
