import type { Attribution } from '../../record/attribution.ts';
import type { Claim } from '../../record/claim.ts';
import type { ClaimId } from '../../record/ids.ts';
import { grouped } from '../../text/figures.ts';
import { firmnessWords } from '../../text/firmness.ts';
import { firstWords, withoutJoint } from '../../text/first-words.ts';
import type { Voice } from '../../text/sourcing.ts';
import { joinPieces, type Speaker } from '../../text/speaker.ts';
import { looks } from '../palette.ts';

/** What a figure needs to know of the article that it stands below. */
export interface Told {
  readonly text: string;
  /** Set before every id. */
  readonly prefix: string;
  /** Of the headings of figures. */
  readonly level: 2 | 3;
  /** Where the words of a claim are on the page; null if they are not there. */
  readonly hrefOf: (claim: ClaimId) => string | null;
  /** Whose a claim is; null for the author. */
  readonly saidBy: (claim: Claim) => Attribution | null;
  readonly speakerOf: (attribution: Attribution) => Speaker;
}

// As many as one looks through; a place with more of them is the place of the whole article.
const mostClaims = 4;

/** Links to claims, each with the sign of its voice, by its first words or by who says it. */
export const ClaimLinks = ({ claims, told, by }: { claims: readonly Claim[]; told: Told; by: 'words' | 'speaker' }) => (
  <ul className="claims">
    {claims.slice(0, mostClaims).map((claim) => (
      <li key={claim.id}>
        <ClaimLink claim={claim} told={told} by={by} />
      </li>
    ))}
    <More count={claims.length - mostClaims} />
  </ul>
);

const ClaimLink = ({ claim, told, by }: { claim: Claim; told: Told; by: 'words' | 'speaker' }) => {
  const said = told.saidBy(claim);
  const voice: Voice = said?.sourceKind ?? 'author';
  const speaker = said === null ? 'author' : (told.speakerOf(said).name ?? said.sourceKind);
  const firm = firmnessWords(claim.firmness);
  const words = (
    <>
      <span className="sign" aria-hidden="true">
        {looks[voice].sign}
      </span>{' '}
      <bdi>
        {by === 'speaker' ? firstWords(speaker) : firstWords(withoutJoint(joinPieces(told.text, claim.content)))}
      </bdi>
    </>
  );
  const href = told.hrefOf(claim.id);
  return (
    <span className={`v-${voice}`}>
      {href === null ? words : <a href={href}>{words}</a>}
      {by === 'words' && <span className="unseen">, {speaker}</span>}
      {firm.length > 0 && <span className="firm"> ~ {firm.join(', ')}</span>}
    </span>
  );
};

/** The rest of a list that is cut short, counted. */
export const More = ({ count }: { count: number }) => count > 0 && <li className="more">and {grouped(count)} more</li>;
