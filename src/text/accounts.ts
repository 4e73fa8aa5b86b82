import type { Attribution } from '../record/attribution.ts';
import type { Claim } from '../record/claim.ts';
import type { AttributionId } from '../record/ids.ts';
import type { Reading } from '../record/reading.ts';
import type { Span } from '../record/span.ts';

/** What one voice says in one place: an attribution with its claims, or one claim in the author's own voice. */
export interface Account {
  readonly attribution: Attribution | null;
  readonly claims: readonly Claim[];
  /** 0, or one more than the account it stands within. */
  readonly depth: number;
  /** Where it begins in the text: the first of its source, cue and content. */
  readonly start: number;
}

/** The words that only carry an attribution, "Ann Doe said on Monday": no claim of the author's own. */
export const isFrame = (claim: Claim): boolean => claim.said === null && claim.because.rule === 'frame';

/**
 * The accounts of a reading in the order of the text, each followed by those that stand within it. Frames are part of the
 * account they carry, and have none of their own.
 */
export const accounts = (reading: Reading): Account[] => {
  const { attributions, claims } = reading;
  const depth = depths(attributions);
  const claimed = new Map<AttributionId, Claim[]>();
  for (const claim of claims) {
    if (claim.said === null) continue;
    const said = claimed.get(claim.said);
    if (said) said.push(claim);
    else claimed.set(claim.said, [claim]);
  }

  const within = new Map<AttributionId | null, Account[]>([[null, []]]);
  for (const claim of claims)
    if (claim.said === null && !isFrame(claim))
      within.get(null)!.push({ attribution: null, claims: [claim], depth: 0, start: firstOf(claim.content) });
  for (const attribution of attributions) {
    const d = depth.get(attribution.id)!;
    const outer = d === 0 ? null : attribution.within;
    const account = {
      attribution,
      claims: claimed.get(attribution.id) ?? [],
      depth: d,
      start: firstOf([...attribution.source, ...attribution.cue, ...attribution.content]),
    };
    const siblings = within.get(outer);
    if (siblings) siblings.push(account);
    else within.set(outer, [account]);
  }

  // A stack, not a recursion: attributions may stand within each other as deep as the text likes.
  const inOrder: Account[] = [];
  const waiting = latestFirst(within.get(null)!);
  for (let account = waiting.pop(); account; account = waiting.pop()) {
    inOrder.push(account);
    if (!account.attribution) continue;
    for (const inner of latestFirst(within.get(account.attribution.id) ?? [])) waiting.push(inner);
  }
  return inOrder;
};

/** How many attributions each stands within; 0 where the outer one is not there or is itself within this one. */
export const depths = (attributions: readonly Attribution[]): Map<AttributionId, number> => {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const known = new Map<AttributionId, number>();
  for (const attribution of attributions) {
    const path: Attribution[] = [];
    const seen = new Set<AttributionId>();
    let at: Attribution | undefined = attribution;
    while (at && !known.has(at.id) && !seen.has(at.id)) {
      seen.add(at.id);
      path.push(at);
      at = at.within === null ? undefined : byId.get(at.within);
    }
    let depth = at && known.has(at.id) ? known.get(at.id)! + 1 : 0;
    for (const each of path.reverse()) known.set(each.id, depth++);
  }
  return known;
};

/** How many levels of attributions stand within each; 0 where none does. */
export const heights = (attributions: readonly Attribution[]): Map<AttributionId, number> => {
  const depth = depths(attributions);
  const height = new Map(attributions.map(({ id }) => [id, 0]));
  // From the innermost out, so that each is final before it is handed on.
  for (const { id, within } of [...attributions].sort((a, b) => depth.get(b.id)! - depth.get(a.id)!)) {
    if (within === null || depth.get(id) === 0) continue;
    height.set(within, Math.max(height.get(within) ?? 0, height.get(id)! + 1));
  }
  return height;
};

const firstOf = (spans: readonly Span[]): number =>
  spans.length === 0 ? 0 : spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);

const latestFirst = (list: Account[]): Account[] => list.sort((a, b) => b.start - a.start);
