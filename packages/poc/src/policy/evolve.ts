import type { Recorded } from '@causeway/kernel/fact.ts';
import { DEFAULT_POLICY, type Policy } from '../policy.ts';
import type { PolicyEvent } from './events.ts';

export const initialPolicy: Policy = DEFAULT_POLICY;

/** GA-2: a new policy counts from the instant it is recorded. */
export const evolvePolicy = (_: Policy, fact: Recorded<PolicyEvent>): Policy => fact.data.policy;
