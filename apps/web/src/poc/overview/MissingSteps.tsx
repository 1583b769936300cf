import { Trans, useLingui } from '@lingui/react/macro';
import type { PocOverviewQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { GateMark } from '../GateMark';
import classes from './MissingSteps.module.css';

type Overview = NonNullable<PocOverviewQuery['poc']>;

/** KO-1…4: what a kick-off would still be refused for. */
export function MissingSteps({ poc }: { poc: Overview }) {
  const { t } = useLingui();
  const { missingSteps, track } = poc;
  return (
    <Panel title={t`Before kick-off`} aside={<RuleHelp rules={['KO-1', 'KO-2', 'KO-3', 'KO-4']} />}>
      {track === 'RESEARCH' ? (
        <p className={classes.text}>
          <Trans>Research kicks off without the four steps of a production-bound POC.</Trans>
        </p>
      ) : missingSteps.length === 0 ? (
        <p className={classes.text}>
          <GateMark met />{' '}
          <Trans>All four steps stand: checklist, budgets, infrastructure and production owner. It can be kicked off.</Trans>
        </p>
      ) : (
        <ul className={classes.steps}>
          {missingSteps.map(({ code, message }) => (
            <li key={code}>
              <GateMark met={false} /> <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
