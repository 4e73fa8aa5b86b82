import { countSpeakers, type FoundSpeaker, findSpeakers, type SpeakerOrder } from '../../store/find-speakers.ts';
import { type FindingFlags, type Listing, list } from '../finding.ts';
import { grouped } from '../progress.ts';
import type { World } from '../world.ts';

/** Lists who makes the claims of a case that a filter asks for; answers with the exit status. */
export const speakersCommand = (
  filter: readonly string[],
  flags: FindingFlags<SpeakerOrder>,
  world: World,
): Promise<number> => list(listing, filter, flags, world);

const listing: Listing<FoundSpeaker, SpeakerOrder> = {
  name: 'speakers',
  first: 'claims',
  down: ['claims'],
  find: findSpeakers,
  count: countSpeakers,
  table: [
    { head: 'claims', width: 9, right: true, value: ({ claims }) => grouped(claims) },
    { head: 'denials', width: 9, right: true, value: ({ denied }) => grouped(denied) },
    { head: 'documents', width: 9, right: true, value: ({ documents }) => grouped(documents) },
    { head: 'first', width: 10, value: ({ first }) => first?.slice(0, 10) ?? '' },
    { head: 'last', width: 10, value: ({ last }) => last?.slice(0, 10) ?? '' },
    { head: 'speaker', width: 0, value: ({ name }) => name },
  ],
  csv: {
    speaker: ({ name }) => name,
    claims: ({ claims }) => claims,
    denials: ({ denied }) => denied,
    documents: ({ documents }) => documents,
    first: ({ first }) => first,
    last: ({ last }) => last,
  },
};
