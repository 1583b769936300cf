import { AREAS } from '@causeway/checklist/areas.ts';
import { z } from 'zod';
import { moneySchema, rangeSchema } from './shapes.ts';
import type { FindingCode } from './view/findings.ts';
import type { CriterionCode } from './view/gate.ts';

// DE-4: what a decision keeps of the moment it was taken in.

const criterionSchema = z.strictObject({
  place: z.number(),
  code: z.string().transform((code) => code as CriterionCode),
  area: z.enum(AREAS).nullable(),
  met: z.boolean(),
  required: z.string(),
  actual: z.string(),
  requiredValue: z.number().nullable(),
  actualValue: z.number().nullable(),
  items: z.array(z.string()),
});

/** The gate as it stood. */
export const gateSchema = z.strictObject({ open: z.boolean(), policyVersion: z.number(), criteria: z.array(criterionSchema) });
export type KeptGate = z.infer<typeof gateSchema>;

/** The figures as they stood. */
export const figuresSchema = z.strictObject({
  readiness: z.number(),
  areas: z.array(z.number().nullable()),
  scored: z.number(),
  total: z.number(),
  currency: z.string(),
  pocApproved: moneySchema,
  pocSpent: moneySchema,
  productionApproved: moneySchema,
  productionSpent: moneySchema,
  ratio: z.number().nullable(),
  band: z.string(),
  hardeningEstimate: moneySchema,
  shortfall: moneySchema,
  exposure: rangeSchema,
});
export type KeptFigures = z.infer<typeof figuresSchema>;

/** AP-4: a finding that was open when it was decided; since when is the renderer's to carry on. */
export const keptFindingSchema = z.strictObject({
  code: z.string().transform((code) => code as FindingCode),
  severity: z.enum(['INFO', 'WARNING', 'CRITICAL']),
  message: z.string(),
  remedy: z.string(),
  exposure: rangeSchema.nullable(),
});
export type KeptFinding = z.infer<typeof keptFindingSchema>;
