import type { Claim } from '../../record/claim.ts';
import type { Reading } from '../../record/reading.ts';
import type { Time } from '../../record/time.ts';
import { dayNumber } from '../../text/days.ts';
import { joinPieces } from '../../text/speaker.ts';
import { timeWords } from '../../text/time-words.ts';

/** A time however often it is named, with the claims that speak of it. */
export interface Moment {
  readonly words: string;
  /** Days since 1 January 1970, both included; one of them is null where the time is open at that end. */
  readonly first: number | null;
  readonly last: number | null;
  /** The words it was worked out from; empty where the article states the whole date. */
  readonly impliedBy: readonly string[];
  readonly claims: readonly Claim[];
}

export interface Moments {
  /** By date. */
  readonly dated: readonly Moment[];
  /** The words of dates and hours that nothing in the article dates, each once; "two years" and "every week" lack no date. */
  readonly undated: readonly string[];
}

export const momentsOf = ({ document, times, claims }: Reading): Moments => {
  const speaking = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const id of claim.when) {
      const others = speaking.get(id);
      if (others) others.push(claim);
      else speaking.set(id, [claim]);
    }
  const dated = new Map<
    string,
    { time: Time; words: string; impliedBy: Set<string>; claims: Set<Claim>; stated: boolean }
  >();
  const undated = new Set<string>();
  for (const time of times) {
    const words = timeWords(time);
    const own = joinPieces(document.text, [time]);
    if (words === null) {
      if (time.kind === 'date' || time.kind === 'time') undated.add(own);
      continue;
    }
    const moment = dated.get(words) ?? { time, words, impliedBy: new Set(), claims: new Set(), stated: false };
    dated.set(words, moment);
    if (time.implied.length === 0) moment.stated = true;
    else moment.impliedBy.add(own);
    for (const claim of speaking.get(time.id) ?? []) moment.claims.add(claim);
  }
  return {
    dated: [...dated.values()]
      .map(
        ({ time, words, impliedBy, claims, stated }): Moment => ({
          words,
          first: time.from === null ? null : dayNumber(time.from),
          last: time.to === null ? null : dayNumber(time.to),
          impliedBy: stated ? [] : [...impliedBy],
          claims: [...claims],
        }),
      )
      .sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b)),
    undated: [...undated],
  };
};

/** The day by which a moment stands in line. */
export const startOf = ({ first, last }: Moment): number => (first ?? last)!;
export const endOf = ({ first, last }: Moment): number => (last ?? first)!;
