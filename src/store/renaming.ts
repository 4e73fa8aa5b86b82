import { sql } from 'kysely';
import { amend } from '../amend/amend.ts';
import { JudgingError } from '../amend/change.ts';
import type { Filter } from '../filter/filter.ts';
import { nameKey } from '../text/search-words.ts';
import { type Case, writingAlone } from './case.ts';
import { documentsWhere } from './filter-sql.ts';
import { judgementsOf } from './judgements.ts';
import { act, type Change, type Done } from './judging.ts';
import type { By } from './log.ts';
import { readingOf } from './readings.ts';

/**
 * Lets all entities that go by a name, in the documents that a filter asks for, go by another, as one act. Those that come to
 * have the name of another of their document are one with it; where `to` is null the name is none.
 *
 * @throws JudgingError where nobody goes by the name, or the other has no letters
 */
export const rename = (opened: Case, name: string, to: string | null, filter: Filter | null, by: By): Promise<Done> =>
  writingAlone(opened, async (trx) => {
    const inside = { ...opened, db: trx };
    const key = nameKey(name);
    if (to !== null && !nameKey(to)) throw new JudgingError('a name has letters or digits');
    const { rows } = await sql<{ id: number; sha256: string }>`select d.id, d.sha256 from documents as d
      where d.id in (select document from entities where key = ${key})
      and ${await documentsWhere(inside, filter)} order by d.id`.execute(trx);
    if (!rows.length) throw new JudgingError(`nobody goes by the name ${name} there`);
    const changes: Change[] = [];
    for (const { id: document, sha256 } of rows) {
      const { claims, names } = await judgementsOf(inside, document);
      // With the speakers whom people named, and before any name is changed.
      const { reading } = amend((await readingOf(inside, document))!, { claims: [...claims.values()], names: [] });
      for (const entity of reading.entities) {
        const before = names.get(entity.id) ?? null;
        const now = before ? before.to : entity.name;
        if (now === null || nameKey(now) !== key || now === to) continue;
        changes.push({
          document,
          sha256,
          claim: entity.id,
          before,
          after: to === entity.name ? null : { name: entity.name, kind: entity.kind, to },
        });
      }
    }
    return act(opened, trx, changes, by);
  });
