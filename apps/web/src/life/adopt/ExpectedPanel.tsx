import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { findingName, severities } from '../../vocabulary/findings';
import { SeverityMark } from '../../vocabulary/SeverityMark';
import type { SheetItem } from '../../week/ScoreRow';
import type { SectionProps } from '../sections/section';
import classes from './ExpectedPanel.module.css';
import { expectedFindings } from './expected';

/** KO-7, AP-4: what will show as findings once it is adopted so, before it is. */
export function ExpectedPanel({ draft, ground, point, items }: Omit<SectionProps, 'set'> & { readonly items: readonly SheetItem[] }) {
  const { i18n, t } = useLingui();
  const found = expectedFindings(draft, { clock: Date.now(), zone: ground.zone, items }, point);
  const severityName = Object.fromEntries(severities.map(({ severity, name }) => [severity, i18n._(name)]));
  return (
    <Panel title={t`What will show`} className={classes.panel} aside={<RuleHelp rules={['KO-7', 'AP-1', 'AP-4']} />}>
      <p className={classes.count} role="status">
        {draft.track === '' ? (
          <Trans>Choose a track to see which findings it opens with.</Trans>
        ) : (
          <Plural value={found.length} _0="It opens with no findings." one="It opens with one finding:" other="It opens with # findings:" />
        )}
      </p>
      {found.length > 0 && (
        <ul className={classes.findings}>
          {found.map(({ code, severity }) => (
            <li key={code}>
              <SeverityMark severity={severity} /> {i18n._(findingName[code])}{' '}
              <span className={classes.severity}>{severityName[severity]}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
