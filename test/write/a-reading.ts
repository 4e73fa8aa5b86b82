import fc from 'fast-check';
import type { Action, ActionType } from '../../src/record/action.ts';
import type { Act, Attribution, Manner, SourceKind } from '../../src/record/attribution.ts';
import type { Claim, Firmness } from '../../src/record/claim.ts';
import type { About, BlockKind, Document } from '../../src/record/document.ts';
import type { Entity, EntityKind, Mention } from '../../src/record/entity.ts';
import type {
  ActionId,
  AttributionId,
  ClaimId,
  DocumentId,
  EntityId,
  MentionId,
  PlaceId,
  QuantityId,
  TimeId,
} from '../../src/record/ids.ts';
import type { Place } from '../../src/record/place.ts';
import type { Quantity } from '../../src/record/quantity.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Span } from '../../src/record/span.ts';
import type { Time } from '../../src/record/time.ts';
import { idOf } from '../../src/text/hash.ts';
import { subtract, trim } from '../../src/text/spans.ts';

/** An attribution as a person would note it down, in quoted strings. */
export interface Said {
  readonly content: string | readonly string[];
  readonly source?: string;
  readonly cue?: string;
  readonly kind: SourceKind;
  /** Name and kind of the entity that the source words refer to. */
  readonly speaker?: readonly [name: string, kind: EntityKind];
  readonly manner?: Manner;
  readonly act?: Act;
  /** Index of the outer attribution in the list. */
  readonly within?: number;
  readonly firmness?: Partial<Omit<Firmness, 'cues'>> & { readonly cues?: readonly string[] };
  readonly rule?: string;
  readonly score?: number;
}

/** What else is found, each by its `words`, and `after` what words where they stand more than once. */
export interface Found {
  readonly named?: readonly (readonly [words: string, name: string, kind: EntityKind])[];
  readonly times?: readonly (Partial<Time> & Words)[];
  readonly places?: readonly (Partial<Place> & Words)[];
  readonly quantities?: readonly (Partial<Omit<Quantity, 'of'>> & Words & { readonly of?: string })[];
  readonly actions?: readonly Done[];
}

interface Words {
  readonly words: string;
  readonly after?: string;
}

/** An action in the claim in which its words stand; a party is its words and, if it is known, its name. */
interface Done extends Words {
  readonly type: ActionType;
  readonly mode?: Action['mode'];
  readonly stance?: Action['stance'];
  readonly actor?: readonly [words: string, name?: string];
  readonly target?: readonly [words: string, name?: string];
}

const nothingKnown: About = {
  title: null,
  byline: null,
  outlet: null,
  url: null,
  published: null,
  publishedFrom: null,
  retrieved: null,
  language: null,
};

