import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { AttributionId, EntityId } from './ids.ts';
import { Span } from './span.ts';

/**
 * Who the source words are: a named *person* (also by a resolved pronoun), a named *organisation*, a news *outlet*, an
 * identified *document*, unnamed people (*anonymous*), nobody in particular (*vague*), or no words at all (*none*).
 */
export const SourceKind = z.enum(['person', 'organisation', 'outlet', 'document', 'anonymous', 'vague', 'none']);
export type SourceKind = z.infer<typeof SourceKind>;

/** *direct*: all of the content is in quotation marks; *indirect*: none of it; *mixed*: some of it. */
export const Manner = z.enum(['direct', 'indirect', 'mixed']);
export type Manner = z.infer<typeof Manner>;

/** What the cue is: something said, written, thought, wished for, shown by evidence, or a stance taken (denial, support, blame). */
export const Act = z.enum(['speech', 'writing', 'thought', 'wish', 'evidence', 'stance']);
export type Act = z.infer<typeof Act>;

export const Attribution = z
  .strictObject({
    id: AttributionId,
    source: z.array(Span).readonly(),
    cue: z.array(Span).readonly(),
    content: z.array(Span).readonly(),
    sourceKind: SourceKind,
    speaker: EntityId.nullable(),
    manner: Manner,
    act: Act,
    within: AttributionId.nullable(),
    because: Evidence,
  })
  .readonly();
export type Attribution = z.infer<typeof Attribution>;
