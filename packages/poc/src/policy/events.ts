import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';
import { moneySchema, text } from '../shapes.ts';

export const policySchema = z.strictObject({
  version: z.number(),
  overall: z.number(),
  perArea: z.number(),
  blockingScore: z.number(),
  ownerAttendance: z.number(),
  minimumRatio: z.number(),
  drillMaxAgeDays: z.number(),
  defaultCurrency: z.string(),
  weeklyRates: z.array(moneySchema),
  capacity: z.number(),
  timeZone: z.string(),
});

/** The policy as a whole after the change: one event tells what is in force, without those before it. */
const changed = z.strictObject({ policy: policySchema, reason: text });

export const policyEvents = { PolicyChanged: { version: 1, schema: changed, texts: ['reason'] } } as const;
export type PolicyEvent = Fact<'PolicyChanged', z.infer<typeof changed>>;
