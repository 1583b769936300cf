import type { Fact } from '@causeway/kernel/fact.ts';
import { z } from 'zod';

const role = z.strictObject({ person: z.string(), role: z.enum(['ADMIN', 'PMO', 'AUDITOR', 'VIEWER']) });

export const accessEvents = {
  RoleGranted: { version: 1, schema: role, texts: [] },
  RoleRevoked: { version: 1, schema: role, texts: [] },
} as const;
export type AccessEvent = Fact<'RoleGranted', z.infer<typeof role>> | Fact<'RoleRevoked', z.infer<typeof role>>;
