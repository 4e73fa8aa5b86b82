import { english } from '../../language/en/english.ts';
import { LoadError } from '../../load/load-error.ts';
import { read } from '../../reading/read.ts';
import { type Failure, type Prepared, prepare } from '../../store/readings.ts';
import { loadApart } from '../load-apart.ts';
import { shippedModel } from '../model.ts';
import type { Task } from './pool.ts';

const model = await shippedModel();

/** Reads one document in a thread of its own. */
export default async ({ document, bytes, hints, began, slot }: Task): Promise<Prepared | Failure> => {
  Atomics.store(began, slot, 1);
  try {
    const loaded = await loadApart(bytes, hints);
    return prepare(read(loaded, english, model), document, warningsOf(loaded.about.language));
  } catch (error) {
    if (error instanceof LoadError) return { document, format: error.format, reason: error.reason };
    return { document, format: 'fault', reason: `a fault of Hearsay's own: ${(error as Error).message}` };
  }
};

const warningsOf = (language: string | null): string[] =>
  language === null || /^(?:en|und|mul|zxx)\b/i.test(language)
    ? []
    : [`only English is read, and it is in ${language}`];
