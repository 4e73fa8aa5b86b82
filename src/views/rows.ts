import type { Attribution } from '../record/attribution.ts';
import type { Claim } from '../record/claim.ts';
import type { Block } from '../record/document.ts';
import type { Loaded } from '../record/loaded.ts';
import type { Reading } from '../record/reading.ts';
import type { Span } from '../record/span.ts';
import { accounts, isFrame } from '../text/accounts.ts';
import { segments } from '../text/segments.ts';
import { slice } from '../text/spans.ts';

export type Role = 'content' | 'source' | 'cue';

/** One span of an attribution on a piece of text. */
export interface Mark {
  readonly role: Role;
  readonly attribution: Attribution;
  /** Where the attribution stands among the row's notes, from 0. */
  readonly note: number;
  /** Whether the span begins with this piece. */
  readonly begins: boolean;
}

/** A run of words on which the same marks lie, the outermost first. */
export interface Piece extends Span {
  readonly words: string;
  readonly marks: readonly Mark[];
  /** The evaluative word that this is, or a part of. */
  readonly loaded: Loaded | null;
  /** The claims that begin with this piece. */
  readonly claims: readonly Claim[];
}

/** What stands in the margin of a row. `home` is whether the attribution begins here, not in a row before. */
export interface RowNote {
  readonly attribution: Attribution;
  readonly home: boolean;
}

/** A block of the document with what is beside it. `kind` is null for text that is in no block; `before` is the white space above. */
export interface Row extends Span {
  readonly kind: Block['kind'] | null;
  readonly before: string;
  readonly pieces: readonly Piece[];
  readonly notes: readonly RowNote[];
  /** The claims in the author's own voice that begin here; frames are none. */
  readonly own: readonly Claim[];
}

interface Lying extends Span {
  readonly role: Role;
  readonly attribution: Attribution;
}

/** The whole text as rows in order: their white space and pieces together are the text to the letter. */
export const rowsOf = (reading: Reading): Row[] => {
  const { text } = reading.document;
  const blocks = blocksAndGaps(reading.document.blocks, text);
  const placed = new Map<number, Lying[]>();
  for (const { attribution } of accounts(reading)) {
    if (!attribution) continue;
    for (const role of ['content', 'source', 'cue'] as const)
      for (const { start, end } of attribution[role]) {
        for (let b = firstEndingAfter(blocks, start); b < blocks.length && blocks[b]!.start < end; b++) {
          const lying = placed.get(b);
          const one = { role, attribution, start, end };
          if (lying) lying.push(one);
          else placed.set(b, [one]);
        }
      }
  }

  const inBlock = <T>(all: readonly T[], startOf: (one: T) => number): Map<number, T[]> => {
    const found = new Map<number, T[]>();
    for (const one of all) {
      const b = firstEndingAfter(blocks, startOf(one));
      const others = found.get(b);
      if (others) others.push(one);
      else found.set(b, [one]);
    }
    return found;
  };
  const loaded = inBlock(reading.loaded, ({ start }) => start);
  const claims = inBlock(
    reading.claims.filter(({ content }) => content.length > 0),
    ({ content }) => content[0]!.start,
  );

  const rows: Row[] = [];
  const seen = new Set<Attribution>();
  let at = 0;
  for (const [b, block] of blocks.entries()) {
    const lying = placed.get(b) ?? [];
    const attributions = [...new Set(lying.map(({ attribution }) => attribution))];
    rows.push({
      start: block.start,
      end: block.end,
      kind: block.kind,
      before: text.slice(at, block.start),
      pieces: piecesOf(text, block, lying, attributions, loaded.get(b) ?? [], claims.get(b) ?? []),
      notes: attributions.map((attribution) => ({ attribution, home: !seen.has(attribution) })),
      own: (claims.get(b) ?? []).filter((claim) => claim.said === null && !isFrame(claim)),
    });
    for (const attribution of attributions) seen.add(attribution);
    at = block.end;
  }
  return rows;
};

const piecesOf = (
  text: string,
  block: Span,
  lying: readonly Lying[],
  order: readonly Attribution[],
  loaded: readonly Loaded[],
  claims: readonly Claim[],
): Piece[] => {
  const noteOf = new Map(order.map((attribution, note) => [attribution, note]));
  const beginning = new Map<number, Claim[]>();
  for (const claim of claims) {
    const start = Math.max(claim.content[0]!.start, block.start);
    beginning.set(start, [...(beginning.get(start) ?? []), claim]);
  }
  const firstPieces = claims.map(({ content }) => content[0]!);
  return segments(block, [...lying, ...loaded, ...firstPieces]).map((segment) => {
    const marks = segment.on
      .filter((index) => index < lying.length)
      .map((index): Mark => {
        const { role, attribution, start } = lying[index]!;
        return {
          role,
          attribution,
          note: noteOf.get(attribution)!,
          begins: Math.max(start, block.start) === segment.start,
        };
      });
    const word = segment.on.find((index) => index >= lying.length && index < lying.length + loaded.length);
    return {
      start: segment.start,
      end: segment.end,
      words: slice(text, segment),
      marks,
      loaded: word === undefined ? null : loaded[word - lying.length]!,
      claims: beginning.get(segment.start) ?? [],
    };
  });
};

type Placed = Span & { readonly kind: Block['kind'] | null };

/** The blocks, and whatever else of the text is more than white space. */
const blocksAndGaps = (blocks: readonly Block[], text: string): Placed[] => {
  const all: Placed[] = [];
  let at = 0;
  const gap = (end: number): void => {
    if (text.slice(at, end).trim() !== '') all.push({ start: at, end, kind: null });
  };
  for (const block of blocks) {
    gap(block.start);
    all.push(block);
    at = block.end;
  }
  gap(text.length);
  return all;
};

const firstEndingAfter = (blocks: readonly Placed[], at: number): number => {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
