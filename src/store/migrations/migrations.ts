import type { Dialect } from '../dialect.ts';
import type { Database } from '../tables.ts';
import { finding } from './finding.ts';
import { first } from './first.ts';
import { judging } from './judging.ts';

/** Changes the tables of a case, within a transaction. */
type Migration = (db: Database, dialect: Dialect) => Promise<void>;

/** In the order they are to be done; a case knows how many it has seen. They are never changed, only added to. */
export const migrations: readonly Migration[] = [first, finding, judging];
