import { countDocuments, type DocumentOrder, type FoundText, findDocuments } from '../../store/find-documents.ts';
import { type FindingFlags, type Listing, list } from '../finding.ts';
import { grouped } from '../progress.ts';
import type { World } from '../world.ts';

/** Searches the texts of a case; answers with the exit status. */
export const searchCommand = (
  filter: readonly string[],
  flags: FindingFlags<DocumentOrder>,
  world: World,
): Promise<number> => list(listing, filter, flags, world);

const listing: Listing<FoundText, DocumentOrder> = {
  name: 'documents',
  first: 'document',
  find: findDocuments,
  count: countDocuments,
  table: [
    { head: 'doc', width: 6, right: true, value: ({ id }) => String(id) },
    { head: 'said on', width: 10, value: ({ published }) => published?.slice(0, 10) ?? '' },
    { head: 'claims', width: 6, right: true, value: ({ claims }) => grouped(claims) },
    {
      head: 'title',
      width: 0,
      value: ({ outlet, title }) => [outlet, title].filter(Boolean).join(' · ') || 'no title',
    },
  ],
  below: ({ passages }) => passages.map(({ words }) => `… ${words} …`),
  csv: {
    document: ({ id }) => id,
    sha256: ({ sha256 }) => sha256,
    published: ({ published }) => published,
    outlet: ({ outlet }) => outlet,
    title: ({ title }) => title,
    url: ({ url }) => url,
    claims: ({ claims }) => claims,
    passages: ({ passages }) => passages.map(({ words }) => words).join(' … '),
  },
};
