import fc from 'fast-check';
import type { Act, Attribution, Manner, SourceKind } from '../../src/record/attribution.ts';
import type { Claim, Firmness } from '../../src/record/claim.ts';
import type { About, BlockKind, Document } from '../../src/record/document.ts';
import type { Entity, EntityKind, Mention } from '../../src/record/entity.ts';
import type { AttributionId, ClaimId, DocumentId, EntityId, MentionId } from '../../src/record/ids.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Span } from '../../src/record/span.ts';
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
): Reading => {
  const document = aDocument(about, blocks);
  const { text } = document;
  const ids = said.map((each, i) => idOf('a', document.id, i, ...[each.content].flat()) as AttributionId);

  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const attributions = said.map((each, i): Attribution => {
    const content = [each.content].flat().map((words) => find(text, words));
    const near = content[0]!;
    const source = each.source === undefined ? [] : [findNear(text, each.source, near)];
    const cue = each.cue === undefined ? [] : [findNear(text, each.cue, near)];
    let speaker: EntityId | null = null;
    if (each.speaker && source[0]) {
      const [name, kind] = each.speaker;
      speaker = idOf('e', document.id, name) as EntityId;
      const mention = idOf('m', document.id, source[0].start) as MentionId;
      const known = entities.get(name);
      entities.set(name, { id: speaker, kind, name, mentions: [...(known?.mentions ?? []), mention] });
      mentions.push({
        id: mention,
        ...source[0],
        kind,
        entity: speaker,
        because: { rule: 'name', spans: source, score: 0.9 },
      });
    }
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

  return {
    document,
    by: { hearsay: '0.1.0', model: 'rules' },
    sentences,
    mentions,
    entities: [...entities.values()],
    attributions,
    claims,
    times: [],
    places: [],
    quantities: [],
    actions: [],
    loaded: [],
  };
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
