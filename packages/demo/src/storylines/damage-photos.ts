import { feasibility, spent } from '../beats.ts';
import type { Storyline } from '../storyline.ts';

/** Adopted as it was found, running in a sandbox for customers already, without anything that production needs. */
export const damagePhotos: Storyline = {
  slug: 'damage-photos',
  name: 'Damage estimates from photographs',
  hypothesis: 'Three photographs of a dented car are enough for an estimate within 15 % of the workshop’s bill.',
  unit: 'Claims',
  currency: 'CHF',
  lead: 'aisha',
  members: ['diego'],
  begins: { adopted: '44 Tue' },
  decisionDueOn: '57 Fri',
  hasNoChecklist: true,
  budget: { poc: 65_000 },
  runsOn: ['SANDBOX', 'Test account of the vendor, paid by credit card'],
  success: { name: 'Estimates within 15 % of the bill', unit: '%', direction: 'AT_LEAST', baseline: 40, target: 80 },
  words: { users: 'adjusters', source: 'the claims archive', task: 'the estimate' },
  beats: [
    spent('45 Wed', 'aisha', 'POC', 31_400, 'Vendor invoices of the months before the adoption'),
    feasibility('47 Thu', 'aisha', 81, 'damage-photos/bills', '260 closed claims; roofs and hail are not in it.'),
    spent('51 Wed', 'aisha', 'POC', 7_900, 'Vendor, estimates by the piece'),
  ],
};
