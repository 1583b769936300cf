import { Trans, useLingui } from '@lingui/react/macro';
import { RuleHelp } from '../../help/RuleHelp';
import { severities } from '../../vocabulary/findings';
import { SeverityMark } from '../../vocabulary/SeverityMark';
import { ReadinessCell } from '../cells/ReadinessCell';
import classes from './Key.module.css';

/** What the marks in the cells mean. */
export default function Key() {
  const { i18n, t } = useLingui();
  const of = t`Example`;
  return (
    <div className={classes.key}>
      <p className={classes.title}>
        <Trans>Readiness</Trans> <RuleHelp rules={['CL-7', 'CL-4']} />
      </p>
      <dl className={classes.list}>
        <dt>
          <ReadinessCell of={of} readiness={0.85} scored={4} total={4} />
        </dt>
        <dd>
          <Trans>Fresh: a whole line, as long as the readiness</Trans>
        </dd>
        <dt>
          <ReadinessCell of={of} readiness={0.62} scored={4} stale={2} total={4} />
        </dt>
        <dd>
          <Trans>Carried over: a broken line, for nobody confirmed some items this week or last</Trans>
        </dd>
        <dt>
          <ReadinessCell of={of} readiness={0} scored={0} total={4} />
        </dt>
        <dd>
          <Trans>Never scored: hollow</Trans>
        </dd>
        <dt>
          <ReadinessCell of={of} readiness={null} scored={0} total={0} />
        </dt>
        <dd>
          <Trans>Nothing to score: all of it is waived</Trans>
        </dd>
        <dt>
          <ReadinessCell of={of} readiness={0.21} scored={4} total={4} isWeakest />
        </dt>
        <dd>
          <Trans>A corner: the weakest of the seven areas</Trans>
        </dd>
        <dt>
          <ReadinessCell of={of} readiness={0.46} scored={4} total={4} moved={5} />
        </dt>
        <dd>
          <Trans>Up or down since a week ago, in points</Trans>
        </dd>
        <dt className={classes.trend}>
          <svg viewBox="0 0 72 22" width="52" height="22" aria-hidden="true">
            <path d="M0 6.2H72" fill="none" stroke="var(--line-strong)" strokeWidth="1.5" strokeDasharray="2 3" />
            <polyline points="3,16 20,14 40,12 69,9" fill="none" stroke="var(--accent)" strokeWidth="2" />
          </svg>
        </dt>
        <dd>
          <Trans>The trend of the last twelve weeks; dotted, the 80% that the gate usually asks for</Trans>
        </dd>
      </dl>
      <p className={classes.title}>
        <Trans>Findings</Trans>
      </p>
      <ul className={classes.severities}>
        {severities.map(({ severity, name }) => (
          <li key={severity}>
            <SeverityMark severity={severity} /> {i18n._(name)}
          </li>
        ))}
      </ul>
    </div>
  );
}
