import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Changes } from '../../src/amend/change.ts';
import { parseFilter } from '../../src/filter/parse.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { backUp } from '../../src/store/copy.ts';
import { countClaims, findClaims } from '../../src/store/find-claims.ts';
import type { FoundClaim } from '../../src/store/found.ts';
import { addClaim, judge, redo, undo } from '../../src/store/judging.ts';
import { logEntries } from '../../src/store/log.ts';
import { rename } from '../../src/store/renaming.ts';
import { addTexts, all, bridge, by, ferry, problemsOf } from './articles.ts';
import { onBothEngines } from './engines.ts';

onBothEngines((engine) => {
  let place: string;
  let opened: Case;
  beforeEach(async () => {
    place = engine.fresh();
    opened = await openCase(place, 'create');
    await addTexts(opened, { a: bridge, b: ferry });
  });
  afterEach(() => opened.close());

  const judging = (filter: string, changes: Changes) => judge(opened, parseFilter(filter), changes, by);
  const claims = async (filter = ''): Promise<readonly FoundClaim[]> =>
    (await findClaims(opened, parseFilter(filter), { by: 'document', down: false }, { after: null, limit: 100 })).items;
  const one = async (filter: string): Promise<FoundClaim> => {
    const [claim, ...more] = await claims(filter);
    expect(more).toEqual([]);
    return claim!;
  };
  const done = (judged: number, documents = 1) => ({ judged, documents });

  it('accepts, rejects, tags and notes claims, in bulk and alone', async () => {
    const count = (await claims('speaker:brandt')).length;
    expect(await judging('speaker:brandt', { state: 'accepted', tag: ['to call'] })).toEqual(done(count));
    expect(await judging('boats', { state: 'rejected', note: 'misheard', untag: ['to call'] })).toEqual(done(1));
    expect((await claims('state:accepted')).length).toBe(count - 1);
    expect(await one('state:rejected')).toMatchObject({ tags: [], notes: [{ ...by, note: 'misheard' }] });
    expect((await claims('tag:"to call"')).length).toBe(count - 1);
    expect(await judging('boats', { state: 'rejected' })).toEqual(done(0, 0));
    expect(await problemsOf(opened)).toEqual([]);
  });

  it('corrects words, firmness and speaker, and filters see it', async () => {
    const { id } = await one('boats');
    await judging('boats', {
      words: 'two boats sank',
      firmness: { certainty: 'possible' },
      speaker: 'Jöe Rand',
      source: 'person',
    });
    const claim = await one('speaker:"joe rand" firmness:possible firmness:denied "two boats"');
    expect(claim).toMatchObject({ id, words: 'two boats sank', because: { rule: 'judged' } });
    expect(await claims('that boats')).toEqual([]);
    expect(await problemsOf(opened)).toEqual([]);
  });

  it('adds a claim that was missed', async () => {
    const before = (await claims()).length;
    expect(await addClaim(opened, { document: 1, words: '12 people', at: null }, { speaker: 'Vera Lind' }, by)).toEqual(
      done(1),
    );
    expect(await one('speaker:lind document:1')).toMatchObject({ words: '12 people' });
    expect((await claims()).length).toBe(before + 1);
    expect(await problemsOf(opened)).toEqual([]);
    const add = (words: string, at: number | null = null, document = 1) =>
      addClaim(opened, { document, words, at }, {}, by);
    await expect(add('12 people')).rejects.toThrow(/a claim already/);
    await expect(add('12 persons')).rejects.toThrow(/do not stand/);
    await expect(add('the')).rejects.toThrow(/\d times in document 1, at/);
    await expect(add('12 people', 0)).rejects.toThrow(/do not stand at 0/);
    await expect(add('12 people', null, 99)).rejects.toThrow(/no document 99/);
  });

  it('takes all of a bulk act or nothing', async () => {
    const entries = (await all(logEntries(opened))).length;
    await expect(judging('', { state: 'accepted', words: 'two boats sank' })).rejects.toThrow(/nowhere/);
    expect(await claims('state:accepted')).toEqual([]);
    expect((await all(logEntries(opened))).length).toBe(entries);
  });

  it('takes acts back and does them again, without limit and over restarts', async () => {
    const shown = [JSON.stringify(await claims())];
    const acts: (() => Promise<unknown>)[] = [
      () => judging('speaker:brandt', { state: 'accepted' }),
      () => judging('boats', { words: 'two boats sank', speaker: 'Joe Rand' }),
      () => judging('', { tag: ['all'] }),
      () => addClaim(opened, { document: 1, words: '12 people', at: null }, {}, by),
      () => judging('tag:all', { untag: ['all'], state: 'unsure', firmness: { mode: 'future' } }),
    ];
    for (const act of acts) {
      await act();
      shown.push(JSON.stringify(await claims()));
    }
    const again = async (): Promise<void> => {
      await opened.close();
      opened = await openCase(place, 'write');
    };
    for (const expected of shown.toReversed().slice(1)) {
      await again();
      expect(await undo(opened, by)).not.toBeNull();
      expect(JSON.stringify(await claims())).toBe(expected);
      expect(await problemsOf(opened)).toEqual([]);
    }
    expect(await undo(opened, by)).toBeNull();
    for (const expected of shown.slice(1)) {
      await again();
      expect(await redo(opened, by)).not.toBeNull();
      expect(JSON.stringify(await claims())).toBe(expected);
    }
    expect(await redo(opened, by)).toBeNull();
    expect(await problemsOf(opened)).toEqual([]);
  });

  it('forgets what was taken back once something else is judged', async () => {
    await judging('boats', { state: 'accepted' });
    await undo(opened, by);
    await judging('boats', { state: 'rejected' });
    expect(await redo(opened, by)).toBeNull();
    await undo(opened, by);
    expect(await undo(opened, by)).toBeNull();
    expect(await redo(opened, by)).toEqual(done(1));
    expect((await claims('state:rejected')).length).toBe(1);
  });

  it('is the same after any acts that are all taken back', async () => {
    const change = fc.record(
      {
        state: fc.constantFrom('open', 'accepted', 'rejected', 'unsure'),
        tag: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
        untag: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
        note: fc.string(),
        speaker: fc.constantFrom('Joe Rand', 'Vera Lind', '"; drop table log'),
        firmness: fc.constantFrom({ polarity: 'denied' }, { mode: 'future' }),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Changes>;
    const filter = fc.constantFrom('', 'boats', 'speaker:brandt', 'tag:a', 'state:accepted', 'document:2');
    const first = JSON.stringify(await claims());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(filter, change), { maxLength: 5 }), async (acts) => {
        for (const [where, what] of acts) await judging(where, what);
        expect(await problemsOf(opened)).toEqual([]);
        while (await undo(opened, by));
        expect(JSON.stringify(await claims())).toBe(first);
      }),
      { numRuns: 5 },
    );
  });

  it('tells in the log who judged what, when, and what it was before', async () => {
    const { id } = await one('boats');
    await judging('boats', { state: 'accepted' });
    await judge(opened, parseFilter('boats'), { state: 'rejected' }, { who: 'Bo Lee', at: '2026-04-03T00:00:00Z' });
    const entry = (await all(logEntries(opened))).at(-1)!;
    expect(entry).toMatchObject({ who: 'Bo Lee', at: '2026-04-03T00:00:00Z', act: 'judge' });
    expect(JSON.parse(entry.target).claims).toMatchObject([{ claim: id }]);
    expect(JSON.parse(entry.before)).toMatchObject([{ state: 'accepted' }]);
    expect(JSON.parse(entry.after)).toMatchObject([{ state: 'rejected' }]);
  });

  it('is in a backup', async () => {
    await judging('speaker:brandt', { state: 'accepted', tag: ['x'], speaker: 'Joe Rand' });
    const file = join(engine.folder(), `judged-${Date.now()}.hearsay`);
    await backUp(opened, file);
    const copy = await openCase(file, 'write');
    try {
      expect(await problemsOf(copy)).toEqual([]);
      expect(await countClaims(copy, parseFilter('state:accepted tag:x speaker:rand'))).toBe(3);
      expect(await undo(copy, by)).toEqual(done(3));
    } finally {
      await copy.close();
    }
  });

  describe('names', () => {
    const name = (from: string, to: string | null, filter = '') => rename(opened, from, to, parseFilter(filter), by);

    it('are given, joined, split and taken away, and taken back', async () => {
      const first = JSON.stringify(await claims());
      await addTexts(opened, { c: 'Vera Lind said the pier is open. Joe Rand praised Vera Lind.\n' });
      const before = JSON.stringify(await claims());
      const lind = (await claims('speaker:lind')).length;
      await name('Ilse Brandt', 'Vera Lind');
      expect((await claims('speaker:lind')).length).toBeGreaterThan(lind);
      expect(await claims('speaker:brandt')).toEqual([]);
      await name('vera lind', 'Vera Lind (Tarsa)', 'document:2');
      expect((await claims('speaker:"lind tarsa"')).every(({ document }) => document.id === 2)).toBe(true);
      await name('Vera Lind (Tarsa)', 'Vera Holm');
      expect((await claims('speaker:holm')).length).toBeGreaterThan(0);
      await name('Vera Lind', null);
      expect((await claims('entity:lind')).length).toBe(0);
      expect(await problemsOf(opened)).toEqual([]);
      for (let i = 0; i < 4; i++) await undo(opened, by);
      expect(JSON.stringify(await claims())).toBe(before);
      expect(before.startsWith(first.slice(0, -1))).toBe(true);
      expect(await problemsOf(opened)).toEqual([]);
    });

    it('are also those of speakers whom people named', async () => {
      await judging('boats', { speaker: 'Joe Rand' });
      await name('Joe Rand', 'Ilse Brandt');
      expect((await one('boats')).said?.name).toBe('Ilse Brandt');
      await judging('bridge speaker:brandt', { speaker: 'Joe Rand' });
      await name('Ilse Brandt', 'Joe Rand');
      expect(await claims('speaker:brandt')).toEqual([]);
      expect(await problemsOf(opened)).toEqual([]);
    });

    it('are refused where nobody has them, and where they are none', async () => {
      await expect(name('Nobody', 'Somebody')).rejects.toThrow(/nobody goes by/);
      await expect(name('Vera Lind', 'x', 'document:1')).rejects.toThrow(/nobody goes by/);
      await expect(name('Vera Lind', '!')).rejects.toThrow(/letters/);
      expect(await name('Vera Lind', 'Vera Lind')).toEqual(done(0, 0));
    });
  });

  describe('verifying', () => {
    it.each([
      ['a judgement', sql`update judged set json = replace(json, 'accepted', 'rejected')`],
      ['a judgement that is gone', sql`delete from judged`],
      ['a state', sql`update states set state = 'rejected'`],
      ['a tag that is gone', sql`delete from tags`],
      ['a claim that was put right', sql`update claims set words = 'two boats swam' where words = 'two boats sank'`],
    ])('finds %s changed', async (_, change) => {
      await judging('boats', { state: 'accepted', tag: ['x'], words: 'two boats sank' });
      expect(await problemsOf(opened)).toEqual([]);
      await change.execute(opened.db);
      expect(await problemsOf(opened)).not.toEqual([]);
    });
  });
});
