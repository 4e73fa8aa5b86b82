import { sql } from 'kysely';
import type { Filter } from '../filter/filter.ts';
import { codePointsOf } from '../text/code-points.ts';
import { type Case, guarded } from './case.ts';
import { claimsWhere, wordsFirst } from './filter-sql.ts';
import type { FoundClaim, FoundDocument } from './found.ts';
import { atOneMoment } from './moment.ts';
import { behind, inOrder, nextPlace, type Order, type Page, type PageOf, placeColumns } from './page.ts';
import { partsOf, reviewsOf } from './parts.ts';
import type { Claims } from './tables.ts';

/** In the order of adding, by the day of the document, by the name of the speaker, or by how sure the reading is. */
export const claimOrders = ['document', 'said', 'speaker', 'score'] as const;
export type ClaimOrder = (typeof claimOrders)[number];

const document = { of: sql`c.document`, type: 'number' } as const;
const n = { of: sql`c.n`, type: 'number' } as const;

const columnsOf: Readonly<Record<ClaimOrder, Order['columns']>> = {
  document: [document, n],
  said: [{ of: sql`coalesce(d.published, '')`, type: 'text' }, { of: sql`d.id`, type: 'number' }, n],
  speaker: [{ of: sql`coalesce(c.speaker_key, '')`, type: 'text' }, document, n],
  score: [{ of: sql`c.score`, type: 'number' }, document, n],
};

/** A page of the claims that a filter asks for. @throws PageError */
export const findClaims = (
  opened: Case,
  filter: Filter | null,
  sort: Sort,
  { after, limit }: PageOf,
): Promise<Page<FoundClaim>> =>
  atOneMoment(opened, async (now) => {
    const { order, from, asked } = await wayTo(now, filter, sort);
    const { rows } = await sql<Key>`select c.document, c.n, ${placeColumns(order)} from ${from}
      and ${behind(order, after)} and ${asked} order by ${inOrder(order, now.dialect)} limit ${sql.lit(limit + 1)}`.execute(
      now.db,
    );
    return { items: await claimsAt(now, rows.slice(0, limit)), next: nextPlace(order, rows, limit) };
  });

interface Sort {
  readonly by: ClaimOrder;
  readonly down: boolean;
}

/** The tables in the order in which an engine had better go through them: else it would sort all claims for one page. */
const wayTo = async (opened: Case, filter: Filter | null, { by, down }: Sort) => {
  const words = by === 'document' ? wordsFirst(filter) : null;
  const asked = await claimsWhere(opened, words ? words.rest : filter);
  if (words) {
    const order: Order = { name: 'claims of words', columns: [{ of: sql`w.key`, type: 'number' }], down };
    const found = opened.dialect.matching('claim_words', words.query);
    const from = sql`${found} as w cross join claims as c where c.document = w.key >> 20 and c.n = w.key & 1048575`;
    return { order, from, asked };
  }
  const order: Order = { name: `claims by ${by}`, columns: columnsOf[by], down };
  const from =
    by === 'said' ? sql`documents as d cross join claims as c where c.document = d.id` : sql`claims as c where true`;
  return { order, from, asked };
};

/** How many claims a filter asks for. */
export const countClaims = async (opened: Case, filter: Filter | null): Promise<number> => {
  const asked = await claimsWhere(opened, filter);
  return guarded(opened, async () => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from claims as c where ${asked}`.execute(
      opened.db,
    );
    return rows[0]!.count;
  });
};

interface Key {
  readonly document: number;
  readonly n: number;
}

/** The claims of these keys, in their order. */
const claimsAt = async (opened: Case, keys: readonly Key[]): Promise<FoundClaim[]> => {
  if (!keys.length) return [];
  const { rows } = await sql<Joined>`
    select c.*, a.source, a.cue, k.name as speaker, d.sha256, d.title, d.outlet, d.url, d.published, s.state
    from claims as c
    join documents as d on d.id = c.document
    left join attributions as a on a.document = c.document and a.n = c.said
    left join names as k on k.key = c.speaker_key
    left join states as s on s.document = c.document and s.claim = c.id
    where (c.document, c.n) in (values ${sql.join(keys.map((key) => sql`(${sql.lit(key.document)}, ${sql.lit(key.n)})`))})`.execute(
    opened.db,
  );
  const rowAt = new Map(rows.map((row) => [keyOf(row), row]));
  const parts = await partsOf(opened, keys);
  const reviews = await reviewsOf(opened, rows);
  const counted = await codePointsIn(opened, keys);
  return keys.map((key) => {
    const row = rowAt.get(keyOf(key))!;
    const claim = shown(row);
    const at = counted(key.document);
    const codePoints = claim.spans.map(([start, end]) => [at(start), at(end)] as const);
    return { ...claim, codePoints, ...parts(key), ...reviews(row) };
  });
};

/** By document: from UTF-16 units to code points. */
const codePointsIn = async (
  { db }: Case,
  keys: readonly Key[],
): Promise<(id: number) => (offset: number) => number> => {
  const texts = await db
    .selectFrom('contents')
    .select(['document', 'text'])
    .where('document', 'in', [...new Set(keys.map(({ document }) => document))])
    .execute();
  const at = new Map(texts.map(({ document, text }) => [document, codePointsOf(text ?? '')]));
  return (id) => at.get(id)!;
};

const keyOf = ({ document, n }: Key): string => `${document} ${n}`;

interface Joined extends Claims, Omit<FoundDocument, 'id'> {
  readonly source: string | null;
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly state: string | null;
}

const shown = (row: Joined): Omit<FoundClaim, 'codePoints' | 'about' | 'when' | 'where' | 'tags' | 'notes'> => ({
  document: {
    id: row.document,
    sha256: row.sha256,
    title: row.title,
    outlet: row.outlet,
    url: row.url,
    published: row.published,
  },
  id: row.id,
  words: row.words,
  spans: row.spans === null ? [[row.start_at, row.end_at]] : JSON.parse(row.spans),
  said:
    row.said === null
      ? null
      : {
          name: row.speaker,
          source: row.source,
          cue: row.cue!,
          sourceKind: row.source_kind!,
          act: row.act!,
          manner: row.manner!,
        },
  firmness: { polarity: row.polarity, certainty: row.certainty, mode: row.mode } as FoundClaim['firmness'],
  because: { rule: row.rule, score: row.score },
  state: row.state ?? 'open',
});
