import { unpack } from '../../src/load/bundles/unpack.ts';
import { load } from '../../src/load/load.ts';
import { LoadError } from '../../src/load/load-error.ts';

export type Outcome =
  | { readonly kind: 'read' | 'refused' }
  /** Something else than a document or a LoadError came, or a document that is not sound. */
  | { readonly kind: 'failed'; readonly problem: string };

/** Loads all that bytes hold. Any part read counts as read. */
export const tryInput = async (bytes: Uint8Array, name: string): Promise<Outcome> => {
  let kind: 'read' | 'refused' = 'refused';
  try {
    for await (const part of unpack(bytes, name, { name })) {
      if (!('bytes' in part)) continue;
      const document = await load(part.bytes, part.hints).catch((error: unknown) => {
        if (error instanceof LoadError && error.reason) return null;
        throw error;
      });
      if (!document) continue;
      kind = 'read';
      let end = 0;
      for (const block of document.blocks) {
        if (block.start < end || block.end <= block.start || block.end > document.text.length)
          return { kind: 'failed', problem: `a block from ${block.start} to ${block.end} after ${end}` };
        end = block.end;
      }
    }
    return { kind };
  } catch (error) {
    return { kind: 'failed', problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};
