import { getDocumentProxy } from 'unpdf';
import { LoadError } from '../load-error.ts';

/** A line of a page as it was set, in points from its lower left corner. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Far more than a newspaper has; a book may have as many. */
const MAX_PAGES = 2000;
/** As much text as any other document may have. */
const MAX_SIGNS = 8_000_000;

/** The lines of a PDF in the order in which they were set. Throws LoadError where they cannot be had. */
export const linesOf = async (bytes: Uint8Array): Promise<Line[]> => {
  try {
    // The parser takes the bytes away, so it gets its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > MAX_PAGES)
      throw new LoadError('pdf', `it has ${pdf.numPages} pages, and the most is ${MAX_PAGES}`);
    const lines: Line[] = [];
    let signs = 0;
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      for (const line of linesOn(
        page,
        items.filter((item) => 'str' in item),
      )) {
        signs += line.text.length;
        if (signs > MAX_SIGNS) throw new LoadError('pdf', `it has more than ${MAX_SIGNS} characters of text`);
        lines.push(line);
      }
    }
    return lines;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const encrypted = (error as Error).name === 'PasswordException';
    throw new LoadError('pdf', encrypted ? 'it is encrypted with a password' : 'it is damaged or cut off', error);
  }
};

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** In letters' heights: nearer to each other, two runs are one word; farther, they are in two columns. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 2;

function* linesOn(page: number, items: readonly Item[]): Generator<Line> {
  let line: { -readonly [Key in keyof Line]: Line[Key] } | null = null;
  let ended = false;
  for (const { str, transform, width, hasEOL } of items) {
    const [left, y] = [transform[4] ?? 0, transform[5] ?? 0];
    if (str.trim() === '') {
      if (line && str !== '') line.text += ' ';
    } else if (line && !ended && isOn(line, left, y)) {
      if (left - line.right > WORD_GAP * line.size) line.text += ' ';
      line.text += str;
      line.right = left + width;
    } else {
      if (line) yield line;
      // The height of the letters, also of those that are set askew.
      const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 1;
      line = { page, text: str, left, right: left + width, y, size };
      ended = false;
    }
    ended ||= hasEOL;
  }
  if (line) yield line;
}

const isOn = (line: Line, left: number, y: number): boolean =>
  Math.abs(y - line.y) < line.size / 2 && Math.abs(left - line.right) < COLUMN_GAP * line.size;
