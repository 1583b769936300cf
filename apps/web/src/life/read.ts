import type { Money } from '@causeway/kernel/money.ts';
import { readMoney } from '../forms/money-text';
import { readNumber } from '../forms/number-text';
import type { Draft } from './draft';

export type Point = '.' | ',';

/** An amount of the draft, where it is one; the two envelopes share a currency, and so does what else is given beside them (GE-3). */
export const amountOf = (text: string, currency: string, point: Point): Money | null => {
  const read = readMoney(text, currency, point);
  return 'money' in read ? read.money : null;
};

export const approvedOf = ({ pocBudget, productionBudget, currency }: Draft, point: Point) => ({
  POC: amountOf(pocBudget, currency, point),
  PRODUCTION: amountOf(productionBudget, currency, point),
});

export const hasBudget = ({ pocBudget, productionBudget }: Draft): boolean => pocBudget.trim() !== '' || productionBudget.trim() !== '';

/** GE-3: beside a budget the expected value is in its currency, without one in the policy's. */
export const valueCurrency = (draft: Draft, defaultCurrency: string): string => (hasBudget(draft) ? draft.currency : defaultCurrency);

/** MO-5: the weeks of work of both sides, where both are numbers above 0. */
export const weeksOf = ({ pocWeeks, productionWeeks }: Draft): { readonly poc: number; readonly production: number } | null => {
  const [poc, production] = [readNumber(pocWeeks), readNumber(productionWeeks)];
  return poc !== null && production !== null && poc > 0 && production > 0 ? { poc, production } : null;
};

export const deliveryOf = ({ pocTeam, productionTeam, pocVendor, productionVendor }: Draft) =>
  [pocTeam, productionTeam, pocVendor, productionVendor].some((name) => name.trim() !== '')
    ? {
        pocTeam,
        productionTeam,
        pocVendor: pocVendor.trim() ? pocVendor : null,
        productionVendor: productionVendor.trim() ? productionVendor : null,
      }
    : null;

export const hasMeasure = ({ measureName, measureUnit, target, baseline, baselineOn }: Draft): boolean =>
  [measureName, measureUnit, target, baseline, baselineOn].some((text) => text.trim() !== '');
