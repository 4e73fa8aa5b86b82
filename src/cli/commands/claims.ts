import { type ClaimOrder, countClaims, findClaims } from '../../store/find-claims.ts';
import type { FoundClaim } from '../../store/found.ts';
import { firmnessWords } from '../../text/firmness.ts';
import { type FindingFlags, type Listing, list } from '../finding.ts';
import type { World } from '../world.ts';

/** Lists the claims of a case that a filter asks for; answers with the exit status. */
export const claimsCommand = (
  filter: readonly string[],
  flags: FindingFlags<ClaimOrder>,
  world: World,
): Promise<number> => list(listing, filter, flags, world);

const listing: Listing<FoundClaim, ClaimOrder> = {
  name: 'claims',
  first: 'document',
  find: findClaims,
  count: countClaims,
  table: [
    { head: 'doc', width: 6, right: true, value: ({ document }) => String(document.id) },
    { head: 'claim', width: 9, value: ({ id }) => id.slice(0, 9) },
    { head: 'said on', width: 10, value: ({ document }) => document.published?.slice(0, 10) ?? '' },
    { head: 'firmness', width: 18, value: ({ firmness }) => firmnessWords(firmness).join(', ') },
    { head: 'review', width: 8, value: ({ state }) => (state === 'open' ? '' : state) },
    { head: 'speaker', width: 0, value: ({ said }) => (said ? (said.name ?? '(nobody named)') : '(the author)') },
  ],
  below: ({ words, tags, notes }) => [
    words,
    ...(tags.length ? [`tagged ${tags.join(', ')}`] : []),
    ...notes.map(({ who, at, note }) => `${who}, ${at.slice(0, 10)}: ${note}`),
  ],
  csv: {
    document: ({ document }) => document.id,
    sha256: ({ document }) => document.sha256,
    published: ({ document }) => document.published,
    outlet: ({ document }) => document.outlet,
    title: ({ document }) => document.title,
    url: ({ document }) => document.url,
    claim: ({ id }) => id,
    words: ({ words }) => words,
    spans_utf16: ({ spans }) => rangesOf(spans),
    spans_code_points: ({ codePoints }) => rangesOf(codePoints),
    speaker: ({ said }) => said?.name ?? null,
    source: ({ said }) => said?.source ?? null,
    source_kind: ({ said }) => said?.sourceKind ?? 'author',
    cue: ({ said }) => said?.cue ?? null,
    act: ({ said }) => said?.act ?? null,
    manner: ({ said }) => said?.manner ?? null,
    polarity: ({ firmness }) => firmness.polarity,
    certainty: ({ firmness }) => firmness.certainty,
    mode: ({ firmness }) => firmness.mode,
    about: ({ about }) => about.map(({ name }) => name).join('; '),
    when: ({ when }) => when.map(({ value }) => value).join('; '),
    where: ({ where }) => where.map(({ name }) => name).join('; '),
    state: ({ state }) => state,
    tags: ({ tags }) => tags.join('; '),
    notes: ({ notes }) => notes.map(({ who, note }) => `${who}: ${note}`).join('; '),
    rule: ({ because }) => because.rule,
    score: ({ because }) => because.score,
  },
};

/** "12..40 52..60", which no spreadsheet takes for a date. */
const rangesOf = (spans: FoundClaim['spans']): string => spans.map(([start, end]) => `${start}..${end}`).join(' ');
