import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFilter } from '../../src/filter/parse.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { type ClaimOrder, claimOrders, countClaims, findClaims } from '../../src/store/find-claims.ts';
import { countDocuments, documentOrders, findDocuments } from '../../src/store/find-documents.ts';
import { countSpeakers, findSpeakers, speakerOrders } from '../../src/store/find-speakers.ts';
import type { FoundClaim } from '../../src/store/found.ts';
import { listDocuments } from '../../src/store/listing.ts';
import type { Page, PageOf } from '../../src/store/page.ts';
import { addTexts, all, bridge, ferry } from './articles.ts';
import { onBothEngines } from './engines.ts';

const far = `Storm in Kalvia

The Kalvian Post, 5 January 2025

🔴 Residents said on 3 January 2025 that a storm may hit Tripoli. The port of Valletta could close next week, according to Kalvia's ministry.

“It will not close,” Vera Lind told reporters.
`;

/** All pages of a list, a few rows each. */
const walk = async <T>(find: (page: PageOf) => Promise<Page<T>>, limit: number): Promise<T[]> => {
  const items: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<T> = await find({ after, limit });
    items.push(...page.items);
    if (page.next === null) return items;
    expect(page.items).toHaveLength(limit);
    after = page.next;
  }
};

onBothEngines((engine) => {
  let opened: Case;
  beforeAll(async () => {
    opened = await openCase(engine.fresh(), 'create');
    await addTexts(opened, { a: bridge, b: ferry, c: far, d: '' });
    await addTexts(opened, { b: `${ferry}Lind denied that the ferry is late.\n` });
    await opened.db
      .updateTable('documents')
      .set({ published: '2026-03-31', outlet: 'The Sélim Courier' })
      .where('id', '=', 1)
      .execute();
    await opened.db
      .updateTable('documents')
      .set({ published: '2026-04-02T10:00:00+02:00' })
      .where('id', '=', 2)
      .execute();
    await placeInTimeAndSpace();
    const [first, second] = (await claims('document:1')) as [FoundClaim, FoundClaim];
    await opened.db.insertInto('states').values({ document: 1, claim: first.id, state: 'accepted' }).execute();
    await opened.db
      .insertInto('tags')
      .values([
        { document: 1, claim: second.id, tag: 'to call' },
        { document: 3, claim: '', tag: 'storm' },
      ])
      .execute();
  });
  afterAll(() => opened.close());

  /** As a reading with a gazetteer and a date has it: one claim of document 3 at each place, the first on a day. */
  const placeInTimeAndSpace = async (): Promise<void> => {
    const [one, other] = (await claims('document:3')) as [FoundClaim, FoundClaim];
    const rows = await opened.db.selectFrom('claims').select(['id', 'n']).where('document', '=', 3).execute();
    const nOf = ({ id }: FoundClaim): number => rows.find((row) => row.id === id)!.n;
    const worded = { document: 3, start_at: 0, end_at: 0, spans: null, words: '' };
    const at = (n: number, name: string, country: string, lat: number, lon: number) =>
      ({ ...worded, n, name, country, lat, lon, precision: 'city', gazetteer_id: null }) as const;
    await opened.db
      .insertInto('places')
      .values([at(900, 'Tripoli', 'LY', 32.889, 13.189), at(901, 'Valletta', 'MT', 35.8997, 14.5147)])
      .execute();
    const day = { kind: 'date', value: '2025-01-03', from_date: '2025-01-03', to_date: '2025-01-03' };
    await opened.db
      .insertInto('times')
      .values({ ...worded, n: 900, ...day })
      .execute();
    await opened.db
      .insertInto('claim_parts')
      .values([
        { document: 3, kind: 'place', part: 900, claim: nOf(one) },
        { document: 3, kind: 'place', part: 901, claim: nOf(other) },
        { document: 3, kind: 'time', part: 900, claim: nOf(one) },
      ])
      .execute();
  };

  const claims = async (filter: string, by: ClaimOrder = 'document'): Promise<FoundClaim[]> =>
    walk((page) => findClaims(opened, parseFilter(filter), { by, down: false }, page), 100);
  const words = async (filter: string): Promise<string[]> => (await claims(filter)).map((claim) => claim.words);
  const documents = async (filter: string): Promise<number[]> =>
    (
      await findDocuments(opened, parseFilter(filter), { by: 'document', down: false }, { after: null, limit: 100 })
    ).items.map(({ id }) => id);

  describe('a filter of claims', () => {
    it.each<[string, (claim: FoundClaim) => boolean]>([
      ['bridge', ({ words }) => /bridge/i.test(words)],
      ['bridge OR ferry', ({ words }) => /bridge|ferry\b/i.test(words)],
      ['"boats sank"', ({ words }) => words.includes('boats sank')],
      ['pass*', ({ words }) => /\bpass/i.test(words)],
      ['-ferry', ({ words }) => !/\bferry\b/i.test(words)],
      ['text:lodz', ({ document }) => document.id === 1],
      ['-text:lodz', ({ document }) => document.id !== 1],
      ['speaker:"Ilse Brandt"', ({ said }) => said?.name === 'Ilse Brandt'],
      ['speaker:BRANDT', ({ said }) => said?.name === 'Ilse Brandt'],
      ['speaker:bran*', ({ said }) => said?.name === 'Ilse Brandt'],
      ['-speaker:brandt', ({ said }) => said?.name !== 'Ilse Brandt'],
      ['speaker:brandt,lind', ({ said }) => /Brandt|Lind/.test(said?.name ?? '')],
      ['source:author', ({ said }) => said === null],
      ['source:person', ({ said }) => said?.sourceKind === 'person'],
      ['-source:person', ({ said }) => said?.sourceKind !== 'person'],
      ['act:speech', ({ said }) => said?.act === 'speech'],
      ['manner:direct', ({ said }) => said?.manner === 'direct'],
      ['firmness:denied', ({ firmness }) => firmness.polarity === 'denied'],
      ['firmness:possible,future', ({ firmness }) => firmness.certainty === 'possible' || firmness.mode === 'future'],
      ['outlet:"selim courier"', ({ document }) => document.outlet === 'The Sélim Courier'],
      ['entity:tripoli', ({ about }) => about.some(({ name }) => name === 'Tripoli')],
      ['place:tripoli', ({ where }) => where.some(({ name }) => name === 'Tripoli')],
      ['said:2026-03', ({ document }) => document.id === 1],
      ['said:2026-04-02', ({ document }) => document.id === 2],
      ['said:..2026-03-31', ({ document }) => document.id === 1],
      ['said:2026-03-31..', ({ document }) => document.id < 3],
      ['when:2025-01-03', ({ when }) => when.some(({ value }) => value === '2025-01-03')],
      ['when:1999', () => false],
      ['document:2', ({ document }) => document.id === 2],
      ['version:latest', ({ document }) => document.id !== 2],
      ['version:older', ({ document }) => document.id === 2],
      ['state:accepted', ({ state }) => state === 'accepted'],
      ['state:open', ({ state }) => state === 'open'],
      ['tag:"to call"', ({ tags }) => tags.includes('to call')],
      ['tag:storm', ({ document }) => document.id === 3],
      [
        '(speaker:brandt OR speaker:lind) -firmness:denied',
        ({ said, firmness }) => /Brandt|Lind/.test(said?.name ?? '') && firmness.polarity !== 'denied',
      ],
      ['NOT (speaker:brandt OR source:author)', ({ said }) => said !== null && said.name !== 'Ilse Brandt'],
    ])('%s', async (filter, fits) => {
      const everything = await claims('');
      const expected = everything.filter(fits);
      if (filter !== 'when:1999') expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(everything.length);
      expect(await claims(filter)).toEqual(expected);
      expect(await countClaims(opened, parseFilter(filter))).toBe(expected.length);
    });

    it('finds a document by the beginning of its SHA-256', async () => {
      const [claim] = await claims('document:1');
      expect(await claims(`document:${claim!.document.sha256.slice(0, 8)}`)).toEqual(await claims('document:1'));
    });

    it('finds what is near a place, as the crow flies', async () => {
      const tripoli = await words('place:tripoli');
      expect(tripoli.length).toBeGreaterThan(0);
      // Valletta lies 355 km from Tripoli.
      expect(await words('place:tripoli~340km')).toEqual(tripoli);
      expect(await words('place:tripoli~370km')).toHaveLength(tripoli.length + 1);
      expect(await words('place:@35.9/14.5~30km')).toHaveLength(1);
      expect(await words('place:@-35.9/-14.5~30km')).toEqual([]);
      expect(await words('place:@0/180~20040km')).toHaveLength(2);
    });

    it('is no language of the engine, whatever it holds', async () => {
      for (const text of ["';--", '%', '_', '"\' OR 1=1"', 'tag:"\'; drop table log"', 'outlet:"a\'b"'])
        expect(await claims(text).catch(() => [])).toEqual([]);
    });

    it('shows the words that stand in the text, in both ways of counting', async () => {
      const text = (
        await opened.db.selectFrom('contents').select('text').where('document', '=', 3).executeTakeFirstOrThrow()
      ).text!;
      for (const { words, spans, codePoints } of await claims('document:3')) {
        expect(spans.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(words);
        expect(codePoints.map(([start, end]) => [...text].slice(start, end).join('')).join(' … ')).toBe(words);
      }
      expect((await claims('document:3')).some(({ spans, codePoints }) => spans[0]![0] !== codePoints[0]![0])).toBe(
        true,
      );
    });
  });

  describe('a filter of documents', () => {
    it.each<[string, number[]]>([
      ['', [1, 2, 3, 5]],
      ['lodz', [1]],
      ['"the ferry" passengers', [2, 5]],
      ['speaker:lind', [2, 3, 5]],
      // One and the same claim is to be both.
      ['speaker:lind firmness:denied -document:3', [5]],
      ['lodz speaker:lind', []],
      ['version:latest', [1, 3, 5]],
      ['-text:ferry', [1, 3]],
    ])('%s', async (filter, found) => {
      expect(await documents(filter)).toEqual(found);
      const listed = await all(listDocuments(opened, 'read', parseFilter(filter)));
      expect(listed.map(({ id }) => id)).toEqual(found);
      expect(await countDocuments(opened, parseFilter(filter))).toBe(found.length);
    });

    it('shows where in the text the words stand', async () => {
      const page = await findDocuments(
        opened,
        parseFilter('LODZ -ferry'),
        { by: 'document', down: false },
        { after: null, limit: 9 },
      );
      const [passage] = page.items[0]!.passages;
      expect(passage!.hits.map(({ start, end }) => bridge.trim().slice(start, end))).toEqual(['Łódź']);
      expect(passage!.words).toContain('According to the Łódź shipyard');
    });
  });

  describe('speakers', () => {
    it('are counted with their claims, denials and documents', async () => {
      const found = await walk(
        (page) => findSpeakers(opened, parseFilter('speaker:brandt,lind'), { by: 'claims', down: true }, page),
        1,
      );
      expect(found.map(({ name }) => name).sort()).toEqual(['Ilse Brandt', 'Vera Lind']);
      const lind = found.find(({ name }) => name === 'Vera Lind')!;
      const hers = await claims('speaker:lind');
      expect(lind).toEqual({
        name: 'Vera Lind',
        claims: hers.length,
        documents: 3,
        denied: hers.filter(({ firmness }) => firmness.polarity === 'denied').length,
        first: '2026-04-02T10:00:00+02:00',
        last: '2026-04-02T10:00:00+02:00',
      });
      expect(await countSpeakers(opened, parseFilter('speaker:brandt,lind'))).toBe(2);
    });
  });

  describe('a list in pages', () => {
    const keyOf = (claim: FoundClaim): string => `${claim.document.id} ${claim.id}`;

    it.each(claimOrders)('of claims by %s has every one once, and backwards the same', async (by) => {
      const list = (down: boolean, limit: number) =>
        walk((page) => findClaims(opened, null, { by, down }, page), limit).then((found) => found.map(keyOf));
      const whole = await list(false, 100);
      expect(new Set(whole).size).toBe(await countClaims(opened, null));
      for (const limit of [1, 3, whole.length]) {
        expect(await list(false, limit)).toEqual(whole);
        expect(await list(true, limit)).toEqual(whole.toReversed());
      }
    });

    it.each(speakerOrders)('of speakers by %s has every one once', async (by) => {
      for (const down of [false, true]) {
        const list = (limit: number) => walk((page) => findSpeakers(opened, null, { by, down }, page), limit);
        const whole = await list(100);
        expect(await list(2)).toEqual(whole);
        expect(whole).toHaveLength(await countSpeakers(opened, null));
      }
    });

    it.each(documentOrders)('of documents by %s has every one once', async (by) => {
      for (const down of [false, true]) {
        const list = (limit: number) => walk((page) => findDocuments(opened, null, { by, down }, page), limit);
        expect(await list(1)).toEqual(await list(100));
      }
    });

    it('goes on only from a place in its own order', async () => {
      const { next } = await findClaims(opened, null, { by: 'said', down: false }, { after: null, limit: 1 });
      const made = (...place: unknown[]) =>
        btoa(encodeURIComponent(JSON.stringify(['claims by score', false, ...place])));
      const wrong = [
        made(),
        made(1, 2),
        made(null, 1, 1),
        made([1], 1, 1),
        made({}, 1, 1),
        made('1', 1, 1),
        made(1, 1, 1, 1),
      ];
      for (const after of [...wrong, '', 'x', '🔴', 'W10=', `${next}x`.slice(1), next!])
        await expect(
          findClaims(opened, null, { by: 'score', down: false }, { after, limit: 1 }),
          after,
        ).rejects.toThrow(/no place/);
    });
  });
});
