import type { Gazetteer } from '../../learn/gazetteer.ts';
import type { Document } from '../../record/document.ts';
import type { PlaceId } from '../../record/ids.ts';
import type { Place, PlaceCandidate } from '../../record/place.ts';
import type { Span } from '../../record/span.ts';
import { idOf } from '../../text/hash.ts';
import type { Nested } from '../attributions/resolve.ts';
import type { Cast } from '../entities/entities.ts';
import { headOf } from '../entities/head.ts';
import type { Scene } from '../scene.ts';
import { type Candidate, Lookup } from './candidates.ts';
import { someInside, vicinityOf } from './context.ts';
import { datelineToponyms } from './datelines.ts';
import { focusWords } from './focus.ts';
import { likelihoodOf, weigh } from './judge.ts';
import { type Choice, chooseAll, type Sense } from './resolve.ts';
import type { Toponym } from './toponyms.ts';

/** What is less likely than this to name a place is left out. */
const LEAST = 0.4;
/** A name that is surely a place once is one wherever nothing speaks against it. */
const SURE = 0.85;
const LEAST_ELSEWHERE = 0.2;
/** What is less likely than this is a person. */
const LEAST_HINT = 0.05;
/** So many of what a name may stand for are shown. */
const MOST_SHOWN = 5;

interface Judged {
  readonly toponym: Toponym;
  readonly likelihood: number;
  /** The next name, where the text says that this one lies in it. */
  readonly container: Toponym | null;
}

/** The toponyms of a text, in order, each resolved to one place where the gazetteer knows it. */
export const findPlaces = (
  scene: Scene,
  document: Document,
  cast: Cast,
  found: readonly Nested[],
  gazetteer: Gazetteer | null,
): Place[] => {
  const lookup = new Lookup(scene.language.places, gazetteer);
  const { places, hints } = judge(scene, cast, lookup, found);
  const all = [...datelinePlaces(document, lookup), ...places].sort((a, b) => a.toponym.start - b.toponym.start);
  const inOrder = [...all, ...hints].sort((a, b) => a.toponym.start - b.toponym.start);
  const keyOf = keysBySense(inOrder);
  const senses = new Map<string, Gathering>();
  for (const one of inOrder) {
    const { toponym, container } = one;
    const key = keyOf.get(one)!;
    const sense = senses.get(key) ?? { candidates: toponym.candidates, container: null, mentions: 0 };
    sense.mentions++;
    if (container) sense.container = container.candidates;
    senses.set(key, sense);
  }
  const keys = [...senses.keys()];
  const choices = chooseAll([...senses.values()], focusWords(scene, document, lookup));
  const resolved = new Map(
    keys.map((key, k): [string, Resolved] => {
      const choice = choices[k]!;
      return [key, { choice, shown: choice ? shownOf(lookup, senses.get(key)!.candidates, choice.candidate) : [] }];
    }),
  );
  return all.map((one) => toPlace(scene, document, lookup, one, resolved.get(keyOf.get(one)!)!));
};

/**
 * A name means one place in one text, but for each thing that the text says it lies in: "Lincoln, Nebraska, and Lincoln,
 * England". Where it says nothing it is the one last named, or else the first that will be; but a country that is named first
 * stays one.
 */
const keysBySense = (inOrder: readonly Judged[]): ReadonlyMap<Judged, string> => {
  const senseOf = ({ toponym, container }: Judged) => container && `${toponym.key}, ${container.key}`;
  const bare = new Map<string, string>();
  for (const one of inOrder.toReversed()) {
    const { key, candidates } = one.toponym;
    const sense = senseOf(one) ?? (candidates[0]?.kind === 'country' ? key : null);
    if (sense) bare.set(key, sense);
  }
  return new Map(
    inOrder.map((one) => {
      const { key } = one.toponym;
      const sense = senseOf(one);
      if (sense && bare.get(key) !== key) bare.set(key, sense);
      return [one, sense ?? bare.get(key) ?? key];
    }),
  );
};

/** What a name was resolved to, and what is shown of what else it may mean. */
interface Resolved {
  readonly choice: Choice | null;
  readonly shown: readonly PlaceCandidate[];
}

/** A sense while its mentions are still being gathered. */
interface Gathering extends Sense {
  container: readonly Candidate[] | null;
  mentions: number;
}

/** How likely a place known by its name is one where a dateline has it. */
const IN_DATELINE = 0.95;

