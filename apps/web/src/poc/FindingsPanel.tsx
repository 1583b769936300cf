import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PocQuery } from '../graphql/generated/graphql';
import { RuleHelp } from '../help/RuleHelp';
import { useNumbers } from '../numbers/useNumbers';
import { Panel } from '../shell/Panel';
import { findingName, severities } from '../vocabulary/findings';
import { SeverityMark } from '../vocabulary/SeverityMark';
import classes from './FindingsPanel.module.css';

type Findings = NonNullable<PocQuery['poc']>['findings'];

/** What goes wrong here, in this POC's own figures: its price, since when, and what closes it. */
export function FindingsPanel({ findings }: { findings: Findings }) {
  const { i18n, t } = useLingui();
  const { day, money } = useNumbers();
  const severityName = Object.fromEntries(severities.map(({ severity, name }) => [severity, i18n._(name)]));
  return (
    <Panel
      title={t`Findings`}
      aside={
        <>
          <Plural value={findings.length} _0="none open" one="# open" other="# open" />
          <RuleHelp rules={['AP-1', 'AP-2', 'AP-3', 'AP-4']} />
        </>
      }
    >
      {findings.length === 0 && (
        <p className={classes.none}>
          <Trans>Nothing is found wrong at this moment.</Trans>
        </p>
      )}
      <ul className={classes.findings}>
        {findings.map(({ code, severity, message, remedy, since, exposure }) => (
          <li key={code}>
            <h3 className={classes.name}>
              <SeverityMark severity={severity} /> {i18n._(findingName[code])}{' '}
              <span className={classes.severity}>{severityName[severity]}</span>
            </h3>
            <p>{message}</p>
            <p className={classes.remedy}>
              <Trans>What closes it: {remedy}</Trans>
            </p>
            <p className={classes.since}>
              <Trans>Since {day(since)}</Trans>
              {exposure && (
                <>
                  {' · '}
                  <Trans>
                    at risk: {money(exposure.low)} – {money(exposure.high)}
                  </Trans>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
