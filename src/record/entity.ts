import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { EntityId, MentionId } from './ids.ts';

export const EntityKind = z.enum(['person', 'organisation', 'outlet', 'place', 'group', 'document']);
export type EntityKind = z.infer<typeof EntityKind>;

/** Words that name, describe or stand for an entity; `entity` is null where the text does not say which. */
export const Mention = z
  .strictObject({
    id: MentionId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    kind: z.enum([...EntityKind.options, 'pronoun', 'description']),
    entity: EntityId.nullable(),
    because: Evidence,
  })
  .readonly();
export type Mention = z.infer<typeof Mention>;

export const Entity = z
  .strictObject({ id: EntityId, kind: EntityKind, name: z.string(), mentions: z.array(MentionId).readonly() })
  .readonly();
export type Entity = z.infer<typeof Entity>;
