import { Trans } from '@lingui/react/macro';
import { useNumbers } from '../numbers/useNumbers';
import classes from './MoneyTotals.module.css';
import type { PortfolioTotals } from './Totals';

/** Money by currency, never added across currencies (PF-1). */
export function MoneyTotals({ budgets }: { budgets: PortfolioTotals['budgets'] | undefined }) {
  const { money } = useNumbers();
  if (!budgets) return <span className={classes.pending} />;
  if (budgets.length === 0)
    return (
      <p className={classes.none}>
        <Trans>No money is approved or spent yet.</Trans>
      </p>
    );
  return (
    <div className={classes.scroll}>
      <table className={classes.money}>
        <thead>
          <tr>
            <th scope="col" className={classes.title}>
              <Trans>Money</Trans>
            </th>
            <th scope="col">
              <Trans>Approved</Trans>
            </th>
            <th scope="col">
              <Trans>Spent</Trans>
            </th>
            <th scope="col">
              <Trans>Shortfall</Trans>
            </th>
            <th scope="col">
              <Trans>At risk, low to high</Trans>
            </th>
          </tr>
        </thead>
        {budgets.map(({ currency, pocApproved, pocSpent, productionApproved, productionSpent, shortfall, exposure }) => (
          <tbody key={currency}>
            <tr>
              <th scope="row">
                <Trans>POC</Trans>
              </th>
              <td>{money(pocApproved)}</td>
              <td>{money(pocSpent)}</td>
              <td rowSpan={2}>{money(shortfall)}</td>
              <td rowSpan={2}>
                {money(exposure.low)}
                {exposure.high.minorUnits !== exposure.low.minorUnits && (
                  <>
                    <br />
                    {money(exposure.high)}
                  </>
                )}
              </td>
            </tr>
            <tr>
              <th scope="row">
                <Trans>Production</Trans>
              </th>
              <td>{money(productionApproved)}</td>
              <td>{money(productionSpent)}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
