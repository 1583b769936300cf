import { extendsBeyond } from '@causeway/kernel/life.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CommandErrors } from '../../commands/CommandErrors';
import { refusalsOf } from '../../commands/refusals';
import { useDraft } from '../../drafts/DraftContext';
import { useFields } from '../../drafts/useFields';
import { DateField } from '../../forms/DateField';
import { Form } from '../../forms/Form';
import { SendButton } from '../../forms/SendButton';
import { TextField } from '../../forms/TextField';
import { DecideDocument, type DecideInput } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { dayIn, daysAfter } from '../../numbers/day-in';
import { useNumbers } from '../../numbers/useNumbers';
import { isolated } from '../../people/isolated';
import { Panel } from '../../shell/Panel';
import { Screen } from '../../shell/Screen';
import { toasts } from '../../toasts/toasts';
import { Conflict } from '../Conflict';
import type { Ground } from '../ground';
import classes from '../Life.module.css';
import { useGuarded } from '../useGuarded';
import type { LifePoc } from '../WithPoc';
import { DecisionChoice } from './DecisionChoice';
import { DecisionRecordPanel } from './DecisionRecordPanel';
import { type Deciding, undecided } from './decision';
import { GateForDecision } from './GateForDecision';
import { StopFields } from './StopFields';
import { atOverride, useDecisionProblems } from './useDecisionProblems';

interface DecideFormProps {
  readonly poc: LifePoc;
  readonly ground: Ground;
  readonly me: string;
  readonly readAnew: () => void;
}

/** DE-1…5: what is decided, on what, and what will be recorded, before the click. */
export function DecideForm({ poc, ground, me, readAnew }: DecideFormProps) {
  const { t } = useLingui();
  const { day } = useNumbers();
  const navigate = useNavigate();
  const today = dayIn(ground.zone);
  const last = extendsBeyond(poc.decisionDueOn, today);
  const first: Deciding = poc.status === 'PROPOSED' ? { ...undecided, decision: 'STOP' } : undecided;
  const kept = useDraft();
  const { fields: deciding, set } = useFields(first);
  const { decision } = deciding;
  const problems = useDecisionProblems(deciding, poc, me, today);
  const { send, isSending, outcome, expectedRevision, meanwhile } = useGuarded(DecideDocument, { poc, readAnew }, kept?.sentAs);
  const refusals = useMemo(() => atOverride(refusalsOf(outcome)), [outcome]);

  const decide = async () => {
    if (decision === null) return;
    const ended = await send({ ...inputOf(deciding, decision, poc), expectedRevision });
    if (ended.kind !== 'done') return;
    kept?.forget();
    toasts.tell(t`The decision on ${isolated(poc.name)} is recorded.`);
    await navigate({ to: '/pocs/$slug', params: { slug: poc.slug }, search: {} });
  };

  return (
    <Screen
      title={poc.status === 'PROPOSED' ? t`Withdraw ${isolated(poc.name)}` : t`Decide on ${isolated(poc.name)}`}
      width="form"
      intro={<Trans>The decision keeps the gate, the figures and the money as they stand now, for ever.</Trans>}
    >
      <Form problems={problems} refusals={refusals} onSubmit={decide}>
        <Panel title={t`Decision`} aside={<RuleHelp rules={['DE-1', 'DE-2', 'DE-3', 'DE-4']} />}>
          <DecisionChoice poc={poc} me={me} value={decision} onChange={set('decision')} />
        </Panel>
        {decision === 'GRADUATE' && <GateForDecision gate={poc.gate} override={deciding.override} onOverride={set('override')} />}
        {decision === 'STOP' && <StopFields poc={poc} deciding={deciding} set={set} />}
        {decision !== null && (
          <Panel title={t`Why`}>
            {decision === 'EXTEND' && (
              <DateField
                name="extendTo"
                label={t`Extend to`}
                hint={
                  poc.decisionDueOn ? (
                    <Trans>It was due on {day(poc.decisionDueOn)}; give a later day than that and than today.</Trans>
                  ) : (
                    <Trans>No day was set before; give one later than today.</Trans>
                  )
                }
                isRequired
                min={daysAfter(last, 1)}
                value={deciding.extendTo}
                onChange={set('extendTo')}
              />
            )}
            <TextField
              name="rationale"
              label={t`Rationale`}
              hint={
                decision === 'GRADUATE' && deciding.override
                  ? t`Why it goes to production with the gate shut: it stands beside the override for ever.`
                  : t`What speaks for it, for whoever reads this in years.`
              }
              isRequired
              lines={3}
              value={deciding.rationale}
              onChange={set('rationale')}
            />
          </Panel>
        )}
        {decision !== null && <DecisionRecordPanel poc={poc} deciding={deciding} today={today} />}
        <Conflict {...meanwhile} />
        {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
        <div className={classes.actions}>
          <SendButton type="submit" isSending={isSending}>
            {decision === 'GRADUATE' && <Trans>Graduate</Trans>}
            {decision === 'STOP' && (poc.status === 'PROPOSED' ? <Trans>Withdraw</Trans> : <Trans>Stop</Trans>)}
            {decision === 'EXTEND' && <Trans>Extend</Trans>}
            {decision === null && <Trans>Decide</Trans>}
          </SendButton>
          <span className={classes.said}>
            <Trans>Recorded under your name. It cannot be taken back.</Trans>
          </span>
        </div>
      </Form>
    </Screen>
  );
}

function inputOf(deciding: Deciding, decision: DecideInput['decision'], poc: LifePoc): DecideInput {
  const { rationale, stopReason, learned, extendTo, override } = deciding;
  return {
    pocId: poc.id,
    decision,
    rationale,
    ...(decision === 'STOP' && { stopReason, learned }),
    ...(decision === 'EXTEND' && { extendTo }),
    ...(decision === 'GRADUATE' && !poc.gate.open && { override }),
  };
}
