import { sql } from 'kysely';
import type { Filter } from '../filter/filter.ts';
import { type Case, guarded } from './case.ts';
import { claimsWhere, type Where } from './filter-sql.ts';
import { atOneMoment } from './moment.ts';
import { behind, inOrder, nextPlace, type Order, type Page, type PageOf, placeColumns } from './page.ts';

/** Somebody who says something: a name, with all its claims that were asked for. */
export interface FoundSpeaker {
  readonly name: string;
  readonly claims: number;
  readonly documents: number;
  /** How many of the claims are denials. */
  readonly denied: number;
  /** The days of the first and the last of these documents; null where none has one. */
  readonly first: string | null;
  readonly last: string | null;
}

/** By how many claims they have, or by name. */
export const speakerOrders = ['claims', 'name'] as const;
export type SpeakerOrder = (typeof speakerOrders)[number];

const key = { of: sql`f.key`, type: 'text' } as const;
const columnsOf: Readonly<Record<SpeakerOrder, Order['columns']>> = {
  claims: [{ of: sql`f.claims`, type: 'number' }, key],
  name: [key],
};

/** A page of those who make the claims that a filter asks for. The same name is one speaker. @throws PageError */
export const findSpeakers = (
  opened: Case,
  filter: Filter | null,
  { by, down }: { readonly by: SpeakerOrder; readonly down: boolean },
  { after, limit }: PageOf,
): Promise<Page<FoundSpeaker>> =>
  atOneMoment(opened, async (now) => {
    const order: Order = { name: `speakers by ${by}`, columns: columnsOf[by], down };
    const asked = await claimsWhere(now, filter);
    // The order asks for counts alone, which an index holds; the rest is looked up for one page.
    const { rows } = await sql<{ key: string }>`
      select f.key, ${placeColumns(order)} from (
        select c.speaker_key as key, count(*) as claims from claims as c
        where c.speaker_key is not null and ${asked} group by c.speaker_key
      ) as f
      where ${behind(order, after)} order by ${inOrder(order, now.dialect)} limit ${sql.lit(limit + 1)}`.execute(
      now.db,
    );
    const page = rows.slice(0, limit);
    const found = await speakersAt(now, page, asked);
    return { items: page.map(({ key }) => found.get(key)!), next: nextPlace(order, rows, limit) };
  });

/** By key, with those of their claims that were asked for. */
const speakersAt = async (
  { db }: Case,
  page: readonly { readonly key: string }[],
  asked: Where,
): Promise<Map<string, FoundSpeaker>> => {
  if (!page.length) return new Map();
  const { rows } = await sql<FoundSpeaker & { key: string }>`
    select c.speaker_key as key, min(k.name) as name, count(*) as claims, count(distinct c.document) as documents,
      sum(case when c.polarity = 'denied' then 1 else 0 end) as denied,
      min(d.published) as first, max(d.published) as last
    from claims as c join documents as d on d.id = c.document join names as k on k.key = c.speaker_key
    where c.speaker_key in (${sql.join(page.map(({ key }) => key))}) and ${asked} group by c.speaker_key`.execute(db);
  return new Map(rows.map(({ key, ...speaker }) => [key, speaker]));
};

/** How many make the claims that a filter asks for. */
export const countSpeakers = async (opened: Case, filter: Filter | null): Promise<number> => {
  const asked = await claimsWhere(opened, filter);
  return guarded(opened, async () => {
    const { rows } = await sql<{ count: number }>`
      select count(distinct c.speaker_key) as count from claims as c where ${asked}`.execute(opened.db);
    return rows[0]!.count;
  });
};
