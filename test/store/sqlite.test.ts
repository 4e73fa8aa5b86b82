import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, openCase } from '../../src/store/case.ts';
import { CaseError } from '../../src/store/case-error.ts';
import { backUp } from '../../src/store/copy.ts';
import { countStages, freeze } from '../../src/store/documents.ts';
import { listDocuments } from '../../src/store/listing.ts';
import { readingOf } from '../../src/store/readings.ts';
import { addTexts, all, bridge, by, ferry, got, problemsOf } from './articles.ts';

let folder: string;
let made: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-sqlite-'));
  made = join(folder, 'made.hearsay');
  const opened = await openCase(made, 'create');
  await addTexts(opened, { a: bridge, b: ferry });
  await opened.close();
});
afterAll(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const everything = async (opened: Case): Promise<string> => {
  const documents = await all(listDocuments(opened));
  return JSON.stringify(await Promise.all(documents.map(async (one) => [one, await readingOf(opened, one.id)])));
};

describe('a case file', () => {
  it('is one file when nobody has it open', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('made'))).toEqual(['made.hearsay']);
  });

  it('is left as it is by who only reads it', async () => {
    const before = readFileSync(made);
    const opened = await openCase(made, 'read');
    await everything(opened);
    await problemsOf(opened);
    await backUp(opened, join(folder, 'copy.hearsay'));
    await opened.close();
    expect(readFileSync(made).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('made'))).toEqual(['made.hearsay']);
  });

  it('that is something else is refused', async () => {
    const other = join(folder, 'other.hearsay');
    for (const content of ['', 'no case', `${'SQLite format 3\0'}${'x'.repeat(5000)}`]) {
      writeFileSync(other, content);
      await expect(openCase(other, 'read')).rejects.toThrow(CaseError);
    }
    const opened = await openCase(join(folder, 'pragma.hearsay'), 'create');
    await sql`pragma application_id = 1`.execute(opened.db);
    await opened.close();
    await expect(openCase(join(folder, 'pragma.hearsay'), 'write')).rejects.toThrow(/no case of Hearsay/);
  });
});

describe('a full disk', () => {
  it('is told, keeps what was kept before, and the same step works when there is room', async () => {
    const path = join(folder, 'full.hearsay');
    const opened = await openCase(path, 'create');
    await addTexts(opened, { a: bridge });
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(opened.db);
    await sql`pragma max_page_count = ${sql.lit(rows[0]!.page_count + 4)}`.execute(opened.db);
    // Bytes that cannot be packed any smaller.
    let state = 1;
    const bytes = Uint8Array.from({ length: 200_000 }, () => {
      state = (state * 48271) % 2147483647;
      return state & 255;
    });
    const large = [{ origin: 'large', bytes, hints: {} }];
    await expect(freeze(opened, large, by)).rejects.toThrow(/disk is full/);
    expect(await countStages(opened)).toMatchObject({ got: 0, read: 1 });
    expect(await problemsOf(opened)).toEqual([]);
    await sql`pragma max_page_count = 100000`.execute(opened.db);
    expect(await freeze(opened, large, by)).toMatchObject([{ outcome: 'new' }]);
    expect(await problemsOf(opened)).toEqual([]);
    await opened.close();
  });
});

/** Runs as somebody who may not write what root made. */
const asNobody = async (work: () => Promise<void>): Promise<void> => {
  if (process.getuid?.() !== 0) return work();
  process.seteuid!(65534);
  try {
    await work();
  } finally {
    process.seteuid!(0);
  }
};

describe.each([
  ['a file that may not be written to', 0o755],
  ['a file in a folder that may not be written to either', 0o555],
])('%s', (_, mode) => {
  it('is read, and says so to who would write', async () => {
    const own = mkdtempSync(join(tmpdir(), 'hearsay-locked-'));
    const locked = join(own, 'locked.hearsay');
    copyFileSync(made, locked);
    chmodSync(locked, 0o444);
    chmodSync(own, mode);
    const opened = await openCase(made, 'read');
    const expected = await everything(opened);
    await opened.close();
    try {
      await asNobody(async () => {
        const reading = await openCase(locked, 'read');
        expect(await everything(reading)).toBe(expected);
        expect(await problemsOf(reading)).toEqual([]);
        await reading.close();
        await expect(
          openCase(locked, 'write').then((writing) => freeze(writing, [got('x', 'More.')], by)),
        ).rejects.toThrow(/may not be written to|cannot be opened/);
      });
    } finally {
      chmodSync(own, 0o755);
      rmSync(own, { recursive: true });
    }
  });
});

describe('a damaged file', () => {
  it('is told or does not matter, wherever the damage is', async () => {
    const sound = readFileSync(made);
    const opened = await openCase(made, 'read');
    const expected = await everything(opened);
    await opened.close();
    const path = join(folder, 'damaged.hearsay');
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
        async (flips) => {
          const bytes = Buffer.from(sound);
          for (const [at, by] of flips) bytes[at] = bytes[at]! ^ by;
          for (const ending of ['-wal', '-shm', '-journal']) rmSync(path + ending, { force: true });
          writeFileSync(path, bytes);
          let damaged: Case | null = null;
          try {
            damaged = await openCase(path, 'read');
            if ((await problemsOf(damaged)).length) told++;
            else expect(await everything(damaged)).toBe(expected);
          } catch (error) {
            expect(error).toBeInstanceOf(CaseError);
            told++;
          } finally {
            await damaged?.close();
          }
        },
      ),
      { numRuns: 80, seed: 5 },
    );
    expect(told).toBeGreaterThan(0);
  });

  it('that was cut off is told', async () => {
    const path = join(folder, 'cut.hearsay');
    const sound = readFileSync(made);
    for (const part of [0.1, 0.5, 0.9]) {
      writeFileSync(path, sound.subarray(0, Math.floor(sound.length * part)));
      let problems: string[] = [];
      try {
        const opened = await openCase(path, 'read');
        problems = await problemsOf(opened);
        await opened.close();
      } catch (error) {
        problems = [(error as CaseError).reason];
      }
      expect(problems).not.toEqual([]);
    }
  });
});
