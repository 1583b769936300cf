import { DIRECTIONS } from '@causeway/feasibility/commands.ts';
import { z } from 'zod';

// Shapes that several events of a POC carry.

/** A free text: a string in the fact that is decided, null once it was erased (PR-2). */
export const text = z.string().nullable();
/** A day, `2026-11-25`. */
export const dayOrNone = z.string().nullable();
export const moneySchema = z.strictObject({ minorUnits: z.string(), currency: z.string() });
export const rangeSchema = z.strictObject({ low: moneySchema, high: moneySchema });
export const weeksSchema = z.strictObject({ poc: z.number(), production: z.number() });
export const measureSchema = z.strictObject({
  name: z.string(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  baseline: z.number().nullable(),
  baselineOn: z.string().nullable(),
  target: z.number(),
});