/** Makes a valid reading of the blocks from what is quoted in `said`; every string must stand in the text. */
export const aReading = (
  about: Partial<About>,
  blocks: readonly (readonly [BlockKind, string])[],
  said: readonly Said[] = [],
  found: Found = {},
): Reading => {
  const document = aDocument(about, blocks);
  const { text } = document;
  const ids = said.map((each, i) => idOf('a', document.id, i, ...[each.content].flat()) as AttributionId);

  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const mentioned = (span: Span, name: string, kind: EntityKind): EntityId => {
    const id = idOf('e', document.id, name) as EntityId;
    const mention = idOf('m', document.id, span.start) as MentionId;
    entities.set(name, { id, kind, name, mentions: [...(entities.get(name)?.mentions ?? []), mention] });
    mentions.push({ id: mention, ...span, kind, entity: id, because: { rule: 'name', spans: [span], score: 0.9 } });
    return id;
  };
  const attributions = said.map((each, i): Attribution => {
    const content = [each.content].flat().map((words) => find(text, words));
    const near = content[0]!;
    const source = each.source === undefined ? [] : [findNear(text, each.source, near)];
    const cue = each.cue === undefined ? [] : [findNear(text, each.cue, near)];
    let speaker: EntityId | null = null;
    if (each.speaker && source[0]) speaker = mentioned(source[0], ...each.speaker);
    return {
      id: ids[i]!,
      source,
      cue,
      content,
      sourceKind: each.kind,
      speaker,
      manner: each.manner ?? 'indirect',
      act: each.act ?? 'speech',
      within: each.within === undefined ? null : ids[each.within]!,
      because: { rule: each.rule ?? 'source before cue', spans: cue, score: each.score ?? 0.9 },
    };
  });

  const sentences = document.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
    .flatMap((block) => sentencesOf(text, block));
  const claims: Claim[] = attributions.flatMap((attribution, i) => {
    const inner = attributions.filter(({ within }) => within === attribution.id);
    const own = worded(
      text,
      subtract(
        attribution.content,
        inner.flatMap(({ content }) => content),
      ),
    );
    return own.length === 0 ? [] : [aClaim(document, own, attribution.id, said[i]!.firmness, attribution.because.rule)];
  });
  const contents = attributions.flatMap(({ content }) => content);
  const frames = attributions.flatMap(({ source, cue }) => [...source, ...cue]);
  for (const sentence of sentences) {
    const own = worded(text, subtract([sentence], contents));
    const rule = worded(text, subtract(own, frames)).length === 0 ? 'frame' : 'own-voice';
    if (own.length > 0) claims.push(aClaim(document, own, null, undefined, rule));
  }
  claims.sort((a, b) => a.content[0]!.start - b.content[0]!.start);

  for (const [words, name, kind] of found.named ?? [])
    for (const span of all(text, words))
      if (!mentions.some(({ start, end }) => start < span.end && span.start < end)) mentioned(span, name, kind);
  const times = (found.times ?? []).map((time): Time => ({ ...place(text, time), ...aTime, ...without(time) }));
  const places = (found.places ?? []).map(
    (one): Place => ({
      ...place(text, one),
      ...aPlace,
      name: one.words,
      ...without(one),
    }),
  );
  const quantities = (found.quantities ?? []).map((one): Quantity => {
    const span = place(text, one);
    const of = one.of === undefined ? null : findNear(text, one.of, span);
    return { ...span, ...aQuantity, ...without(one), of };
  });
  const party = (named: Done['actor'], near: Span): Action['actor'] =>
    named ? { words: [findNear(text, named[0], near)], entity: entities.get(named[1] ?? '')?.id ?? null } : null;
  const actions = (found.actions ?? []).map((done, i): Action => {
    const span = place(text, done);
    return {
      id: idOf('x', document.id, i) as ActionId,
      claim: claims.find(({ content }) => content.some((piece) => inside(span, piece)))!.id,
      words: [{ start: span.start, end: span.end }],
      type: done.type,
      mode: done.mode ?? null,
      stance: done.stance ?? null,
      actor: party(done.actor, span),
      target: party(done.target, span),
      because: { rule: 'verb', spans: [], score: 0.7 },
    };
  });
  const within = <T extends Span, Id>(spans: readonly (T & { id: Id })[], { content }: Claim): Id[] =>
    spans.filter((span) => content.some((piece) => inside(span, piece))).map(({ id }) => id);

  return {
    document,
    by: { hearsay: '0.1.0', model: 'rules' },
    sentences,
    mentions,
    entities: [...entities.values()],
    attributions,
    claims: claims.map((claim) => ({
      ...claim,
      about: [
        ...new Set(
          mentions
            .filter((mention) => claim.content.some((piece) => inside(mention, piece)))
            .flatMap(({ entity }) => entity ?? []),
        ),
      ],
      when: within(times, claim),
      where: within(places, claim),
      quantities: within(quantities, claim),
    })),
    times,
    places,
    quantities,
    actions,
    loaded: [],
  };
};

const because = { rule: 'words', spans: [], score: 0.8 };
const aTime = { kind: 'date', value: '', from: null, to: null, implied: [], because } as const;
const aPlace = {
  name: '',
  country: null,
  lat: null,
  lon: null,
  precision: null,
  radius: null,
  gazetteerId: null,
  candidates: [],
  because,
} as const;
const aQuantity = {
  kind: 'count',
  value: null,
  low: null,
  high: null,
  unit: null,
  of: null,
  casualty: null,
  approximate: false,
  because,
} as const;

