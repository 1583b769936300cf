import { expect, it } from 'vitest';
import { changedOf } from './changed-of';

const before = { name: 'Triage', unit: '', weeks: { __typename: 'PlannedWeeks', poc: 4, production: 12 }, value: null as object | null };

it('only what was changed is sent, whatever else the cache keeps beside it', () => {
  expect(changedOf(before, { ...before, weeks: { production: 12, poc: 4 } as never })).toEqual({});
  expect(changedOf(before, { ...before, name: 'Claims triage', value: { minorUnits: '1', currency: 'USD' } })).toEqual({
    name: 'Claims triage',
    value: { minorUnits: '1', currency: 'USD' },
  });
});

it('what was emptied stays as it was', () => {
  expect(changedOf({ ...before, unit: 'Claims' }, { ...before, unit: '' })).toEqual({});
});
