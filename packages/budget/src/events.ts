import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';
import { ENVELOPES } from './commands.ts';

// These names and shapes are the storage format: they only ever grow (a changed shape is a new version).

const money = z.strictObject({ minorUnits: z.string(), currency: z.string() });
const envelope = z.enum(ENVELOPES);
/** A free text: a string in the fact that is decided, null once it was erased (PR-2). */
const text = z.string().nullable();

const schemas = {
  BudgetApproved: z.strictObject({ envelope, approved: money }),
  BudgetChanged: z.strictObject({ envelope, from: money, to: money, reason: text }),
  /** MO-6: what a STOP released of each envelope. */
  BudgetReleased: z.strictObject({ poc: money, production: money }),
  SpendRecorded: z.strictObject({ spendId: z.string(), envelope, amount: money, on: z.string(), note: text.optional() }),
  SpendCorrected: z.strictObject({ spendId: z.string(), from: money, to: money, reason: text }),
};

/** The slice's event types: version, shape, and which fields are free texts. */
export const budgetEvents = {
  BudgetApproved: { version: 1, schema: schemas.BudgetApproved, texts: [] },
  BudgetChanged: { version: 1, schema: schemas.BudgetChanged, texts: ['reason'] },
  BudgetReleased: { version: 1, schema: schemas.BudgetReleased, texts: [] },
  SpendRecorded: { version: 1, schema: schemas.SpendRecorded, texts: ['note'] },
  SpendCorrected: { version: 1, schema: schemas.SpendCorrected, texts: ['reason'] },
} as const;

type Schemas = typeof schemas;
export type BudgetEvent = { [Type in keyof Schemas]: Fact<Type, z.infer<Schemas[Type]>> }[keyof Schemas];
