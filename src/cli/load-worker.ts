import { parentPort, workerData } from 'node:worker_threads';
import { load } from '../load/load.ts';
import { LoadError } from '../load/load-error.ts';
import type { Loaded } from './load-apart.ts';

const answer = async (): Promise<Loaded> => {
  try {
    return { document: await load(workerData.bytes, workerData.hints) };
  } catch (error) {
    if (error instanceof LoadError) return { format: error.format, reason: error.reason };
    throw error;
  }
};

parentPort!.postMessage(await answer());
