import { exp } from '../../learn/net/exp.ts';
import type { Candidate } from './candidates.ts';
import { liesIn } from './candidates.ts';
import { kilometres } from './geography.ts';

/** A name, once however often it is named: it means one place in one document, or one in each thing it is said to lie in. */
export interface Sense {
  readonly candidates: readonly Candidate[];
  /** What the text says it lies in: "Springfield, Illinois"; null where it does not say. */
  readonly container: readonly Candidate[] | null;
  /** How often it is named. */
  readonly mentions: number;
}

export interface Choice {
  readonly candidate: Candidate;
  readonly rule: 'only' | 'population' | 'country-in-focus' | 'nearby' | 'named-container';
  /** How sure it is among the candidates, from 0 to 1. */
  readonly score: number;
}

// In tenfolds of people, as `Candidate.prior` is.
const IN_CONTAINER = 12;
/** In the country that all the text is about; less by the share of it that is. */
const IN_FOCUS = 2.4;
/** Another place of the text is around the corner. */
const NEARBY = 1.6;
/** Another one lies in it, or it in another one; or both in the same region. */
const INSIDE = 1.2;
const SAME_REGION = 0.6;
const MOST_NEARBY = 4;
/** At this distance a neighbour says a third of what it does next door, in kilometres. */
const REACH = 70;
/** Names before and after that are looked at, so that long texts take no longer a word. */
const WINDOW = 14;
const ROUNDS = 3;
/** How many tenfolds of people make a choice e times as likely. */
const STEEPNESS = 0.5;

/** Chooses for every name, in the order they are first named. `votes` are the countries that other words point at. */
export const chooseAll = (senses: readonly Sense[], votes: ReadonlyMap<string, number>): (Choice | null)[] => {
  const firsts = senses.map(insideContainer);
  let choices: (Choice | null)[] = senses.map(({ candidates }, s) => {
    const candidate = [...(firsts[s] ?? candidates)][0];
    return candidate ? { candidate, rule: 'population', score: firsts[s] || candidates.length === 1 ? 1 : 0.5 } : null;
  });
  for (let round = 0; round < ROUNDS; round++) {
    const shares = sharesOf(senses, choices, votes);
    const next = senses.map(({ candidates }, s) =>
      choose(candidates, firsts[s]!, focusWithout(shares, senses[s]!, choices[s]!), neighboursOf(choices, s)),
    );
    const settled = next.every((one, s) => one?.candidate === choices[s]?.candidate);
    choices = next;
    if (settled) break;
  }
  return choices;
};

/** The candidates that lie in what the text says the name lies in; null where it says nothing, or nothing that fits. */
const insideContainer = ({ candidates, container }: Sense): ReadonlySet<Candidate> | null => {
  const inside = candidates.filter((one) => container?.some((outer) => liesIn(one, outer)));
  return inside.length > 0 ? new Set(inside) : null;
};

/** What a name says for its country: more the oftener it is named, less the less sure what it means. */
const weightOf = ({ mentions }: Sense, { score }: Choice): number => Math.sqrt(mentions) * score;

/** How much the text says for each country. */
const sharesOf = (
  senses: readonly Sense[],
  choices: readonly (Choice | null)[],
  votes: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const shares = new Map(votes);
  choices.forEach((choice, s) => {
    const country = choice?.candidate.country;
    if (country) shares.set(country, (shares.get(country) ?? 0) + weightOf(senses[s]!, choice));
  });
  return shares;
};

/** The share of a country, from 0 to 1, without what the name in question says itself. */
const focusWithout = (shares: ReadonlyMap<string, number>, sense: Sense, choice: Choice | null) => {
  const own = choice?.candidate.country;
  const less = choice && own ? weightOf(sense, choice) : 0;
  let sum = 1 - less;
  for (const share of shares.values()) sum += share;
  return (country: string | null): number =>
    country ? ((shares.get(country) ?? 0) - (country === own ? less : 0)) / sum : 0;
};

const neighboursOf = (choices: readonly (Choice | null)[], s: number): Choice[] =>
  choices
    .slice(Math.max(0, s - WINDOW), s + WINDOW + 1)
    .filter((one) => one !== null && one !== choices[s]) as Choice[];

const choose = (
  candidates: readonly Candidate[],
  inside: ReadonlySet<Candidate> | null,
  focus: (country: string | null) => number,
  neighbours: readonly Choice[],
): Choice | null => {
  let best: { candidate: Candidate; score: number; inFocus: number; nearby: number } | null = null;
  const scores: number[] = [];
  for (const candidate of candidates) {
    const inFocus = IN_FOCUS * focus(candidate.country);
    const nearby = nearness(candidate, neighbours);
    const score = candidate.prior + inFocus + nearby + (inside?.has(candidate) ? IN_CONTAINER : 0);
    scores.push(score);
    if (!best || score > best.score) best = { candidate, score, inFocus, nearby };
  }
  if (!best) return null;
  const { candidate, score, inFocus, nearby } = best;
  const all = scores.reduce((sum, one) => sum + exp((one - score) / STEEPNESS), 0);
  const rule = inside
    ? 'named-container'
    : candidates.length === 1
      ? 'only'
      : candidate === candidates[0]
        ? 'population'
        : nearby > inFocus
          ? 'nearby'
          : 'country-in-focus';
  return { candidate, rule, score: 1 / all };
};

/** What the other places of the text say for one: those around the corner, in it, and those that it lies in. */
const nearness = (candidate: Candidate, neighbours: readonly Choice[]): number => {
  let sum = 0;
  for (const { candidate: other, score } of neighbours) {
    if (other.kind === 'country' || candidate.kind === 'country') continue;
    if (liesIn(candidate, other) || liesIn(other, candidate)) sum += score * INSIDE;
    else if (candidate.region >= 0 && candidate.region === other.region) sum += score * SAME_REGION;
    if (other.kind !== 'region' && candidate.kind !== 'region' && Math.abs(other.lat - candidate.lat) < 4)
      sum += score * NEARBY * exp(-kilometres(candidate, other) / REACH);
  }
  return Math.min(MOST_NEARBY, sum);
};
