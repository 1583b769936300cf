import { Trans, useLingui } from '@lingui/react/macro';
import type { PocOverviewQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { ActionButton } from '../actions/ActionButton';
import classes from './PilotPanel.module.css';

type Pilot = NonNullable<PocOverviewQuery['poc']>['pilot'];

/** FE-2: the pilot checklist as the proposal answered it. */
export function PilotPanel({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  return (
    <Panel
      title={t`Pilot checklist`}
      aside={
        <>
          <ActionButton action={{ kind: 'answerPilot', pilot }}>{t`Answer`}</ActionButton>
          <RuleHelp rules={['FE-2']} />
        </>
      }
    >
      {pilot.length === 0 && (
        <p>
          <Trans>None of the ten questions is answered yet. None blocks; they can be answered until the kick-off.</Trans>
        </p>
      )}
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
