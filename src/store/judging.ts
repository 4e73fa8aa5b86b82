import { sql } from 'kysely';
import { claimIdOf } from '../amend/amend.ts';
import { type Changes, changed, JudgingError, occurrences, type Shown } from '../amend/change.ts';
import type { Filter } from '../filter/filter.ts';
import type { SourceKind } from '../record/attribution.ts';
import type { Firmness } from '../record/claim.ts';
import type { Judgement, NameJudgement } from '../record/judgement.ts';
import type { Span } from '../record/span.ts';
import { quoteOf } from '../text/quote.ts';
import { type Case, writingAlone } from './case.ts';
import { claimsWhere } from './filter-sql.ts';
import { changesOf, judgementsOf, putJudgement, remakeRows } from './judgements.ts';
import { appendToLog, type By } from './log.ts';
import type { Log, Writing } from './tables.ts';

/** What was done, for those who did it: how many claims or names were judged, in how many documents. */
export interface Done {
  readonly judged: number;
  readonly documents: number;
}

/** So many claims stand in one entry of the log. */
const CLAIMS_AN_ENTRY = 200;

/**
 * Judges all claims that a filter asks for, as one act that is undone as one. All of it stands at the end, or nothing.
 *
 * @throws JudgingError where one of them cannot be judged so
 */
export const judge = (opened: Case, filter: Filter | null, changes: Changes, by: By): Promise<Done> =>
  writingAlone(opened, async (trx) => {
    const inside = { ...opened, db: trx };
    const where = await claimsWhere(inside, filter);
    const { rows } = await sql<Row>`
      select c.document, c.id, c.start_at, c.end_at, c.spans, c.said, c.source_kind, c.polarity, c.certainty, c.mode,
        d.sha256, k.name
      from claims as c join documents as d on d.id = c.document
      left join attributions as a on a.document = c.document and a.n = c.said
      left join entities as e on e.document = c.document and e.n = a.speaker
      left join names as k on k.key = e.key
      where ${where} order by c.document, c.n`.execute(trx);
    const made: Change[] = [];
    for (const [document, claims] of Map.groupBy(rows, (row) => row.document)) {
      const text = await textOf(trx, document);
      const { claims: known } = await judgementsOf(inside, document);
      for (const row of claims) {
        const before = known.get(row.id) ?? null;
        const now = before ?? unjudged(text, spansOf(row));
        const after = changed(now, changes, shownOf(row), text, by);
        if (JSON.stringify(after) !== JSON.stringify(now))
          made.push({ document, sha256: row.sha256, claim: row.id, before, after });
      }
    }
    return act(opened, trx, made, by);
  });

interface Row extends Omit<Firmness, 'cues'> {
  readonly document: number;
  readonly id: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly spans: string | null;
  readonly said: number | null;
  readonly source_kind: SourceKind | null;
  readonly sha256: string;
  readonly name: string | null;
}

const shownOf = ({ polarity, certainty, mode, said, name, source_kind }: Row): Shown => ({
  firmness: { polarity, certainty, mode },
  speaker: said === null ? null : { name, kind: source_kind! },
});

/** Where a claim is to be added that the machine missed; `at` tells words apart that stand there more than once. */
export interface Missed {
  readonly document: number;
  readonly words: string;
  readonly at: number | null;
}

/**
 * Adds a claim that the machine missed.
 *
 * @throws JudgingError where the words do not stand there, or are a claim already
 */
export const addClaim = (opened: Case, { document, words, at }: Missed, changes: Changes, by: By): Promise<Done> =>
  writingAlone(opened, async (trx) => {
    const row = await trx
      .selectFrom('documents')
      .select(['sha256', 'document_id'])
      .where('id', '=', document)
      .executeTakeFirst();
    if (!row?.document_id) throw new JudgingError(`there is no document ${document} that has been read`);
    const text = await textOf(trx, document);
    const found = occurrences(text, words).filter(({ start }) => at === null || start === at);
    if (found.length !== 1)
      throw new JudgingError(
        found.length
          ? `these words stand ${found.length} times in document ${document}, at ${found.map(({ start }) => start).join(', ')}`
          : `these words do not stand ${at === null ? '' : `at ${at} `}in document ${document}`,
      );
    const claim = claimIdOf(row.document_id, found);
    const known = await trx
      .selectFrom('claims')
      .select('id')
      .where('document', '=', document)
      .where('id', '=', claim)
      .executeTakeFirst();
    if (known) throw new JudgingError('these words are a claim already');
    const [{ start, end }] = found as [Span];
    const now = { ...unjudged(text, [[start, end]]), added: true };
    const plain = { firmness: { polarity: 'affirmed', certainty: 'certain', mode: 'actual' }, speaker: null } as const;
    const after = changed(now, changes, plain, text, by);
    return act(opened, trx, [{ document, sha256: row.sha256, claim, before: null, after }], by);
  });

const spansOf = ({ start_at, end_at, spans }: Row): [number, number][] =>
  spans === null ? [[start_at, end_at]] : JSON.parse(spans);

