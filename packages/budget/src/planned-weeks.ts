import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';

export interface PlannedWeeks {
  readonly poc: number;
  readonly production: number;
}

/** GE-5: planned weeks of work are above 0, of the POC and of production. */
export const checkPlannedWeeks = (weeks: PlannedWeeks | null | undefined, field: readonly string[]): (Refusal | false)[] =>
  weeks
    ? (['poc', 'production'] as const).map(
        (side) =>
          !(Number.isFinite(weeks[side]) && weeks[side] > 0) &&
          refusal('BAD_USER_INPUT', 'Give planned weeks of work above 0.', [...field, side]),
      )
    : [];
