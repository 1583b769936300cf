import type { FeasibilityState } from './evolve.ts';

export type Shown = 'UNTESTED' | 'SHOWN' | 'NOT_SHOWN';

/** FE-1: the newest measurement against the target of the moment. */
export const feasibilityOf = ({ measure, newest }: FeasibilityState): Shown => {
  if (measure === null || newest === null) return 'UNTESTED';
  const isMet = measure.direction === 'AT_LEAST' ? newest.value >= measure.target : newest.value <= measure.target;
  return isMet ? 'SHOWN' : 'NOT_SHOWN';
};

/** A value as its measure is read: 92%, 6 minutes. */
export const inUnit = (value: number | string, unit: string): string => (unit === '%' ? `${value}%` : `${value} ${unit}`);

/** MO-7: measured benefit is proven only while monitoring readiness is at least the area threshold; null: no monitoring item is left. */
export const isValueProven = ({ newestValue }: FeasibilityState, monitoringReaches: boolean): boolean =>
  newestValue !== null && monitoringReaches;
