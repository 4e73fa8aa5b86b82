import { Fragment } from 'react';
import type { Attribution } from '../../record/attribution.ts';
import type { Claim } from '../../record/claim.ts';
import type { DetailsOf } from '../../text/details.ts';
import { grouped } from '../../text/figures.ts';
import { firmnessWords } from '../../text/firmness.ts';
import { firstWords } from '../../text/first-words.ts';
import { joinPieces, type Speaker } from '../../text/speaker.ts';
import { looks } from '../palette.ts';

export interface NoteProps {
  readonly id: string;
  readonly text: string;
  readonly attribution: Attribution;
  readonly speaker: Speaker;
  readonly claims: readonly Claim[];
  readonly details: DetailsOf;
  /** The outer account: whose report this stands in, and its note. */
  readonly through: { readonly name: string; readonly id: string } | null;
  readonly depth: number;
  /** The class that ties the note to its words, or nothing. */
  readonly link: string;
}

// Notes that nest deeper have no room left to be moved in.
const deepest = 2;

/** The speaker in the margin; opened, why it was found. */
export const Note = ({ id, text, attribution, speaker, claims, details, through, depth, link }: NoteProps) => {
  const { sourceKind, cue } = attribution;
  const inner = depth > 0 ? ` inner${Math.min(depth, deepest)}` : '';
  const firm = [...new Set(claims.flatMap(({ firmness }) => firmnessWords(firmness)))];
  return (
    <details id={id} className={`note v-${sourceKind}${inner}${link}`}>
      <summary>
        <span className="who">
          <span className="sign" aria-hidden="true">
            {looks[sourceKind].sign}
          </span>{' '}
          <bdi>{speaker.name ?? (attribution.source.length > 0 ? sourceKind : 'no source named')}</bdi>
        </span>{' '}
        <span className="how">
          {speaker.words !== null && (
            <>
              (<bdi>{speaker.words}</bdi>){' '}
            </>
          )}
          {cue.length > 0 && (
            <i>
              <bdi>{joinPieces(text, cue)}</bdi>
            </i>
          )}
        </span>
        {firm.length > 0 && <span className="firm">~ {firm.join(', ')}</span>}
        <Telling claims={claims} details={details} />
      </summary>
      <Why text={text} attribution={attribution} claims={claims} details={details} through={through} />
    </details>
  );
};

// A line in the margin, not a list; all of it is a click away.
const mostTold = 4;

/** What the words beside it leave open: the date behind "on Sunday", which town, how many were killed. */
export const Telling = ({ claims, details }: { claims: readonly Claim[]; details: DetailsOf }) => {
  const { when, where, howMany } = details.telling(claims);
  const parts = [...howMany, ...when, ...where];
  return (
    parts.length > 0 && (
      <span className="telling">
        {parts.slice(0, mostTold).map((part, i) => (
          <Fragment key={part}>
            {i > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
        {parts.length > mostTold && ' …'}
      </span>
    )
  );
};

type WhyProps = Pick<NoteProps, 'text' | 'attribution' | 'claims' | 'details' | 'through'>;

const Why = ({ text, attribution, claims, details, through }: WhyProps) => {
  const { sourceKind, manner, act, because } = attribution;
  const { about, when, where, howMany } = details.all(claims);
  const unplain = claims.filter(({ firmness }) => firmnessWords(firmness).length > 0);
  return (
    <dl className="why">
      <dt>Source</dt>
      <dd>
        {sourceKind}: {looks[sourceKind].gloss}
      </dd>
      {through && (
        <>
          <dt>Through</dt>
          <dd>
            <a href={`#${through.id}`}>
              <bdi>{through.name}</bdi>
            </a>
          </dd>
        </>
      )}
      <dt>Words</dt>
      <dd>
        {manner} {act}
      </dd>
      {unplain.length > 0 && (
        <>
          <dt>Firmness</dt>
          <dd>
            <ol>
              {unplain.map(({ id, firmness, content }) => (
                <li key={id}>
                  {claims.length > 1 && <bdi className="quiet">{firstWords(joinPieces(text, content))} </bdi>}
                  {firmnessWords(firmness).join(', ')}
                  {firmness.cues.length > 0 && <Quoted text={text} spans={firmness.cues} />}
                </li>
              ))}
            </ol>
          </dd>
        </>
      )}
      <Known name="About" words={about} />
      <Known name="When" words={when} />
      <Known name="Where" words={where} />
      <Known name="How many" words={howMany} />
      <dt>Found by</dt>
      <dd>
        {because.rule}
        {because.spans.length > 0 && <Quoted text={text} spans={because.spans} />}
      </dd>
      <dt>Score</dt>
      <dd>{because.score.toFixed(2)} of 1</dd>
    </dl>
  );
};

const mostKnown = 8;

const Known = ({ name, words }: { name: string; words: readonly string[] }) =>
  words.length > 0 && (
    <>
      <dt>{name}</dt>
      <dd>
        {words.slice(0, mostKnown).map((each, i) => (
          <Fragment key={each}>
            {i > 0 && ', '}
            <bdi>{each}</bdi>
          </Fragment>
        ))}
        {words.length > mostKnown && ` and ${grouped(words.length - mostKnown)} more`}
      </dd>
    </>
  );

const Quoted = ({ text, spans }: { text: string; spans: Claim['content'] }) => (
  <span className="quiet">
    {' '}
    (<bdi>{spans.map((span) => joinPieces(text, [span])).join(', ')}</bdi>)
  </span>
);
