import { Trans, useLingui } from '@lingui/react/macro';
import type { PocRoadQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useClock } from '../../moment/useClock';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import table from '../Table.module.css';
import { drawingOf } from './drawing';
import { TrendChart } from './TrendChart';
import classes from './TrendPanel.module.css';

type Road = Pick<NonNullable<PocRoadQuery['poc']>, 'trend' | 'forecast' | 'gate' | 'decisionDueOn'>;

/** LO-1: closing readiness week by week, the gate's line, and when it will be reached at this pace; in words, as a line, and as a table. */
export function TrendPanel({ poc }: { poc: Road }) {
  const { t } = useLingui();
  const { exactShare, week } = useNumbers();
  const drawing = drawingOf(poc, useClock());
  return (
    <Panel title={t`Trend and forecast`} aside={<RuleHelp rules={['LO-1', 'CL-9']} />}>
      <ForecastText poc={poc} />
      {drawing && (
        <>
          <TrendChart drawing={drawing} label={t`Closing readiness week by week; the table below holds the same figures.`} />
          <details className={classes.table}>
            <summary>
              <Trans>The weeks as a table</Trans>
            </summary>
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Week</Trans>
                  </th>
                  <th scope="col" className={table.right}>
                    <Trans>Readiness</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Scored</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Review</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {poc.trend.toReversed().map(({ week: of, overall, complete, reviewed, ownerPresent }) => (
                  <tr key={of}>
                    <th scope="row">{week(of)}</th>
                    <td className={`${table.number} ${table.right}`}>{exactShare(overall)}</td>
                    <td>{complete ? t`complete` : t`not complete`}</td>
                    <td>{reviewed ? (ownerPresent ? t`with the owner` : t`without the owner`) : t`none`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </Panel>
  );
}

/** The forecast in a sentence. */
function ForecastText({ poc: { trend, forecast, gate } }: { poc: Road }) {
  const { day, share } = useNumbers();
  const overall = gate.criteria.find(({ code }) => code === 'OVERALL_READINESS');
  const required = overall?.requiredValue ?? 0;
  const weeks = forecast?.weeksObserved ?? 0;
  if (overall?.met)
    return (
      <p className={classes.text}>
        <Trans>The gate’s readiness of {share(required)} is reached.</Trans>
      </p>
    );
  if (trend.length === 0)
    return (
      <p className={classes.text}>
        <Trans>Nothing was scored yet: the trend begins with the first week that is.</Trans>
      </p>
    );
  if (!forecast?.expectedOn)
    return (
      <p className={classes.text}>
        <Trans>No forecast: fewer than three weeks were scored, or readiness does not rise.</Trans>
      </p>
    );
  return (
    <p className={classes.text}>
      <Trans>
        At the pace of the last {weeks} weeks {share(required)} is reached on <strong>{day(forecast.expectedOn)}</strong>
      </Trans>
      {forecast.earliestOn && <Trans>, at the earliest on {day(forecast.earliestOn)}</Trans>}
      {forecast.latestOn ? <Trans>, at the latest on {day(forecast.latestOn)}.</Trans> : <Trans>; a latest day cannot be told.</Trans>}
    </p>
  );
}
