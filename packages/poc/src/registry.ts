import { budgetEvents } from '@causeway/budget/events.ts';
import { checklistEvents } from '@causeway/checklist/events.ts';
import { templateEvents } from '@causeway/checklist/template/events.ts';
import { drillEvents } from '@causeway/drills/events.ts';
import { feasibilityEvents } from '@causeway/feasibility/events.ts';
import { hostingEvents } from '@causeway/hosting/events.ts';
import { ownershipEvents } from '@causeway/ownership/events.ts';
import type { ZodType } from 'zod';
import { accessEvents } from './access/events.ts';
import { pocOwnEvents } from './events.ts';
import { policyEvents } from './policy/events.ts';

/** What the log must know of an event type: its newest version, its shape when written, its free texts (PR-2). */
export interface EventType {
  readonly version: number;
  readonly schema: ZodType;
  /** Whether data of the newest version, of so many fields, is surely of its shape: for what is checked too often to ask the schema each time. */
  readonly isSurely?: (data: Readonly<Record<string, unknown>>, fields: number) => boolean;
  readonly texts: readonly string[];
}

/** Every event type of every stream: POCs, templates, policy, access. */
export const pocEvents: Readonly<Record<string, EventType>> = {
  ...pocOwnEvents,
  ...feasibilityEvents,
  ...checklistEvents,
  ...budgetEvents,
  ...hostingEvents,
  ...ownershipEvents,
  ...drillEvents,
  ...templateEvents,
  ...policyEvents,
  ...accessEvents,
};
