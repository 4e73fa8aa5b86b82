import type { Range } from '../scene.ts';
import type { Found } from './found.ts';

/** A finding with the index, in the same list, of the one whose content it stands in. */
export interface Nested extends Found {
  readonly within: number | null;
}

/**
 * One reading of competing findings: of two with the same cue the surer stays; one whose cue stands in another's content
 * is nested in it; of two that stand in each other the surer stays. In order of the text.
 */
export const resolve = (found: readonly Found[]): Nested[] => {
  const sure = [...found].sort((a, b) => b.score - a.score || start(a) - start(b));
  const kept = new Index();
  for (const one of sure) {
    const rivals = kept.touching(one);
    if (rivals.some((rival) => sameCue(rival, one) || (holdsCue(rival, one) && holdsCue(one, rival)))) continue;
    if (rivals.some((rival) => holdsCue(rival, one) && !nestable(one))) continue;
    if (!nestable(one) && rivals.some((rival) => crosses(rival, one))) continue;
    kept.add(one);
  }
  const list = kept.all.filter(
    (one) => nestable(one) || !kept.touching(one).some((outer) => outer !== one && holdsCue(outer, one)),
  );
  list.sort((a, b) => start(a) - start(b) || end(b) - end(a));
  const place = new Map(list.map((one, i) => [one, i]));
  return list.map((one) => ({ ...one, within: closestAround(kept.touching(one), place, one) }));
};

/** Only what is itself said, written, thought or shown by a named source is told apart inside another's words. */
const nestable = (one: Found): boolean =>
  one.cue.length > 0 &&
  one.source.length > 0 &&
  (one.act === 'speech' || one.act === 'writing' || one.act === 'thought' || one.act === 'evidence') &&
  one.score >= 0.5;

/** The smallest of the findings in whose content this one's cue stands. */
const closestAround = (near: readonly Found[], place: ReadonlyMap<Found, number>, one: Found): number | null => {
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const outer of near) {
    if (outer === one || !holdsCue(outer, one)) continue;
    const length = outer.content.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    if (length < size) {
      best = place.get(outer) ?? null;
      size = length;
    }
  }
  return best;
};

const sameCue = (a: Found, b: Found): boolean =>
  a.cue.some((x) => b.cue.some((y) => x.first <= y.last && y.first <= x.last));
const holdsCue = (outer: Found, inner: Found): boolean =>
  inner.cue.length > 0 &&
  inner.cue.every((cue) => outer.content.some((content) => content.first <= cue.first && cue.last <= content.last));
/** Contents that overlap without either holding the other. */
const crosses = (a: Found, b: Found): boolean =>
  a.content.some((x) =>
    b.content.some(
      (y) =>
        (x.first < y.first && y.first <= x.last && x.last < y.last) ||
        (y.first < x.first && x.first <= y.last && y.last < x.last),
    ),
  );

const all = (one: Found): readonly Range[] => [...one.source, ...one.cue, ...one.content];
const start = (one: Found): number =>
  all(one).reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY);
const end = (one: Found): number => all(one).reduce((most, { last }) => Math.max(most, last), -1);

/** What has been kept, found again by the stretch of text it touches, so that long texts cost no more a word than short ones. */
class Index {
  readonly all: Found[] = [];
  readonly #cells = new Map<number, Found[]>();

  add(one: Found): void {
    this.all.push(one);
    for (let cell = start(one) >> 6; cell <= end(one) >> 6; cell++) {
      const list = this.#cells.get(cell);
      if (list) list.push(one);
      else this.#cells.set(cell, [one]);
    }
  }

  touching(one: Found): Found[] {
    const near = new Set<Found>();
    for (let cell = start(one) >> 6; cell <= end(one) >> 6; cell++)
      for (const other of this.#cells.get(cell) ?? []) near.add(other);
    return [...near];
  }
}
