import type { ReactNode } from 'react';
import type { Attribution } from '../../record/attribution.ts';
import type { AttributionId, ClaimId } from '../../record/ids.ts';
import type { Reading } from '../../record/reading.ts';
import { accounts, heights } from '../../text/accounts.ts';
import { detailsOf } from '../../text/details.ts';
import { evaluativeWords } from '../../text/evaluative.ts';
import { counted } from '../../text/figures.ts';
import { dayOf, givenTitle, titleOf } from '../../text/heading.ts';
import { restsOn } from '../../text/rests-on.ts';
import { type Sourcing, sourcing } from '../../text/sourcing.ts';
import { speakersOf } from '../../text/speaker.ts';
import { FigureLinks, Figures, figuresOf } from '../figures/figures.tsx';
import type { Told } from '../figures/told.tsx';
import { looks } from '../palette.ts';
import { Legend } from '../parts/legend.tsx';
import { Note, Telling } from '../parts/note.tsx';
import { RowText } from '../parts/row-text.tsx';
import { SourcingBar } from '../parts/sourcing-bar.tsx';
import { type Row, type RowNote, rowsOf } from '../rows.ts';
import { linkedNotes } from '../style.ts';

export interface ArticleProps {
  readonly reading: Reading;
  /** Set before every id on the page, so that several articles fit on one. */
  readonly prefix: string;
  /** 1 where the article is the page, 2 where it is one of several. */
  readonly level: 1 | 2;
}

/** An article set to be read, each claim beside its speaker. */
export const Article = ({ reading, prefix, level }: ArticleProps) => {
  const { document } = reading;
  const rows = rowsOf(reading);
  const figures = figuresOf(reading);
  const claimIds = claimIdsOf(rows, figures.claims, prefix);
  const beside = besideOf(reading, prefix, claimIds);
  const Title = `h${level}` as const;
  // A headline that opens the text is the title itself, not a second one below it.
  const headline = rows[0]?.kind === 'headline' ? rows[0] : null;
  const title = titleOf(document);
  return (
    <article id={prefix} aria-labelledby={`${prefix}-title`} lang={document.about.language ?? undefined}>
      <header>
        <Kicker {...document.about} />
        <div className="row titled">
          <Title id={`${prefix}-title`} className={titleLook(document)} dir="auto">
            {headline ? <RowText pieces={headline.pieces} {...beside} /> : (title ?? 'Untitled')}
          </Title>
          {headline && <Notes row={headline} beside={beside} />}
        </div>
        {document.about.byline && !rows.some(({ kind }) => kind === 'byline') && (
          <p className="byline">
            <bdi>{document.about.byline}</bdi>
          </p>
        )}
      </header>
      <Sources
        reading={reading}
        sourcing={sourcing(reading)}
        id={`${prefix}-sources`}
        level={level}
        figures={<FigureLinks figures={figures} prefix={prefix} />}
      />
      {rows.length === 0 && <p className="empty">There is no text here to read.</p>}
      {rows.map((row) =>
        row === headline ? null : <RowView key={row.start} row={row} beside={beside} level={level} />,
      )}
      <Figures figures={figures} published={document.about.published} told={toldOf(reading, prefix, level, claimIds)} />
    </article>
  );
};

/** First words that stand in for a title stand right below it too, so only who hears the page needs them. */
const titleLook = (document: Reading['document']): string => {
  if (givenTitle(document) !== null) return 'title';
  return titleOf(document) === null ? 'title untitled' : 'title unseen';
};

