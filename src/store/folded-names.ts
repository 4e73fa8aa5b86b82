import { sql } from 'kysely';
import type { Condition, Words } from '../filter/filter.ts';
import { nameKey } from '../text/search-words.ts';
import type { Case } from './case.ts';
import { CaseError } from './case-error.ts';

/** Names as the case holds them that have words side by side, whatever their case and accents. */
export interface Named {
  outlets(words: Words): string[];
  places(words: Words): string[];
}

/** The names that conditions ask for; none is fetched that nobody asks for. */
export const foldedNames = async (opened: Case, conditions: readonly Condition[]): Promise<Named> => {
  const asks = (field: Condition['field']): boolean => conditions.some((condition) => condition.field === field);
  const outlets = asks('outlet') ? await distinct(opened, 'documents', 'outlet') : [];
  const places = asks('place') ? await distinct(opened, 'places', 'name') : [];
  const among =
    (names: readonly string[]): ((words: Words) => string[]) =>
    (words) => {
      const found = names.filter(has(words));
      if (found.length > MOST_NAMES)
        throw new CaseError(
          opened.place,
          `${found.length} names have "${words.run.join(' ')}"; ask for more of the name`,
        );
      return found;
    };
  return { outlets: among(outlets), places: among(places) };
};

/** An engine takes a statement with some 32,000 values, and a filter may name several places. */
const MOST_NAMES = 5000;

const has = ({ run, open }: Words): ((name: string) => boolean) => {
  const sought = ` ${run.join(' ')}${open ? '' : ' '}`;
  return (name) => ` ${nameKey(name)} `.includes(sought);
};

/** Each value of an indexed column, found by leaps: there are few of them and many rows. */
const distinct = async ({ db }: Case, table: 'documents' | 'places', column: 'outlet' | 'name'): Promise<string[]> => {
  const [from, of] = [sql.table(table), sql.ref(column)];
  const { rows } = await sql<{ value: string | null }>`with recursive each_value(value) as (
      select min(${of}) from ${from}
      union all
      select (select min(${of}) from ${from} where ${of} > each_value.value) from each_value where each_value.value is not null
    ) select value from each_value where value is not null`.execute(db);
  return rows.map(({ value }) => value!);
};