/** A judgement of a claim that changes nothing. */
const unjudged = (text: string, spans: readonly (readonly [number, number])[]): Judgement => ({
  quote: quoteOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ),
  added: false,
  state: 'open',
  tags: [],
  notes: [],
  words: null,
  firmness: null,
  speaker: null,
});

const textOf = async (trx: Writing, document: number): Promise<string> => {
  const { text } = await trx
    .selectFrom('contents')
    .select('text')
    .where('document', '=', document)
    .executeTakeFirstOrThrow();
  return text ?? '';
};

/** What the judgement of one claim or entity was and is; documents are named by their hash, which is the same in every case. */
export interface Change {
  readonly document: number;
  readonly sha256: string;
  readonly claim: string;
  readonly before: Judgement | NameJudgement | null;
  readonly after: Judgement | NameJudgement | null;
}

/** Makes changes and logs them as one act. */
export const act = async (opened: Case, trx: Writing, changes: readonly Change[], by: By): Promise<Done> => {
  if (!changes.length) return { judged: 0, documents: 0 };
  const group = (await lastSeq(trx)) + 1;
  const entries = [];
  for (let at = 0; at < changes.length; at += CLAIMS_AN_ENTRY) {
    const some = changes.slice(at, at + CLAIMS_AN_ENTRY);
    entries.push({
      act: 'judge',
      target: { group, claims: some.map(({ sha256, claim }) => ({ sha256, claim })) },
      before: some.map(({ before }) => before),
      after: some.map(({ after }) => after),
    });
  }
  await appendToLog(trx, by, entries);
  return put(opened, trx, changes);
};

const lastSeq = async (trx: Writing): Promise<number> => {
  const { last } = await trx
    .selectFrom('log')
    .select((max) => max.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
};

/** Puts the `after` of changes in the place of their `before`. */
const put = async (opened: Case, trx: Writing, changes: readonly Change[]): Promise<Done> => {
  const changed = new Set<number>();
  for (const { document, claim, before, after } of changes) {
    await putJudgement(trx, document, claim, after);
    if (changesOf(before) !== changesOf(after)) changed.add(document);
  }
  for (const document of changed) await remakeRows(opened, trx, document);
  return { judged: changes.length, documents: new Set(changes.map(({ document }) => document)).size };
};

/** Takes the last act back that was not taken back; null where there is none. */
export const undo = (opened: Case, by: By): Promise<Done | null> => step(opened, 'undo', by);

/** Does again what was taken back last, unless something was judged since; null where there is nothing. */
export const redo = (opened: Case, by: By): Promise<Done | null> => step(opened, 'redo', by);

const step = (opened: Case, way: 'undo' | 'redo', by: By): Promise<Done | null> =>
  writingAlone(opened, async (trx) => {
    const group = (await historyOf(trx))[way].at(-1);
    if (group === undefined) return null;
    const entries = await trx
      .selectFrom('log')
      .selectAll()
      .where('act', '=', 'judge')
      .where('seq', '>=', group)
      .where('target', 'like', `{"group":${group},%`)
      .orderBy('seq')
      .execute();
    const changes: Change[] = [];
    for (const entry of entries) changes.push(...(await changesIn(trx, entry)));
    await appendToLog(trx, by, [{ act: way, target: { group }, before: null, after: null }]);
    return put(opened, trx, way === 'redo' ? changes : changes.map(reversed).reverse());
  });

const reversed = (change: Change): Change => ({ ...change, before: change.after, after: change.before });

const changesIn = async (trx: Writing, { target, before, after }: Log): Promise<Change[]> => {
  const { claims } = JSON.parse(target) as { claims: { sha256: string; claim: string }[] };
  const hashes = [...new Set(claims.map(({ sha256 }) => sha256))];
  const rows = await trx.selectFrom('documents').select(['id', 'sha256']).where('sha256', 'in', hashes).execute();
  const ids = new Map(rows.map(({ id, sha256 }) => [sha256, id]));
  const [was, is] = [JSON.parse(before), JSON.parse(after)];
  return claims.map((one, i) => ({ ...one, document: ids.get(one.sha256)!, before: was[i], after: is[i] }));
};

/** By way, the acts that can go it, the next last. */
const historyOf = async (trx: Writing): Promise<Readonly<Record<'undo' | 'redo', number[]>>> => {
  const rows = await trx
    .selectFrom('log')
    // Its beginning says which act it is of.
    .select(['act', sql<string>`substr(target, 1, 40)`.as('target')])
    .where('act', 'in', ['judge', 'undo', 'redo'])
    .orderBy('seq')
    .execute();
  const undo: number[] = [];
  let redo: number[] = [];
  for (const { act, target } of rows) {
    const group = groupOf(target);
    if (act === 'undo') redo.push(undo.pop()!);
    else if (act === 'redo') undo.push(redo.pop()!);
    else if (undo.at(-1) !== group) {
      undo.push(group);
      redo = [];
    }
  }
  return { undo, redo };
};

const groupOf = (target: string): number => Number(/^\{"group":(\d+)/.exec(target)?.[1]);
