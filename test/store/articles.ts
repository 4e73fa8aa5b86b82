import { load } from '../../src/load/load.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Case } from '../../src/store/case.ts';
import { freeze, type Got, pendingAfter } from '../../src/store/documents.ts';
import { type Failure, keep, type Prepared, prepare } from '../../src/store/readings.ts';
import { type Problem, verifyCase } from '../../src/store/verify.ts';
import { readText } from '../reading/read-text.ts';

export const by = { who: 'Ann Doe', at: '2026-04-02T10:00:00.000Z' };

export const bridge = `Bridge at Port Selim to close

The Selim Courier, 31 March 2026

Mayor Ilse Brandt said the bridge is not safe. “We will close it on Friday,” she added.

According to the Łódź shipyard, 12 people were hurt in the harbour. Brandt denied that two boats sank.
`;

export const ferry = `Ferry runs again

The ferry to Tarsa runs again, its owner Vera Lind said on Monday. She expects 300 passengers a day.
`;

export const got = (origin: string, text: string): Got => ({
  origin,
  bytes: new TextEncoder().encode(text),
  hints: { name: 'article.txt' },
});

/** Reads by the rules alone all that waits, and keeps it. */
export const readWaiting = async (opened: Case): Promise<void> => {
  const prepared: Prepared[] = [];
  const failures: Failure[] = [];
  for (const { id, bytes, hints } of await pendingAfter(opened, 0, 1000)) {
    try {
      const { text } = await load(bytes!, hints);
      prepared.push(prepare(await readText(text), id, []));
    } catch {
      failures.push({ document: id, format: 'text', reason: 'no words' });
    }
  }
  await keep(opened, prepared, failures);
};

/** Freezes and reads. */
export const addTexts = async (opened: Case, texts: Readonly<Record<string, string>>): Promise<void> => {
  await freeze(
    opened,
    Object.entries(texts).map(([origin, text]) => got(origin, text)),
    by,
  );
  await readWaiting(opened);
};

export const keepOne = async (opened: Case, document: number, reading: Reading): Promise<void> =>
  keep(opened, [prepare(reading, document, [])], []);

export const problemsOf = async (opened: Case): Promise<string[]> => {
  const problems: Problem[] = [];
  for await (const problem of verifyCase(opened, () => {})) problems.push(problem);
  return problems.map(({ where, what }) => `${where}: ${what}`);
};

export const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};
