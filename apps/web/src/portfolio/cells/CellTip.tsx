import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNumbers } from '../../numbers/useNumbers';
import { isolatedWithin } from '../../people/isolated';
import { areaName } from '../../vocabulary/areas';
import { bands } from '../../vocabulary/bands';
import { findingName } from '../../vocabulary/findings';
import { SeverityMark } from '../../vocabulary/SeverityMark';
import type { PortfolioRow, RowDetails } from '../row';
import classes from './CellTip.module.css';
import { pointsMoved } from './change';
import { MovedMark } from './MovedMark';

interface CellTipProps {
  readonly column: string;
  readonly poc: PortfolioRow;
  readonly details: RowDetails | undefined;
}

/** What a cell says in full. */
export function CellTip({ column, poc, details }: CellTipProps) {
  if (column === 'findings') return <FindingsTip poc={poc} details={details} />;
  if (column === 'trend') return <TrendTip details={details} />;
  if (column === 'budget' || column === 'band') return <BudgetTip poc={poc} />;
  return <ReadinessTip column={column === 'weakest' ? (poc.readiness.weakest ?? 'overall') : column} poc={poc} details={details} />;
}

function ReadinessTip({ column, poc: { readiness }, details }: CellTipProps) {
  const { i18n, t } = useLingui();
  const { exactShare, share } = useNumbers();
  const area = readiness.areas.find((each) => each.area === column);
  const figure = area ?? { ...readiness, readiness: readiness.overall };
  const before = area
    ? details?.earlierReadiness?.areas.find((each) => each.area === column)?.readiness
    : details?.earlierReadiness?.overall;
  const moved = pointsMoved(figure.readiness, before);
  const exact = figure.readiness === null ? t`nothing to score` : exactShare(figure.readiness);
  const { scored, total, stale } = figure;
  return (
    <>
      <strong className={classes.title}>
        {area ? i18n._(areaName[area.area]) : t`Overall readiness`}: {exact}
      </strong>
      <p className={classes.line}>
        {scored === 0 ? (
          <Plural value={total} one="Never scored; # item." other="Never scored; # items." />
        ) : (
          <Plural value={total} one={`${scored} of # item scored.`} other={`${scored} of # items scored.`} />
        )}{' '}
        {stale > 0 && (
          <Plural value={stale} one="# carried over: nobody confirmed it lately." other="# carried over: nobody confirmed them lately." />
        )}{' '}
        {scored > 0 && stale === 0 && <Trans>All fresh.</Trans>}
      </p>
      {!area && readiness.disputed > 0 && (
        <p className={classes.line}>
          <Plural
            value={readiness.disputed}
            one="The owner scored # item lower than the team."
            other="The owner scored # items lower than the team."
          />
        </p>
      )}
      {area && readiness.weakest === area.area && scored > 0 && (
        <p className={classes.line}>
          <Trans>The weakest of the seven areas.</Trans>
        </p>
      )}
      {details && (
        <p className={classes.line}>
          {!details.earlierReadiness ? (
            <Trans>A week ago it was not here yet.</Trans>
          ) : before == null || moved === null ? (
            <Trans>A week ago there was nothing to score.</Trans>
          ) : moved === 0 ? (
            <Trans>A week ago: {share(before)}, the same.</Trans>
          ) : (
            <Trans>
              A week ago: {share(before)}. <MovedMark moved={moved} />
            </Trans>
          )}
        </p>
      )}
    </>
  );
}

function FindingsTip({ poc, details }: Pick<CellTipProps, 'poc' | 'details'>) {
  const { i18n, t } = useLingui();
  const { moneyRange } = useNumbers();
  if (poc.findings.length === 0) return <Trans>No finding is open.</Trans>;
  const risk = moneyRange(poc.exposure);
  return (
    <>
      {poc.exposure.high.minorUnits !== '0' && <strong className={classes.title}>{t`At risk: ${risk}`}</strong>}
      <ul className={classes.findings}>
        {poc.findings.map(({ code, severity }) => {
          const said = details?.findings.find((each) => each.code === code);
          const price = said?.exposure;
          return (
            <li key={code}>
              <SeverityMark severity={severity} />
              <span>
                <span className={classes.name}>{i18n._(findingName[code])}</span>
                {price && <span className={classes.price}> {moneyRange(price)}</span>}
                {said && <span className={classes.said}>{isolatedWithin(said.message)}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function TrendTip({ details }: Pick<CellTipProps, 'details'>) {
  const { share, week } = useNumbers();
  if (!details || details.trend.length === 0) return <Trans>No week has closed since the first score.</Trans>;
  return (
    <table className={classes.weeks}>
      <caption>
        <Trans>Closing readiness</Trans>
      </caption>
      <tbody>
        {details.trend.toReversed().map((each) => (
          <tr key={each.week}>
            <th scope="row">{week(each.week)}</th>
            <td>{share(each.overall)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BudgetTip({ poc: { budget } }: Pick<CellTipProps, 'poc'>) {
  const { i18n } = useLingui();
  const { name, meaning } = bands[budget.band];
  return (
    <>
      <strong className={classes.title}>{i18n._(name)}</strong>
      <p className={classes.line}>{i18n._(meaning)}</p>
    </>
  );
}
