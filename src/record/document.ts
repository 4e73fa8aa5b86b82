import * as z from 'zod';
import { DocumentId } from './ids.ts';

export const BlockKind = z.enum(['headline', 'byline', 'dateline', 'paragraph', 'quote', 'caption', 'boilerplate']);
export type BlockKind = z.infer<typeof BlockKind>;

/** A run of the text with one function in the page. Blocks are in order and do not overlap; what lies between is white space. */
export const Block = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), kind: BlockKind })
  .readonly();
export type Block = z.infer<typeof Block>;

/** What is known of the document beside its text. `published` is ISO 8601, with its zone where the page gave one. */
export const About = z
  .strictObject({
    title: z.string().nullable(),
    byline: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    publishedFrom: z.string().nullable(),
    retrieved: z.string().nullable(),
    language: z.string().nullable(),
  })
  .readonly();
export type About = z.infer<typeof About>;

export const Document = z
  .strictObject({ id: DocumentId, text: z.string(), blocks: z.array(Block).readonly(), about: About })
  .readonly();
export type Document = z.infer<typeof Document>;
