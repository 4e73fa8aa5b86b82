import type { ReactNode } from 'react';
import type { AttributionId, ClaimId } from '../../record/ids.ts';
import { ownerOf } from '../../text/evaluative.ts';
import type { Mark, Piece } from '../rows.ts';
import { linkedNotes } from '../style.ts';

// Lines under words that nest deeper than this fall together.
const deepest = 2;

export interface RowTextProps {
  readonly pieces: readonly Piece[];
  /** How many levels of attributions stand within each. */
  readonly heightOf: (id: AttributionId) => number;
  readonly noteId: (id: AttributionId) => string;
  /** The id of a claim that something on the page leads to. */
  readonly claimId: (id: ClaimId) => string | undefined;
}

/** The words of a row to the letter; contents are marks, the outer around the inner, and sources and cues are set apart. */
export const RowText = ({ pieces, heightOf, noteId, claimId }: RowTextProps) =>
  pieces.map(({ start, words, marks, loaded, claims }) => (
    <Marked key={start} marks={marks} at={0} heightOf={heightOf} noteId={noteId}>
      {claims.reduceRight<ReactNode>(
        (inner, { id }) => {
          const anchor = claimId(id);
          return anchor === undefined ? (
            inner
          ) : (
            <span key={id} id={anchor}>
              {inner}
            </span>
          );
        },
        loaded ? (
          <span className="loaded" title={`evaluative word, ${ownerOf(loaded)}`}>
            {words}
          </span>
        ) : (
          words
        ),
      )}
    </Marked>
  ));

interface MarkedProps extends Pick<RowTextProps, 'heightOf' | 'noteId'> {
  readonly marks: readonly Mark[];
  readonly at: number;
  readonly children: ReactNode;
}

// Nests as deep as marks do; beyond what a page can show it would only break the renderer.
const mostMarks = 12;

const Marked = ({ marks, at, children, heightOf, noteId }: MarkedProps): ReactNode => {
  const mark = marks[at];
  if (!mark || at >= mostMarks) return children;
  const { role, attribution, note, begins } = mark;
  const inner = (
    <Marked marks={marks} at={at + 1} heightOf={heightOf} noteId={noteId}>
      {children}
    </Marked>
  );
  const link = note < linkedNotes ? ` i${note}` : '';
  if (role !== 'content') return <span className={`${role} v-${attribution.sourceKind}${link}`}>{inner}</span>;
  const up = Math.min(heightOf(attribution.id), deepest);
  const look = `v-${attribution.sourceKind}${link}${up > 0 ? ` up${up}` : ''}${begins ? ' begins' : ''}`;
  return (
    <mark className={look} tabIndex={-1} aria-details={noteId(attribution.id)}>
      {inner}
    </mark>
  );
};
