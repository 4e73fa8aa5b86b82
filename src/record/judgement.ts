import * as z from 'zod';
import { SourceKind } from './attribution.ts';
import { Firmness } from './claim.ts';
import { EntityKind } from './entity.ts';

/**
 * Words of a text, so that they are found again where they stand and nowhere else: `exact` with what is before and after it,
 * and where it began. `spans` are the pieces of it that are meant, counted from its beginning in UTF-16 units.
 * After the TextQuoteSelector of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export const Quote = z
  .strictObject({
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int().nonnegative(),
    spans: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly()).readonly(),
  })
  .readonly();
export type Quote = z.infer<typeof Quote>;

export const ReviewState = z.enum(['open', 'accepted', 'rejected', 'unsure']);
export type ReviewState = z.infer<typeof ReviewState>;

/** Something a person wrote of a claim: who, when as ISO 8601 in UTC, and what. */
export const Note = z.strictObject({ who: z.string(), at: z.string(), note: z.string() }).readonly();
export type Note = z.infer<typeof Note>;

/**
 * What people have made of one claim. `quote` are its words as they were found, or those of a claim that was `added`. What
 * they put in the place of what was found is null where they left it: other `words`, another `firmness`, another `speaker`,
 * of whom `name` is null where no words name one.
 */
export const Judgement = z
  .strictObject({
    quote: Quote,
    added: z.boolean(),
    state: ReviewState,
    tags: z.array(z.string()).readonly(),
    notes: z.array(Note).readonly(),
    words: Quote.nullable(),
    firmness: Firmness.unwrap().omit({ cues: true }).readonly().nullable(),
    speaker: z.strictObject({ name: z.string().nullable(), kind: SourceKind }).readonly().nullable(),
  })
  .readonly();
export type Judgement = z.infer<typeof Judgement>;

/** What people have made of one entity of a document, found by `name`: the name that it goes by, null where it is no name. */
export const NameJudgement = z
  .strictObject({ name: z.string(), kind: EntityKind, to: z.string().nullable() })
  .readonly();
export type NameJudgement = z.infer<typeof NameJudgement>;
