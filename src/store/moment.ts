import { type Case, guarded } from './case.ts';

/** Runs `work` on the case as it is at one moment, whatever others write meanwhile. */
export const atOneMoment = <T>(opened: Case, work: (opened: Case) => Promise<T>): Promise<T> =>
  guarded(opened, () =>
    opened.db
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute((trx) => work({ ...opened, db: trx })),
  );
