import { useLingui } from '@lingui/react/macro';
import { useNumbers } from '../../numbers/useNumbers';
import { findingName, severities } from '../../vocabulary/findings';
import type { CellProps } from '../row';
import classes from './FindingsCell.module.css';

/** How many findings of each severity are open, worst first, with their names; below it the money at risk. */
export function FindingsCell({ poc: { findings, exposure } }: CellProps) {
  const { i18n, t } = useLingui();
  const { moneyRange, moneyRangeShort } = useNumbers();
  if (findings.length === 0) return <span className={classes.none}>{t`no findings`}</span>;
  const groups = severities
    .map((kind) => ({
      ...kind,
      names: findings.filter(({ severity }) => severity === kind.severity).map(({ code }) => i18n._(findingName[code])),
    }))
    .filter(({ names }) => names.length > 0);
  const isMoneyAtRisk = exposure.high.minorUnits !== '0';
  const risk = moneyRange(exposure);
  return (
    <>
      {groups.map(({ severity, name, names }) => (
        <span
          key={severity}
          className={classes.count}
          data-severity={severity}
          role="img"
          aria-label={`${names.length} ${i18n._(name)}: ${names.join(', ')}.`}
        >
          {names.length}
        </span>
      ))}
      {isMoneyAtRisk && <br />}
      {isMoneyAtRisk && (
        <span className={classes.risk} aria-label={t`At risk: ${risk}`} role="img">
          {exposure.low.minorUnits === exposure.high.minorUnits ? risk : moneyRangeShort(exposure)}
        </span>
      )}
    </>
  );
}
