import { type RawBuilder, sql } from 'kysely';
import type { Judgement } from '../record/judgement.ts';
import type { Case } from './case.ts';
import type { FoundClaim } from './found.ts';

interface Key {
  readonly document: number;
  readonly n: number;
}

type Parts = Pick<FoundClaim, 'about' | 'when' | 'where'>;

/** What claims are about, when and where. */
export const partsOf = async (opened: Case, keys: readonly Key[]): Promise<(key: Key) => Parts> => {
  const about = await partRows<Parts['about'][number]>(
    opened,
    keys,
    'entity',
    sql`(select e.*, k.name from entities as e join names as k on k.key = e.key) as x`,
    sql`x.name, x.kind`,
  );
  const when = await partRows<Parts['when'][number]>(opened, keys, 'time', sql`times as x`, sql`x.words, x.value`);
  const where = await partRows<Parts['where'][number]>(
    opened,
    keys,
    'place',
    sql`places as x`,
    sql`x.name, x.country, x.lat, x.lon`,
  );
  return (key) => ({ about: about(key), when: when(key), where: where(key) });
};

const partRows = async <T>(
  { db }: Case,
  keys: readonly Key[],
  kind: 'entity' | 'time' | 'place',
  from: RawBuilder<unknown>,
  columns: RawBuilder<unknown>,
): Promise<(key: Key) => T[]> => {
  const documents = sql.join([...new Set(keys.map(({ document }) => document))].map((id) => sql.lit(id)));
  const { rows } = await sql<T & { document: number; claim: number }>`
    select p.document, p.claim, ${columns} from claim_parts as p
    join ${from} on x.document = p.document and x.n = p.part
    where p.kind = ${kind} and p.document in (${documents}) order by p.document, p.part`.execute(db);
  const at = Map.groupBy(rows, ({ document, claim }) => `${document} ${claim}`);
  return ({ document, n }) =>
    (at.get(`${document} ${n}`) ?? []).map(({ document: _, claim: __, ...part }) => part as T);
};

interface Named {
  readonly document: number;
  readonly id: string;
}

/** The tags and notes of claims. */
export const reviewsOf = async (
  { db }: Case,
  claims: readonly Named[],
): Promise<(claim: Named) => Pick<FoundClaim, 'tags' | 'notes'>> => {
  const documents = [...new Set(claims.map(({ document }) => document))];
  const tags = await db.selectFrom('tags').selectAll().where('document', 'in', documents).execute();
  const judged = await db.selectFrom('judged').selectAll().where('document', 'in', documents).execute();
  const of = ({ document, id }: Named) => `${document} ${id}`;
  const tagsAt = Map.groupBy(tags, ({ document, claim }) => of({ document, id: claim }));
  const judgedAt = new Map(judged.map(({ document, claim, json }) => [of({ document, id: claim }), json]));
  return (claim) => {
    const json = judgedAt.get(of(claim));
    const judgement: Judgement | null = json === undefined ? null : JSON.parse(json);
    return { tags: (tagsAt.get(of(claim)) ?? []).map(({ tag }) => tag).sort(), notes: judgement?.notes ?? [] };
  };
};
