import { Trans } from '@lingui/react/macro';
import { useNumbers } from '../numbers/useNumbers';
import classes from './MoneyTotals.module.css';
import type { PortfolioTotals } from './Totals';

/** MO-7: what running and graduated POCs are worth a year, by currency. What is measured but not proven is left out of the sum, and said. */
export function ValueTotals({ values }: { values: PortfolioTotals['values'] | undefined }) {
  const { money } = useNumbers();
  if (!values || values.length === 0) return null;
  return (
    <ul className={classes.values}>
      {values.map(({ currency, expectedPerYear, measuredPerYear, unprovenPerYear }) => (
        <li key={currency}>
          <Trans>
            Worth a year: {money(measuredPerYear)} proven, of {money(expectedPerYear)} expected
          </Trans>
          {unprovenPerYear.minorUnits !== '0' && (
            <>
              {'; '}
              <Trans>{money(unprovenPerYear)} more measured, not proven</Trans>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
