import { AREAS } from '@causeway/checklist/areas.ts';
import type { CriterionRow } from '../../view/gate.ts';

/** GA-1: the criteria in their order; the areas' stand together, in the order of the areas. */
const ORDER: readonly CriterionRow['code'][] = [
  'FEASIBILITY',
  'OVERALL_READINESS',
  ...AREAS.map(() => 'AREA_READINESS' as const),
  'BLOCKING_ITEMS',
  'WAIVERS',
  'OWNER_NAMED',
  'OWNER_ACCEPTED',
  'OWNER_ATTENDANCE',
  'BUDGET_RATIO',
  'INFRASTRUCTURE',
  'DRILL_SLOW_MODEL',
  'DRILL_STALE_DATA',
  'DRILL_CUSTOMER_ON_HOLD',
];

/** A criterion with nothing but its place, whether it is met and what it says. */
export const criterion = (
  code: CriterionRow['code'],
  met: boolean,
  required: string,
  actual: string,
  { area = null, requiredValue = null, actualValue = null, items = [] }: Partial<CriterionRow> = {},
): CriterionRow => ({
  place: ORDER.indexOf(code) + (area === null ? 0 : AREAS.indexOf(area)),
  code,
  area,
  met,
  required,
  actual,
  requiredValue,
  actualValue,
  items,
});
