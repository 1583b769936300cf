import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';

// These names and shapes are the storage format: they only ever grow (a changed shape is a new version).

/** A free text: a string in the fact that is decided, null once it was erased (PR-2). */
const note = z.string().nullable().optional();
const evidence = z.array(z.string());

const schemas = {
  FeasibilityRecorded: z.strictObject({ value: z.number(), on: z.string(), evidence, note }),
  ValueRecorded: z.strictObject({
    measuredPerYear: z.strictObject({ minorUnits: z.string(), currency: z.string() }),
    on: z.string(),
    evidence,
    note,
  }),
};

/** The slice's event types: version, shape, and which fields are free texts. */
export const feasibilityEvents = {
  FeasibilityRecorded: { version: 1, schema: schemas.FeasibilityRecorded, texts: ['note'] },
  ValueRecorded: { version: 1, schema: schemas.ValueRecorded, texts: ['note'] },
} as const;

type Schemas = typeof schemas;
export type FeasibilityEvent = { [Type in keyof Schemas]: Fact<Type, z.infer<Schemas[Type]>> }[keyof Schemas];
