import type { Done } from '../store/judging.ts';
import { grouped } from './progress.ts';

/** "judged 3 in 2 documents". */
export const saidOf = (what: string, { judged, documents }: Done): string =>
  judged
    ? `${what} ${grouped(judged)} in ${grouped(documents)} ${documents === 1 ? 'document' : 'documents'}`
    : `${what} nothing: nothing is changed by that`;
