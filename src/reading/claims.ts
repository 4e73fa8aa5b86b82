import { AUX, isVerb } from '../learn/tags.ts';
import type { Claim } from '../record/claim.ts';
import type { AttributionId, ClaimId, DocumentId, EntityId } from '../record/ids.ts';
import type { Place } from '../record/place.ts';
import type { Quantity } from '../record/quantity.ts';
import type { Span } from '../record/span.ts';
import type { Time } from '../record/time.ts';
import { idOf } from '../text/hash.ts';
import type { Nested } from './attributions/resolve.ts';
import type { Cast } from './entities/entities.ts';
import { firmnessOf, firmnessOfFrame } from './firmness.ts';
import { isMark, type Range, type Scene } from './scene.ts';
import { spanOf } from './tokens.ts';

/** What was found in the text that a claim may hold, each list in order of the text. */
export interface Circumstances {
  readonly times: readonly Time[];
  readonly places: readonly Place[];
  readonly quantities: readonly Quantity[];
}

/**
 * Cuts the body into claims: each sentence's part of each content, by its innermost attribution, and what is left over.
 * What is left over is the author's own voice, or, where it holds nothing but sources, cues and their circumstances, the
 * `frame` of an attribution: "Ann Doe said on Monday". Every word of the body is in exactly one claim.
 */
export const toClaims = (
  scene: Scene,
  document: DocumentId,
  found: readonly Nested[],
  ids: readonly AttributionId[],
  cast: Cast,
  entities: readonly EntityId[],
  circumstances: Circumstances,
): Claim[] => {
  const { tokens } = scene;
  const owner = new Int32Array(tokens.count).fill(-1);
  const frame = new Uint8Array(tokens.count);
  const depth = depthsOf(found);
  const order = found.map((_, f) => f).sort((a, b) => depth[a]! - depth[b]! || size(found[b]!) - size(found[a]!));
  for (const f of order) for (const { first, last } of found[f]!.content) owner.fill(f, first, last + 1);
  for (const one of found) for (const { first, last } of [...one.source, ...one.cue]) frame.fill(1, first, last + 1);

  const framed = (i: number): boolean => frame[i] === 1;

  const claims: Claim[] = [];
  for (const sentence of scene.sentences) {
    for (const [who, pieces] of piecesOf(scene, owner, sentence)) {
      const said = who < 0 ? null : found[who]!;
      const rule = said ? said.rule : isFrame(scene, pieces, frame) ? 'frame' : 'own-voice';
      const content = pieces.map(({ first, last }) => spanOf(tokens, first, last));
      claims.push({
        id: idOf('c', document, ...content.flatMap(({ start, end }) => [start, end])) as ClaimId,
        content,
        said: who < 0 ? null : ids[who]!,
        firmness:
          rule === 'frame'
            ? firmnessOfFrame(scene, pieces)
            : firmnessOf(scene, pieces, said, said ? undefined : framed),
        about: entitiesIn(cast, entities, pieces),
        when: idsWithin(content, circumstances.times),
        where: idsWithin(content, circumstances.places),
        quantities: idsWithin(content, circumstances.quantities),
        because: {
          rule,
          spans: said ? said.cue.map(({ first, last }) => spanOf(tokens, first, last)) : [],
          score: said ? said.score : 1,
        },
      });
    }
  }
  return claims;
};

/** How many others each stands within, each chain walked once. */
const depthsOf = (found: readonly Nested[]): Int32Array => {
  const depths = new Int32Array(found.length).fill(-1);
  found.forEach((_, f) => {
    const chain: number[] = [];
    let at: number | null = f;
    while (at !== null && depths[at] === -1 && chain.length <= found.length) {
      chain.push(at);
      at = found[at]!.within;
    }
    let depth = at === null ? 0 : depths[at]! + 1;
    for (const one of chain.reverse()) depths[one] = depth++;
  });
  return depths;
};

const size = (one: Nested): number => one.content.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/** The runs of one sentence, by owner, in order of the text. Marks between two runs go with the run before them. */
const piecesOf = (scene: Scene, owner: Int32Array, { first, last }: Range): [number, Range[]][] => {
  const pieces = new Map<number, Range[]>();
  let from = first;
  while (from <= last) {
    const who = owner[from]!;
    let to = from;
    while (
      to < last &&
      (owner[to + 1] === who ||
        (owner[to + 1] === -1 && isMark(scene, to + 1) && !opensNext(scene, owner, to + 1, last)))
    )
      to++;
    const list = pieces.get(who);
    const range = { first: from, last: to };
    if (!list) pieces.set(who, [range]);
    else list.push(range);
    from = to + 1;
  }
  // Marks alone are nobody's claim: they go with the piece before.
  const left = pieces.get(-1);
  if (left && pieces.size > 1 && left.every((range) => onlyMarks(scene, range))) {
    const others = [...pieces].filter(([who]) => who !== -1);
    for (const range of left) {
      const near = others.find(([, ranges]) => ranges.some((one) => one.first === range.last + 1)) ?? others[0]!;
      near[1].push(range);
      near[1].sort((a, b) => a.first - b.first);
    }
    pieces.delete(-1);
  }
  return [...pieces].map(([who, ranges]) => [who, join(ranges)]);
};

const join = (ranges: readonly Range[]): Range[] => {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && last.last + 1 === range.first) joined[joined.length - 1] = { first: last.first, last: range.last };
    else joined.push(range);
  }
  return joined;
};

/** A mark that leads into the next words of the author's: a bracket or a dash opens what follows it. */
const opensNext = (scene: Scene, owner: Int32Array, i: number, last: number): boolean =>
  i < last && owner[i + 1] === -1 && !isMark(scene, i + 1) && /^[(“"‘«[–—-]/.test(scene.tokens.lower[i]!);

const onlyMarks = (scene: Scene, { first, last }: Range): boolean => {
  for (let i = first; i <= last; i++) if (!isMark(scene, i)) return false;
  return true;
};

/** Nothing is claimed by "said Ann Doe, a spokeswoman, on Monday": no verb stands outside the source and the cue. */
const isFrame = ({ tags }: Scene, pieces: readonly Range[], frame: Uint8Array): boolean => {
  let framed = false;
  for (const { first, last } of pieces) {
    for (let i = first; i <= last; i++) {
      if (frame[i]) framed = true;
      else if (isVerb(tags[i]!) || tags[i] === AUX) return false;
    }
  }
  return framed;
};

/** The findings that begin within a claim's words. */
const idsWithin = <Id extends string>(content: readonly Span[], found: readonly (Span & { readonly id: Id })[]): Id[] =>
  content.flatMap((piece) => {
    const ids: Id[] = [];
    for (let i = firstFrom(found, piece.start); i < found.length && found[i]!.start < piece.end; i++)
      ids.push(found[i]!.id);
    return ids;
  });

const firstFrom = (found: readonly Span[], start: number): number => {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

const entitiesIn = (cast: Cast, ids: readonly EntityId[], pieces: readonly Range[]): EntityId[] => {
  const about = new Set<EntityId>();
  for (const { first, last } of pieces) {
    for (let i = first; i <= last; i++) {
      const name = cast.nameAt[i]!;
      if (name >= 0) about.add(ids[cast.of[name]!]!);
    }
  }
  return [...about];
};
