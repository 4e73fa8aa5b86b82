import type { Attribution } from '../record/attribution.ts';
import type { Entity } from '../record/entity.ts';
import type { EntityId } from '../record/ids.ts';
import type { Reading } from '../record/reading.ts';
import type { Span } from '../record/span.ts';
import { slice } from './spans.ts';

/**
 * Who says it, for a reader: `name`, and the text's own `words` where they are no part of it ("he"). Where the source
 * words hold the name, or name nobody we know, they are the name themselves. `name` is null if no words name a source,
 * and where they are only a relative pronoun, "who".
 */
export interface Speaker {
  readonly name: string | null;
  readonly words: string | null;
}

/** Looks up the speakers of one reading. */
export const speakersOf = (reading: Reading): ((attribution: Attribution) => Speaker) => {
  const entities = new Map<EntityId, Entity>(reading.entities.map((entity) => [entity.id, entity]));
  return ({ speaker, source }) => {
    const words = source.length === 0 ? null : joinPieces(reading.document.text, source);
    const name = speaker === null ? undefined : entities.get(speaker)?.name;
    if (words === null) return { name: name ?? null, words };
    if (name === undefined) return { name: relative.test(words) ? null : words, words: null };
    if (words.includes(name)) return { name: words, words: null };
    return { name, words: name.includes(words) ? null : words };
  };
};

const relative = /^(?:who|which|that)$/i;

/** The words of spans that may stand apart, on one line, with an ellipsis where the text goes between. */
export const joinPieces = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => slice(text, span).replaceAll(/\s+/g, ' ')).join(' … ');
