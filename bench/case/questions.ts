import { type RawBuilder, sql } from 'kysely';
import type { Case } from '../../src/store/case.ts';
import type { TextQuery } from '../../src/store/text-query.ts';

/** One question to a case: how long its first page takes and how long its count, in milliseconds, and how many there are. */
export interface Answer {
  readonly question: string;
  readonly page: number;
  readonly counting: number;
  readonly count: number;
}

const PAGE = 50;

/** The filters that the tables are made for, and searches for words that are common and rare. */
const questions = ({ dialect }: Case): Readonly<Record<string, RawBuilder<unknown>>> => {
  const claims = (where: RawBuilder<unknown>) => sql`from claims where ${where}`;
  const words = (table: 'document_words' | 'claim_words', query: TextQuery) =>
    sql`from ${dialect.matching(table, query)} as found`;
  return {
    'all claims': sql`from claims`,
    'speaker is a person': claims(sql`speaker_key = 'ilse brandt'`),
    'source kind is outlet': claims(sql`source_kind = 'outlet'`),
    'act is stance': claims(sql`act = 'stance'`),
    denied: claims(sql`polarity = 'denied'`),
    'certain and said': claims(sql`certainty = 'certain' and said is not null`),
    'claims about an entity': sql`from entities join claim_parts on claim_parts.document = entities.document
      and claim_parts.kind = 'entity' and claim_parts.part = entities.n
      join claims on claims.document = claim_parts.document and claims.n = claim_parts.claim
      where entities.key = 'vera lind'`,
    'claims of one outlet': sql`from documents join claims on claims.document = documents.id
      where documents.outlet = 'Meridian Wire'`,
    'documents of a year': sql`from documents where published >= '2019' and published < '2020'`,
    'time spoken of': sql`from times where from_date >= '2018-03-01' and from_date < '2018-03-08'`,
    'text: a common word': words('document_words', { word: 'bridge' }),
    'text: a rare word': words('document_words', { word: '1234' }),
    'text: a phrase': words('document_words', { phrase: ['harbour', 'master', 'said'] }),
    'claims: a phrase': words('claim_words', { phrase: ['lost', 'its', 'roof'] }),
    'claims: a beginning': words('claim_words', { prefix: 'pump' }),
  };
};

/** Each question after one that is not counted, so that code is compiled and pages are in memory. */
export const askAll = async (opened: Case): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (const [question, from] of Object.entries(questions(opened))) {
    const page = await timeOf(() => sql`select * ${from} limit ${sql.lit(PAGE)}`.execute(opened.db));
    let count = 0;
    const counting = await timeOf(async () => {
      const { rows } = await sql<{ count: number }>`select count(*) as count ${from}`.execute(opened.db);
      count = rows[0]!.count;
    });
    answers.push({ question, page, counting, count });
  }
  return answers;
};

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  await work();
  const began = performance.now();
  await work();
  return performance.now() - began;
};
