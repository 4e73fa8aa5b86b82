import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Case, openCase } from '../../src/store/case.ts';
import { backUp, copyCase } from '../../src/store/copy.ts';
import { countStages, freeze, noteMissed, pendingAfter, retryFailed } from '../../src/store/documents.ts';
import { type Listed, listDocuments } from '../../src/store/listing.ts';
import { logEntries } from '../../src/store/log.ts';
import { keep, prepare, readingOf } from '../../src/store/readings.ts';
import { rowTables } from '../../src/store/rows.ts';
import type { Database } from '../../src/store/tables.ts';
import type { TextQuery } from '../../src/store/text-query.ts';
import { readText } from '../reading/read-text.ts';
import { addTexts, all, bridge, by, ferry, got, keepOne, problemsOf, readWaiting } from './articles.ts';
import { onBothEngines } from './engines.ts';

const listed = async (opened: Case): Promise<Listed[]> => all(listDocuments(opened));

/** All that a case tells of its documents, whatever their numbers. */
const contentsOf = async (opened: Case): Promise<unknown> => {
  const documents = await listed(opened);
  const all = await Promise.all(
    documents.map(async ({ id, ...rest }) => ({ ...rest, reading: await readingOf(opened, id) })),
  );
  return all.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
};

onBothEngines((engine) => {
  let place: string;
  let opened: Case;

  beforeEach(async () => {
    place = engine.fresh();
    opened = await openCase(place, 'create');
  });
  afterEach(() => opened.close());

  describe('adding', () => {
    it('keeps the same bytes once, however often and wherever they are got', async () => {
      const first = await freeze(opened, [got('a', bridge), got('b', ferry)], by);
      const again = await freeze(opened, [got('a', bridge), got('c', bridge), got('c', bridge)], by);
      expect(first.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
      expect(again.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known']);
      const [one, other, ...more] = await listed(opened);
      expect(more).toEqual([]);
      expect(one?.origins).toEqual([
        { origin: 'a', gotAt: by.at },
        { origin: 'c', gotAt: by.at },
      ]);
      expect(other?.origins.map(({ origin }) => origin)).toEqual(['b']);
    });

    it('keeps other bytes from a known place as a new version, and the former', async () => {
      await freeze(opened, [got('a', bridge)], by);
      const [second] = await freeze(opened, [got('a', ferry)], by);
      const [third] = await freeze(opened, [got('a', `${ferry}More.`)], by);
      expect([second?.outcome, third?.outcome]).toEqual(['version', 'version']);
      expect((await listed(opened)).map(({ version, latest }) => [version, latest])).toEqual([
        [1, false],
        [2, false],
        [3, true],
      ]);
      expect(await problemsOf(opened)).toEqual([]);
    });

    it('tells a changed document in one step with the first as well', async () => {
      const frozen = await freeze(opened, [got('a', bridge), got('a', ferry), got('a', bridge)], by);
      expect(frozen.map(({ outcome }) => outcome)).toEqual(['new', 'version', 'known']);
      expect(await problemsOf(opened)).toEqual([]);
    });

    it('says who added what, where and when', async () => {
      await freeze(opened, [got('a', bridge)], by);
      const [entry] = await all(logEntries(opened));
      expect(entry).toMatchObject({ seq: 1, who: 'Ann Doe', at: by.at, act: 'add' });
      expect(JSON.parse(entry!.target)).toEqual([
        { sha256: (await listed(opened))[0]!.sha256, origin: 'a', hints: { name: 'article.txt' } },
      ]);
    });

    it('gives back the reading to the letter', async () => {
      await addTexts(opened, { a: bridge });
      expect(await readingOf(opened, 1)).toEqual(await readText(bridge));
    });

    it('keeps a reading once, though two have read the document', async () => {
      await freeze(opened, [got('a', bridge)], by);
      const reading = await readText(bridge);
      await keepOne(opened, 1, reading);
      await keepOne(opened, 1, reading);
      expect(await countStages(opened)).toEqual({ got: 0, read: 1, failed: 0, missed: 0 });
      expect(await problemsOf(opened)).toEqual([]);
    });

    it('keeps what cannot be read with its reason, and reads it when that is asked', async () => {
      await freeze(opened, [got('a', bridge), got('b', ferry)], by);
      await keep(opened, [], [{ document: 1, format: 'limit', reason: 'it took too long' }]);
      await noteMissed(opened, [{ origin: 'c', format: 'file', reason: 'there is no such file' }], by.at);
      expect(await countStages(opened)).toEqual({ got: 1, read: 0, failed: 1, missed: 1 });
      expect((await listed(opened))[0]?.failed).toEqual({ format: 'limit', reason: 'it took too long' });
      expect(await problemsOf(opened)).toEqual([]);
      expect(await retryFailed(opened)).toEqual(['c']);
      expect((await pendingAfter(opened, 0, 9)).map(({ id, origin }) => [id, origin])).toEqual([
        [1, 'a'],
        [2, 'b'],
      ]);
    });

    it('does all of a step or nothing', async () => {
      await freeze(opened, [got('a', bridge), got('b', ferry)], by);
      const [whole, other] = [prepare(await readText(bridge), 1, []), prepare(await readText(ferry), 2, [])];
      const broken = {
        ...other,
        rows: { ...other.rows, claims: [{ ...other.rows.claims[0]!, words: null as never }] },
      };
      await expect(keep(opened, [whole, broken], [])).rejects.toThrow();
      expect(await countStages(opened)).toMatchObject({ got: 2, read: 0 });
      expect(await problemsOf(opened)).toEqual([]);
    });

    it('takes any text there is', async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (text) => {
          await addTexts(opened, { [`text ${count++}`]: text });
        }),
        { numRuns: 25 },
      );
      await readWaiting(opened);
      expect((await countStages(opened)).got).toBe(0);
      expect(await problemsOf(opened)).toEqual([]);
    });
  });

  describe('the words', () => {
    const found = async (query: TextQuery): Promise<number[]> => {
      const { rows } = await sql<{
        key: number;
      }>`select key from ${opened.dialect.matching('document_words', query)} as f
        order by key`.execute(opened.db);
      return rows.map(({ key }) => key / 2 ** 20);
    };

    it('are found without case and accents, by their beginning, in their order, together, either and without', async () => {
      await addTexts(opened, { a: bridge, b: ferry });
      expect(await found({ word: 'lodz' })).toEqual([1]);
      expect(await found({ prefix: 'pass' })).toEqual([2]);
      expect(await found({ phrase: ['port', 'selim'] })).toEqual([1]);
      expect(await found({ phrase: ['selim', 'port'] })).toEqual([]);
      expect(await found({ any: [{ word: 'tarsa' }, { word: 'bridge' }] })).toEqual([1, 2]);
      expect(await found({ all: [{ word: 'tarsa' }, { word: 'bridge' }] })).toEqual([]);
      expect(await found({ has: { word: 'said' }, not: { word: 'tarsa' } })).toEqual([1]);
    });

    it('of a long text are found at its end too, with their neighbours', async () => {
      await addTexts(opened, { a: `${'word '.repeat(40_000)} The ferry sank, Vera Lind said.` });
      expect(await found({ phrase: ['the', 'ferry', 'sank'] })).toHaveLength(1);
    });

    it('are no language of the engine, whatever they hold', async () => {
      await addTexts(opened, { a: bridge });
      for (const word of ["'", '"', "'; drop table log; --", ':*', '\\', 'NEAR(a', '&', ''])
        for (const query of [{ word }, { prefix: word }, { phrase: [word, 'x'] }])
          expect(await found(query).catch(() => [])).toEqual([]);
      expect(await problemsOf(opened)).toEqual([]);
    });
  });

  describe('verifying', () => {
    let whole: Case;
    beforeAll(async () => {
      whole = await openCase(engine.fresh(), 'create');
      await addTexts(whole, { a: bridge, b: ferry, c: '' });
      await freeze(whole, [got('d', 'One more.')], by);
    });
    afterAll(() => whole.close());

    /** What is found wrong after a change, which is then taken back. */
    const problemsAfter = async (change: (db: Database) => Promise<unknown>): Promise<string[]> => {
      const trx = await whole.db.startTransaction().execute();
      try {
        await change(trx);
        return await problemsOf({ ...whole, db: trx });
      } finally {
        await trx.rollback().execute();
      }
    };

    it('finds nothing wrong where nothing is', async () => {
      expect(await problemsOf(whole)).toEqual([]);
    });

    it.each([
      ['words of a claim', sql`update claims set words = 'x' where document = 1 and n = (select min(n) from claims)`],
      ['a claim that is gone', sql`delete from claims where n = (select min(n) from claims where document = 1)`],
      ['the speaker of a claim', sql`update claims set speaker_key = null where speaker_key is not null`],
      ['a mention', sql`update mentions set end_at = end_at + 1 where document = 1`],
      ['the frozen text', sql`update contents set text = replace(text, 'not safe', 'safe') where document = 1`],
      ['the title', sql`update documents set title = 'x' where id = 2`],
      ['the hash of the bytes', sql`update documents set sha256 = 'x' where id = 2`],
      ['the stage', sql`update documents set stage = 'got' where id = 2`],
      ['the place', sql`update origins set origin = 'x' where origin = 'a'`],
      ['what was known of its bytes', sql`update documents set hints = '{}' where id = 1`],
      ['the time', sql`update origins set got_at = '2020-01-01T00:00:00Z' where origin = 'a'`],
      ['the log', sql`update log set who = 'somebody' where seq = 1`],
      ['an entry of the log that is gone', sql`delete from log where seq = 1`],
      ['a name', sql`delete from names where key = 'ilse brandt'`],
      engine.name === 'SQLite'
        ? ['the words of a document', sql`delete from document_words where rowid = 1048576`]
        : ['the words of a document', sql`update document_words set words = '''x'':1' where key = 1048576`],
      engine.name === 'SQLite'
        ? [
            'the words of a claim',
            sql`update claim_words set words = 'x' where rowid = (select min(rowid) from claim_words)`,
          ]
        : ['the words of a claim', sql`delete from claim_words where key = (select min(key) from claim_words)`],
      ['the version', sql`update documents set version = 7 where id = 1`],
      ['a reading that is no longer named', sql`update documents set reading = null where id = 1`],
    ])('finds %s changed', async (_, change) => {
      expect(await problemsAfter((db) => change.execute(db))).not.toEqual([]);
    });

    it.each(rowTables)('finds a row too many among the %s', async (table) => {
      const [row] = await opened.db.selectFrom(table).selectAll().limit(1).execute();
      const moved = { ...(row ?? { n: 0 }), document: 77 };
      if (row)
        await opened.db
          .insertInto(table)
          .values(moved as never)
          .execute();
      expect((await problemsOf(opened)).length > 0).toBe(row !== undefined);
    });
  });

  it('is brought into a file and back onto any engine, all of it', async () => {
    await addTexts(opened, { a: bridge, b: ferry, c: '' });
    await freeze(opened, [got('a', `${bridge}Corrected.`)], by);
    await noteMissed(opened, [{ origin: 'z', format: 'file', reason: 'gone' }], by.at);
    const file = join(engine.folder(), `backup-${Date.now()}.hearsay`);
    await backUp(opened, file);
    const backup = await openCase(file, 'read');
    const restored = await openCase(engine.fresh(), 'create');
    try {
      await copyCase(backup, restored);
      for (const copy of [backup, restored]) {
        expect(await problemsOf(copy)).toEqual([]);
        expect(await contentsOf(copy)).toEqual(await contentsOf(opened));
        expect(await all(logEntries(copy))).toEqual(await all(logEntries(opened)));
        expect((await countStages(copy)).missed).toBe(1);
      }
      expect((await freeze(restored, [got('y', 'One more, Ann Doe said.')], by))[0]?.outcome).toBe('new');
      await expect(copyCase(backup, restored)).rejects.toThrow(/already/);
      await expect(backUp(opened, file)).rejects.toThrow(/overwrites none/);
    } finally {
      await backup.close();
      await restored.close();
    }
  });

  it('holds the same whatever the order of adding', async () => {
    await addTexts(opened, { a: bridge, b: ferry });
    const other = await openCase(engine.fresh(), 'create');
    try {
      await addTexts(other, { b: ferry });
      await addTexts(other, { a: bridge });
      expect(await contentsOf(other)).toEqual(await contentsOf(opened));
    } finally {
      await other.close();
    }
  });

  it('is one and the same for two that make it at once', async () => {
    const fresh = engine.fresh();
    const both = await Promise.all([openCase(fresh, 'create'), openCase(fresh, 'create')]);
    await Promise.all(both.map((one, i) => freeze(one, [got(`from ${i}`, ferry), got(`own ${i}`, `Text ${i}.`)], by)));
    expect(await listed(both[0])).toHaveLength(3);
    expect(await problemsOf(both[1])).toEqual([]);
    await Promise.all(both.map((one) => one.close()));
  });

  it('is told apart from what is none, and from one that a newer Hearsay made', async () => {
    await expect(openCase(engine.fresh(), 'read')).rejects.toThrow(/there is no/);
    await expect(openCase(engine.fresh(), 'write')).rejects.toThrow(/there is no/);
    await opened.db.updateTable('case_facts').set({ value: '99' }).execute();
    await expect(openCase(place, 'write')).rejects.toThrow(/newer Hearsay/);
  });
});
