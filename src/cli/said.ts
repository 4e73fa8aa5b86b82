import type { Done } from '../store/judging.ts';
import { grouped } from './progress.ts';

/** "judged 3 claims in 2 documents". */
export const saidOf = (what: string, { claims, documents }: Done): string =>
  claims
    ? `${what} ${grouped(claims)} ${claims === 1 ? 'claim' : 'claims'} in ${grouped(documents)} ${documents === 1 ? 'document' : 'documents'}`
    : `${what} nothing: no claim is changed by that`;
