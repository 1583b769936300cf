import { Trans } from '@lingui/react/macro';
import classes from './MoneyTotals.module.css';
import type { PortfolioTotals } from './Totals';

/** Money by currency, never added across currencies (PF-1). */
export function MoneyTotals({ budgets }: { budgets: PortfolioTotals['budgets'] | undefined }) {
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
              <td>{pocApproved.display}</td>
              <td>{pocSpent.display}</td>
              <td rowSpan={2}>{shortfall.display}</td>
              <td rowSpan={2}>
                {exposure.low.display}
                {exposure.high.display !== exposure.low.display && (
                  <>
                    <br />
                    {exposure.high.display}
                  </>
                )}
              </td>
            </tr>
            <tr>
              <th scope="row">
                <Trans>Production</Trans>
              </th>
              <td>{productionApproved.display}</td>
              <td>{productionSpent.display}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
