import { Trans } from '@lingui/react/macro';
import classes from './MoneyTotals.module.css';
import type { PortfolioTotals } from './Totals';

/** MO-7: what running and graduated POCs are worth a year, by currency. What is measured but not proven is left out of the sum, and said. */
export function ValueTotals({ values }: { values: PortfolioTotals['values'] | undefined }) {
  if (!values || values.length === 0) return null;
  return (
    <ul className={classes.values}>
      {values.map(({ currency, expectedPerYear, measuredPerYear, unprovenPerYear }) => (
        <li key={currency}>
          <Trans>
            Worth a year: {measuredPerYear.display} proven, of {expectedPerYear.display} expected
          </Trans>
          {unprovenPerYear.minorUnits !== '0' && (
            <>
              {'; '}
              <Trans>{unprovenPerYear.display} more measured, not proven</Trans>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
