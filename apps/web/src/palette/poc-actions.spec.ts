import { expect, it } from 'vitest';
import { isDone } from './poc-actions';

const owner = {
  role: 'PRODUCTION_OWNER' as const,
  since: '2026-11-01',
  attendance: null,
  person: { id: 'o', displayName: 'Olu', email: null, erased: false },
};
const begun = { checklist: null, owners: [{ ...owner, accepted: false }] };
const done = { checklist: { items: [] }, owners: [{ ...owner, accepted: true }] };

it('the palette offers no dialog that no screen has any more: a list that stands is not written, an ownership is accepted once', () => {
  expect((['writeChecklist', 'acceptOwnership', 'recordSpend'] as const).map((command) => isDone(command, begun))).toEqual([
    false,
    false,
    false,
  ]);
  expect((['writeChecklist', 'acceptOwnership', 'recordSpend'] as const).map((command) => isDone(command, done))).toEqual([
    true,
    true,
    false,
  ]);
});
