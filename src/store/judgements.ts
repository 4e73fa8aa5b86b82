import { amend } from '../amend/amend.ts';
import { Judgement, NameJudgement } from '../record/judgement.ts';
import type { Reading } from '../record/reading.ts';
import type { Case } from './case.ts';
import { CaseError, DAMAGED } from './case-error.ts';
import { readingOf } from './readings.ts';
import { namesOf, rowsOf, rowTables, searchWordsOf } from './rows.ts';
import type { Database, Writing } from './tables.ts';

/** The judgements of a document by the claim or the entity that they are of. @throws CaseError */
export const judgementsOf = async ({ db, place }: Pick<Case, 'db' | 'place'>, document: number): Promise<ById> => {
  const rows = await db.selectFrom('judged').select(['claim', 'json']).where('document', '=', document).execute();
  const claims = new Map<string, Judgement>();
  const names = new Map<string, NameJudgement>();
  for (const { claim, json } of rows.sort((a, b) => (a.claim < b.claim ? -1 : 1))) {
    const isName = claim.startsWith('e');
    const checked = (isName ? NameJudgement : Judgement).safeParse(JSON.parse(json));
    if (!checked.success) throw new CaseError(place, DAMAGED, checked.error);
    if (isName) names.set(claim, checked.data as NameJudgement);
    else claims.set(claim, checked.data as Judgement);
  }
  return { claims, names };
};

interface ById {
  readonly claims: ReadonlyMap<string, Judgement>;
  readonly names: ReadonlyMap<string, NameJudgement>;
}

/** A reading with what people put right in it. @throws CaseError */
export const amendedBy = async (opened: Pick<Case, 'db' | 'place'>, document: number, reading: Reading) => {
  const { claims, names } = await judgementsOf(opened, document);
  return amend(reading, { claims: [...claims.values()], names: [...names.values()] });
};

/** What a judgement changes of the reading itself, as text to compare. */
export const changesOf = (judgement: Judgement | NameJudgement | null): string =>
  judgement === null
    ? ''
    : 'to' in judgement
      ? JSON.stringify(judgement)
      : JSON.stringify([judgement.added && judgement.quote, judgement.words, judgement.firmness, judgement.speaker]);

/** Puts a judgement in the place of another; `null` is none. */
export const putJudgement = async (
  trx: Writing,
  document: number,
  claim: string,
  judgement: Judgement | NameJudgement | null,
): Promise<void> => {
  for (const table of ['judged', 'states', 'tags'] as const)
    await trx.deleteFrom(table).where('document', '=', document).where('claim', '=', claim).execute();
  if (!judgement) return;
  await trx
    .insertInto('judged')
    .values({ document, claim, json: JSON.stringify(judgement) })
    .execute();
  if ('to' in judgement) return;
  if (judgement.state !== 'open')
    await trx.insertInto('states').values({ document, claim, state: judgement.state }).execute();
  if (judgement.tags.length)
    await trx
      .insertInto('tags')
      .values(judgement.tags.map((tag) => ({ document, claim, tag })))
      .execute();
};

/** Makes the rows of a document anew from its reading and its judgements. */
export const remakeRows = async (opened: Case, trx: Writing, document: number): Promise<void> => {
  const inside = { ...opened, db: trx as Database };
  const reading = await readingOf(inside, document);
  if (reading) await replaceRows(opened, trx, document, (await amendedBy(inside, document, reading)).reading);
};

const replaceRows = async ({ dialect }: Case, trx: Writing, document: number, reading: Reading): Promise<void> => {
  const rows = rowsOf(reading, document);
  for (const table of rowTables) {
    await trx.deleteFrom(table).where('document', '=', document).execute();
    await dialect.insert(trx, table, rows[table] as never[]);
  }
  await dialect.insert(trx, 'names', namesOf(reading));
  const { claim_words: words } = searchWordsOf(reading.document.text, rows.claims, document);
  await dialect.deleteWords(trx, 'claim_words', document);
  await dialect.insertWords(trx, 'claim_words', words);
};
