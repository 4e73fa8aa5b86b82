import type { ClaimId } from '../../record/ids.ts';
import type { Reading } from '../../record/reading.ts';
import { type Deed, deedsOf } from '../../text/deeds.ts';
import { counted } from '../../text/figures.ts';
import { Actors } from './actors.tsx';
import { type Moments, momentsOf } from './moments.ts';
import { type Members, membersOf } from './parties.ts';
import { Places } from './places.tsx';
import { type Sites, sitesOf } from './sites.ts';
import { Times } from './times.tsx';
import type { Told } from './told.tsx';

/** All that is drawn below an article. */
export interface Drawn {
  readonly deeds: readonly Deed[];
  readonly members: Members;
  readonly sites: Sites;
  readonly moments: Moments;
  /** The claims that the figures lead to. */
  readonly claims: ReadonlySet<ClaimId>;
}

export const figuresOf = (reading: Reading): Drawn => {
  const deeds = deedsOf(reading);
  return {
    deeds,
    members: membersOf(reading, deeds),
    sites: sitesOf(reading),
    moments: momentsOf(reading),
    claims: new Set([
      ...reading.actions.map(({ claim }) => claim),
      ...reading.claims.filter(({ when, where }) => when.length > 0 || where.length > 0).map(({ id }) => id),
    ]),
  };
};

const hasActors = ({ deeds, members: { others } }: Drawn): boolean => deeds.length > 0 || others.length > 0;
const hasSites = ({ sites: { located, unlocated } }: Drawn): boolean => located.length + unlocated.length > 0;
const hasMoments = ({ moments: { dated, undated } }: Drawn): boolean => dated.length + undated.length > 0;

interface FiguresProps {
  readonly figures: Drawn;
  readonly published: string | null;
  readonly told: Told;
}

/** Who does what to whom, where and when; what an article has nothing of is said in one line. */
export const Figures = ({ figures, published, told }: FiguresProps) => {
  const missing = [
    ...(hasActors(figures) ? [] : ['no person or body']),
    ...(hasSites(figures) ? [] : ['no place']),
    ...(hasMoments(figures) ? [] : ['no date']),
  ];
  if (told.text.trim() === '') return null;
  return (
    <div className="drawn">
      {hasActors(figures) && <Actors deeds={figures.deeds} members={figures.members} told={told} />}
      {hasSites(figures) && <Places sites={figures.sites} told={told} />}
      {hasMoments(figures) && <Times moments={figures.moments} published={published} told={told} />}
      {missing.length > 0 && (
        <p className="missing" lang="en">
          The text names {inWords(missing)}.
        </p>
      )}
    </div>
  );
};

const inWords = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** From the top of the article to what is drawn below it. */
export const FigureLinks = ({ figures, prefix }: { figures: Drawn; prefix: string }) => {
  const { deeds, members, sites, moments } = figures;
  const parties = members.acting.length + members.others.length;
  const links: [string, string][] = [];
  if (hasActors(figures))
    links.push([
      'who',
      deeds.length > 0 ? counted(deeds.length, 'deed') : parties === 1 ? '1 party' : `${parties} parties`,
    ]);
  if (hasSites(figures)) links.push(['where', counted(sites.located.length + sites.unlocated.length, 'place')]);
  if (hasMoments(figures)) links.push(['when', counted(moments.dated.length + moments.undated.length, 'time')]);
  if (links.length === 0) return null;
  return (
    <p className="hint">
      Below the article:{' '}
      {links.map(([what, words], i) => (
        <span key={what}>
          {i > 0 && ', '}
          <a href={`#${prefix}-${what}`}>{words}</a>
        </span>
      ))}
      .
    </p>
  );
};
