import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from './draft';
import { STEPS, stepsOf } from './steps';

const whole: Draft = {
  ...emptyDraft,
  currency: 'USD',
  template: 'default',
  pocBudget: '30,000',
  productionBudget: '90,000',
  tier: 'SHARED_PLATFORM',
  productionOwner: 'owner@causeway.demo',
};
const missing = (draft: Draft) => STEPS.flatMap((step) => stepsOf(draft, '.')[step]?.code ?? []);

describe('what a kick-off would refuse of a proposal that is being typed', () => {
  it('KO-1…4 all four of an empty one', () => {
    expect(missing(emptyDraft)).toEqual(['CHECKLIST_MISSING', 'BUDGET_MISSING', 'INFRASTRUCTURE_MISSING', 'OWNER_MISSING']);
  });

  it('KO-1…4 nothing of a whole one', () => {
    expect(missing(whole)).toEqual([]);
  });

  it.each<[string, Partial<Draft>, string]>([
    ['KO-2 production’s money is not typed yet', { productionBudget: '' }, 'BUDGET_MISSING'],
    ['KO-2 production’s money is zero', { productionBudget: '0.00' }, 'BUDGET_MISSING'],
    ['KO-2 an amount cannot be read', { pocBudget: '30k' }, 'BUDGET_MISSING'],
    ['KO-3 it runs on a laptop', { tier: 'LAPTOP' }, 'INFRASTRUCTURE_UNFIT'],
    ['KO-3 it runs in a sandbox', { tier: 'SANDBOX' }, 'INFRASTRUCTURE_UNFIT'],
    ['KO-4 the owner’s field holds spaces', { productionOwner: '  ' }, 'OWNER_MISSING'],
  ])('%s', (_, change, code) => {
    expect(missing({ ...whole, ...change })).toEqual([code]);
  });
});
