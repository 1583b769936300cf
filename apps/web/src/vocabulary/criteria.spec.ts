import { expect, it } from 'vitest';
import { opensOf } from './criteria';

const opens = (items: readonly string[], met = false) => opensOf([{ code: 'BLOCKING_ITEMS', met, items }]);

it('MO-4 a checklist that is not written opens nothing until it is', () => {
  const { OVERALL_READINESS, AREA_READINESS, BLOCKING_ITEMS, OWNER_NAMED } = opens([]);
  for (const advice of [OVERALL_READINESS, AREA_READINESS, BLOCKING_ITEMS]) expect(advice.message).toBe('Write the checklist.');
  expect(OWNER_NAMED.message).toBe('Name a production owner.');
});

it('GA-1 blocking items are raised where the list has them, and an area where none blocks', () => {
  expect(opens(['AUTH-1']).BLOCKING_ITEMS.message).toMatch(/^Raise each of these items/);
  expect(opens([], true).AREA_READINESS.message).toBe('Raise items of this area.');
});
