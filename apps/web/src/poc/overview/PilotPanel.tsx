import { Trans, useLingui } from '@lingui/react/macro';
import type { PocOverviewQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import classes from './PilotPanel.module.css';

type Pilot = NonNullable<PocOverviewQuery['poc']>['pilot'];

/** FE-2: the pilot checklist as the proposal answered it. */
export function PilotPanel({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  return (
    <Panel title={t`Pilot checklist`} aside={<RuleHelp rules={['FE-2']} />}>
      <dl className={classes.answers}>
        {pilot.map(({ id, question, answer }) => (
          <div key={id}>
            <dt>{question}</dt>
            <dd>{answer || <Trans>The answer was erased.</Trans>}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
