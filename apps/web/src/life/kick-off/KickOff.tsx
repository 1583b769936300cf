import { checkKickOffDay, earliestKickOff } from '@causeway/kernel/life.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CommandErrors } from '../../commands/CommandErrors';
import { refusalsOf } from '../../commands/refusals';
import { useDraft } from '../../drafts/DraftContext';
import { useField } from '../../drafts/useFields';
import { DateField } from '../../forms/DateField';
import { Form } from '../../forms/Form';
import { SendButton } from '../../forms/SendButton';
import { KickOffPocDocument } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { dayIn } from '../../numbers/day-in';
import { useNumbers } from '../../numbers/useNumbers';
import { isolated } from '../../people/isolated';
import { ActionButton } from '../../poc/actions/ActionButton';
import { Panel } from '../../shell/Panel';
import { Screen } from '../../shell/Screen';
import { toasts } from '../../toasts/toasts';
import { Conflict } from '../Conflict';
import type { Ground } from '../ground';
import classes from '../Life.module.css';
import { atStep } from '../steps';
import { useGuarded } from '../useGuarded';
import type { LifePoc } from '../WithPoc';
import { SiblingPanel } from './SiblingPanel';
import { SupplyPanel } from './SupplyPanel';

interface KickOffProps {
  readonly poc: LifePoc;
  readonly ground: Ground;
  readonly readAnew: () => void;
}

/** KO-1…6: what is missing is supplied in place; every refusal of the kick-off leads to its step. */
export function KickOff({ poc, ground, readAnew }: KickOffProps) {
  const { t } = useLingui();
  const { day } = useNumbers();
  const navigate = useNavigate();
  const today = dayIn(ground.zone);
  const earliest = earliestKickOff(today);
  const draft = useDraft();
  const [on, setOn] = useField('on', today);
  const { send, isSending, outcome, expectedRevision, meanwhile } = useGuarded(KickOffPocDocument, { poc, readAnew });
  const isBound = poc.track === 'PRODUCTION_BOUND';

  const missing = poc.missingSteps.map(atStep);
  // An emptied day is no day to begin on.
  const wrongDay = checkKickOffDay(on || '9999-12-31', today);
  const refusals = useMemo(() => refusalsOf(outcome).map(atStep), [outcome]);

  const kickOff = async () => {
    const ended = await send({ pocId: poc.id, ...(on !== today && { on }), expectedRevision });
    if (ended.kind !== 'done') return;
    draft?.forget();
    toasts.tell(t`${isolated(poc.name)} runs.`);
    await navigate({ to: '/pocs/$slug', params: { slug: poc.slug }, search: {} });
  };

  return (
    <Screen
      title={t`Kick off ${isolated(poc.name)}`}
      width="form"
      actions={
        <>
          <ActionButton action={{ kind: 'changeTrack' }}>{isBound ? t`Return to research` : t`Make production-bound`}</ActionButton>
          <ActionButton action={{ kind: 'describePoc' }}>{t`Edit details`}</ActionButton>
        </>
      }
      intro={
        isBound ? (
          <Trans>A production-bound POC begins with four steps done, and its production sibling opens beside it on the same day.</Trans>
        ) : (
          <Trans>Research begins as it is: it needs none of the four steps, and nothing opens beside it.</Trans>
        )
      }
    >
      <SupplyPanel poc={poc} ground={ground} readAnew={readAnew} />
      {isBound && <SiblingPanel poc={poc} />}
      <Panel title={t`Begin`} aside={<RuleHelp rules={['KO-5', 'KO-6']} />}>
        <Form problems={wrongDay ? [...missing, wrongDay] : missing} refusals={refusals} onSubmit={kickOff}>
          <DateField
            name="on"
            label={t`Day of the kick-off`}
            hint={t`Today, or up to seven days ago; what has run longer is adopted.`}
            min={earliest}
            max={today}
            value={on}
            onChange={setOn}
          />
          <Conflict {...meanwhile} />
          {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
          <div className={classes.actions}>
            <SendButton type="submit" isSending={isSending}>
              <Trans>Kick off</Trans>
            </SendButton>
            <span className={classes.said}>
              {missing.length === 0 ? (
                <Trans>Recorded: it runs from {day(on || today)} on.</Trans>
              ) : (
                <Trans>It would be refused now: steps are missing above.</Trans>
              )}
            </span>
          </div>
        </Form>
      </Panel>
    </Screen>
  );
}
