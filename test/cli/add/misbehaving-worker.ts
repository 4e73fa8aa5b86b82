import type { Task } from '../../../src/cli/add/pool.ts';
import type { Failure } from '../../../src/store/readings.ts';

/** Does what the document says. */
export default ({ document, bytes, began, slot }: Task): Failure => {
  Atomics.store(began, slot, 1);
  const word = new TextDecoder().decode(bytes);
  if (word === 'hang') for (;;);
  if (word === 'leave') process.exit(3);
  if (word === 'throw') throw new Error('thrown');
  if (word === 'hoard') for (const hoard: unknown[] = []; ; ) hoard.push({ more: [hoard.length] });
  return { document, format: 'test', reason: word };
};