const datelinePlaces = (document: Document, lookup: Lookup): Judged[] => {
  const toponyms = datelineToponyms(document, lookup);
  return toponyms.map((toponym, t) => {
    const next = toponyms[t + 1];
    const container = next && someInside(toponym.candidates, next.candidates) ? next : null;
    return { toponym, likelihood: IN_DATELINE, container };
  });
};

/**
 * The toponyms that are likely places, and what each lies in; `hints` are states and countries within other names, which still tell where
 * a text is about: "the Ohio Historical Society".
 */
const judge = (
  scene: Scene,
  cast: Cast,
  lookup: Lookup,
  found: readonly Nested[],
): Record<'places' | 'hints', Judged[]> => {
  const speakers = new Set(found.flatMap(({ source }) => source.map((range) => headOf(scene, cast, range).name)));
  const all = weigh(scene, cast, lookup).map(
    ({ toponym, container, signs }): Judged => ({
      toponym,
      container,
      likelihood: likelihoodOf(signs),
    }),
  );
  const sure = new Set(all.flatMap(({ toponym, likelihood }) => (likelihood >= SURE ? toponym.key : [])));
  const places: Judged[] = [];
  const hints: Judged[] = [];
  for (const one of all) {
    const { toponym, likelihood } = one;
    const least = sure.has(toponym.key) ? LEAST_ELSEWHERE : LEAST;
    if (likelihood >= least && !speaks(cast, speakers, toponym)) places.push(one);
    else if (toponym.candidates[0]?.listed && likelihood >= LEAST_HINT) hints.push(one);
  }
  return { places, hints };
};

/** "Washington said": a government, not a place. */
const speaks = (cast: Cast, speakers: ReadonlySet<number | null>, { first, last }: Toponym): boolean => {
  const n = cast.nameAt[first]!;
  return n >= 0 && speakers.has(n) && cast.names[n]!.first >= first && cast.names[n]!.last <= last;
};

const toPlace = (
  scene: Scene,
  document: Document,
  lookup: Lookup,
  { toponym, likelihood, container }: Judged,
  { choice, shown }: Resolved,
): Place => {
  const { start, end } = toponym;
  const name = document.text.slice(start, end).replace(/\s+/g, ' ');
  const id = idOf('p', document.id, start, end) as PlaceId;
  const spans: Span[] = [{ start, end }];
  if (container) spans.push({ start: container.start, end: container.end });
  if (!choice) {
    return {
      id,
      start,
      end,
      name,
      country: null,
      lat: null,
      lon: null,
      precision: null,
      radius: null,
      gazetteerId: null,
      candidates: [],
      because: { rule: 'place:unknown', spans, score: round(likelihood) },
    };
  }
  const { candidate, rule, score } = choice;
  const vicinity = candidate.kind === 'city' && toponym.first >= 0 ? vicinityOf(scene, lookup.words, toponym) : null;
  if (vicinity) spans.push(vicinity.span);
  const own = shown[0]!;
  return {
    id,
    start,
    end,
    name,
    country: own.country,
    lat: own.lat,
    lon: own.lon,
    precision: vicinity ? 'vicinity' : own.precision,
    radius: vicinity ? vicinity.radius : (candidate.listed?.radius ?? null),
    gazetteerId: own.gazetteerId,
    candidates: shown,
    because: { rule: `place:${rule}`, spans, score: round(likelihood * score) },
  };
};

const toCandidate = ({ gazetteer }: Lookup, { listed, index, country, kind, lat, lon }: Candidate): PlaceCandidate => ({
  gazetteerId: listed?.id ?? gazetteer?.idOf(index) ?? null,
  name: listed?.name ?? gazetteer?.nameOf(index) ?? '',
  country,
  lat: degrees(lat),
  lon: degrees(lon),
  precision: kind === 'district' ? 'region' : kind,
});

/** The chosen one first, then the likeliest others. */
const shownOf = (lookup: Lookup, candidates: readonly Candidate[], chosen: Candidate): PlaceCandidate[] =>
  [chosen, ...candidates.filter((one) => one !== chosen).slice(0, MOST_SHOWN - 1)].map((one) =>
    toCandidate(lookup, one),
  );

/** To about 100 m: the gazetteer is no finer. */
const degrees = (value: number): number => Math.round(value * 1000) / 1000;
const round = (score: number): number => Math.round(score * 1000) / 1000;
