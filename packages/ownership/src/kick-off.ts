import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';

/** KO-4: the production owner is named. */
export const missingOwner = (isNamed: boolean): Refusal | null =>
  isNamed ? null : refusal('OWNER_MISSING', 'No production owner is named: name who will run it in production.');
