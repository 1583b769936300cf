import { describe, expect, it } from 'vitest';
import { eur, usd } from '../testing/money.ts';
import { adopted } from '../testing/stories.ts';

const spend = (amount: ReturnType<typeof usd>) => ({ type: 'recordSpend', envelope: 'POC', amount }) as const;

describe('the currency of a POC', () => {
  it('GE-3 is the policy’s default of the moment until its first amount fixes it', () => {
    const story = adopted({ budget: null });
    expect(story.view?.budget).toMatchObject({ currency: 'USD', hardeningEstimate: { currency: 'USD' } });
    story.under({ defaultCurrency: 'EUR' });
    expect(story.view?.budget).toMatchObject({ currency: 'EUR', hardeningEstimate: { currency: 'EUR' } });
    expect(story.refused(spend(usd(1)))).toMatchObject([{ code: 'CURRENCY_MISMATCH', field: ['amount', 'currency'] }]);
    story.does(spend(eur(1)));
    story.under({ defaultCurrency: 'USD' });
    expect(story.view?.budget.currency).toBe('EUR');
    expect(story.codes(spend(usd(1)))).toEqual(['CURRENCY_MISMATCH']);
  });
  it('GE-3 GA-2 decided before its first amount, a POC keeps the currency that it was decided in, and adds up its exposure', () => {
    const story = adopted({ budget: null, infrastructure: null });
    story.does({ type: 'decide', decision: 'GRADUATE', rationale: 'in use', override: true });
    const { exposure } = story.view?.budget ?? {};
    expect(exposure?.high.minorUnits).not.toBe('0');
    story.under({ defaultCurrency: 'EUR' });
    expect(story.codes(spend(eur(1)))).toEqual(['CURRENCY_MISMATCH']);
    story.does(spend(usd(1)));
    expect(story.view?.budget).toMatchObject({ currency: 'USD', exposure, poc: { spent: usd(1) } });
  });
});
