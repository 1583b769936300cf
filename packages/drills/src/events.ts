import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';
import { SCENARIOS } from './commands.ts';

// These names and shapes are the storage format: they only ever grow (a changed shape is a new version).

const DrillRecorded = z.strictObject({
  scenario: z.enum(SCENARIOS),
  passed: z.boolean(),
  ranOn: z.string(),
  evidence: z.array(z.string()),
  note: z.string().nullable().optional(),
});

/** The slice's event types: version, shape, and which fields are free texts. */
export const drillEvents = { DrillRecorded: { version: 1, schema: DrillRecorded, texts: ['note'] } } as const;

export type DrillEvent = Fact<'DrillRecorded', z.infer<typeof DrillRecorded>>;
