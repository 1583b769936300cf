import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';
import { AREAS } from './areas.ts';

// These names and shapes are the storage format: they only ever grow (a changed shape is a new version).

/** A free text: a string in the fact that is decided, null once it was erased (PR-2). */
const text = z.string().nullable();

/** An item of a list, as it was written. */
export const itemSchema = z.strictObject({
  id: z.string(),
  area: z.enum(AREAS),
  question: z.string(),
  levels: z.array(z.string()).length(4),
  weight: z.number(),
  blocking: z.boolean(),
  effortWeeks: z.number(),
});
export type Item = z.infer<typeof itemSchema>;

const schemas = {
  ChecklistWritten: z.strictObject({
    templateId: z.string().nullable(),
    templateVersion: z.number().nullable(),
    items: z.array(itemSchema),
  }),
  ChecklistChanged: z.strictObject({ add: z.array(itemSchema), change: z.array(itemSchema), remove: z.array(z.string()), reason: text }),
  /** CL-5: the side is fixed when the score is given; `caught` says that it made a catch. */
  ItemScored: z.strictObject({
    itemId: z.string(),
    score: z.number(),
    week: z.string(),
    side: z.enum(['TEAM', 'OWNER']),
    note: text.optional(),
    evidence: z.array(z.string()),
    caught: z.boolean(),
  }),
  ItemWaived: z.strictObject({ itemId: z.string(), reason: text, expiresOn: z.string() }),
  WaiverEnded: z.strictObject({ itemId: z.string(), reason: text }),
  ReviewHeld: z.strictObject({ week: z.string(), attendees: z.array(z.string()), ownerPresent: z.boolean(), note: text.optional() }),
};

/**
 * Whether data of so many fields is surely a score's: most of a log is scores, and their schema takes ten times as long. Where it is not sure, the schema
 * says what is wrong.
 */
export const isSurelyScore = (data: Readonly<Record<string, unknown>>, fields: number): boolean => {
  const { itemId, score, week, side, note, evidence, caught } = data;
  return (
    typeof itemId === 'string' &&
    Number.isFinite(score) &&
    typeof week === 'string' &&
    (side === 'TEAM' || side === 'OWNER') &&
    (note === undefined || note === null || typeof note === 'string') &&
    Array.isArray(evidence) &&
    evidence.every((link) => typeof link === 'string') &&
    typeof caught === 'boolean' &&
    fields === ('note' in data ? 7 : 6)
  );
};

/** The slice's event types: version, shape, and which fields are free texts. */
export const checklistEvents = {
  ChecklistWritten: { version: 1, schema: schemas.ChecklistWritten, texts: [] },
  ChecklistChanged: { version: 1, schema: schemas.ChecklistChanged, texts: ['reason'] },
  ItemScored: { version: 1, schema: schemas.ItemScored, texts: ['note'], isSurely: isSurelyScore },
  ItemWaived: { version: 1, schema: schemas.ItemWaived, texts: ['reason'] },
  WaiverEnded: { version: 1, schema: schemas.WaiverEnded, texts: ['reason'] },
  ReviewHeld: { version: 1, schema: schemas.ReviewHeld, texts: ['note'] },
} as const;

type Schemas = typeof schemas;
export type ChecklistEvent = { [Type in keyof Schemas]: Fact<Type, z.infer<Schemas[Type]>> }[keyof Schemas];
export type ChecklistData<Type extends keyof Schemas> = z.infer<Schemas[Type]>;
