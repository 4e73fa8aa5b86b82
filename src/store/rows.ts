import type { Reading } from '../record/reading.ts';
import type { Span } from '../record/span.ts';
import { nameKey, searchWords } from '../text/search-words.ts';
import { slice } from '../text/spans.ts';
import type {
  Actions,
  Attributions,
  ClaimParts,
  Claims,
  Entities,
  Mentions,
  Names,
  Places,
  Quantities,
  Times,
} from './tables.ts';
import { rowKey } from './tables.ts';

/** The rows that filters ask: all that they hold is in the Reading too, and they can be made from it again. */
export interface Rows {
  readonly claims: readonly Claims[];
  readonly attributions: readonly Attributions[];
  readonly entities: readonly Entities[];
  readonly mentions: readonly Mentions[];
  readonly times: readonly Times[];
  readonly places: readonly Places[];
  readonly quantities: readonly Quantities[];
  readonly actions: readonly Actions[];
  readonly claim_parts: readonly ClaimParts[];
}

/** The tables of `Rows`. */
export const rowTables = [
  'claims',
  'attributions',
  'entities',
  'mentions',
  'times',
  'places',
  'quantities',
  'actions',
  'claim_parts',
] as const satisfies (keyof Rows)[];

/** The words of a document and of its claims for the text search, folded, with the keys of their rows. */
export interface SearchWords {
  readonly document_words: readonly { key: number; words: string }[];
  readonly claim_words: readonly { key: number; words: string }[];
}

/** @param document the number that the case gives the document */
export const rowsOf = (reading: Reading, document: number): Rows => {
  const { text } = reading.document;
  const worded = (n: number, spans: readonly Span[]) => ({
    document,
    n,
    start_at: spans[0]?.start ?? 0,
    end_at: spans.at(-1)?.end ?? 0,
    spans: spans.length > 1 ? JSON.stringify(spans.map(({ start, end }) => [start, end])) : null,
    words: wordsOf(text, spans),
  });
  const placeOf = <T extends string>(rows: readonly { readonly id: T }[]): ((id: T | null) => number | null) => {
    const places = new Map(rows.map(({ id }, n) => [id, n]));
    return (id) => (id === null ? null : (places.get(id) ?? null));
  };
  const attributionAt = placeOf(reading.attributions);
  const entityAt = placeOf(reading.entities);
  const claimAt = placeOf(reading.claims);
  const partsAt = {
    entity: entityAt as (id: string) => number | null,
    time: placeOf(reading.times) as (id: string) => number | null,
    place: placeOf(reading.places) as (id: string) => number | null,
    quantity: placeOf(reading.quantities) as (id: string) => number | null,
  };
  const speakerOf = speakerNames(reading);

  const claims: Claims[] = [];
  const parts: ClaimParts[] = [];
  reading.claims.forEach((claim, n) => {
    if (claim.because.rule === 'frame') return;
    const said = attributionAt(claim.said);
    const by = said === null ? null : reading.attributions[said]!;
    const { polarity, certainty, mode } = claim.firmness;
    claims.push({
      ...worded(n, claim.content),
      id: claim.id,
      said,
      speaker_key: said === null ? null : keyOf(speakerOf[said]!),
      source_kind: by?.sourceKind ?? null,
      act: by?.act ?? null,
      manner: by?.manner ?? null,
      polarity,
      certainty,
      mode,
      rule: claim.because.rule,
      score: claim.because.score,
    });
    const link = (kind: ClaimParts['kind'], ids: readonly string[]): void => {
      for (const part of new Set(ids.map(partsAt[kind])))
        if (part !== null) parts.push({ document, kind, part, claim: n });
    };
    link('entity', claim.about);
    link('time', claim.when);
    link('place', claim.where);
    link('quantity', claim.quantities);
  });

  return {
    claims,
    attributions: reading.attributions.map((one, n) => ({
      ...worded(n, one.content),
      id: one.id,
      source: one.source.length ? wordsOf(text, one.source) : null,
      cue: wordsOf(text, one.cue),
      source_kind: one.sourceKind,
      speaker: entityAt(one.speaker),
      manner: one.manner,
      act: one.act,
      within: attributionAt(one.within),
      rule: one.because.rule,
      score: one.because.score,
    })),
    entities: reading.entities.map(({ id, kind, name }, n) => ({ document, n, id, kind, key: nameKey(name) })),
    mentions: reading.mentions.map(({ start, end, kind, entity }, n) => ({
      document,
      n,
      start_at: start,
      end_at: end,
      kind,
      entity: entityAt(entity),
    })),
    times: reading.times.map((time, n) => ({
      ...worded(n, [time]),
      kind: time.kind,
      value: time.value,
      from_date: time.from,
      to_date: time.to,
    })),
    places: reading.places.map((place, n) => ({
      ...worded(n, [place]),
      name: place.name,
      country: place.country,
      lat: place.lat,
      lon: place.lon,
      precision: place.precision,
      gazetteer_id: place.gazetteerId,
    })),
    quantities: reading.quantities.map((quantity, n) => ({
      ...worded(n, [quantity]),
      kind: quantity.kind,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      unit: quantity.unit,
      of: quantity.of && slice(text, quantity.of),
      casualty: quantity.casualty,
    })),
    actions: reading.actions.map((action, n) => ({
      ...worded(n, action.words),
      claim: claimAt(action.claim) ?? 0,
      type: action.type,
      mode: action.mode,
      stance: action.stance,
      actor: entityAt(action.actor?.entity ?? null),
      target: entityAt(action.target?.entity ?? null),
    })),
    claim_parts: parts,
  };
};

