import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';
import { TIERS } from './commands.ts';

// These names and shapes are the storage format: they only ever grow (a changed shape is a new version).

const schemas = {
  InfrastructureDeclared: z.strictObject({ tier: z.enum(TIERS), description: z.string().nullable().optional() }),
  DeliveryNamed: z.strictObject({
    pocTeam: z.string(),
    productionTeam: z.string(),
    pocVendor: z.string().nullable(),
    productionVendor: z.string().nullable(),
  }),
};

/** The slice's event types: version, shape, and which fields are free texts. */
export const hostingEvents = {
  InfrastructureDeclared: { version: 1, schema: schemas.InfrastructureDeclared, texts: ['description'] },
  DeliveryNamed: { version: 1, schema: schemas.DeliveryNamed, texts: [] },
} as const;

type Schemas = typeof schemas;
export type HostingEvent = { [Type in keyof Schemas]: Fact<Type, z.infer<Schemas[Type]>> }[keyof Schemas];
