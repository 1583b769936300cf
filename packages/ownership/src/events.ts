import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';
import { OWNER_ROLES } from './commands.ts';

// These names and shapes are the storage format: they only ever grow (a changed shape is a new version). People are their opaque ids.

const role = z.enum(OWNER_ROLES);

const schemas = {
  OwnerNamed: z.strictObject({ role, person: z.string() }),
  OwnerChanged: z.strictObject({ role, from: z.string().nullable(), to: z.string(), reason: z.string().nullable() }),
  /** Of the production owner of the moment. */
  OwnershipAccepted: z.strictObject({ person: z.string() }),
  TeamChanged: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()) }),
};

/** The slice's event types: version, shape, and which fields are free texts. */
export const ownershipEvents = {
  OwnerNamed: { version: 1, schema: schemas.OwnerNamed, texts: [] },
  OwnerChanged: { version: 1, schema: schemas.OwnerChanged, texts: ['reason'] },
  OwnershipAccepted: { version: 1, schema: schemas.OwnershipAccepted, texts: [] },
  TeamChanged: { version: 1, schema: schemas.TeamChanged, texts: [] },
} as const;

type Schemas = typeof schemas;
export type OwnershipEvent = { [Type in keyof Schemas]: Fact<Type, z.infer<Schemas[Type]>> }[keyof Schemas];
