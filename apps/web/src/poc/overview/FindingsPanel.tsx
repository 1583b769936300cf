import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PocOverviewQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { findingName, severities } from '../../vocabulary/findings';
import { SeverityMark } from '../../vocabulary/SeverityMark';
import classes from './FindingsPanel.module.css';

type Overview = NonNullable<PocOverviewQuery['poc']>;

interface FindingsPanelProps {
  readonly findings: Overview['findings'];
  readonly exposure: Overview['exposure'] | null;
  /** AP-4: a decided POC keeps those that were open then. */
  readonly isDecided?: boolean;
}

/** What goes wrong here, in this POC's own figures: its price, since when, and what closes it. */
export function FindingsPanel({ findings, exposure, isDecided }: FindingsPanelProps) {
  const { i18n, t } = useLingui();
  const { day, moneyRange } = useNumbers();
  const severityName = Object.fromEntries(severities.map(({ severity, name }) => [severity, i18n._(name)]));
  return (
    <Panel
      title={t`Findings`}
      aside={
        <>
          {isDecided ? (
            <Trans>as they stood at the decision</Trans>
          ) : (
            <Plural value={findings.length} _0="none open" one="# open" other="# open" />
          )}
          <RuleHelp rules={['AP-1', 'AP-2', 'AP-3', 'AP-4']} />
        </>
      }
    >
      {findings.length === 0 && (
        <p className={classes.none}>
          {isDecided ? <Trans>None was open when it was decided.</Trans> : <Trans>Nothing is found wrong at this moment.</Trans>}
        </p>
      )}
      {findings.length > 0 && exposure && exposure.high.minorUnits !== '0' && (
        <p className={classes.exposure}>
          <Trans>
            At risk in all, nothing counted twice: <strong>{moneyRange(exposure)}</strong>
          </Trans>
        </p>
      )}
      <ul className={classes.findings}>
        {findings.map(({ code, severity, message, remedy, since, exposure: price }) => (
          <li key={code}>
            <h3 className={classes.name}>
              <SeverityMark severity={severity} /> {i18n._(findingName[code])}{' '}
              <span className={classes.aside}>
                {severityName[severity]} · <code>{code}</code>
              </span>
            </h3>
            <p>{message}</p>
            <p className={classes.remedy}>
              <Trans>What closes it: {remedy}</Trans>
            </p>
            <p className={classes.aside}>
              <Trans>Since {day(since)}</Trans>
              {price && (
                <>
                  {' · '}
                  <Trans>at risk: {moneyRange(price)}</Trans>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
