import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';

/** KO-1: the production checklist is written. */
export const missingChecklist = (items: number): Refusal | null =>
  items > 0
    ? null
    : refusal('CHECKLIST_MISSING', 'The production checklist is not written: write it from a template or item by item (20 to 30 items).');