const inside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Where the words stand, with an id made from it. */
const place = (text: string, { words, after }: Words): Span & { id: TimeId & PlaceId & QuantityId } => {
  const from = after === undefined ? 0 : find(text, after).end;
  const { start, end } = find(text.slice(from), words);
  return { id: idOf('f', words, from + start) as never, start: from + start, end: from + end };
};

const without = <T extends Words>({ words, after, ...rest }: T): Omit<T, keyof Words> => rest;

const all = (text: string, words: string): Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
};

const aDocument = (about: Partial<About>, blocks: readonly (readonly [BlockKind, string])[]): Document => {
  let text = '';
  const spans = blocks.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { start, end: text.length, kind };
  });
  return { id: idOf('d', text) as DocumentId, text, blocks: spans, about: { ...nothingKnown, ...about } };
};

const aClaim = (
  document: Document,
  content: readonly Span[],
  said: AttributionId | null,
  firmness: Said['firmness'],
  rule: string,
): Claim => ({
  id: idOf('c', document.id, content[0]!.start, said ?? '') as ClaimId,
  content,
  said,
  firmness: {
    polarity: firmness?.polarity ?? 'affirmed',
    certainty: firmness?.certainty ?? 'certain',
    mode: firmness?.mode ?? 'actual',
    cues: (firmness?.cues ?? []).map((words) => findNear(document.text, words, content[0]!)),
  },
  about: [],
  when: [],
  where: [],
  quantities: [],
  because: { rule, spans: [], score: 0.8 },
});

const find = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

const findNear = (text: string, words: string, near: Span): Span => {
  let best = find(text, words);
  const gap = (span: Span) => Math.max(near.start - span.end, span.start - near.end, 0);
  for (let at = best.start; at >= 0; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    if (gap(span) < gap(best)) best = span;
  }
  return best;
};

const sentencesOf = (text: string, block: Span): Span[] => {
  const ends = [...text.slice(block.start, block.end).matchAll(/[.!?]["”’]?(?:\s+|$)/g)].map(
    (match) => block.start + match.index + match[0].length,
  );
  const edges = [...new Set([block.start, ...ends, block.end])];
  return edges.slice(1).flatMap((end, i) => trim(text, { start: edges[i]!, end }) ?? []);
};

const worded = (text: string, spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => (/\p{L}|\p{N}/u.test(text.slice(span.start, span.end)) ? (trim(text, span) ?? []) : []));

const kinds: readonly SourceKind[] = ['person', 'organisation', 'outlet', 'document', 'anonymous', 'vague', 'none'];

/** A reading of any text at all, with attributions anywhere in it, overlapping and nested as they fall. */
export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    paragraphs: fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 5 }),
    cuts: fc.array(fc.tuple(fc.nat(300), fc.nat(80), fc.nat(300), fc.nat(20), fc.nat(6), fc.option(fc.nat(5)))),
  })
  .map(({ paragraphs, cuts }) => {
    const blocks = paragraphs.map((words) => ['paragraph', words] as const);
    const { document } = aReading({}, blocks);
    const length = document.text.length;
    const span = (start: number, size: number): Span => ({
      start: Math.min(start, length - 1),
      end: Math.min(Math.min(start, length - 1) + size + 1, length),
    });
    const attributions = cuts.map(
      ([start, size, from, wide, kind, within], i): Attribution => ({
        id: `a${i}` as AttributionId,
        source: wide % 3 === 0 ? [] : [span(from, wide)],
        cue: wide % 4 === 0 ? [] : [span(from + wide, 3)],
        content: [span(start, size)],
        sourceKind: kinds[kind]!,
        speaker: null,
        manner: 'indirect',
        act: 'speech',
        within: within === null || within >= i ? null : (`a${within}` as AttributionId),
        because: { rule: 'anywhere', spans: [], score: 0.5 },
      }),
    );
    const claims = attributions.map(({ id, content }) => aClaim(document, content, id, undefined, 'anywhere'));
    return { ...aReading({}, blocks), attributions, claims };
  });
