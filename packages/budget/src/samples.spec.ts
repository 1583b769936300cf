import type { Recorded } from '@causeway/kernel/fact.ts';
import { describeGoldenSamples } from '@causeway/kernel/testing/golden-samples.ts';
import { type BudgetEvent, budgetEvents } from './events.ts';
import { evolveBudget, initialBudget } from './evolve.ts';

/** What each makes of the beginning. */
const expected = {
  BudgetApproved: { approved: { PRODUCTION: { minorUnits: '9000000' }, POC: null } },
  BudgetChanged: { approved: { PRODUCTION: { minorUnits: '12000000' } } },
  BudgetReleased: { released: { production: { minorUnits: '8750000' } } },
  SpendRecorded: { spent: { POC: { minorUnits: '250000' } }, spends: [{ on: '2026-11-20', corrected: null }] },
  // Of a spend that nobody knows: nothing.
  SpendCorrected: { spends: [], spent: { POC: null } },
};

describeGoldenSamples(
  new URL('../samples/', import.meta.url),
  budgetEvents,
  (fact) => evolveBudget(initialBudget, fact as Recorded<BudgetEvent>),
  expected,
);