/** Every name of the reading, of entities and of sources that are none, once each. */
export const namesOf = (reading: Reading): Names[] => {
  const names = new Map<string, string>();
  for (const name of [...reading.entities.map((entity) => entity.name), ...speakerNames(reading)]) {
    const key = keyOf(name);
    if (name !== null && key !== null && !names.has(key)) names.set(key, name);
  }
  return [...names].map(([key, name]) => ({ key, name }));
};

export const searchWordsOf = (text: string, claims: readonly Claims[], document: number): SearchWords => ({
  document_words: runsOf(searchWords(text)).map((words, part) => ({ key: rowKey(document, part), words })),
  claim_words: claims.map(({ n, words }) => ({ key: rowKey(document, n), words: runsOf(searchWords(words))[0] ?? '' })),
});

/**
 * PostgreSQL counts no more words of a row, and no more places of one word in it
 * (https://www.postgresql.org/docs/current/textsearch-limitations.html).
 */
const WORDS_A_ROW = 16_000;
const PLACES_OF_A_WORD = 255;
/** So many words stand at the end of a row and at the beginning of the next, for phrases that go over. */
const OVERLAP = 15;

/** Words in rows that an index holds in full: one for an article, several for a book. Of a claim only the first is kept. */
const runsOf = (words: readonly string[]): string[] => {
  const runs: string[] = [];
  let from = 0;
  let places = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    const count = (places.get(words[i]!) ?? 0) + 1;
    places.set(words[i]!, count);
    if (i - from + 1 < WORDS_A_ROW && count < PLACES_OF_A_WORD && i + 1 < words.length) continue;
    runs.push(words.slice(from, i + 1).join(' '));
    if (i + 1 === words.length) break;
    from = i + 1 - OVERLAP;
    places = new Map();
    for (const word of words.slice(from, i + 1)) places.set(word, (places.get(word) ?? 0) + 1);
  }
  return runs;
};

/** The exact words of spans, with an ellipsis where the text goes between. */
const wordsOf = (text: string, spans: readonly Span[]): string => spans.map((span) => slice(text, span)).join(' … ');

/** By attribution: the name of its speaker where it is known, else its source words, null where there are none. */
const speakerNames = ({ document, attributions, entities }: Reading): (string | null)[] => {
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  return attributions.map(({ speaker, source }) => {
    const name = speaker === null ? undefined : names.get(speaker);
    return name ?? (source.length ? wordsOf(document.text, source) : null);
  });
};

/** Source words can go on for a paragraph; an index of names cannot. */
const LONGEST_NAME = 200;

const keyOf = (name: string | null): string | null => (name && nameKey(name).slice(0, LONGEST_NAME)) || null;
