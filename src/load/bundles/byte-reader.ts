/** Reads bytes that come in pieces, by counts and by lines. */
export interface ByteReader {
  /** A line without its end, as letters of one byte; null at the end of all. Longer ones than `longest` are cut there. */
  line(): Promise<string | null>;
  /** So many bytes, fewer only at the end of all. */
  take(count: number): Promise<Uint8Array>;
  skip(count: number): Promise<void>;
}

const LINE_FEED = 0x0a;

/** @param longest of a line */
export const openReader = (pieces: AsyncIterable<Uint8Array>, longest: number): ByteReader => {
  const source = pieces[Symbol.asyncIterator]();
  let held = new Uint8Array();
  /** Whether there is anything to read, after getting the next piece where nothing is held. */
  const more = async (): Promise<boolean> => {
    while (!held.length) {
      const next = await source.next();
      if (next.done) return false;
      held = next.value as Uint8Array<ArrayBuffer>;
    }
    return true;
  };
  return {
    async line() {
      let line = '';
      let found = false;
      while (!found && line.length < longest && (await more())) {
        const end = held.indexOf(LINE_FEED);
        found = end >= 0;
        const part = held.subarray(0, Math.min(found ? end : held.length, longest));
        line += String.fromCharCode(...part.subarray(0, longest));
        held = held.subarray(found ? end + 1 : part.length);
      }
      return found || line ? line.replace(/\r$/, '') : null;
    },
    async take(count) {
      const taken = new Uint8Array(count);
      let length = 0;
      while (length < count && (await more())) {
        const part = held.subarray(0, count - length);
        taken.set(part, length);
        length += part.length;
        held = held.subarray(part.length);
      }
      return taken.subarray(0, length);
    },
    async skip(count) {
      for (let left = count; left > 0 && (await more()); ) {
        const part = Math.min(left, held.length);
        left -= part;
        held = held.subarray(part);
      }
    },
  };
};
