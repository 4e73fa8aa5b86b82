import { type RawBuilder, sql } from 'kysely';
import type { ChoiceField, Condition, Days, Filter, Point, Words } from '../filter/filter.ts';
import { type Case, guarded } from './case.ts';
import { foldedNames, type Named } from './folded-names.ts';
import type { TextQuery } from './text-query.ts';

/** A condition of SQL. */
export type Where = RawBuilder<boolean>;

/** What a filter asks of the rows of `claims as c`. */
export const claimsWhere = (opened: Case, filter: Filter | null): Promise<Where> =>
  where(opened, filter, { document: sql.ref('c.document'), words: 'claim_words' });

/**
 * What a filter asks of the rows of `documents as d`: they are those with a claim of which all of it holds. Where it asks
 * nothing that only a claim can answer, a document needs no claim.
 */
export const documentsWhere = async (opened: Case, filter: Filter | null): Promise<Where> => {
  if (!filter || !asksClaims(filter))
    return where(opened, filter, { document: sql.ref('d.id'), words: 'document_words' });
  const claims = await where(opened, filter, { document: sql.ref('c.document'), words: 'document_words' });
  return sql`d.id in (select c.document from claims as c where ${claims})`;
};

/** The column that names the document, and where bare words are looked for. */
interface Over {
  readonly document: RawBuilder<unknown>;
  readonly words: 'claim_words' | 'document_words';
}

const where = (opened: Case, filter: Filter | null, over: Over): Promise<Where> =>
  guarded(opened, async () => {
    if (!filter) return sql`true`;
    const named = await foldedNames(opened, conditionsOf(filter));
    return whereOf(filter, (condition) => conditionOf(condition, { ...over, opened, named }));
  });

const whereOf = (filter: Filter, ask: (condition: Condition) => Where): Where => {
  if ('all' in filter) return joined(filter.all, sql` and `, ask);
  if ('any' in filter) return joined(filter.any, sql` or `, ask);
  // What SQL does not know does not hold either.
  if ('not' in filter) return sql`(${whereOf(filter.not, ask)}) is not true`;
  return sql`(${ask(filter)})`;
};

const joined = (parts: readonly Filter[], by: RawBuilder<unknown>, ask: (condition: Condition) => Where): Where => {
  const wheres = parts.map((part) => whereOf(part, ask));
  return sql`(${sql.join(wheres, by)})`;
};

const conditionsOf = (filter: Filter): readonly Condition[] => {
  if ('all' in filter) return filter.all.flatMap(conditionsOf);
  if ('any' in filter) return filter.any.flatMap(conditionsOf);
  return 'not' in filter ? conditionsOf(filter.not) : [filter];
};

/** What a document can answer without its claims. */
const ofDocuments: ReadonlySet<string> = new Set(['words', 'text', 'outlet', 'said', 'version', 'document']);

const asksClaims = (filter: Filter): boolean => conditionsOf(filter).some(({ field }) => !ofDocuments.has(field));

interface Asked extends Over {
  readonly opened: Case;
  readonly named: Named;
}

const conditionOf = (condition: Condition, asked: Asked): Where => {
  const { document, named, words } = asked;
  switch (condition.field) {
    case 'words':
      return inWords(condition.words, words, asked);
    case 'text':
      return inWords(condition.words, 'document_words', asked);
    case 'speaker':
      return sql`c.speaker_key in (${keysOf(condition.words)})`;
    case 'entity':
      return ofPart('entity', sql`entities as x`, sql`x.key in (${keysOf(condition.words)})`);
    case 'outlet':
      return inDocuments(document, sql`outlet in (${listOf(named.outlets(condition.words))})`);
    case 'place':
      return atPlace(condition.place, condition.km, named);
    case 'said':
      return inDocuments(document, overlaps(condition, sql`published`, sql`published`));
    case 'when': {
      const known = sql`coalesce(x.from_date, x.to_date) is not null`;
      const days = overlaps(condition, sql`coalesce(x.from_date, '')`, sql`coalesce(x.to_date, '9')`);
      return ofPart('time', sql`times as x`, sql`${known} and ${days}`);
    }
    case 'tag':
      return sql`(c.document, c.id) in (select document, claim from tags where tag = ${condition.tag})
        or c.document in (select document from tags where tag = ${condition.tag} and claim = '')`;
    case 'document':
      return typeof condition.document === 'number'
        ? sql`${document} = ${condition.document}`
        : inDocuments(document, sql`sha256 >= ${condition.document} and sha256 < ${`${condition.document}g`}`);
    case 'claim':
      return sql`c.id >= ${condition.claim} and c.id < ${`${condition.claim}g`}`;
    default:
      return chosen[condition.field](condition.value, document);
  }
};

const certainties = ['certain', 'probable', 'possible'];
const polarities = ['affirmed', 'denied'];

const chosen: Readonly<Record<ChoiceField, (value: string, document: RawBuilder<unknown>) => Where>> = {
  source: (value) => (value === 'author' ? sql`c.said is null` : sql`c.source_kind = ${value}`),
  act: (value) => sql`c.act = ${value}`,
  manner: (value) => sql`c.manner = ${value}`,
  firmness: (value) => {
    const column = polarities.includes(value) ? 'polarity' : certainties.includes(value) ? 'certainty' : 'mode';
    return sql`${sql.ref(`c.${column}`)} = ${value}`;
  },
  state: (value) =>
    value === 'open'
      ? sql`(c.document, c.id) not in (select document, claim from states)`
      : sql`(c.document, c.id) in (select document, claim from states where state = ${value})`,
  version: (value, document) => inDocuments(document, sql`latest = ${value === 'latest' ? 1 : 0}`),
};

