import { budgetEvents } from '@causeway/budget/events.ts';
import { checklistEvents } from '@causeway/checklist/events.ts';
import { templateEvents } from '@causeway/checklist/template/events.ts';
import { drillEvents } from '@causeway/drills/events.ts';
import { feasibilityEvents } from '@causeway/feasibility/events.ts';
import { hostingEvents } from '@causeway/hosting/events.ts';
import type { Fact } from '@causeway/kernel/fact.ts';
import { type Refused, refuse } from '@causeway/kernel/refusal.ts';
import { ownershipEvents } from '@causeway/ownership/events.ts';
import type { ZodType } from 'zod';
import { accessEvents } from './access/events.ts';
import { pocOwnEvents } from './events.ts';
import { policyEvents } from './policy/events.ts';

/** What the log must know of an event type: its newest version, its shape when written, its free texts (PR-2). */
export interface EventType {
  readonly version: number;
  readonly schema: ZodType;
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

const MOST_BYTES = 65_535;
const encoder = new TextEncoder();
const bytes = (value: unknown): number => encoder.encode(JSON.stringify(value) ?? '').length;

/** GE-2: an event that would exceed 65,535 bytes is refused, naming its longest field; null when all fit. */
export const checkSize = (facts: readonly Fact[]): Refused | null => {
  for (const fact of facts) {
    const size = bytes(fact.data);
    if (size <= MOST_BYTES) continue;
    const texts = pocEvents[fact.type]?.texts ?? [];
    const fields = Object.entries(fact.data).sort(
      ([a, one], [b, other]) => Number(texts.includes(b)) - Number(texts.includes(a)) || bytes(other) - bytes(one),
    );
    const longest = fields[0]?.[0] ?? 'name';
    return refuse('INVALID_TEXT', `Shorten ${longest}: the event would take ${size} bytes and may take ${MOST_BYTES}.`, [longest]);
  }
  return null;
};
