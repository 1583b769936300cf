import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';
import { STOP_REASONS, TRACKS } from './commands.ts';
import { figuresSchema, gateSchema, keptFindingSchema } from './decided.ts';
import { policySchema } from './policy/events.ts';
import { dayOrNone, measureSchema, moneySchema, text, weeksSchema } from './shapes.ts';

// These names and shapes are the storage format of a POC's own events: they only ever grow (a changed shape is a new version).

const track = z.enum(TRACKS);

const beginning = {
  slug: z.string(),
  name: z.string(),
  hypothesis: text,
  unit: z.string().nullable(),
  track,
  decisionDueOn: dayOrNone,
  goLiveOn: dayOrNone,
  plannedWeeks: weeksSchema.nullable(),
  success: measureSchema.nullable(),
  expectedValuePerYear: moneySchema.nullable(),
};

/** DE-4: what stood when it was decided; null where it was decided before it came here (KO-7). */
const decided = {
  decisionId: z.string(),
  rationale: text,
  adopted: z.boolean(),
  gate: gateSchema.nullable(),
  figures: figuresSchema.nullable(),
  findings: z.array(keptFindingSchema),
  policy: policySchema,
};

const schemas = {
  PocProposed: z.strictObject(beginning),
  PocAdopted: z.strictObject({ ...beginning, startedOn: dayOrNone }),
  /** Only what changed. */
  PocDescribed: z.strictObject({
    name: z.string().optional(),
    hypothesis: text.optional(),
    unit: z.string().optional(),
    decisionDueOn: z.string().optional(),
    goLiveOn: z.string().optional(),
    plannedWeeks: weeksSchema.optional(),
    success: measureSchema.optional(),
    expectedValuePerYear: moneySchema.optional(),
    reason: text,
  }),
  PilotAnswered: z.strictObject({ id: z.string(), question: z.string(), answer: text }),
  PocKickedOff: z.strictObject({ on: z.string() }),
  /** KO-6: openedWith is null where nothing is approved for production. */
  ProductionOpened: z.strictObject({ openedOn: z.string(), openedWith: moneySchema.nullable() }),
  TrackChanged: z.strictObject({ from: track, to: track, reason: text }),
  PocGraduated: z.strictObject({ ...decided, override: z.boolean() }),
  PocStopped: z.strictObject({
    ...decided,
    stopReason: z.enum(STOP_REASONS),
    learned: text,
    saved: moneySchema.nullable(),
  }),
  PocExtended: z.strictObject({ ...decided, from: dayOrNone, to: z.string() }),
};

/** The POC's own event types: version, shape, and which fields are free texts (PR-2). */
export const pocOwnEvents = {
  PocProposed: { version: 1, schema: schemas.PocProposed, texts: ['hypothesis'] },
  PocAdopted: { version: 1, schema: schemas.PocAdopted, texts: ['hypothesis'] },
  PocDescribed: { version: 1, schema: schemas.PocDescribed, texts: ['hypothesis', 'reason'] },
  PilotAnswered: { version: 1, schema: schemas.PilotAnswered, texts: ['answer'] },
  PocKickedOff: { version: 1, schema: schemas.PocKickedOff, texts: [] },
  ProductionOpened: { version: 1, schema: schemas.ProductionOpened, texts: [] },
  TrackChanged: { version: 1, schema: schemas.TrackChanged, texts: ['reason'] },
  PocGraduated: { version: 1, schema: schemas.PocGraduated, texts: ['rationale'] },
  PocStopped: { version: 1, schema: schemas.PocStopped, texts: ['rationale', 'learned'] },
  PocExtended: { version: 1, schema: schemas.PocExtended, texts: ['rationale'] },
} as const;

type Schemas = typeof schemas;
export type PocOwnEvent = { [Type in keyof Schemas]: Fact<Type, z.infer<Schemas[Type]>> }[keyof Schemas];
export type PocOwnEventOf<Type extends PocOwnEvent['type']> = Extract<PocOwnEvent, { type: Type }>;
