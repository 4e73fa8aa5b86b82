import * as z from 'zod';

// Ids are made from the content they name (see `text/hash.ts`), so the same text read by the same version has the same ids.
export const DocumentId = z.string().brand<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;
export const MentionId = z.string().brand<'MentionId'>();
export type MentionId = z.infer<typeof MentionId>;
export const EntityId = z.string().brand<'EntityId'>();
export type EntityId = z.infer<typeof EntityId>;
export const AttributionId = z.string().brand<'AttributionId'>();
export type AttributionId = z.infer<typeof AttributionId>;
export const ClaimId = z.string().brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;
export const TimeId = z.string().brand<'TimeId'>();
export type TimeId = z.infer<typeof TimeId>;
export const PlaceId = z.string().brand<'PlaceId'>();
export type PlaceId = z.infer<typeof PlaceId>;
export const QuantityId = z.string().brand<'QuantityId'>();
export type QuantityId = z.infer<typeof QuantityId>;
export const ActionId = z.string().brand<'ActionId'>();
export type ActionId = z.infer<typeof ActionId>;
