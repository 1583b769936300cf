import { lastFor } from '@causeway/kernel/remember.ts';
import type { PricedStep } from '../figures/budget.ts';
import type { StepRow } from '../view/road.ts';

/** MO-3, LO-2: the steps of the way to the gate, whose areas their items tell. */
export const stepRows = lastFor((way: readonly PricedStep[]): readonly StepRow[] =>
  way.map(({ id, place, fromScore, toScore, weeks, workingDays, cost }) => ({ id, place, fromScore, toScore, weeks, workingDays, cost })),
);