const Kicker = ({ outlet, published, url }: Reading['document']['about']) => {
  const known: [string, ReactNode][] = [];
  if (outlet) known.push(['outlet', <b key="outlet">{outlet}</b>]);
  if (published)
    known.push([
      'day',
      <time key="day" dateTime={published}>
        {dayOf(published)}
      </time>,
    ]);
  // Any other scheme could run something.
  if (url && /^https?:\/\//i.test(url))
    known.push([
      'url',
      <a key="url" href={url} rel="noreferrer noopener">
        original page
      </a>,
    ]);
  if (known.length === 0) return null;
  return (
    <p className="kicker">
      {known.map(([key, part], i) => (
        <bdi key={key}>
          {i > 0 && ' · '}
          {part}
        </bdi>
      ))}
    </p>
  );
};

interface SourcesProps {
  readonly reading: Reading;
  readonly sourcing: Sourcing;
  readonly id: string;
  readonly level: 1 | 2;
  readonly figures: ReactNode;
}

const Sources = ({ reading, sourcing, id, level, figures }: SourcesProps) => {
  const { claims, words, carried } = sourcing;
  const Heading = `h${(level + 1) as 2 | 3}` as const;
  const evaluative = evaluativeWords(reading.loaded);
  return (
    <section className="sourcing" aria-labelledby={id} lang="en">
      <Heading id={id}>Who says so</Heading>{' '}
      <p className="totals">
        {counted(claims, 'claim')}, {counted(reading.attributions.length, 'attribution')}. {sentence(restsOn(sourcing))}
      </p>
      {words > 0 && <SourcingBar carried={carried} />}
      {carried.length > 0 && <Legend carried={carried} />}
      {evaluative !== null && (
        <p className="hint">
          <span className="loaded">Evaluative words</span>: {evaluative}.
        </p>
      )}
      {reading.attributions.length > 0 && (
        <p className="hint">
          Choose marked words, or a name beside them, to see why it was found. A ~ says how firmly it is put.
        </p>
      )}
      {figures}
    </section>
  );
};

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;

/** An id for each claim that something leads to and whose words are on the page. */
const claimIdsOf = (
  rows: readonly Row[],
  wanted: ReadonlySet<ClaimId>,
  prefix: string,
): ReadonlyMap<ClaimId, string> => {
  const there = rows.flatMap(({ pieces }) => pieces.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return new Map(there.filter((id) => wanted.has(id)).map((id, i) => [id, `${prefix}c${i + 1}`]));
};

const toldOf = (reading: Reading, prefix: string, level: 1 | 2, claimIds: ReadonlyMap<ClaimId, string>): Told => {
  const attributions = new Map(reading.attributions.map((attribution) => [attribution.id, attribution]));
  return {
    text: reading.document.text,
    prefix,
    level: (level + 1) as 2 | 3,
    hrefOf: (claim) => {
      const id = claimIds.get(claim);
      return id === undefined ? null : `#${id}`;
    },
    saidBy: ({ said }) => (said && attributions.get(said)) ?? null,
    speakerOf: speakersOf(reading),
  };
};

interface Beside {
  readonly heightOf: (id: AttributionId) => number;
  readonly noteId: (id: AttributionId) => string;
  readonly claimId: (id: ClaimId) => string | undefined;
  readonly noteOf: (note: RowNote, place: number) => ReactNode;
  /** What the author's own claims leave open; null where that is nothing. */
  readonly ownOf: (claims: Row['own']) => ReactNode;
}

/** What the notes of one reading need to know of each other. */
const besideOf = (reading: Reading, prefix: string, claimIds: ReadonlyMap<ClaimId, string>): Beside => {
  const speakerOf = speakersOf(reading);
  const details = detailsOf(reading);
  const height = heights(reading.attributions);
  const order = accounts(reading).filter(({ attribution }) => attribution !== null);
  const known = new Map(order.map((account, i) => [account.attribution!.id, { account, id: `${prefix}n${i + 1}` }]));
  const noteId = (id: AttributionId): string => known.get(id)!.id;
  const nameOf = (attribution: Attribution): string => speakerOf(attribution).name ?? attribution.sourceKind;
  const throughOf = ({ within }: Attribution) => {
    const outer = within === null ? undefined : known.get(within);
    return outer ? { name: nameOf(outer.account.attribution!), id: outer.id } : null;
  };
  return {
    heightOf: (id) => height.get(id)!,
    noteId,
    claimId: (id) => claimIds.get(id),
    ownOf: (claims) => {
      const { when, where, howMany } = details.telling(claims);
      if (when.length + where.length + howMany.length === 0) return null;
      return (
        <div className="own v-author">
          <span className="sign" aria-hidden="true">
            {looks.author.sign}
          </span>{' '}
          <span className="unseen">author: </span>
          <Telling claims={claims} details={details} />
        </div>
      );
    },
    noteOf: ({ attribution, home }, place) => {
      const link = place < linkedNotes ? ` n${place}` : '';
      if (!home)
        return (
          <div className={`continues v-${attribution.sourceKind}${link}`}>
            <a href={`#${noteId(attribution.id)}`}>
              <bdi>{nameOf(attribution)}</bdi>
            </a>
            , continued
          </div>
        );
      const { account, id } = known.get(attribution.id)!;
      return (
        <Note
          id={id}
          text={reading.document.text}
          attribution={attribution}
          speaker={speakerOf(attribution)}
          claims={account.claims}
          details={details}
          through={throughOf(attribution)}
          depth={account.depth}
          link={link}
        />
      );
    },
  };
};

const Notes = ({ row, beside }: { row: Row; beside: Beside }) => {
  const own = beside.ownOf(row.own);
  if (row.notes.length === 0 && own === null) return null;
  return (
    <ul className="notes" aria-label="Who says so" lang="en">
      {row.notes.map((note, place) => (
        <li key={note.attribution.id}>{beside.noteOf(note, place)}</li>
      ))}
      {own !== null && <li>{own}</li>}
    </ul>
  );
};

const RowView = ({ row, beside, level }: { row: Row; beside: Beside; level: 1 | 2 }) => {
  const Wrap = row.kind === 'quote' ? 'blockquote' : 'div';
  const Words = row.kind === 'headline' ? (`h${(level + 1) as 2 | 3}` as const) : 'p';
  const look = row.kind === 'headline' ? 'heading' : row.kind;
  return (
    <>
      {row.before}
      <Wrap className="row">
        <Words className={look === null || look === 'paragraph' ? 'words' : `words ${look}`} dir="auto">
          <RowText pieces={row.pieces} {...beside} />
        </Words>
        <Notes row={row} beside={beside} />
      </Wrap>
    </>
  );
};
