import type { CriterionRow } from '../../view.ts';

/** A criterion before it has its place. */
export type Criterion = Omit<CriterionRow, 'place'>;

/** A criterion with nothing but whether it is met and what it says. */
export const criterion = (
  code: Criterion['code'],
  met: boolean,
  required: string,
  actual: string,
  more: Partial<Pick<Criterion, 'area' | 'requiredValue' | 'actualValue' | 'items'>> = {},
): Criterion => ({ code, area: null, met, required, actual, requiredValue: null, actualValue: null, items: [], ...more });
