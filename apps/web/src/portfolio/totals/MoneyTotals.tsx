import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Amount } from '../../numbers/numbers';
import { useNumbers } from '../../numbers/useNumbers';
import classes from './MoneyTotals.module.css';
import type { PortfolioTotals } from './Totals';

interface MoneyTotalsProps {
  readonly budgets: PortfolioTotals['budgets'] | undefined;
  readonly values: PortfolioTotals['values'] | undefined;
}

/** As many currencies as there is room for while nothing is known yet: what comes moves nothing below. Of more, two and the way to the rest take that room; on paper all are read. */
const room = 3;

/**
 * Money by currency, a line each, never added across currencies (PF-1); beside it what running and graduated POCs are worth a year, where what is
 * measured but not proven is left out of the sum, and said (MO-7).
 */
export function MoneyTotals({ budgets, values }: MoneyTotalsProps) {
  const { t } = useLingui();
  const { amount } = useNumbers();
  const [isAll, setAll] = useState(false);
  if (!budgets || !values) return <span className={classes.pending} />;
  const currencies = [...new Set([...budgets, ...values].map(({ currency }) => currency))].sort();
  if (currencies.length === 0)
    return (
      <p className={classes.none}>
        <Trans>No money is approved or spent yet.</Trans>
      </p>
    );
  const total = currencies.length;
  const shown = isAll || total <= room ? total : room - 1;
  const isWorth = values.length > 0;
  const isUnproven = values.some(({ unprovenPerYear }) => unprovenPerYear.minorUnits !== '0');
  const range = ({ low, high }: { low: Amount; high: Amount }) =>
    low.minorUnits === high.minorUnits ? amount(low) : `${amount(low)} – ${amount(high)}`;
  const cell = (name: string, value: string | undefined, isFirst?: true) => (
    <td data-name={name} data-first={isFirst}>
      {value ?? '–'}
    </td>
  );
  return (
    <>
      <table className={classes.money} aria-label={t`Money`}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={classes.title}>
              <Trans>Money</Trans>
            </th>
            <th scope="colgroup" colSpan={2} data-first>
              <Trans>POC</Trans>
            </th>
            <th scope="colgroup" colSpan={2} data-first>
              <Trans>Production</Trans>
            </th>
            <th scope="col" rowSpan={2} data-first>
              <Trans>Shortfall</Trans>
            </th>
            <th scope="col" rowSpan={2} data-first>
              <Trans>At risk</Trans>
            </th>
            {isWorth && (
              <th scope="colgroup" colSpan={isUnproven ? 3 : 2} data-first>
                <Trans>Worth a year</Trans>
              </th>
            )}
          </tr>
          <tr>
            <th scope="col" data-first>
              <Trans>approved</Trans>
            </th>
            <th scope="col">
              <Trans>spent</Trans>
            </th>
            <th scope="col" data-first>
              <Trans>approved</Trans>
            </th>
            <th scope="col">
              <Trans>spent</Trans>
            </th>
            {isWorth && (
              <>
                <th scope="col" data-first>
                  <Trans>expected</Trans>
                </th>
                <th scope="col">
                  <Trans>proven</Trans>
                </th>
                {isUnproven && (
                  <th scope="col">
                    <Trans>not proven</Trans>
                  </th>
                )}
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {currencies.map((currency, place) => {
            const budget = budgets.find((one) => one.currency === currency);
            const value = values.find((one) => one.currency === currency);
            return (
              <tr key={currency} data-printed hidden={place >= shown}>
                <th scope="row">{currency}</th>
                {cell(t`POC approved`, budget && amount(budget.pocApproved), true)}
                {cell(t`POC spent`, budget && amount(budget.pocSpent))}
                {cell(t`Production approved`, budget && amount(budget.productionApproved), true)}
                {cell(t`Production spent`, budget && amount(budget.productionSpent))}
                {cell(t`Shortfall`, budget && amount(budget.shortfall), true)}
                {cell(t`At risk`, budget && range(budget.exposure), true)}
                {isWorth && cell(t`Expected a year`, value && amount(value.expectedPerYear), true)}
                {isWorth && cell(t`Proven a year`, value && amount(value.measuredPerYear))}
                {isUnproven && cell(t`Measured, not proven`, value && amount(value.unprovenPerYear))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > room && (
        <button type="button" className={classes.more} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? <Trans>Show fewer currencies</Trans> : <Trans>Show all {total} currencies</Trans>}
        </button>
      )}
    </>
  );
}