const inDocuments = (document: RawBuilder<unknown>, of: Where): Where =>
  sql`${document} in (select id from documents where ${of})`;

const inWords = (words: Words, table: Over['words'], { opened, document }: Asked): Where => {
  const rows = opened.dialect.matching(table, textQueryOf(words));
  return table === 'document_words'
    ? sql`${document} in (select key >> 20 from ${rows} as w)`
    : sql`(c.document, c.n) in (select key >> 20, key & 1048575 from ${rows} as w)`;
};

const textQueryOf = ({ run, open }: Words): TextQuery => {
  if (run.length > 1) return { phrase: run, open };
  return open ? { prefix: run[0]! } : { word: run[0]! };
};

/** The keys of names that have the words side by side. They hold nothing but letters, digits and spaces. */
const keysOf = ({ run, open }: Words): RawBuilder<unknown> =>
  sql`select key from names where ' ' || key || ' ' like ${`% ${run.join(' ')}${open ? '' : ' '}%`}`;

/** Claims that a part of the reading belongs to; `from` names its rows `x`. */
const ofPart = (kind: 'entity' | 'time' | 'place', from: RawBuilder<unknown>, of: Where): Where =>
  sql`(c.document, c.n) in (select p.document, p.claim from ${from}
    join claim_parts as p on p.document = x.document and p.kind = ${kind} and p.part = x.n where ${of})`;

/** Whether days from `first` to `last`, columns that may go on to the hour, have one in common with those asked for. */
const overlaps = ({ from, to }: Days, first: RawBuilder<unknown>, last: RawBuilder<unknown>): Where => {
  // In the order of characters ~ comes after all that may follow the day.
  const before = to === null ? sql`true` : sql`${first} < ${`${to}~`}`;
  return from === null ? sql`${before}` : sql`${before} and ${last} >= ${from}`;
};

const atPlace = (place: Words | Point, km: number, named: Named): Where => {
  if ('lat' in place) return around(sql`(select ${real(place.lat)} as lat, ${real(place.lon)} as lon)`, km);
  const names = listOf(named.places(place));
  const itself = ofPart('place', sql`places as x`, sql`x.name in (${names})`);
  if (!km) return itself;
  // Also where the gazetteer does not know the name, it is near itself.
  return sql`${itself} or ${around(sql`(select distinct lat, lon from places where name in (${names}))`, km)}`;
};

const EARTH_KM = 6371;
const KM_A_DEGREE = (EARTH_KM * Math.PI) / 180;

/** Claims of places at most so far from one of `points`, by the haversine formula on a sphere. */
const around = (points: RawBuilder<unknown>, km: number): Where => {
  const most = real(Math.sin(km / (2 * EARTH_KM)) ** 2);
  // A little more than needed, so that only the formula decides; the index knows the latitude.
  const degrees = real((km / KM_A_DEGREE) * 1.001 + 1e-6);
  const half = (of: string): RawBuilder<unknown> =>
    sql`power(sin(radians((${sql.ref(`x.${of}`)} - ${sql.ref(`o.${of}`)}) / 2)), 2)`;
  return ofPart(
    'place',
    sql`${points} as o join places as x on x.lat between o.lat - ${degrees} and o.lat + ${degrees}`,
    sql`${half('lat')} + cos(radians(o.lat)) * cos(radians(x.lat)) * ${half('lon')} <= ${most}`,
  );
};

const real = (value: number): RawBuilder<number> => sql`cast(${value} as double precision)`;

const listOf = (values: readonly string[]): RawBuilder<unknown> =>
  values.length ? sql.join(values) : sql`select null where false`;

/** Fields of which each value has many claims, so that it costs little to look at claims in order until enough fit. */
const common: ReadonlySet<string> = new Set(['source', 'act', 'manner', 'firmness', 'state', 'version']);

/**
 * Where a filter asks for words of claims, and beside them for nothing that few claims have: the words, and the rest. The text
 * search can then give its claims in order, a page at a time, where a common word has hundreds of thousands.
 */
export const wordsFirst = (filter: Filter | null): { query: TextQuery; rest: Filter | null } | null => {
  const parts = filter && 'all' in filter ? filter.all : filter ? [filter] : [];
  const all: TextQuery[] = [];
  const none: TextQuery[] = [];
  const rest: Filter[] = [];
  for (const part of parts)
    if ('field' in part && part.field === 'words') all.push(textQueryOf(part.words));
    else if ('not' in part && 'field' in part.not && part.not.field === 'words') none.push(textQueryOf(part.not.words));
    else rest.push(part);
  const few = rest.some((part) => conditionsOf(part).some(({ field }) => !common.has(field)));
  if (!all.length || few) return null;
  const query: TextQuery = none.length ? { has: { all }, not: { any: none } } : { all };
  return { query, rest: rest.length ? { all: rest } : null };
};

/** The words that a filter looks for in texts, without those that it does not want. */
export const wordsSought = (filter: Filter | null): Words[] => {
  if (!filter || 'not' in filter) return [];
  if ('all' in filter) return filter.all.flatMap(wordsSought);
  if ('any' in filter) return filter.any.flatMap(wordsSought);
  return filter.field === 'words' || filter.field === 'text' ? [filter.words] : [];
};
